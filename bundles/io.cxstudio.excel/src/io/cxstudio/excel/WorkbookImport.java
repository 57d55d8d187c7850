/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.excel.internal.Homecoming;
import io.cxstudio.excel.internal.OwnWorkbook;
import io.cxstudio.exchange.Progress;
import io.cxstudio.exchange.importing.ImportProposal;
import io.cxstudio.metrics.Metrics;
import io.cxstudio.model.Workshop;
import java.nio.file.Path;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Brings home a workbook that the studio has written and people have worked on, in Excel, LibreOffice or another program. Rows are matched by their ids;
 * what was changed on which side since the export is known from fingerprints in the workbook.
 */
public final class WorkbookImport {

    private WorkbookImport() {
    }

    /**
     * Whether a spreadsheet is a workbook that the studio has written, for whichever workshop; any other one is a table that nobody made for the studio.
     *
     * @param file the file, not null
     * @return whether it can be brought home
     * @throws SpreadsheetException if the file cannot be read; the message is for people
     */
    public static boolean isOwn(Path file) throws SpreadsheetException {
        return OwnWorkbook.is(file);
    }

    /**
     * Works out what a workbook would change. Nothing is changed.
     * <p>
     * Rows without an id are new, and so is a copy of a row. A row, a sheet or a column that is missing changes nothing; rows that are missing are
     * proposed for removal, to be taken only if that is wanted. A value that was changed in the workbook and in the workshop is a conflict. What cannot
     * be taken, such as a changed figure that the studio computes, is told as a notice.
     *
     * @param file     the workbook, not null
     * @param workshop the workshop it was made from, or a copy of it that belongs to the caller; not null
     * @param progress is told and asked, not null
     * @return the proposal, not null
     * @throws SpreadsheetException       if the file cannot be read, or is no workbook of this workshop; the message is for people
     * @throws OperationCanceledException if it was cancelled
     */
    public static ImportProposal propose(Path file, Workshop workshop, Progress progress) throws SpreadsheetException {
        return new Homecoming(workshop, Catalog.get(), Metrics.get()).propose(file, progress);
    }
}
