/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

/** The texts that do not fit into their cells. */
final class LongTextsSheet {

    private LongTextsSheet() {
    }

    /** The table; to be asked for when all others are written. */
    static FlatTable<LongTexts.Part> table(Book book) {
        return new FlatTable<LongTexts.Part>(book, "LongTexts", LongTexts.Part::id)
                .column("textOf", LongTexts.Part::column)
                .column("part", LongTexts.Part::number)
                .column("text", LongTexts.Part::text)
                .rows(book.longTexts().parts());
    }
}
