/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.portfolio;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
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
import io.cxstudio.portfolio.internal.WorkshopRows;

/**
 * Writes one Excel workbook from many workshops: a table with a row for each workshop, journey, stage, touchpoint and measurement, and a comparison of
 * the same metrics across the journeys, with native charts. Files are read one after the other, a few ahead, and their rows go straight to the disk: memory
 * grows neither with their number nor with their size, but for one line of figures a journey.
 * <p>
 * The words of the workbook are English, since the workshops can be in several languages; names of tables and named ranges are ASCII and stable.
 */
public final class Portfolio {

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
     * Writes the workbook. It appears whole or not at all. The same files give the same bytes.
     *
     * @param files    the workshops, in the order of the rows; see {@link WorkshopFinder}; not null
     * @param target   the workbook; replaced if it is there; not null
     * @param progress told how far it is, a unit a file, and asked whether to go on; not null
     * @return which files could not be read, and what else there is to say; not null
     * @throws IOException if there is no file, or the workbook cannot be written; the message is for people
     * @throws org.eclipse.core.runtime.OperationCanceledException if the progress says so; nothing is written then
     */
    public PortfolioReport write(Collection<Path> files, Path target, Progress progress) throws IOException {
        if (files.isEmpty()) {
            throw new IOException(Messages.noWorkshops);
        }
        try (SafeOutput output = SafeOutput.beside(target); PortfolioBook book = new PortfolioBook()) {
            progress.begin(Messages.taskReading, files.size() + 1);
            try (FileReading reading = new FileReading(List.copyOf(files).iterator(), new WorkshopRows.Reader(catalog, metrics))) {
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
        }
    }
}
