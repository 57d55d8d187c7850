/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal.template;

import io.cxstudio.excel.SpreadsheetFile;
import io.cxstudio.excel.internal.FixedPackage;
import io.cxstudio.exchange.Progress;
import io.cxstudio.model.Workshop;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.eclipse.osgi.util.NLS;

/**
 * Fills an analyst's own workbook with the data of a workshop. Tables of the template that are called like those of our workbook ({@code Touchpoints},
 * {@code PainPoints}, {@code Measures} ...) get our rows, column by column as their headers say, in words of the workbook's language or as the ids of the
 * columns; named cells such as {@code cx_workshop} get single values. Sheets, charts, styles, formulas, pivot tables and whatever else POI preserves stay.
 */
public final class TemplateFilling {

    private final Path template;
    private final Progress progress;
    private final List<String> notes = new ArrayList<>();

    /**
     * A filling that has not begun.
     *
     * @param template a workbook (.xlsx) or a template (.xltx) without macros; only read
     * @param progress is asked whether to go on
     */
    public TemplateFilling(Path template, Progress progress) {
        this.template = template;
        this.progress = progress;
    }

    /**
     * Looks whether the template can be filled, before anything long begins.
     *
     * @throws IOException if it is not there, is damaged, old or locked, or has macros; the message is for people
     */
    public void check() throws IOException {
        try (SpreadsheetFile file = SpreadsheetFile.open(template)) {
            if (file.hasMacros()) {
                throw new IOException(NLS.bind(Messages.macros, template));
            }
        }
    }

    /**
     * Fills the template, which was checked, and writes the result.
     *
     * @param exported the workbook of the workshop as the studio writes it; only read
     * @param workshop the workshop of that workbook, for the single values
     * @param target   the workbook to write
     * @return what an analyst should know, for people, such as tables of the template that have a name but no column of ours; empty if all is well
     * @throws IOException if the template cannot be read, or has no room for the rows; the message names table and sheet, for people
     */
    public List<String> fill(Path exported, Workshop workshop, Path target) throws IOException {
        try (XSSFWorkbook book = open(template); XSSFWorkbook ours = open(exported)) {
            NewerCharts newer = NewerCharts.of(book);
            boolean filled = fillTables(book, newer, new SourceTables(ours));
            filled |= SingleValues.fill(book, workshop);
            if (!filled) {
                notes.add(Messages.nothing);
            } else {
                Pivots.refresh(book);
                ChartCopies.remove(book, newer);
                newer.save();
            }
            book.setWorkbookType(XSSFWorkbookType.XLSX);
            compute(book);
            save(book, target);
            return List.copyOf(notes);
        }
    }

    private XSSFWorkbook open(Path file) throws IOException {
        // by a stream, so that nothing can be written back into the file
        try (InputStream content = Files.newInputStream(file)) {
            return new XSSFWorkbook(content);
        } catch (RuntimeException damaged) {
            throw new IOException(NLS.bind(Messages.damaged, file, damaged.getMessage()), damaged);
        }
    }

    private boolean fillTables(XSSFWorkbook book, NewerCharts newer, SourceTables sources) throws IOException {
        boolean filled = false;
        for (Sheet sheet : book) {
            for (XSSFTable table : ((XSSFSheet) sheet).getTables()) {
                SourceTables.Source source = sources.find(table.getDisplayName());
                if (source != null) {
                    filled |= new TableFilling(book, newer, (XSSFSheet) sheet, table, source, notes).fill();
                    progress.checkCancelled();
                }
            }
        }
        return filled;
    }

    /** Gives formulas the values that they have now; what POI cannot compute is computed by the program that opens the file. */
    private void compute(XSSFWorkbook book) {
        XSSFFormulaEvaluator evaluator = new XSSFFormulaEvaluator(book);
        for (Sheet sheet : book) {
            for (Row row : sheet) {
                progress.checkCancelled();
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        evaluate(evaluator, cell);
                    }
                }
            }
        }
        book.setForceFormulaRecalculation(true);
    }

    private static void evaluate(XSSFFormulaEvaluator evaluator, Cell cell) {
        try {
            evaluator.evaluateFormulaCell(cell);
        } catch (RuntimeException unknownFunction) {
            // the mark for full calculation on opening stands for all of them
            evaluator.clearAllCachedResultValues();
        }
    }

    private static void save(XSSFWorkbook book, Path target) throws IOException {
        Path draft = target.resolveSibling(target.getFileName() + ".draft");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
                book.write(out);
            }
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
                FixedPackage.copy(draft, out);
            }
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** What a table of ours is called, to what it holds. */
    static final class SourceTables {

        private static final String COLUMN_KEYS = "cxstudio";

        /**
         * A table of ours.
         *
         * @param sheet   where it stands
         * @param table   the table
         * @param columns its columns from 0, by header and by id, in lower case
         */
        record Source(XSSFSheet sheet, XSSFTable table, Map<String, Integer> columns) {
        }

        private final XSSFWorkbook ours;

        SourceTables(XSSFWorkbook ours) {
            this.ours = ours;
        }

        Source find(String name) {
            XSSFTable table = ours.getTable(name);
            if (table == null || table.getXSSFSheet().getSheetName().equals(COLUMN_KEYS)) {
                return null;
            }
            Map<String, Integer> columns = new HashMap<>();
            table.getColumns().forEach(column -> columns.put(TableFilling.key(column.getName()), column.getColumnIndex()));
            XSSFSheet keys = ours.getSheet(COLUMN_KEYS);
            if (keys != null) {
                keys.forEach(row -> addKey(row, table, columns));
            }
            return new Source(table.getXSSFSheet(), table, columns);
        }

        private static void addKey(Row row, XSSFTable table, Map<String, Integer> columns) {
            Cell name = row.getCell(0);
            Cell position = row.getCell(1);
            Cell key = row.getCell(2);
            if (name != null && position != null && key != null && name.getCellType() == CellType.STRING && key.getCellType() == CellType.STRING
                    && position.getCellType() == CellType.NUMERIC && name.getStringCellValue().equals(table.getName())) {
                columns.putIfAbsent(TableFilling.key(key.getStringCellValue()), (int) position.getNumericCellValue() - 1);
            }
        }
    }
}
