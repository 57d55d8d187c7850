/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ooxml.POIXMLRelation;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFactory;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRst;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/**
 * The texts of the cells of a workbook, each once. POI makes an object and a piece of XML of every text, only to see whether it is there already, and that
 * was a third of an export. Here a plain text is looked up as it is.
 */
final class SharedTexts extends SharedStringsTable {

    /** No text in XML begins with it. */
    private static final char PLAIN = '\0';

    private final Map<String, Integer> plain = new HashMap<>();

    private SharedTexts() {
    }

    /** An empty workbook that keeps its texts in this way. */
    static XSSFWorkbook workbook() {
        return new XSSFWorkbook(new Factory());
    }

    /** Writes a plain text into a new cell. */
    static void write(XSSFCell cell, String text) {
        SharedTexts texts = (SharedTexts) cell.getSheet().getWorkbook().getSharedStringSource();
        cell.getCTCell().setV(Integer.toString(texts.index(text)));
        cell.getCTCell().setT(STCellType.S);
    }

    private int index(String text) {
        Integer known = plain.get(text);
        if (known == null) {
            known = addSharedStringItem(new XSSFRichTextString(text));
            plain.put(text, known);
        } else {
            count++;
        }
        return known;
    }

    /** What tells texts apart. */
    @Override
    protected String xmlText(CTRst text) {
        return text.sizeOfRArray() == 0 ? PLAIN + text.getT() : super.xmlText(text);
    }

    /** Makes the part of the shared texts when a workbook is made. */
    private static final class Factory extends XSSFFactory {

        @Override
        public POIXMLDocumentPart newDocumentPart(POIXMLRelation kind) {
            return kind == XSSFRelation.SHARED_STRINGS ? new SharedTexts() : super.newDocumentPart(kind);
        }
    }
}
