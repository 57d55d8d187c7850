/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

/** The texts that do not fit into their cells. */
final class LongTextsSheet {

    private LongTextsSheet() {
    }

    /** Writes the sheet if there are such texts; to be called when all others are written. */
    static void write(Book book) {
        if (!book.longTexts().parts().isEmpty()) {
            new FlatTable<LongTexts.Part>(book, "LongTexts", LongTexts.Part::id)
                    .column("textOf", LongTexts.Part::column)
                    .column("part", LongTexts.Part::number)
                    .column("text", LongTexts.Part::text)
                    .write(book.longTexts().parts());
        }
    }
}
