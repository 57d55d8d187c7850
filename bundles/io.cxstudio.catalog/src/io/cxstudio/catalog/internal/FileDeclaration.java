/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.catalog.internal;

import io.cxstudio.catalog.Names;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A declaration in a file of a catalog folder. */
final class FileDeclaration implements Declaration {

    private final Path file;
    private final int line;
    private final String element;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> texts = new LinkedHashMap<>();
    private final List<Declaration> children = new ArrayList<>();

    FileDeclaration(Path file, int line, String element) {
        this.file = file;
        this.line = line;
        this.element = element;
    }

    void put(String attribute, String value) {
        attributes.put(attribute, value);
    }

    /** Adds a text in one language; false if there is one already. */
    boolean put(String name, String language, String text) {
        return texts.computeIfAbsent(name, key -> new LinkedHashMap<>()).putIfAbsent(language, text) == null;
    }

    void add(Declaration child) {
        children.add(child);
    }

    @Override
    public String element() {
        return element;
    }

    @Override
    public String attribute(String name) {
        return attributes.get(name);
    }

    @Override
    public Set<String> attributes() {
        Set<String> names = new HashSet<>(attributes.keySet());
        names.addAll(texts.keySet());
        return names;
    }

    /** One language only may stand in an attribute; elements say the language of each. */
    @Override
    public Names names(String name) {
        Map<String, String> byLanguage = texts.get(name);
        if (byLanguage != null) {
            return Names.of(byLanguage);
        }
        String text = attributes.get(name);
        return text == null ? null : Names.of(text);
    }

    @Override
    public List<Declaration> children() {
        return List.copyOf(children);
    }

    /** Only files in the folder of the contribution or below: a file from elsewhere cannot make the studio read anything on the disk. */
    @Override
    public URL resource(String path) {
        try {
            Path folder = file.toAbsolutePath().getParent().toRealPath();
            Path resource = folder.resolve(path).normalize();
            return resource.startsWith(folder) && Files.isRegularFile(resource) ? resource.toUri().toURL() : null;
        } catch (InvalidPathException | MalformedURLException nonsense) {
            return null;
        } catch (IOException folderGone) {
            return null;
        }
    }

    @Override
    public String contributor() {
        return file.toString();
    }

    @Override
    public String place() {
        return file + ":" + line;
    }
}
