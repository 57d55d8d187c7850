/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.product.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command, run as a process: what it prints, what it writes, and its exit code. */
@Execution(ExecutionMode.CONCURRENT)
class CommandLineTest {

	private static final String CSAT = "io.cxstudio.metric.csat";

	private final Product product = Product.built();

	@TempDir
	Path temporary;

	/** A folder whose name is as bad as names can be. */
	private Path folder;

	@BeforeEach
	void makeFolder() throws IOException {
		folder = Files.createDirectory(temporary.resolve("Kỳ nghỉ ประสบการณ์ خرید 體驗"));
	}

	@Test
	void helpListsEveryCommand() throws Exception {
		Product.Result result = run("help");
		assertEquals(0, result.exitCode());
		for (String command : List.of("export", "import", "check", "compare", "new", "templates", "samples", "measure", "metrics",
				"exporters", "help")) {
			assertTrue(result.out().contains("  " + command), command + " is missing in " + result.out());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "export", "import", "check", "compare", "new", "templates", "samples", "measure", "metrics", "exporters" })
	void helpExplainsEachOptionOfACommand(String command) throws Exception {
		Product.Result result = run("help", command);
		assertEquals(0, result.exitCode(), result.err());
		assertTrue(result.out().contains("Usage: cxstudio " + command), result.out());
		List<String> lines = result.lines();
		// The usage line, which may go on in a second, ends with a blank one; a long name has its text below it.
		for (int i = lines.indexOf(""); i < lines.size(); i++) {
			boolean named = lines.get(i).matches("\\s+(-.|--[a-z-]+|FILE)(=\\S+)?\\s*");
			boolean explained = i + 1 < lines.size() && lines.get(i + 1).matches("\\s{10,}\\S.*");
			assertFalse(named && !explained, "unexplained: " + lines.get(i));
		}
	}

	@ParameterizedTest
	@CsvSource({ "fly,fly", "export,FILE", "export a.workshop,--output", "export a.workshop -o a.pdf,a.pdf",
			"check a.workshop b.workshop,b.workshop", "new --template nonsense -o a.workshop,nonsense",
			"measure --csv a.csv --score s --metric nonsense,nonsense", "templates --colour red,--colour",
			"measure --csv a.csv --score s --metric io.cxstudio.metric.csat --period 2026,--period" })
	void wrongUsageIsNamedWithTheUsageLine(String call, String named) throws Exception {
		Product.Result result = run(call.split(" "));
		assertEquals(2, result.exitCode(), result.err());
		assertTrue(result.err().contains(named), result.err());
		assertTrue(result.err().contains("Usage: cxstudio"), result.err());
		assertEquals("", result.out());
	}

	@Test
	void listsTemplatesInEveryLanguage() throws Exception {
		Product.Result english = run("templates");
		assertEquals(0, english.exitCode(), english.err());
		assertTrue(english.out().contains("io.cxstudio.template.fiveStages"), english.out());
		assertTrue(run("templates", "--language", "fa").out().matches("(?s).*[\\u0600-\\u06FF].*"));
		assertTrue(run("templates", "--language", "th").out().matches("(?s).*[\\u0E00-\\u0E7F].*"));
	}

	@Test
	void listsMetricsAndExporters() throws Exception {
		Product.Result metrics = run("metrics");
		assertEquals(0, metrics.exitCode(), metrics.err());
		assertTrue(metrics.out().contains("io.cxstudio.metric.nps"), metrics.out());
		Product.Result exporters = run("exporters");
		assertEquals(0, exporters.exitCode(), exporters.err());
		assertTrue(exporters.out().contains("io.cxstudio.exporter.excel"), exporters.out());
	}

	@Test
	void makesASoundWorkshopAndReplacesNone() throws Exception {
		String[] call = { "new", "--template", "io.cxstudio.template.threePhases", "--language", "vi", "--name",
				"Khách hàng", "-o", "của tôi.workshop" };
		Product.Result result = run(call);
		assertEquals(0, result.exitCode(), result.err());
		Path file = folder.resolve("của tôi.workshop");
		byte[] written = Files.readAllBytes(file);
		assertTrue(Files.readString(file).contains("name=\"Khách hàng\""));
		assertEquals(0, run("check", file.getFileName().toString()).exitCode());
		Product.Result again = run(call);
		assertEquals(3, again.exitCode());
		assertTrue(again.err().contains("của tôi.workshop"), again.err());
		assertArrayEquals(written, Files.readAllBytes(file));
	}

