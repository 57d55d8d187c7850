/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics.measuring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.cxstudio.metrics.Aggregate;
import io.cxstudio.metrics.Metrics;
import io.cxstudio.metrics.Numbers;
import io.cxstudio.metrics.ScoreCounts;
import io.cxstudio.metrics.TestMetrics;
import io.cxstudio.testing.NoLoggedErrors;

/** Measuring from files as people have them. */
@ExtendWith(NoLoggedErrors.class)
class MeasuringTest {

	@TempDir
	Path folder;

	private Path file(String content) throws IOException {
		return file(content, StandardCharsets.UTF_8);
	}

	private Path file(String content, Charset charset) throws IOException {
		return Files.write(folder.resolve("answers of 2026 ก.csv"), content.getBytes(charset));
	}

	private static MeasureRequest csat(Path file, String column) {
		return MeasureRequest.of(file, column, TestMetrics.get(Metrics.CSAT));
	}

	private static MeasureResult measure(MeasureRequest request) throws MeasureException {
		return Measuring.measure(request, MeasureProgress.NONE);
	}

	private static String failure(MeasureRequest request) {
		String message = assertThrows(MeasureException.class, () -> measure(request)).getMessage();
		assertTrue(message.contains(request.file().toString()), message);
		return message;
	}

	private static Aggregate scores(Object... scoresAndCounts) {
		ScoreCounts counts = ScoreCounts.EMPTY;
		for (int i = 0; i < scoresAndCounts.length; i += 2) {
			counts = counts.plus(ScoreCounts.of(Map.of(((Number) scoresAndCounts[i]).doubleValue(),
					((Number) scoresAndCounts[i + 1]).longValue())));
		}
		return counts;
	}

	@Test
	void everyRowIsCountedOnceAsWhatItIs() throws Exception {
		MeasureResult result = measure(csat(file("""
				id,Wifi,Type
				1,5,Loyal
				2,0,Loyal
				3,,New
				4,6,New
				5,good,Loyal
				6,4,
				7,1,New
				8,4.5,New
				"""), "Wifi").by("Type").notApplicable(List.of("0")));
		Measured all = result.all();
		assertEquals(scores(5, 1, 4, 1, 1, 1), all.aggregate());
		assertEquals(1, all.notApplicable());
		assertEquals(1, all.missing());
		assertEquals(3, all.rejected());
		assertEquals(8, all.rows());
		assertTrue(result.hasRejectedRows());
		assertEquals(List.of(5L, 6L, 9L), result.rejectedRows().stream().map(RejectedRow::line).toList());
		assertEquals(List.of("6", "good", "4.5"), result.rejectedRows().stream().map(RejectedRow::value).toList());
		assertTrue(result.rejectedRows().getFirst().reason().contains("1 to 5"));
		assertEquals(Set.of("Loyal", "New"), result.groups().keySet());
		assertEquals(scores(5, 1), result.groups().get("Loyal").aggregate());
		assertEquals(scores(1, 1), result.groups().get("New").aggregate());
		assertEquals(2, result.groups().get("New").rejected());
		assertEquals(1, result.withoutGroup());
		assertEquals(100.0 * 2 / 3, all.figure().value().orElseThrow(), 1e-12);
	}

	@Test
	void groupsAndTheRestAddUpToAll() throws Exception {
		Random random = new Random(7);
		StringBuilder csv = new StringBuilder("score;group\n");
		for (int i = 0; i < 5000; i++) {
			csv.append(List.of("1", "2", "3", "4", "5", "0", "", "9").get(random.nextInt(8))).append(';')
					.append(List.of("a", "b", "c", "").get(random.nextInt(4))).append('\n');
		}
		MeasureResult result = measure(csat(file(csv.toString()), "score").by("group").notApplicable(List.of("0")));
		MeasureResult rest = measure(csat(file(csv.toString().lines().filter(line -> line.endsWith(";") || line.startsWith("score"))
				.reduce("", (text, line) -> text + line + '\n')), "score").notApplicable(List.of("0")));
		Aggregate sum = rest.all().aggregate();
		long rows = rest.all().rows();
		for (Measured group : result.groups().values()) {
			sum = sum.plus(group.aggregate());
			rows += group.rows();
		}
		assertEquals(result.all().aggregate(), sum);
		assertEquals(5000, rows);
		assertEquals(result.withoutGroup(), rest.all().rows());
	}

	@ParameterizedTest
	@ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
	void byteOrderMarksAreUnderstood(String encoding) throws Exception {
		MeasureResult result = measure(csat(file("\uFEFFความพอใจ\tกลุ่ม\r\n5\tเก่า\r\n1\tใหม่\r\n", Charset.forName(encoding)), "ความพอใจ")
				.by("กลุ่ม"));
		assertEquals(scores(5, 1, 1, 1), result.all().aggregate());
		assertEquals(Set.of("เก่า", "ใหม่"), result.groups().keySet());
	}

