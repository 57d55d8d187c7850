/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import io.cxstudio.portfolio.internal.PortfolioTable;
import io.cxstudio.portfolio.internal.WorkshopRows;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The same cells by fastexcel, to know the distance to the fastest. It writes one sheet after the other, so the workshops are gone through for each of them. */
final class FastexcelWriter {

	private static final int ROWS_IN_MEMORY = 1000;

	private final List<WorkshopRows> rows;

	/** Of workshops that come in turn. */
	FastexcelWriter(List<WorkshopRows> rows) {
		this.rows = rows;
	}

	/** Writes as many workshops. */
	void write(int files, Path target) throws IOException {
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target)); Workbook book = new Workbook(out, "Benchmark", "1.0")) {
			book.setCompressionLevel(BareWriter.LEVEL);
			for (PortfolioTable table : PortfolioTable.values()) {
				Worksheet sheet = book.newWorksheet(table.title());
				int next = 0;
				for (int file = 0; file < files; file++) {
					for (Object[] values : rows.get(file % rows.size()).of(table)) {
						for (int column = 0; column < values.length; column++) {
							write(sheet, next, column, values[column]);
						}
						if (++next % ROWS_IN_MEMORY == 0) {
							sheet.flush();
						}
					}
				}
				sheet.finish();
			}
		}
	}

	private static void write(Worksheet sheet, int row, int column, Object value) {
		switch (value) {
		case null -> {
			// an empty cell needs none
		}
		case Number number -> sheet.value(row, column, number);
		case LocalDate day -> {
			sheet.value(row, column, day);
			sheet.style(row, column).format("yyyy\\-mm\\-dd").set();
		}
		case String text when text.isEmpty() -> {
			// neither does an empty text
		}
		default -> sheet.inlineString(row, column, value.toString());
		}
	}
}
