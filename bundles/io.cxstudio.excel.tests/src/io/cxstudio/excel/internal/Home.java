/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.exchange.Progress;
import io.cxstudio.exchange.importing.ImportProposal;
import io.cxstudio.metrics.Metrics;
import io.cxstudio.model.Workshop;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks that are edited and come home. */
final class Home {

    private Home() {
    }

    static ImportProposal propose(Path file, Workshop workshop) throws IOException {
        return propose(file, workshop, Metrics.read(null, problem -> { }));
    }

    static ImportProposal propose(Path file, Workshop workshop, Metrics metrics) throws IOException {
        Catalog catalog = new Catalog(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        return new Homecoming(workshop, catalog, metrics).propose(file, Progress.NONE);
    }

    /** Edits a workbook as a person would, cell by cell. */
    static void edit(Path file, Consumer<XSSFWorkbook> edits) throws IOException {
        try (InputStream in = Files.newInputStream(file); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            edits.accept(workbook);
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    /** The cell below a header, in the first row that has a text somewhere. */
    static XSSFCell cell(XSSFWorkbook workbook, String sheet, String rowText, String header) {
        XSSFSheet found = workbook.getSheet(sheet);
        XSSFRow row = row(found, rowText);
        return row.getCell(column(found, header), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    static XSSFRow row(XSSFSheet sheet, String text) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(text)) {
                    return (XSSFRow) row;
                }
            }
        }
        throw new AssertionError("No row with " + text + " on " + sheet.getSheetName());
    }

    static XSSFRow headers(XSSFSheet sheet) {
        return row(sheet, "id");
    }

    static int column(XSSFSheet sheet, String header) {
        for (Cell cell : headers(sheet)) {
            if (cell.getStringCellValue().equals(header)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("No column " + header + " on " + sheet.getSheetName());
    }

    /** A row below all others, with values by header. */
    static XSSFRow append(XSSFWorkbook workbook, String sheet, String... headersAndValues) {
        XSSFSheet found = workbook.getSheet(sheet);
        XSSFRow row = found.createRow(found.getLastRowNum() + 1);
        for (int i = 0; i < headersAndValues.length; i += 2) {
            row.createCell(column(found, headersAndValues[i])).setCellValue(headersAndValues[i + 1]);
        }
        return row;
    }
}
