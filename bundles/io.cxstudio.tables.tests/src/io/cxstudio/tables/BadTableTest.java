/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cxstudio.exchange.Progress;
import io.cxstudio.model.Card;
import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.tables.Tables.Taken;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that are broken, hostile or far too large: a message that names the place, and nothing is changed. */
class BadTableTest {

	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
	private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

	@TempDir
	private Path folder;

	private interface Content {
		void write(BufferedWriter out) throws IOException;
	}

	/** A spreadsheet with one sheet whose rows are written as they come. */
	private Path spreadsheet(String properties, Content rows) throws IOException {
		Path file = folder.resolve("table.xlsx");
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			String types = "http://schemas.openxmlformats.org/package/2006/content-types";
			String office = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
			String relations = "http://schemas.openxmlformats.org/package/2006/relationships";
			String kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
			entry(zip, "[Content_Types].xml", HEAD + "<Types xmlns=\"" + types + "\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
					+ "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + office + "sheet.main+xml\"/>"
					+ "<Override PartName=\"/xl/sheet1.xml\" ContentType=\"" + office + "worksheet+xml\"/></Types>");
			entry(zip, "_rels/.rels", HEAD + "<Relationships xmlns=\"" + relations + "\"><Relationship Id=\"r1\" Type=\"" + kind + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
			entry(zip, "xl/_rels/workbook.xml.rels", HEAD + "<Relationships xmlns=\"" + relations + "\"><Relationship Id=\"r1\" Type=\"" + kind + "/worksheet\" Target=\"sheet1.xml\"/></Relationships>");
			entry(zip, "xl/workbook.xml", HEAD + "<workbook " + MAIN + " xmlns:r=\"" + kind + "\">" + properties + "<sheets><sheet name=\"Big\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
			zip.putNextEntry(new ZipEntry("xl/sheet1.xml"));
			BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
			writer.write(HEAD + "<worksheet " + MAIN + "><sheetData>");
			rows.write(writer);
			writer.flush();
			zip.closeEntry();
		}
		return file;
	}

	private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(text.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}

	private static String cell(String place, String text) {
		return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
	}

	private String message(Path file) {
		String message = assertThrows(TableException.class, () -> Tables.read(file)).getMessage();
		assertTrue(message.contains(file.getFileName().toString()), message);
		return message;
	}

	@Test
	void aMillionRowsAreTooMany() throws IOException {
		Path csv = folder.resolve("table.csv");
		try (BufferedWriter out = Files.newBufferedWriter(csv)) {
			for (int row = 0; row < 1_000_000; row++) {
				out.write("Buy,Slow\n");
			}
		}
		assertTrue(message(csv).contains("20001"));
		Path xlsx = spreadsheet("", out -> {
			for (int row = 1; row <= 1_000_000; row++) {
				out.write("<row r=\"" + row + "\">" + cell("A" + row, "x") + "</row>");
			}
			out.write("</sheetData></worksheet>");
		});
		assertTrue(message(xlsx).contains("20001"));
	}

	@Test
	void tenThousandColumnsAreTooMany() throws IOException {
		assertTrue(message(Tables.csv(folder, "x" + ",x".repeat(9_999) + "\n")).contains("1"));
		Path xlsx = spreadsheet("", out -> {
			out.write("<row r=\"7\">");
			for (int column = 0; column < 10_000; column++) {
				out.write(cell(SourceTable.columnName(column) + 7, "x"));
			}
			out.write("</row></sheetData></worksheet>");
		});
		assertTrue(message(xlsx).contains("Big!NTP7"), message(xlsx));
	}

	@Test
	void aBombOfTextIsTooMuch() throws IOException {
		Path xlsx = spreadsheet("", out -> {
			String much = "x".repeat(30_000);
			for (int row = 1; row <= 2_000; row++) {
				out.write("<row r=\"" + row + "\">" + cell("A" + row, much) + "</row>");
			}
			out.write("</sheetData></worksheet>");
		});
		assertTrue(Files.size(xlsx) < 1_000_000);
		assertTrue(message(xlsx).contains("million characters"), message(xlsx));
	}

	@Test
	void whatIsNoTableIsSaidToBeNone() throws IOException {
		message(Files.createFile(folder.resolve("empty.csv")));
		message(Files.createFile(folder.resolve("empty.xlsx")));
		message(Files.writeString(folder.resolve("blank.csv"), " \n , \n"));
		message(folder.resolve("missing.csv"));
		message(Files.createDirectory(folder.resolve("folder.csv")));
		assertTrue(message(Files.write(folder.resolve("old.xls"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0}))
				.contains(".xlsx"));
		Path whole = Tables.xlsx(folder, "Map", "Stage|Text", "Buy|Slow");
		byte[] bytes = Files.readAllBytes(whole);
		message(Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(bytes, bytes.length / 2)));
		message(Tables.xlsx(folder, "Nothing"));
		assertTrue(message(spreadsheet("", out -> out.write("<row r=\"1\">" + cell("A1", "x") + "</row><row r=\"2\"><c r=\"A2\"><v>"))).contains("Big!A2"));
	}

