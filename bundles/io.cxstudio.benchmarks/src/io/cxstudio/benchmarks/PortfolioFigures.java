/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.benchmarks;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

import javax.xml.parsers.SAXParserFactory;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.excel.Sheet;
import io.cxstudio.excel.SpreadsheetFile;
import io.cxstudio.exchange.Progress;
import io.cxstudio.metrics.Metrics;
import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.portfolio.Portfolio;
import io.cxstudio.portfolio.internal.Words;
import io.cxstudio.portfolio.internal.WorkshopRows;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/** A portfolio of a million rows that come from many files, against what POI alone takes for the same cells. */
final class PortfolioFigures {

	private static final int ROWS = Integer.getInteger("cxstudio.benchmarks.rows", 1_000_000);
	private static final int REPETITIONS = Integer.getInteger("cxstudio.benchmarks.repetitions", 3);
	private static final int DIFFERENT = 5;
	private static final double WRITING_GOAL = 1.15;
	private static final double READING_GOAL = 1.3;
	/** Set where fastexcel is on the machine; the product does not have it. */
	private static final boolean WITH_FASTEXCEL = Boolean.getBoolean("cxstudio.benchmarks.fastexcel");

	private final Report report;
	private final Path folder;
	private final List<Path> files = new ArrayList<>();
	private final List<WorkshopRows> rows = new ArrayList<>();

	PortfolioFigures(Report report, Path folder) {
		this.report = report;
		this.folder = folder;
	}

	void measure() throws Exception {
		ZipSecureFile.setMinInflateRatio(0);
		prepare();
		Path ours = folder.resolve("portfolio.xlsx");
		Path bare = folder.resolve("bare.xlsx");
		Times writing = new Times();
		Times bareWriting = new Times();
		Times usual = new Times();
		report.say("%n%d rows from %d files of %d rows, each read anew; %d repetitions, one after the other in turn", ROWS, files.size(),
				PortfolioFiles.ROWS, REPETITIONS);
		// The first time the machine still learns its way: a tenth of the rows is enough for that, and does not count.
		List<Path> all = List.copyOf(files);
		files.subList(Math.max(1, all.size() / 10), all.size()).clear();
		BareWriter cells = new BareWriter(rows);
		cells.write(files.size(), bare, BareWriter.LEVEL);
		new Portfolio(Catalog.get(), Metrics.get()).write(files, ours, Progress.NONE);
		files.clear();
		files.addAll(all);
		for (int repetition = 0; repetition < REPETITIONS; repetition++) {
			usual.of(() -> cells.write(files.size(), bare, Deflater.DEFAULT_COMPRESSION));
			Duration begun = processor();
			bareWriting.of(() -> cells.write(files.size(), bare, BareWriter.LEVEL));
			Duration between = processor();
			writing.of(() -> new Portfolio(Catalog.get(), Metrics.get()).write(files, ours, Progress.NONE));
			report.say("  repetition %d, processor time of all threads: bare %d ms, portfolio %d ms", repetition + 1,
					between.minus(begun).toMillis(), processor().minus(between).toMillis());
		}
		Times fast = new Times();
		if (WITH_FASTEXCEL) {
			fast.of(() -> new FastexcelWriter(rows).write(files.size(), folder.resolve("fastexcel.xlsx")));
		}
		report.times("bare SXSSF writes the same cells", bareWriting);
		report.times("the portfolio, reading of the files included", writing);
		report.say("  %d MiB and %d MiB", Files.size(bare) >> 20, Files.size(ours) >> 20);
		report.times("bare SXSSF, packed as POI does by itself", usual);
		report.say("  all but the last packed at the same level; against POI's own level it would be %.2f", writing.median() / usual.median());
		if (WITH_FASTEXCEL) {
			report.times("fastexcel (org.dhatim) writes the same cells", fast);
		} else {
			report.say("  fastexcel (org.dhatim) was not found on this machine, so it is not measured");
		}
		report.figure("portfolio writing / bare SXSSF", writing, bareWriting, WRITING_GOAL);
		Times reading = new Times();
		Times handler = new Times();
		Times bareReading = new Times();
		long[] counts = new long[3];
		for (int repetition = 0; repetition < REPETITIONS; repetition++) {
			handler.of(() -> counts[0] = readByHandler(ours));
			reading.of(() -> counts[1] = read(ours));
			bareReading.of(() -> counts[2] = readBare(ours));
		}
		report.say("%n%d cells by POI's handler, %d by ours, %d by a handler of our own on POI's reader", counts[0], counts[1], counts[2]);
		report.times("POI's streaming reader (XSSFSheetXMLHandler)", handler);
		report.times("SpreadsheetFile", reading);
		report.times("XSSFReader, bare SAX, without values", bareReading);
		report.figure("reading back / POI's streaming reader", reading, handler, READING_GOAL);
	}

	/** Of the whole program: files are read beside the thread that writes. */
	private static Duration processor() {
		return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
	}

	private void prepare() throws Exception {
		WorkshopRows.Reader reader = new WorkshopRows.Reader(new Words("en", Catalog.get()), Metrics.get());
		List<Path> different = new ArrayList<>();
		for (int number = 0; number < DIFFERENT; number++) {
			Path file = folder.resolve("workshop" + number + ".workshop");
			PortfolioFiles.write(number, file);
			different.add(file);
			rows.add(reader.read(file, WorkshopFile.read(file).workshop()));
		}
		for (int number = 0; number < ROWS / PortfolioFiles.ROWS; number++) {
			files.add(different.get(number % DIFFERENT));
		}
	}

	private static long read(Path file) throws Exception {
		long[] cells = new long[1];
		try (SpreadsheetFile book = SpreadsheetFile.open(file)) {
			for (Sheet sheet : book.sheets()) {
				book.read(sheet, row -> {
					cells[0] += row.cells().size();
					return true;
				});
			}
		}
		return cells[0];
	}

	private static long readByHandler(Path file) throws Exception {
		long[] cells = new long[1];
		XSSFSheetXMLHandler.SheetContentsHandler counter = new XSSFSheetXMLHandler.SheetContentsHandler() {
			@Override
			public void startRow(int row) {
				// only cells are counted
			}

			@Override
			public void endRow(int row) {
				// only cells are counted
			}

			@Override
			public void cell(String reference, String value, XSSFComment comment) {
				cells[0]++;
			}
		};
		try (OPCPackage content = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
			XSSFReader reader = new XSSFReader(content);
			ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(content);
			for (var sheets = reader.getSheetsData(); sheets.hasNext();) {
				try (InputStream sheet = sheets.next()) {
					XMLReader parser = parser();
					parser.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), strings, counter, false));
					parser.parse(new InputSource(sheet));
				}
			}
		}
		return cells[0];
	}

	private static long readBare(Path file) throws Exception {
		BareHandler counter = new BareHandler();
		try (OPCPackage content = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
			for (var sheets = new XSSFReader(content).getSheetsData(); sheets.hasNext();) {
				try (InputStream sheet = sheets.next()) {
					XMLReader parser = parser();
					parser.setContentHandler(counter);
					parser.parse(new InputSource(sheet));
				}
			}
		}
		return counter.cells();
	}

	private static XMLReader parser() throws Exception {
		SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
		return factory.newSAXParser().getXMLReader();
	}
}