	@ParameterizedTest
	@ValueSource(strings = {",", ";", "\t"})
	void theSeparatorIsFoundInTheHeadings(String separator) throws Exception {
		String heading = List.of(",", ";", "\t").stream().filter(other -> !other.equals(separator))
				.reduce("one", (text, other) -> text + other + " other");
		Path file = file(String.join(separator, heading, "score", "\"" + heading + separator + " quoted\"") + "\n"
				+ String.join(separator, "1", "4", "x") + "\n");
		assertEquals(scores(4, 1), measure(csat(file, "score")).all().aggregate());
		file = file("sep=" + separator + "\nid" + separator + "score\n7" + separator + "5\n");
		assertEquals(scores(5, 1), measure(csat(file, "score")).all().aggregate());
	}

	@Test
	void quotedCellsHoldAnythingAndLinesAreThoseOfTheFile() throws Exception {
		MeasureResult result = measure(csat(file("""
				comment,score

				"says ""fine"", twice
				over two lines",5
				x,"6"
				"three
				more
				lines",nothing
				y,"5"
				"""), "score"));
		assertEquals(scores(5, 2), result.all().aggregate());
		assertEquals(List.of(5L, 6L), result.rejectedRows().stream().map(RejectedRow::line).toList());
	}

	@ParameterizedTest
	@CsvSource({"5.0", "5.", "+5", "05", "٥", "۵", "๕", "' 5 '", "5e0", "\u200F5", "\u00A05"})
	void theSameNumberHasManySpellings(String cell) throws Exception {
		assertEquals(scores(5, 1), measure(csat(file("score\n\"" + cell + "\"\n"), "score")).all().aggregate());
	}

	@ParameterizedTest
	@ValueSource(strings = {"five", "5 of 5", "NaN", "Infinity", "0x5", "5%", "5,0", "1e999", "-5", "5-", "--5", "5f", "5d", "٥٥٥",
			"99999999999999999999999999", "5\u0000", "\uD83D\uDE00", "=5", "1e99999999999"})
	void whatIsNoScoreIsRejected(String cell) throws Exception {
		MeasureResult result = measure(csat(file("score\n\"" + cell.replace("\u0000", "zero") + "\"\n"), "score"));
		assertEquals(ScoreCounts.EMPTY, result.all().aggregate());
		assertEquals(1, result.all().rejected());
		assertEquals(2, result.rejectedRows().getFirst().line());
		assertFalse(result.all().figure().isAvailable());
	}

	@Test
	void decimalCommasAreUnderstoodBetweenSemicolons() throws Exception {
		MeasureRequest request = MeasureRequest.of(file("minutes;x\n1,5;\n٢٫٥;\n-4;\n1.000,5;\n1e300;\n"), "minutes",
				TestMetrics.get(Metrics.MEAN));
		MeasureResult result = measure(request);
		assertEquals(Numbers.of(1.5, 2.5, -4), result.all().aggregate());
		assertEquals(List.of("1.000,5", "1e300"), result.rejectedRows().stream().map(RejectedRow::value).toList());
	}

	@Test
	void notApplicableIsSaidInWordsOrNumbers() throws Exception {
		MeasureResult result = measure(csat(file("score\n0\n0.0\nN/A\n n/a \n۰\n3\n-\n"), "score")
				.notApplicable(List.of("0", "n/a", "-")));
		assertEquals(6, result.all().notApplicable());
		assertEquals(scores(3, 1), result.all().aggregate());
	}

	@Test
	void raggedRowsAreRejectedWhereTheyMatter() throws Exception {
		MeasureResult result = measure(csat(file("""
				id,score,comment
				1,5
				2
				3,4,fine, really
				4,4,fine,,
				"""), "score").by("id"));
		assertEquals(scores(5, 1, 4, 1), result.all().aggregate());
		assertEquals(List.of(3L, 4L), result.rejectedRows().stream().map(RejectedRow::line).toList());
		assertEquals(2, result.withoutGroup());
	}

	@Test
	void columnsAreFoundBySpellingThatPeopleTakeForTheSame() throws Exception {
		Path file = file("Điểm số,Nhóm\n5,a\n".replace("Đ", "Đ").replace("ố", "o\u0302\u0301"));
		MeasureResult result = measure(csat(file, " điểm số ").by("NHÓM"));
		assertEquals(scores(5, 1), result.all().aggregate());
		assertEquals("Điểm số", result.scoreColumn());
		assertEquals(Optional.of("Nhóm"), result.byColumn());
	}

