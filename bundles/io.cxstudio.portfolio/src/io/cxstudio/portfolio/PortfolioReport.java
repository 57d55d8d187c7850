/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.portfolio;

import java.nio.file.Path;
import java.util.List;

/**
 * What became of a portfolio.
 *
 * @param file      the workbook that was written; not null
 * @param workshops how many workshops are in it
 * @param rows      how many rows its tables have in all
 * @param unread    the files that could not be read, which a sheet of the workbook lists too; not null
 * @param notes     what is not quite as in the workshops or stands on more than one sheet, for people; not null
 */
public record PortfolioReport(Path file, int workshops, long rows, List<UnreadFile> unread, List<String> notes) {

    /** Copies the lists. */
    public PortfolioReport {
        unread = List.copyOf(unread);
        notes = List.copyOf(notes);
    }

    /** Whether every file was read and everything is as in the workshops. */
    public boolean isClean() {
        return unread.isEmpty() && notes.isEmpty();
    }
}
