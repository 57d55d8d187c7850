/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.excel.CellValue;
import io.cxstudio.excel.Sheet;
import io.cxstudio.excel.SheetRow;
import io.cxstudio.excel.SpreadsheetException;
import io.cxstudio.excel.SpreadsheetFile;
import io.cxstudio.exchange.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;

/** A workbook that came home, taken apart into its tables and the record of the export, wherever those stand now. */
final class ReturnedWorkbook {

    /** Above the headers there may be charts and what people put there. */
    private static final int LOWEST_HEADER = 1_000;
    /** No workshop has so many; it keeps the memory in bounds. */
    private static final int MOST_ROWS = 200_000;

    private final ReturnedRecord export = new ReturnedRecord();
    private final Map<String, ReturnedTable> tables = new LinkedHashMap<>();
    private final Path file;

    private ReturnedWorkbook(Path file) {
        this.file = file;
    }

    static ReturnedWorkbook read(Path file, KnownHeaders headers, Progress progress) throws SpreadsheetException {
        ReturnedWorkbook workbook = new ReturnedWorkbook(file);
        try (SpreadsheetFile spreadsheet = SpreadsheetFile.open(file)) {
            progress.begin(Messages.taskReading, 2 * spreadsheet.sheets().size());
            List<Sheet> others = new ArrayList<>();
            for (Sheet sheet : spreadsheet.sheets()) {
                if (!workbook.takeRecord(spreadsheet, sheet, progress)) {
                    others.add(sheet);
                }
                progress.worked(1);
            }
            workbook.export.columns().forEach(column -> headers.add(column.table(), column.header(), column.key()));
            for (Sheet sheet : others) {
                workbook.takeTable(spreadsheet, sheet, headers, progress);
                progress.worked(1);
            }
        }
        return workbook;
    }

    private boolean takeRecord(SpreadsheetFile spreadsheet, Sheet sheet, Progress progress) throws SpreadsheetException {
        boolean[] kind = new boolean[2];
        spreadsheet.read(sheet, row -> {
            if (kind[0]) {
                export.takeColumn(row);
            } else if (kind[1]) {
                export.takePrints(row);
            } else {
                kind[0] = ReturnedRecord.beginsColumns(row);
                kind[1] = ReturnedRecord.beginsPrints(row);
            }
            return kind[0] || kind[1];
        }, progress);
        if (kind[1]) {
            export.foundPrints();
        }
        return kind[0] || kind[1];
    }

    private void takeTable(SpreadsheetFile spreadsheet, Sheet sheet, KnownHeaders headers, Progress progress) throws SpreadsheetException {
        TableReading reading = new TableReading(sheet, headers);
        spreadsheet.read(sheet, reading::take, progress);
        if (reading.rows.size() > MOST_ROWS) {
            throw new SpreadsheetException(NLS.bind(Messages.tooManyRows, new Object[] {file, sheet.name(), MOST_ROWS}), null);
        }
        if (reading.found == null) {
            return;
        }
        if (tables.containsKey(reading.found.table())) {
            ReturnedTable first = tables.get(reading.found.table());
            throw new SpreadsheetException(NLS.bind(Messages.tableTwice, new Object[] {file, first.sheet(), sheet.name()}), null);
        }
        tables.put(reading.found.table(), new ReturnedTable(reading.found.table(), sheet.name(), reading.found.columns(), reading.rows));
    }

    ReturnedRecord export() {
        return export;
    }

    Optional<ReturnedTable> table(String name) {
        return Optional.ofNullable(tables.get(name));
    }

    boolean hasTables() {
        return !tables.isEmpty();
    }

    /** Looks for the headers, and collects what stands below. */
    private static final class TableReading {

        private final Sheet sheet;
        private final KnownHeaders headers;
        private final List<ReturnedRow> rows = new ArrayList<>();
        private KnownHeaders.Found found;

        TableReading(Sheet sheet, KnownHeaders headers) {
            this.sheet = sheet;
            this.headers = headers;
        }

        boolean take(SheetRow row) {
            if (found == null) {
                found = headers.find(row).orElse(null);
                return found != null || row.number() < LOWEST_HEADER;
            }
            Map<String, CellValue> cells = new LinkedHashMap<>();
            found.columns().forEach((key, column) -> {
                if (row.cells().containsKey(column) && !row.plain(column).isEmpty()) {
                    cells.put(key, row.cells().get(column));
                }
            });
            if (!cells.isEmpty()) {
                rows.add(new ReturnedRow(sheet.name(), row.number(), found.columns(), cells));
            }
            return rows.size() <= MOST_ROWS;
        }
    }
}