	@Test
	void writesAPortfolioAndNamesWhatCannotBeRead() throws Exception {
		assertEquals(0, run("samples", "--to", "samples").exitCode());
		Product.Result all = run("portfolio", "samples", "-o", "all.xlsx");
		assertEquals(0, all.exitCode(), all.err());
		assertTrue(all.out().contains("all.xlsx: 6 workshops"), all.out());
		Files.writeString(folder.resolve("samples/broken.workshop"), "no workshop");
		Product.Result some = run("portfolio", "samples/broken.workshop", "samples/airline.workshop", "-o", "some.xlsx");
		assertEquals(1, some.exitCode(), some.err());
		assertTrue(some.err().contains("broken.workshop"), some.err());
		assertTrue(some.out().contains("some.xlsx: 1 workshops"), some.out());
		assertEquals(3, run("portfolio", "nowhere", "-o", "none.xlsx").exitCode());
		assertEquals(2, run("portfolio", "samples", "-o", "all.csv").exitCode());
		assertFalse(Files.exists(folder.resolve("none.xlsx")));
	}

	@Test
	void comparesVersionsOfAWorkshopAndItsJourneys() throws Exception {
		assertEquals(0, run("samples", "--to", "samples").exitCode());
		Path airline = folder.resolve("samples/airline.workshop");
		Path later = folder.resolve("later.workshop");
		Files.writeString(later, Files.readString(airline).replace("Search and book", "Search, find and book"));
		assertEquals(0, run("compare", airline.toString(), "--with", airline.toString()).exitCode());
		Product.Result versions = run("compare", airline.toString(), "--with", later.toString());
		assertEquals(1, versions.exitCode(), versions.err());
		assertTrue(versions.out().contains("Name: Search and book \u2192 Search, find and book"), versions.out());
		Product.Result journeys = run("compare", airline.toString());
		assertEquals(1, journeys.exitCode(), journeys.err());
		assertTrue(journeys.out().contains("Name: Search and book \u2192 Find and book"), journeys.out());
		assertEquals(2, run("compare", folder.resolve("samples/hotel.workshop").toString()).exitCode());
		assertEquals(3, run("compare", airline.toString(), "--with", "nowhere.workshop").exitCode());
	}

	@Test
	void copiesTheSamplesAndExportsEachOfThem() throws Exception {
		assertEquals(0, run("samples", "--to", "samples").exitCode());
		List<Path> samples = workshops(folder.resolve("samples"));
		assertEquals(List.of("airline.workshop", "bikes.workshop", "clinic.workshop", "hotel.workshop", "onlineShop.workshop", "telecom.workshop"),
				samples.stream().map(sample -> sample.getFileName().toString()).sorted().toList());
		for (Path sample : samples) {
			byte[] before = Files.readAllBytes(sample);
			Product.Result check = run("check", sample.toString());
			assertEquals(0, check.exitCode(), check.out());
			Path workbook = folder.resolve(sample.getFileName() + ".xlsx");
			Product.Result export = run("export", sample.toString(), "-o", workbook.getFileName().toString());
			assertEquals(0, export.exitCode(), export.err());
			try (ZipFile zip = new ZipFile(workbook.toFile())) {
				assertTrue(zip.getEntry("xl/workbook.xml") != null);
			}
			assertArrayEquals(before, Files.readAllBytes(sample));
		}
	}