	@Test
	void errorsOfFormulasAreToldAndLeftEmpty() throws IOException {
		Taken taken = Tables.take(Tables.xlsx(folder, book -> {
			Sheet sheet = Tables.sheet(book, "Map", "Stage|Text|Votes", "Buy|Slow|", "Buy|x|2");
			sheet.getRow(1).createCell(2).setCellErrorValue(FormulaError.NA.getCode());
			sheet.getRow(2).createCell(1).setCellErrorValue(FormulaError.REF.getCode());
		}));
		assertEquals(2, taken.notices().stream().filter(notice -> notice.contains("#N/A") || notice.contains("#REF!")).count());
		assertTrue(taken.notices().get(0).startsWith("Map!C2: "), taken.notices().get(0));
		assertTrue(taken.notices().stream().anyMatch(notice -> notice.startsWith("Map!C3: ")), () -> String.join("\n", taken.notices()));
		assertEquals(1, taken.cards().size());
	}

	@Test
	void datesOf1904AreDates() throws IOException {
		Path file = Tables.xlsx(folder, book -> {
			book.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
			Sheet sheet = Tables.sheet(book, "Map", "Stage|Text|Notes", "Buy|Slow|");
			CellStyle date = book.createCellStyle();
			date.setDataFormat((short) 14);
			sheet.getRow(1).createCell(2).setCellValue(1);
			sheet.getRow(1).getCell(2).setCellStyle(date);
		});
		assertEquals("1904-01-02", Tables.take(file).card(Card.class, "Slow").getNotes());
	}

	@Test
	void mergedCellsAcrossEverything() throws IOException {
		Taken taken = Tables.take(spreadsheet("", out -> {
			out.write("<row r=\"1\">" + cell("B1", "Awareness") + cell("C1", "Purchase") + "</row><row r=\"2\">" + cell("A2", "Actions") + cell("B2", "a") + "</row><row r=\"3\">"
					+ cell("A3", "Thoughts") + cell("C3", "b") + "</row></sheetData><mergeCells><mergeCell ref=\"A1:XFD1048576\"/><mergeCell ref=\"B2:XFD2\"/>"
					+ "<mergeCell ref=\"nonsense\"/></mergeCells></worksheet>");
		}));
		assertTrue(taken.cards().contains("Actions@Awareness..Purchase: a"), taken.cards()::toString);
	}

	@Test
	void longTextsAndOddCharactersAreKept() throws IOException {
		String longest = "x".repeat(32_767);
		Taken taken = Tables.take(spreadsheet("", out -> out.write("<row r=\"1\">" + cell("A1", "Stage") + cell("B1", "Text") + "</row><row r=\"2\">" + cell("A2", "Buy") + cell("B2", longest)
				+ "</row><row r=\"3\">" + cell("A3", "Buy") + cell("B3", "half _xD83D_ pair") + "</row><row r=\"4\">" + cell("A4", "Buy") + cell("B4", "=1+1 _x0007_") + "</row></sheetData></worksheet>")));
		assertEquals(longest, taken.journey().getCards().get(0).getNotes());
		Path file = folder.resolve("odd.workshop");
		WorkshopFile.write(taken.workshop(), file);
		assertEquals("half \uD83D pair", WorkshopFile.read(file).workshop().getJourneys().get(0).getCards().get(1).getText());
		assertEquals(taken.journey().getCards().get(2).getText(), WorkshopFile.read(file).workshop().getJourneys().get(0).getCards().get(2).getText());
	}

	@Test
	void tooManyStagesAndCardsAreTold() throws IOException {
		StringBuilder text = new StringBuilder("Stage,Text\n");
		for (int row = 0; row < 2_000; row++) {
			text.append("Stage ").append(row).append(",x\n");
		}
		SourceTable table = Tables.read(Tables.csv(folder, text.toString()));
		TableMapping mapping = TableGuess.of(table, null, TestCatalog.CATALOG);
		Taken taken = Tables.take(table, mapping);
		assertEquals(2_000, taken.cards().size());
		assertTrue(taken.stages().size() <= 500);
		assertEquals(1, taken.notices().size());
	}

