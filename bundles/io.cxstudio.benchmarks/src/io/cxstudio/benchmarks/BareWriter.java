/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;

import io.cxstudio.portfolio.internal.PortfolioTable;
import io.cxstudio.portfolio.internal.WorkshopRows;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** POI's streaming writer with the cells of a portfolio and nothing else: no tables, no widths, no file to read. */
final class BareWriter {

	/** How the portfolio is packed; with POI's usual level the comparison would be one of levels. */
	static final int LEVEL = Deflater.BEST_SPEED;
	private static final int USUAL_WINDOW = 100;

	private final List<WorkshopRows> rows;

	/** Of workshops that come in turn. */
	BareWriter(List<WorkshopRows> rows) {
		this.rows = rows;
	}

	/** Writes as many workshops, packed at a level. */
	void write(int files, Path target, int level) throws IOException {
		try (SXSSFWorkbook book = new Packed(level); OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
			CellStyle text = book.createCellStyle();
			CellStyle number = book.createCellStyle();
			CellStyle date = book.createCellStyle();
			date.setDataFormat(book.createDataFormat().getFormat("yyyy\\-mm\\-dd"));
			Map<PortfolioTable, SXSSFSheet> sheets = new EnumMap<>(PortfolioTable.class);
			Map<PortfolioTable, int[]> next = new EnumMap<>(PortfolioTable.class);
			for (PortfolioTable table : PortfolioTable.values()) {
				sheets.put(table, book.createSheet(table.title()));
				next.put(table, new int[1]);
			}
			for (int file = 0; file < files; file++) {
				for (PortfolioTable table : PortfolioTable.values()) {
					for (Object[] values : rows.get(file % rows.size()).of(table)) {
						SXSSFRow row = sheets.get(table).createRow(next.get(table)[0]++);
						for (int column = 0; column < values.length; column++) {
							write(row, column, values[column], text, number, date);
						}
					}
				}
			}
			book.write(out);
		}
	}

	private static void write(SXSSFRow row, int column, Object value, CellStyle text, CellStyle number, CellStyle date) {
		if (value == null || value.equals("")) {
			return;
		}
		SXSSFCell cell = row.createCell(column);
		switch (value) {
		case Number plain -> {
			cell.setCellValue(plain.doubleValue());
			cell.setCellStyle(number);
		}
		case LocalDate day -> {
			cell.setCellValue(DateUtil.getExcelDate(day));
			cell.setCellStyle(date);
		}
		default -> {
			cell.setCellValue(value.toString());
			cell.setCellStyle(text);
		}
		}
	}

	private static final class Packed extends SXSSFWorkbook {

		private final int level;

		Packed(int level) {
			super(USUAL_WINDOW);
			this.level = level;
		}

		@Override
		protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
			ZipArchiveOutputStream zip = super.createArchiveOutputStream(out);
			zip.setLevel(level);
			return zip;
		}
	}
}