	@Test
	void namesEveryProblem() throws Exception {
		Path file = makeWorkshop();
		String text = Files.readString(file);
		Files.writeString(file, text.replaceFirst("(<stages id=\"[^\"]*\") name=\"[^\"]*\"", "$1"));
		Product.Result result = run("check", "a.workshop");
		assertEquals(1, result.exitCode());
		assertTrue(result.out().contains("Stage"), result.out());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "not XML", "<workshop/>", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>" })
	void fileThatIsNoWorkshopIsRefusedAndLeftAlone(String content) throws Exception {
		Path file = folder.resolve("odd.workshop");
		Files.writeString(file, content);
		for (List<String> call : List.of(List.of("check", "odd.workshop"),
				List.of("export", "odd.workshop", "-o", "odd.xlsx"))) {
			Product.Result result = run(call.toArray(String[]::new));
			assertEquals(3, result.exitCode(), result.out() + result.err());
			assertTrue(result.err().contains("odd.workshop"), result.err());
			assertFalse(result.err().contains("\tat "), result.err());
		}
		assertEquals(content, Files.readString(file));
		assertFalse(Files.exists(folder.resolve("odd.xlsx")));
	}

	@Test
	void exportSaysWhereItCannotWrite() throws Exception {
		makeWorkshop();
		Product.Result result = run("export", "a.workshop", "-o", "nowhere/a.xlsx");
		assertEquals(3, result.exitCode(), result.err());
		assertTrue(result.err().contains("nowhere"), result.err());
	}

	@Test
	void measuresFromACsvFile() throws Exception {
		// 10 promoters, 5 passives, 5 detractors: the example of the adjusted Wald interval.
		Files.writeString(folder.resolve("nps.csv"),
				"answer,group\n" + "10,a\n".repeat(6) + "9,b\n".repeat(4) + "7,a\n".repeat(5) + "3,b\n".repeat(5));
		Product.Result result = run("measure", "--csv", "nps.csv", "--score", "answer", "--metric",
				"io.cxstudio.metric.nps", "--by", "group");
		assertEquals(0, result.exitCode(), result.err());
		assertTrue(result.out().matches("(?s).*\\nall\\s+25\\.000\\s+-11\\.7\\d\\d\\s+55\\.\\d{3}\\s+20\\b.*"), result.out());
		assertTrue(result.out().matches("(?s).*\\na\\s+54\\.545\\s.*"), result.out());
	}

	@Test
	void namesTheRowsThatItLeavesOut() throws Exception {
		Files.writeString(folder.resolve("a.csv"), "score\n5\n0\n9\n\n4\n");
		Product.Result result = run("measure", "--csv", "a.csv", "--score", "score", "--metric", CSAT,
				"--not-applicable", "0");
		assertEquals(1, result.exitCode());
		assertTrue(result.err().contains("a.csv:4"), result.err());
		assertTrue(result.out().matches("(?s).*\\nall\\s+100\\.000\\s+\\S+\\s+100\\.000\\s+2\\s+1\\s+\\d\\s+1\\b.*"), result.out());
	}

	@Test
	void noAnswerIsNoFigure() throws Exception {
		Files.writeString(folder.resolve("a.csv"), "score\n");
		Product.Result result = run("measure", "--csv", "a.csv", "--score", "score", "--metric", CSAT);
		assertEquals(0, result.exitCode(), result.err());
		assertTrue(result.out().matches("(?s).*\\nall\\s+n/a\\s+n/a\\s+n/a\\s+0\\b.*"), result.out());
	}

	@ParameterizedTest
	@CsvSource({ "missing.csv,score,missing.csv,3", "a.csv,mood,mood,2", "a.csv,mood,score,2" })
	void measureSaysWhatItCannotRead(String file, String column, String named, int exitCode) throws Exception {
		Files.writeString(folder.resolve("a.csv"), "score\n5\n");
		Product.Result result = run("measure", "--csv", file, "--score", column, "--metric", CSAT);
		assertEquals(exitCode, result.exitCode(), result.err());
		assertTrue(result.err().contains(named), result.err());
	}

	@Test
	void storesAMeasurementOnceUnlessItReplaces() throws Exception {
		assertEquals(0, run("samples", "--to", ".").exitCode());
		Files.writeString(folder.resolve("a.csv"), "score\n5\n4\n1\n");
		String[] call = { "measure", "--csv", "a.csv", "--score", "score", "--metric", CSAT, "--into",
				"airline.workshop", "--touchpoint", "Pass the time/Wi-Fi on board", "--period", "2026-11" };
		Path workshop = folder.resolve("airline.workshop");
		byte[] before = Files.readAllBytes(workshop);
		Product.Result ambiguous = run(replace(call, "Pass the time/Wi-Fi on board", "Nothing of the kind"));
		assertEquals(2, ambiguous.exitCode());
		assertTrue(ambiguous.err().contains("Wi-Fi on board"), ambiguous.err());
		assertArrayEquals(before, Files.readAllBytes(workshop));

		String id = Files.readString(workshop).replaceFirst("(?s).*<cards [^>]*id=\"([^\"]+)\"[^>]*text=\"Wi-Fi on board\".*", "$1");
		Product.Result stored = run(replace(call, "Pass the time/Wi-Fi on board", id));
		assertEquals(0, stored.exitCode(), stored.err());
		assertEquals(0, run("check", "airline.workshop").exitCode());
		assertTrue(Files.readString(workshop).contains("periodStart=\"2026-11-01\""));
		byte[] after = Files.readAllBytes(workshop);
		assertEquals(2, run(replace(call, "Pass the time/Wi-Fi on board", id)).exitCode());
		assertArrayEquals(after, Files.readAllBytes(workshop));
	}

	private static String[] replace(String[] call, String from, String to) {
		return List.of(call).stream().map(word -> word.equals(from) ? to : word).toArray(String[]::new);
	}

	private Path makeWorkshop() throws Exception {
		assertEquals(0,
				run("new", "--template", "io.cxstudio.template.blank", "--language", "en", "-o", "a.workshop").exitCode());
		return folder.resolve("a.workshop");
	}

	private static List<Path> workshops(Path folder) throws IOException {
		try (var files = Files.list(folder)) {
			return files.filter(file -> file.toString().endsWith(".workshop")).sorted().toList();
		}
	}

	private Product.Result run(String... arguments) throws IOException, InterruptedException {
		return product.run(folder, arguments);
	}
}
