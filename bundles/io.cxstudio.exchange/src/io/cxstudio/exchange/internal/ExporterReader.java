/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.exchange.internal;

import io.cxstudio.exchange.ExporterOption;
import io.cxstudio.exchange.ExporterProblem;
import io.cxstudio.exchange.Exporters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.InvalidRegistryObjectException;
import org.eclipse.osgi.util.NLS;

/** Reads the extensions and keeps apart what is right from what is wrong. */
public final class ExporterReader {

    private static final String OWN_PREFIX = "io.cxstudio.";

    private final ExporterDeclaration.Limits limits;
    private final Map<String, ExporterDeclaration> declarations = new LinkedHashMap<>();
    private final List<ExporterProblem> problems = new ArrayList<>();

    /**
     * Reads.
     *
     * @param registry the registry, or null for none
     * @param limits   how long each exporter may take
     */
    public ExporterReader(IExtensionRegistry registry, ExporterDeclaration.Limits limits) {
        this.limits = limits;
        if (registry != null) {
            Stream.of(registry.getConfigurationElementsFor(Exporters.EXTENSION_POINT)).sorted(ownFirst())
                    .forEach(element -> read(element, registry.isMultiLanguage()));
        }
    }

    /** The built-in ones first, so that nobody can take their ids; the rest by plug-in, so that the order is the same at every start. */
    private static Comparator<IConfigurationElement> ownFirst() {
        return Comparator.comparing((IConfigurationElement element) -> !contributor(element).startsWith(OWN_PREFIX))
                .thenComparing(ExporterReader::contributor);
    }

    private static String contributor(IConfigurationElement element) {
        return element.getContributor().getName();
    }

    /** What is right, in order. */
    public List<ExporterDeclaration> declarations() {
        return List.copyOf(declarations.values());
    }

    /** What is wrong. */
    public List<ExporterProblem> problems() {
        return List.copyOf(problems);
    }

    private void read(IConfigurationElement element, boolean multiLanguage) {
        String id = element.getAttribute("id");
        try {
            ExporterDeclaration declaration = declaration(element, multiLanguage);
            ExporterDeclaration earlier = declarations.putIfAbsent(declaration.id(), declaration);
            if (earlier != null) {
                throw new IllegalArgumentException(NLS.bind(Messages.duplicateId, declaration.id(), earlier.contributor()));
            }
        } catch (IllegalArgumentException wrong) {
            problems.add(new ExporterProblem(contributor(element), id == null ? "" : id, wrong.getMessage()));
        } catch (InvalidRegistryObjectException gone) {
            problems.add(new ExporterProblem(contributor(element), id == null ? "" : id, NLS.bind(Messages.unexpected, gone.getMessage())));
        }
    }

    private ExporterDeclaration declaration(IConfigurationElement element, boolean multiLanguage) {
        if (!element.getName().equals("exporter")) {
            throw new IllegalArgumentException(NLS.bind(Messages.unknownElement, element.getName()));
        }
        String id = required(element, "id");
        if (!id.matches("[A-Za-z0-9._-]+")) {
            throw new IllegalArgumentException(NLS.bind(Messages.badId, id));
        }
        required(element, "name");
        required(element, "class");
        String fileExtension = required(element, "fileExtension");
        if (!fileExtension.matches("[A-Za-z0-9]+")) {
            throw new IllegalArgumentException(NLS.bind(Messages.badExtension, fileExtension));
        }
        return new ExporterDeclaration(element, id, contributor(element), fileExtension.toLowerCase(Locale.ROOT), options(element), multiLanguage,
                limits);
    }

    private static List<ExporterOption> options(IConfigurationElement exporter) {
        Map<String, ExporterOption> options = new LinkedHashMap<>();
        for (IConfigurationElement element : exporter.getChildren("option")) {
            ExporterOption option = option(element);
            if (options.putIfAbsent(option.id(), option) != null) {
                throw new IllegalArgumentException(NLS.bind(Messages.duplicateOption, option.id()));
            }
        }
        return List.copyOf(options.values());
    }

    private static ExporterOption option(IConfigurationElement element) {
        String id = required(element, "id");
        ExporterOption.Type type = type(required(element, "type"));
        List<String> choices = Stream.of(element.getChildren("choice")).map(choice -> required(choice, "value")).toList();
        if (type == ExporterOption.Type.CHOICE && choices.isEmpty()) {
            throw new IllegalArgumentException(NLS.bind(Messages.choiceWithoutChoices, id));
        }
        String given = element.getAttribute("default");
        String fallback = switch (type) {
            case BOOLEAN -> "false";
            case INTEGER -> "0";
            case TEXT, LANGUAGE, FILE -> "";
            case CHOICE -> choices.get(0);
        };
        String description = element.getAttribute("description");
        return new ExporterOption(id, required(element, "name"), description == null ? "" : description, type, given == null ? fallback : given,
                choices);
    }

    private static ExporterOption.Type type(String text) {
        return Stream.of(ExporterOption.Type.values()).filter(type -> type.name().toLowerCase(Locale.ROOT).equals(text)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(NLS.bind(Messages.badOptionType, text)));
    }

    private static String required(IConfigurationElement element, String attribute) {
        String value = element.getAttribute(attribute);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(NLS.bind(Messages.missingAttribute, attribute));
        }
        return value;
    }
}
