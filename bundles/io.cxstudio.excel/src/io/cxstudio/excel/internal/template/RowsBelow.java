/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal.template;

import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTDrawing;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidation;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

/**
 * What stands below a table that needs more rows: it is moved down, as far as that hurts nothing. Cells, the formulas and names that lead to them, merged
 * cells, formats, links and notes can be moved; tables, pivot tables, pictures and charts, choices, and lists that run on beside the table cannot.
 */
final class RowsBelow {

    private final XSSFSheet sheet;
    private final XSSFTable table;
    private final int end;

    RowsBelow(XSSFSheet sheet, XSSFTable table) {
        this.sheet = sheet;
        this.table = table;
        this.end = table.getEndRowIndex();
    }

    /** The first cell below the table that is not empty down to a row, and would be overwritten; null if there is none. */
    String inTheWay(int lastNeeded) {
        for (int row = end + 1; row <= lastNeeded; row++) {
            for (int column = table.getStartColIndex(); column <= table.getEndColIndex(); column++) {
                if (isFilled(row, column)) {
                    return new CellReference(row, column).formatAsString();
                }
            }
        }
        return null;
    }

    private boolean isFilled(int row, int column) {
        XSSFRow there = sheet.getRow(row);
        Cell cell = there == null ? null : there.getCell(column);
        return cell != null && cell.getCellType() != CellType.BLANK;
    }

    /** Whether moving the rows below would tear something apart or leave it behind. */
    boolean wouldHurt() {
        CTWorksheet content = sheet.getCTWorksheet();
        return sheet.getTables().stream().anyMatch(other -> other != table && other.getEndRowIndex() > end)
                || sheet.getPivotTables().stream().anyMatch(pivot -> reachesBelow(pivot.getCTPivotTableDefinition().getLocation().getRef()))
                || sheet.getMergedRegions().stream().anyMatch(merged -> merged.getFirstRow() <= end && merged.getLastRow() > end)
                || sheet.getDrawingPatriarch() != null && hasDrawingBelow(sheet.getDrawingPatriarch().getCTDrawing())
                || content.isSetDataValidations() && content.getDataValidations().getDataValidationList().stream().anyMatch(this::reachesBelow)
                || content.isSetExtLst() || runsOnBeside() || hasFormulaOfSeveralCellsBelow();
    }

    private boolean reachesBelow(CTDataValidation choices) {
        return ((List<?>) choices.getSqref()).stream().anyMatch(area -> reachesBelow(area.toString()));
    }

    private boolean reachesBelow(String area) {
        CellRangeAddress cells = CellRangeAddress.valueOf(area);
        return cells.getLastRow() > end && (cells.getFirstRow() > end || cells.getFirstColumn() > table.getEndColIndex()
                || cells.getLastColumn() < table.getStartColIndex());
    }

    private boolean hasDrawingBelow(CTDrawing drawing) {
        return drawing.getTwoCellAnchorList().stream().anyMatch(anchor -> anchor.getFrom().getRow() > end)
                || drawing.getOneCellAnchorList().stream().anyMatch(anchor -> anchor.getFrom().getRow() > end) || drawing.sizeOfAbsoluteAnchorArray() > 0;
    }

    private boolean runsOnBeside() {
        XSSFRow below = sheet.getRow(end + 1);
        return below != null && StreamSupport.stream(below.spliterator(), false).mapToInt(Cell::getColumnIndex)
                .filter(column -> column < table.getStartColIndex() || column > table.getEndColIndex())
                .anyMatch(column -> isFilled(end, column) && isFilled(end + 1, column));
    }

    private boolean hasFormulaOfSeveralCellsBelow() {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (row.getRowNum() > end && cell.isPartOfArrayFormulaGroup()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Moves what stands below down. */
    void move(int rows) {
        sheet.shiftRows(end + 1, sheet.getLastRowNum(), rows, true, false);
    }
}