	@Test
	void aLineWithoutEndIsNamedAndNotTakenIntoMemory() throws IOException {
		Path file = folder.resolve("long.csv");
		try (BufferedWriter out = Files.newBufferedWriter(file)) {
			out.write("Stage,Text\nBuy,");
			for (int piece = 0; piece < 2_000; piece++) {
				out.write("never an end ".repeat(1_000));
			}
		}
		String message = message(file);
		assertTrue(message.contains("row 2") && message.contains("4 million"), message);
		assertTrue(message(Tables.csv(folder, "x\n" + ",".repeat(100_000))).contains("ALM2"));
	}

	@Test
	void bytesOfAnotherEncodingAreNamed() throws IOException {
		Path file = folder.resolve("mixed.csv");
		try (OutputStream out = Files.newOutputStream(file)) {
			out.write("Stage,Text\nBuy,ภาษาไทย\n".repeat(3_000).getBytes(StandardCharsets.UTF_8));
			out.write("Buy,ภาษา\n".getBytes(Charset.forName("x-windows-874")));
		}
		assertTrue(message(file).contains("UTF-8"));
	}

	@Test
	void aPasswordAndAnOldSpreadsheetAreToldApart() throws Exception {
		Path whole = Tables.xlsx(folder, "Map", "Stage|Text", "Buy|Slow");
		Path locked = folder.resolve("locked.xlsx");
		Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
		encryptor.confirmPassword("secret");
		try (POIFSFileSystem container = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(locked)) {
			try (OutputStream content = encryptor.getDataStream(container)) {
				Files.copy(whole, content);
			}
			container.writeFilesystem(out);
		}
		assertTrue(message(locked).contains("password"), message(locked));
		Path old = folder.resolve("old.xls");
		try (HSSFWorkbook book = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(old)) {
			book.createSheet("Map").createRow(0).createCell(0).setCellValue("Stage");
			book.write(out);
		}
		assertTrue(message(old).contains(".xlsx") && !message(old).contains("password"), message(old));
	}

	@Test
	void manyMergedCellsAreBounded() throws IOException {
		Path file = spreadsheet("", out -> {
			out.write("<row r=\"1\">" + cell("A1", "Stage") + cell("B1", "Text") + "</row><row r=\"2\">" + cell("A2", "Buy") + cell("B2", "Slow") + "</row></sheetData><mergeCells>");
			for (int area = 0; area < 300_000; area++) {
				out.write("<mergeCell ref=\"A" + (area + 3) + ":XFD" + (area + 4) + "\"/>");
			}
			out.write("</mergeCells></worksheet>");
		});
		assertEquals(List.of("Notes@Buy: Slow"), Tables.take(file).cards());
	}

	@Test
	void aLargeFileCanBeCancelledInTheMiddle() throws IOException {
		Path csv = Tables.csv(folder, "Stage,Text\n" + "\n".repeat(2_000_000) + "Buy,Slow\n");
		Path xlsx = spreadsheet("", out -> {
			for (int row = 1; row <= 15_000; row++) {
				out.write("<row r=\"" + row + "\">" + cell("A" + row, "x") + "</row>");
			}
			out.write("</sheetData></worksheet>");
		});
		for (Path file : List.of(csv, xlsx)) {
			CancelledAfter cancelled = new CancelledAfter(1_000);
			assertThrows(OperationCanceledException.class, () -> TableFile.read(file, ReadChoices.FIND_OUT, cancelled));
		}
	}

	/** Nobody asks what is in such rows, but somebody may not want to wait for their end. */
	@Test
	void aMillionEmptyRowsCanBeCancelledInTheMiddle() throws IOException {
		Path xlsx = spreadsheet("", out -> {
			for (int row = 1; row <= 1_000_000; row++) {
				out.write("<row/>");
			}
			out.write("<row>" + cell("A1000001", "x") + "</row></sheetData></worksheet>");
		});
		assertThrows(OperationCanceledException.class, () -> TableFile.read(xlsx, ReadChoices.FIND_OUT, new CancelledAfter(100)));
	}

	private static final class CancelledAfter implements Progress {

		private int left;

		CancelledAfter(int looks) {
			left = looks;
		}

		@Override
		public void begin(String task, int work) {
			// nobody watches
		}

		@Override
		public void worked(int work) {
			// nobody watches
		}

		@Override
		public boolean isCancelled() {
			return left-- <= 0;
		}
	}

	@Test
	void readingCanBeCancelled() throws IOException {
		Path file = Tables.csv(folder, "Stage,Text\nBuy,Slow\n");
		assertThrows(OperationCanceledException.class, () -> TableFile.read(file, ReadChoices.FIND_OUT, new CancelledAfter(0)));
	}
}
