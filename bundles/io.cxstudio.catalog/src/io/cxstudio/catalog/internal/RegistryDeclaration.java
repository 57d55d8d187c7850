/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.catalog.internal;

import io.cxstudio.catalog.Names;
import java.net.URL;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IConfigurationElement;

/** A declaration in the {@code plugin.xml} of a plug-in. */
final class RegistryDeclaration implements Declaration {

    private final IConfigurationElement configuration;
    private final Contributors contributors;

    RegistryDeclaration(IConfigurationElement configuration, Contributors contributors) {
        this.configuration = configuration;
        this.contributors = contributors;
    }

    @Override
    public String element() {
        return configuration.getName();
    }

    @Override
    public String attribute(String name) {
        return configuration.getAttribute(name);
    }

    @Override
    public Set<String> attributes() {
        return Set.of(configuration.getAttributeNames());
    }

    /**
     * The text in each language that the plug-in speaks. A registry that keeps one language only gives that one: then everything is called as in the
     * language of the interface.
     */
    @Override
    public Names names(String name) {
        String inLanguageOfPlatform = configuration.getAttribute(name);
        if (inLanguageOfPlatform == null) {
            return null;
        }
        if (!contributors.multiLanguage()) {
            return Names.of(inLanguageOfPlatform);
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (String locale : contributors.locales(configuration.getContributor())) {
            texts.put(locale, configuration.getAttribute(name, locale));
        }
        return Names.of(texts);
    }

    @Override
    public List<Declaration> children() {
        return Stream.of(configuration.getChildren()).<Declaration>map(child -> new RegistryDeclaration(child, contributors)).toList();
    }

    @Override
    public URL resource(String path) {
        return contributors.resource(configuration.getContributor(), path);
    }

    @Override
    public String contributor() {
        return configuration.getContributor().getName();
    }

    @Override
    public String place() {
        return contributor();
    }
}
