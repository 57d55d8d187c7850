/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.portfolio.internal;

import java.util.List;

import io.cxstudio.portfolio.UnreadFile;
import io.cxstudio.portfolio.internal.PortfolioTable.Column;
import io.cxstudio.portfolio.internal.PortfolioTable.Kind;

/** The files that are missing from the workbook, and why. */
final class UnreadSheet {

    static final String TITLE = "Unread files";

    private UnreadSheet() {
    }

    static void write(PortfolioBook book, List<UnreadFile> files, int rowsOnASheet) {
        TableWriter table = new TableWriter(book, TITLE, List.of(new Column("File", Kind.TEXT), new Column("Reason", Kind.TEXT)), rowsOnASheet);
        files.forEach(file -> table.write(new Object[] {file.file().toString(), file.reason()}));
        table.finish();
    }
}