	@Test
	void aMissingColumnIsNamedWithThoseThatAreThere() throws Exception {
		String message = failure(csat(file("id;Wifi service;Class\n1;5;Eco\n"), "Wifi"));
		assertTrue(message.contains("\"Wifi\"") && message.contains("\"Wifi service\"") && message.contains("\"Class\""), message);
		assertTrue(failure(csat(file("id,score\n1,5\n"), "score").by("Klasse")).contains("\"Klasse\""));
		assertTrue(failure(csat(file("score,score\n1,5\n"), "score")).contains("1, 2"));
	}

	@Test
	void whatIsNoCsvIsNamedAsWhatItIs() throws Exception {
		assertTrue(failure(csat(folder.resolve("missing.csv"), "score")).contains("exist"));
		assertTrue(failure(csat(folder, "score")).contains("folder"));
		assertTrue(failure(csat(file(""), "score")).contains("empty"));
		assertTrue(failure(csat(file("\n\n\n"), "score")).contains("empty"));
		assertTrue(failure(csat(file("score\n5\n", StandardCharsets.UTF_16LE), "score")).contains("UTF-16"));
		assertTrue(failure(csat(file("PK\u0003\u0004", StandardCharsets.US_ASCII), "score")).contains("workbook"));
		assertTrue(failure(csat(file("score,grün\n5,ü\n", StandardCharsets.ISO_8859_1), "score")).contains("UTF-8"));
		assertTrue(failure(csat(file("score,note\n5,fine\n4,\"never closed\n3,x\n"), "score")).contains("quot"));
	}

	@Test
	void aMetricOfOtherThingsThanAnswersIsRefused() throws Exception {
		MeasureRequest request = MeasureRequest.of(file("score\n1\n"), "score", TestMetrics.get(Metrics.CONVERSION));
		assertTrue(assertThrows(UnfittingRequestException.class, () -> measure(request)).getMessage().contains(Metrics.CONVERSION));
	}

	@Test
	void headingsAloneGiveNoFigure() throws Exception {
		MeasureResult result = measure(csat(file("score"), "score"));
		assertEquals(0, result.all().rows());
		assertFalse(result.all().figure().isAvailable());
	}

	@Test
	void theDigestIsThatOfTheWholeFile() throws Exception {
		Path file = file("\uFEFFscore\n5\n" + "\n".repeat(100_000));
		String expected = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
		assertEquals(expected, measure(csat(file, "score")).sha256());
	}

	@Test
	void largeFilesAreReadInPassingAndRejectedRowsListedOnlyToALimit() throws Exception {
		Path file = folder.resolve("large.csv");
		try (Writer writer = Files.newBufferedWriter(file)) {
			writer.write("score,comment\n");
			for (int i = 0; i < 300_000; i++) {
				writer.write(i % 3 + 4 + ",a comment that nobody reads\n");
			}
		}
		double[] share = {0};
		long[] rows = {0};
		MeasureResult result = Measuring.measure(csat(file, "score").rejectedRowsKept(10), new MeasureProgress() {
			@Override
			public void advanced(long read, double part) {
				assertTrue(part >= share[0] && part <= 1 && read >= rows[0]);
				share[0] = part;
				rows[0] = read;
			}

			@Override
			public boolean isCancelled() {
				return false;
			}
		});
		assertEquals(1, share[0]);
		assertEquals(300_000, rows[0]);
		assertEquals(scores(4, 100_000, 5, 100_000), result.all().aggregate());
		assertEquals(100_000, result.all().rejected());
		assertEquals(10, result.rejectedRows().size());
		assertEquals(List.of(4L, 7L), result.rejectedRows().stream().limit(2).map(RejectedRow::line).toList());
	}

	@Test
	void measuringCanBeCancelled() throws Exception {
		Path file = file("score\n" + "5\n".repeat(100_000));
		assertThrows(CancellationException.class, () -> Measuring.measure(csat(file, "score"), new MeasureProgress() {
			@Override
			public void advanced(long rows, double share) {
				assertTrue(rows < 100_000, "stops early");
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		}));
	}

	@Test
	void aColumnOfNamesIsNoColumnOfGroups() throws Exception {
		StringBuilder csv = new StringBuilder("score,id\n");
		for (int i = 0; i < 2000; i++) {
			csv.append("5,").append(i).append('\n');
		}
		assertTrue(failure(csat(file(csv.toString()), "score").by("id")).contains("\"id\""));
	}

	@Test
	void aColumnThatIsNotThereIsAMistakeOfTheRequest() throws Exception {
		MeasureRequest request = csat(file("score,note\n5,fine\n"), "mood");
		String message = assertThrows(UnfittingRequestException.class, () -> measure(request)).getMessage();
		assertTrue(message.contains("mood") && message.contains("\"score\", \"note\""), message);
	}
}
