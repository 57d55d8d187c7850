/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.catalog.internal;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.catalog.CatalogEntry;
import io.cxstudio.catalog.CatalogProblem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.osgi.util.NLS;

/** Reads all contributions, leaves out the broken ones and says why. */
public final class CatalogReader {

    private final List<CatalogProblem> problems = new ArrayList<>();
    private Contributors contributors;

    /** Makes a reader for the plug-ins of the running platform. */
    public CatalogReader() {
        this(null);
    }

    CatalogReader(Contributors contributors) {
        this.contributors = contributors;
    }

    /**
     * Reads a catalog; once only.
     *
     * @param registry the registry, not null
     * @param folders  the catalog folders, not null
     * @return the catalog, not null
     */
    public Catalog read(IExtensionRegistry registry, List<Path> folders) {
        if (contributors == null) {
            contributors = new BundleContributors(registry.isMultiLanguage());
        }
        List<Declaration> files = new CatalogFolders(problems).read(folders);
        EntryReader entries = new EntryReader(problems);
        var stageTypes = collect(declared(registry, "stageTypes", "stageType"), entries::stageType);
        var laneTypes = collect(declared(registry, "laneTypes", "laneType"), entries::laneType);
        var channels = collect(declared(registry, "channels", "channel"), entries::channelType);
        var methods = collect(declared(registry, "methods", "method", files), entries::method);
        TemplateReader templateReader = new TemplateReader(entries, stageTypes, laneTypes, channels, methods);
        var templates = collect(declared(registry, "templates", "template", files), templateReader::template);
        return new Catalog(List.copyOf(stageTypes.values()), List.copyOf(laneTypes.values()), List.copyOf(channels.values()),
                List.copyOf(templates.values()), List.copyOf(methods.values()), problems);
    }

    private List<Declaration> declared(IExtensionRegistry registry, String point, String element, List<Declaration> files) {
        return Stream.concat(declared(registry, point, element).stream(), files.stream().filter(file -> file.element().equals(element))).toList();
    }

    /** The built-in ones come first, so that nobody can take their ids away; the rest by plug-in, so that the order is the same at every start. */
    private List<Declaration> declared(IExtensionRegistry registry, String point, String element) {
        List<Declaration> declarations = new ArrayList<>();
        for (IConfigurationElement configuration : registry.getConfigurationElementsFor(Catalog.NAMESPACE, point)) {
            Declaration declaration = new RegistryDeclaration(configuration, contributors);
            if (declaration.element().equals(element)) {
                declarations.add(declaration);
            } else {
                report(declaration, NLS.bind(Messages.unknownElement, declaration.element(), element));
            }
        }
        declarations.sort(Comparator.comparing((Declaration declaration) -> !declaration.contributor().equals(Catalog.NAMESPACE))
                .thenComparing(Declaration::contributor));
        return declarations;
    }

    private <E extends CatalogEntry> Map<String, E> collect(List<Declaration> declarations, Reading<E> reading) {
        Map<String, E> found = new LinkedHashMap<>();
        for (Declaration declaration : declarations) {
            try {
                E entry = reading.read(declaration);
                E earlier = found.putIfAbsent(entry.id(), entry);
                if (earlier != null) {
                    report(declaration, NLS.bind(Messages.duplicateId, entry.id(), earlier.contributor()));
                }
            } catch (BrokenContribution broken) {
                problems.add(new CatalogProblem(broken.declaration().place(), label(declaration), broken.getMessage()));
            } catch (RuntimeException failure) {
                // the plug-in may have been stopped meanwhile, or its files may be damaged: the others must still come through
                report(declaration, NLS.bind(Messages.unexpected, failure));
            }
        }
        return found;
    }

    private void report(Declaration declaration, String message) {
        problems.add(new CatalogProblem(declaration.place(), label(declaration), message));
    }

    private static String label(Declaration declaration) {
        String id = declaration.attribute("id");
        return id == null ? declaration.element() : declaration.element() + " " + id;
    }

    private interface Reading<E> {
        E read(Declaration declaration) throws BrokenContribution;
    }
}
