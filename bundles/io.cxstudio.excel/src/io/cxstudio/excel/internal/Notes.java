/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What a column means and whether changes in it come home, as a note on its header and in the Read-me sheet. */
final class Notes {

    private static final int WIDTH_IN_COLUMNS = 3;
    private static final int HEIGHT_IN_ROWS = 6;

    private final Texts texts;

    Notes(Texts texts) {
        this.texts = texts;
    }

    /** What the column means; empty if its header says it all. */
    String meaning(String key) {
        if (Texts.has("note." + key)) {
            return texts.get("note." + key);
        }
        return switch (key) {
            case "painPoints", "stages", "strategies" -> texts.get("note.lines");
            default -> texts.isScore(key) ? texts.get("note.scoreOf", key.substring(Texts.SCORE_PREFIX.length())) : "";
        };
    }

    /** The whole note. */
    String text(FlatTable.Column<?> column) {
        String home = texts.get(column.isComputed() ? "note.computed" : column.comesHome() ? "note.comesHome" : "note.forReading");
        String meaning = meaning(column.key());
        return column.key().equals("id") ? meaning : meaning.isEmpty() ? home : meaning + "\n" + home;
    }

    /** Puts the note onto a header. */
    void add(XSSFSheet sheet, int row, int position, FlatTable.Column<?> column) {
        XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, position + 1, row, position + 1 + WIDTH_IN_COLUMNS, row + HEIGHT_IN_ROWS);
        XSSFComment note = sheet.createDrawingPatriarch().createCellComment(anchor);
        note.setAddress(new CellAddress(row, position));
        note.setAuthor("CX Studio");
        note.setString(new XSSFRichTextString(text(column)));
    }
}
