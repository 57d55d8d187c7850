/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.cxstudio.excel.CellValue;
import io.cxstudio.excel.Sheet;
import io.cxstudio.excel.SheetRow;
import io.cxstudio.excel.SpreadsheetFile;
import io.cxstudio.exchange.ExportOptions;
import io.cxstudio.exchange.ExporterType;
import io.cxstudio.exchange.Exporters;
import io.cxstudio.exchange.Progress;
import io.cxstudio.model.Workshop;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workshop of many cards: its whole workbook against its flat tables alone, their cells written by POI without looks or widths. */
final class CardFigures {

	private static final int CARDS = Integer.getInteger("cxstudio.benchmarks.cards", 20_000);
	private static final int REPETITIONS = Integer.getInteger("cxstudio.benchmarks.repetitions", 3);
	private static final double GOAL = 3;
	/** What is drawn or says something about the tables. */
	private static final Set<String> NO_TABLES = Set.of("Read me", "Dashboard", "Overview", "cxstudio");

	private final Report report;
	private final Path folder;

	CardFigures(Report report, Path folder) {
		this.report = report;
		this.folder = folder;
	}

	void measure() throws Exception {
		Workshop workshop = Maps.map(CARDS);
		Path whole = folder.resolve("cards.xlsx");
		Path alone = folder.resolve("tables.xlsx");
		ExporterType exporter = Exporters.get().find("io.cxstudio.exporter.excel").orElseThrow();
		exporter.export(workshop, whole, ExportOptions.NONE, Progress.NONE);
		List<List<SheetRow>> tables = tables(whole);
		Times exporting = new Times();
		Times writing = new Times();
		for (int repetition = 0; repetition < REPETITIONS; repetition++) {
			writing.of(() -> write(tables, alone));
			exporting.of(() -> exporter.export(workshop, whole, ExportOptions.NONE, Progress.NONE));
		}
		report.say("%n%d cards", CARDS);
		report.times("the cells of the flat tables alone", writing);
		report.times("the whole workbook", exporting);
		report.figure("export of " + CARDS + " cards / its flat tables alone", exporting, writing, GOAL);
	}

	private static List<List<SheetRow>> tables(Path file) throws Exception {
		List<List<SheetRow>> tables = new ArrayList<>();
		try (SpreadsheetFile book = SpreadsheetFile.open(file)) {
			for (Sheet sheet : book.sheets()) {
				if (!NO_TABLES.contains(sheet.name()) && !sheet.name().startsWith("Map")) {
					List<SheetRow> rows = new ArrayList<>();
					book.read(sheet, rows::add);
					tables.add(rows);
				}
			}
		}
		return tables;
	}

	private static void write(List<List<SheetRow>> tables, Path target) throws IOException {
		try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
			for (List<SheetRow> table : tables) {
				XSSFSheet sheet = book.createSheet();
				for (SheetRow values : table) {
					XSSFRow row = sheet.createRow(values.number() - 1);
					values.cells().forEach((column, value) -> set(row.createCell(column), value));
				}
			}
			book.write(out);
		}
	}

	private static void set(XSSFCell cell, CellValue value) {
		switch (value) {
		case CellValue.Number number -> cell.setCellValue(number.value());
		case CellValue.Date date -> cell.setCellValue(date.value());
		case CellValue.Truth truth -> cell.setCellValue(truth.value());
		case CellValue other -> cell.setCellValue(other.plain());
		}
	}
}
