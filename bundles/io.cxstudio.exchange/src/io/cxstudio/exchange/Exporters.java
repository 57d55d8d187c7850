/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.exchange;

import io.cxstudio.exchange.internal.ExporterDeclaration;
import io.cxstudio.exchange.internal.ExporterReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.RegistryFactory;

/** The exporters that plug-ins contribute. Immutable; the built-in ones come in the same way as those of partners. */
public final class Exporters {

    /** The extension point. */
    public static final String EXTENSION_POINT = "io.cxstudio.exchange.exporters";

    private final List<ExporterType> types;
    private final List<ExporterProblem> problems;

    private Exporters(ExporterReader reader) {
        this.types = reader.declarations().stream().map(ExporterType::new).toList();
        this.problems = reader.problems();
    }

    /**
     * The exporters of the running platform, read once; what is wrong with contributions goes to its log.
     *
     * @return the exporters, not null
     */
    public static Exporters get() {
        return OfPlatform.EXPORTERS;
    }

    /**
     * Reads the exporters of a registry.
     *
     * @param registry the registry; null gives none
     * @return the exporters, not null
     */
    public static Exporters read(IExtensionRegistry registry) {
        return read(registry, ExporterDeclaration.Limits.USUAL);
    }

    static Exporters read(IExtensionRegistry registry, ExporterDeclaration.Limits limits) {
        return new Exporters(new ExporterReader(registry, limits));
    }

    /**
     * All exporters: the built-in ones first, then by plug-in.
     *
     * @return unmodifiable, not null
     */
    public List<ExporterType> all() {
        return types;
    }

    /**
     * Finds an exporter.
     *
     * @param id its id; null finds nothing
     * @return the exporter, or empty, for instance when its plug-in is missing
     */
    public Optional<ExporterType> find(String id) {
        return types.stream().filter(type -> type.id().equals(id)).findFirst();
    }

    /**
     * The exporters that write files with an extension.
     *
     * @param fileExtension the extension without a dot, in any case; null finds nothing
     * @return unmodifiable, not null
     */
    public List<ExporterType> forFileExtension(String fileExtension) {
        return types.stream()
                .filter(type -> fileExtension != null && type.fileExtension().equals(fileExtension.toLowerCase(Locale.ROOT))).toList();
    }

    /**
     * What is wrong with contributions, which are not in the list.
     *
     * @return unmodifiable, not null, empty if all is well
     */
    public List<ExporterProblem> problems() {
        return problems;
    }

    /** Read when it is first asked for. */
    private static final class OfPlatform {

        static final Exporters EXPORTERS = read(RegistryFactory.getRegistry());

        static {
            EXPORTERS.problems().forEach(problem -> ILog.of(Exporters.class).error(problem.toString()));
        }
    }
}
