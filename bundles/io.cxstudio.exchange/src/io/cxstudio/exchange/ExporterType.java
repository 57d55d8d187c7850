/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.exchange;

import io.cxstudio.exchange.internal.ExporterDeclaration;
import io.cxstudio.exchange.internal.Messages;
import io.cxstudio.exchange.internal.SupervisedRun;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.files.WorkshopCopy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.InvalidRegistryObjectException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

/** A contributed exporter: what it says about itself, and the safe way to run it. Any thread may use it. */
public final class ExporterType {

    private final ExporterDeclaration declaration;
    private volatile boolean abandoned;

    ExporterType(ExporterDeclaration declaration) {
        this.declaration = declaration;
    }

    /**
     * The id, such as {@code io.cxstudio.exporter.excel}.
     *
     * @return the id, not null
     */
    public String id() {
        return declaration.id();
    }

    /**
     * What the format is called.
     *
     * @param languageTag a BCP 47 tag; null means the language of the interface
     * @return the name, in the language of the interface if its plug-in has none in that language; not null
     */
    public String name(String languageTag) {
        return declaration.text("name", languageTag);
    }

    /**
     * What the format is good for, in a sentence.
     *
     * @param languageTag a BCP 47 tag; null means the language of the interface
     * @return the description, not null, empty if there is none
     */
    public String description(String languageTag) {
        return declaration.text("description", languageTag);
    }

    /**
     * The extension of the files it writes.
     *
     * @return letters and digits without a dot, such as {@code xlsx}; lower case, not null
     */
    public String fileExtension() {
        return declaration.fileExtension();
    }

    /**
     * The options it offers.
     *
     * @return unmodifiable, not null
     */
    public List<ExporterOption> options() {
        return declaration.options();
    }

    /**
     * An option it offers.
     *
     * @param id the id of the option
     * @return the option, not null
     * @throws IllegalArgumentException if it offers none with this id; the message lists those that there are, for people
     */
    public ExporterOption option(String id) {
        return options().stream().filter(option -> option.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(NLS.bind(Messages.unknownOption, new Object[] {id(), id,
                        options().stream().map(ExporterOption::id).collect(Collectors.joining(", "))})));
    }

    /**
     * Who contributed it.
     *
     * @return the symbolic name of a plug-in, not null
     */
    public String contributor() {
        return declaration.contributor();
    }

    /**
     * Writes a workshop. It is copied at once, so a live workshop is handed over in the thread it belongs to, or a copy of it in any other. The exporter
     * then runs in a thread of its own, and this method waits for it; {@code progress} is called in the thread of the caller only. Whatever happens, the
     * target is either the whole new file or as it was before.
     *
     * @param workshop what to write, not null; it is not changed
     * @param target   the file to write or to replace, not null; its folder exists
     * @param options  the options that are not to have their defaults, not null
     * @param progress is told and asked, not null
     * @return the report with the files, not null
     * @throws IOException                if a file cannot be written; the message names it, for people
     * @throws ExportException            if the exporter failed through a fault of its own
     * @throws OperationCanceledException if it was cancelled
     * @throws IllegalArgumentException   if there is no such option or it does not take the value; the message is for people
     */
    public ExportReport export(Workshop workshop, Path target, ExportOptions options, Progress progress) throws IOException, ExportException {
        Objects.requireNonNull(progress, "progress");
        ExportOptions complete = options.completed(this);
        if (abandoned) {
            throw new ExportException(NLS.bind(Messages.abandonedEarlier, id(), contributor()), null);
        }
        Workshop copy = WorkshopCopy.of(workshop);
        Exporter exporter = create();
        try (SafeOutput output = SafeOutput.beside(target)) {
            ExportReport report = run(new SupervisedRun(exporter, copy, output.target(), complete, declaration.limits()), progress);
            if (report == null) {
                throw failure(Messages.noReport, null);
            }
            String fault = output.fault();
            if (fault != null) {
                throw failure(fault, null);
            }
            progress.checkCancelled();
            return new ExportReport(output.commit(), report.warnings());
        }
    }

    private Exporter create() throws ExportException {
        try {
            return declaration.create();
        } catch (CoreException | InvalidRegistryObjectException | LinkageError failure) {
            throw failure(failure.getMessage(), failure);
        }
    }

    private ExportReport run(SupervisedRun run, Progress progress) throws IOException, ExportException {
        try {
            return run.result(progress);
        } catch (TimeoutException silence) {
            abandoned = true;
            throw new ExportException(
                    NLS.bind(Messages.silent, new Object[] {id(), contributor(), declaration.limits().silence().toSeconds()}), silence);
        } catch (IOException | OperationCanceledException passedOn) {
            throw passedOn;
        } catch (Exception | Error fault) {
            throw failure(fault.toString(), fault);
        }
    }

    private ExportException failure(String what, Throwable cause) {
        return new ExportException(NLS.bind(Messages.failed, new Object[] {id(), contributor(), what}), cause);
    }

    @Override
    public String toString() {
        return id();
    }
}
