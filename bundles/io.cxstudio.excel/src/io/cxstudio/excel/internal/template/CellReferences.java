/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal.template;

import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Ref3DPxg;
import org.apache.poi.ss.formula.ptg.RefPtgBase;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The formulas in cells that mean single cells of a row of a table: they go on meaning those when the row stands elsewhere. */
final class CellReferences {

    private final XSSFWorkbook book;
    private final XSSFSheet sheet;
    private final XSSFTable table;
    private final int before;
    private final int now;
    private final XSSFEvaluationWorkbook parsing;

    CellReferences(XSSFWorkbook book, XSSFSheet sheet, XSSFTable table, int before, int now) {
        this.book = book;
        this.sheet = sheet;
        this.table = table;
        this.before = before;
        this.now = now;
        this.parsing = XSSFEvaluationWorkbook.create(book);
    }

    void follow() {
        for (Sheet any : book) {
            for (Row row : any) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA && !cell.isPartOfArrayFormulaGroup()) {
                        follow(cell);
                    }
                }
            }
        }
    }

    private void follow(Cell cell) {
        Ptg[] parts;
        try {
            parts = FormulaParser.parse(cell.getCellFormula(), parsing, FormulaType.CELL, book.getSheetIndex(cell.getSheet()), cell.getRowIndex());
        } catch (FormulaParseException unknown) {
            // what POI does not understand stays as it is
            return;
        }
        boolean changed = false;
        for (Ptg part : parts) {
            if (part instanceof RefPtgBase reference && reference.getRow() == before && reference.getColumn() >= table.getStartColIndex()
                    && reference.getColumn() <= table.getEndColIndex() && isOnSheet(reference, cell)) {
                reference.setRow(now);
                changed = true;
            }
        }
        if (changed) {
            cell.setCellFormula(FormulaRenderer.toFormulaString(parsing, parts));
        }
    }

    private boolean isOnSheet(RefPtgBase reference, Cell cell) {
        return reference instanceof Ref3DPxg elsewhere
                ? elsewhere.getExternalWorkbookNumber() < 1 && sheet.getSheetName().equals(elsewhere.getSheetName()) : cell.getSheet() == sheet;
    }
}
