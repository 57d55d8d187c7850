/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.portfolio.internal;

import java.util.List;

import io.cxstudio.portfolio.UnreadFile;
import io.cxstudio.portfolio.internal.PortfolioTable.Kind;

/** The files that are missing from the workbook, and why. */
final class UnreadSheet {

    private static final String NAME = "UnreadFiles";

    private UnreadSheet() {
    }

    static void write(PortfolioBook book, List<UnreadFile> files, int rowsOnASheet) {
        TableWriter table = new TableWriter(book, NAME, List.of(PortfolioTable.column("file", Kind.TEXT, book.words()),
                PortfolioTable.column("reason", Kind.TEXT, book.words())), rowsOnASheet);
        files.forEach(file -> table.write(new Object[] {file.file().toString(), file.reason()}));
        table.finish();
    }
}
