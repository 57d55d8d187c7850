/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Texts that are longer than a cell: the cell gets their beginning, and they stand whole, in parts, on a sheet of their own. */
final class LongTexts {

    /** Leaves room for the note at the end. */
    private static final int BEGINNING = 32_000;

    /**
     * A part of a long text. The parts of one id and column, put together in order, are the text.
     *
     * @param id     the id of the element
     * @param column the key of the column
     * @param number the number of the part, from 1
     * @param text   the part
     */
    record Part(String id, String column, int number, String text) {
    }

    private final Texts texts;
    private final Map<List<String>, List<Part>> parts = new LinkedHashMap<>();

    LongTexts(Texts texts) {
        this.texts = texts;
    }

    /** Whether a text is too long for a cell. */
    static boolean isTooLong(String text) {
        return text.length() > CellText.LIMIT || text.length() > CellText.LIMIT / 7 && CellText.escape(text).length() > CellText.LIMIT;
    }

    /**
     * Takes a text in.
     *
     * @return the beginning of the text with a note where the rest stands
     */
    String take(String text, String id, String column) {
        parts.computeIfAbsent(List.of(id, column), key -> {
            List<Part> all = new ArrayList<>();
            for (String piece : CellText.pieces(text, CellText.LIMIT)) {
                all.add(new Part(id, column, all.size() + 1, piece));
            }
            return all;
        });
        return CellText.pieces(text, BEGINNING).get(0) + "\u2026\n" + texts.get("continued", texts.get("sheet.LongTexts"));
    }

    /** All parts, in the order in which the texts came. */
    List<Part> parts() {
        return parts.values().stream().flatMap(List::stream).toList();
    }
}
