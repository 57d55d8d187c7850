/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.portfolio;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.exchange.Progress;
import io.cxstudio.exchange.SafeOutput;
import io.cxstudio.metrics.Metrics;
import io.cxstudio.portfolio.internal.FileReading;
import io.cxstudio.portfolio.internal.Messages;
import io.cxstudio.portfolio.internal.PortfolioBook;
import io.cxstudio.portfolio.internal.Words;
import io.cxstudio.portfolio.internal.WorkshopRows;

/**
 * Writes one Excel workbook from many workshops: a table with a row for each workshop, journey, stage, touchpoint and measurement, and a comparison of
 * the same metrics across the journeys, with native charts. Files are read one after the other, a few ahead, and their rows go straight to the disk: memory
 * grows neither with their number nor with their size, but for one line of figures a journey.
 * <p>
 * The workshops can be in several languages; the workbook is in one, which is chosen. Names of tables and named ranges are ASCII and the same in all of them.
 */
public final class Portfolio {

    /** The languages in which a portfolio can be written, as BCP 47 tags; the first one is English. */
    public static final List<String> LANGUAGES = Words.LANGUAGES;

    private final Catalog catalog;
    private final Metrics metrics;

    /** With the catalog and the metrics of the platform. */
    public Portfolio() {
        this(Catalog.get(), Metrics.get());
    }

    /** With others. */
    public Portfolio(Catalog catalog, Metrics metrics) {
        this.catalog = catalog;
        this.metrics = metrics;
    }

    /**
     * Writes the workbook in English, as {@link #write(Collection, Path, String, Progress)} does.
     *
     * @param files    the workshops, not null
     * @param target   the workbook, not null
     * @param progress told and asked, not null
     * @return what became of it, not null
     * @throws IOException if there is no file, or the workbook cannot be written
     * @throws org.eclipse.core.runtime.OperationCanceledException if the progress says so
     */
    public PortfolioReport write(Collection<Path> files, Path target, Progress progress) throws IOException {
        return write(files, target, LANGUAGES.getFirst(), progress);
    }

    /**
     * Writes the workbook. It appears whole or not at all. The same files give the same bytes.
     *
     * @param files    the workshops, in the order of the rows; see {@link WorkshopFinder}; not null
     * @param target   the workbook; replaced if it is there; not null
     * @param language the language of sheets, headers and words, one of {@link #LANGUAGES}; English stands in for any other; what people typed stays as it is
     * @param progress told how far it is, a unit a file, and asked whether to go on; not null
     * @return which files could not be read, and what else there is to say; not null
     * @throws IOException if there is no file, or the workbook cannot be written; the message is for people
     * @throws org.eclipse.core.runtime.OperationCanceledException if the progress says so; nothing is written then
     */
    public PortfolioReport write(Collection<Path> files, Path target, String language, Progress progress) throws IOException {
        if (files.isEmpty()) {
            throw new IOException(Messages.noWorkshops);
        }
        Words words = new Words(language, catalog);
        try (SafeOutput output = SafeOutput.beside(target); PortfolioBook book = new PortfolioBook(words)) {
            progress.begin(Messages.taskReading, files.size() + 1);
            try (FileReading reading = new FileReading(List.copyOf(files).iterator(), new WorkshopRows.Reader(words, metrics))) {
                while (reading.hasNext()) {
                    progress.checkCancelled();
                    FileReading.Result next = reading.next();
                    if (next.unread() != null) {
                        book.unread(next.unread());
                    } else {
                        book.add(next.rows(), progress);
                    }
                    progress.worked(1);
                }
            }
            book.finish();
            progress.checkCancelled();
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(output.target()))) {
                book.write(out);
            }
            progress.worked(1);
            progress.checkCancelled();
            return new PortfolioReport(output.commit().getFirst(), book.workshops(), book.rows(), book.unread(), book.notes());
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }
}
