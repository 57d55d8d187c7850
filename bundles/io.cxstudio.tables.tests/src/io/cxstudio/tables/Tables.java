/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.tables;

import io.cxstudio.exchange.Progress;
import io.cxstudio.exchange.importing.ImportNotice;
import io.cxstudio.exchange.importing.ImportProposal;
import io.cxstudio.model.Card;
import io.cxstudio.model.EmotionPoint;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;
import io.cxstudio.model.Workshop;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Tables as people make them, written by a test and taken in. */
final class Tables {

	/** What came of a table. */
	record Taken(SourceTable table, TableMapping mapping, Workshop workshop, List<String> notices) {

		Journey journey() {
			return workshop.getJourneys().getLast();
		}

		List<String> stages() {
			return journey().getStages().stream().map(Stage::getName).toList();
		}

		List<String> steps() {
			return journey().getStages().stream().flatMap(stage -> stage.getSteps().stream()).map(Step::getName).toList();
		}

		List<String> lanes() {
			return journey().getLanes().stream().map(Lane::getName).toList();
		}

		/** All cards as "lane@step: text", an emotion with its score. */
		List<String> cards() {
			return journey().getCards().stream().map(Taken::line).toList();
		}

		private static String line(Card card) {
			String lane = card.getLane() == null ? "" : card.getLane().getName();
			String step = card.getStep() == null ? "" : card.getStep().getName();
			String last = card.getLastStep() == null ? "" : ".." + card.getLastStep().getName();
			String score = card instanceof EmotionPoint point ? "(" + point.getScore() + ")" : "";
			return lane + '@' + step + last + ": " + score + card.displayName();
		}

		<C extends Card> C card(Class<C> kind, String text) {
			return journey().getCards().stream().filter(kind::isInstance).map(kind::cast).filter(card -> card.displayName().equals(text)).findFirst().orElseThrow();
		}
	}

	private Tables() {
	}

	static Path csv(Path folder, String text) throws IOException {
		return Files.writeString(folder.resolve("table.csv"), text, StandardCharsets.UTF_8);
	}

	static Path xlsx(Path folder, String sheet, String... lines) throws IOException {
		return xlsx(folder, book -> sheet(book, sheet, lines));
	}

	static Path xlsx(Path folder, Consumer<XSSFWorkbook> content) throws IOException {
		Path file = folder.resolve("table.xlsx");
		try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
			content.accept(book);
			book.write(out);
		}
		return file;
	}

	/** A sheet of lines with cells between "|"; numbers as numbers, and "^" for a line break. */
	static Sheet sheet(XSSFWorkbook book, String name, String... lines) {
		Sheet sheet = book.createSheet(name);
		for (int i = 0; i < lines.length; i++) {
			Row row = sheet.createRow(i);
			String[] cells = lines[i].split("\\|", -1);
			for (int column = 0; column < cells.length; column++) {
				String text = cells[column].replace('^', '\n');
				if (text.matches("-?\\d+")) {
					row.createCell(column).setCellValue(Integer.parseInt(text));
				} else if (!text.isEmpty()) {
					row.createCell(column).setCellValue(text);
				}
			}
		}
		return sheet;
	}

	static void merge(Sheet sheet, String area) {
		sheet.addMergedRegion(CellRangeAddress.valueOf(area));
	}

	static SourceTable read(Path file) throws TableException {
		return TableFile.read(file, ReadChoices.FIND_OUT, Progress.NONE);
	}

	/** Takes a file into a new workshop, as it is guessed. */
	static Taken take(Path file) throws TableException {
		SourceTable table = read(file);
		return take(table, TableGuess.of(table, null, TestCatalog.CATALOG));
	}

	static Taken take(SourceTable table, TableMapping mapping) {
		return take(table, mapping, TableImport.newWorkshop(table, mapping, "Test"), "Journey");
	}

	static Taken take(SourceTable table, TableMapping mapping, Workshop workshop, String journey) {
		ImportProposal proposal = TableImport.propose(table, mapping, workshop, journey, TestCatalog.CATALOG, Progress.NONE);
		proposal.command(workshop, proposal.changes()).execute();
		List<String> notices = new ArrayList<>(proposal.notices().stream().map(ImportNotice::toString).toList());
		return new Taken(table, mapping, workshop, notices);
	}
}
