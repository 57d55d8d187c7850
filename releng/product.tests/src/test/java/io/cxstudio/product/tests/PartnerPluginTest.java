/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Iterator;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A partner's plug-in is added to a copy of the finished product: everything that it contributes can be used there, and a workshop that uses it
 * survives the product without it.
 */
class PartnerPluginTest {

	private static final String PLUGIN = "io.cxstudio.example.loyalty";
	private static final String STAGE = PLUGIN + ".stage.membership";
	private static final String LANE = PLUGIN + ".lane.rewards";
	private static final String METRIC = PLUGIN + ".metric.netRepurchase";
	private static final String EXPORTER = PLUGIN + ".exporter.rewards";
	/** A template without Java, in a catalog folder, that builds on the plug-in. */
	private static final String TEMPLATE = """
			<template id="com.example.template.members">
			  <name>Members</name>
			  <name language="fa">اعضا</name>
			  <stage type="io.cxstudio.stage.purchase"><step><name>Buy</name></step></stage>
			  <stage type="%s"><step><name>Join</name></step></stage>
			  <lane type="io.cxstudio.lane.touchpoints"/>
			  <lane type="%s"/>
			</template>
			""".formatted(STAGE, LANE);

	@TempDir
	static Path copies;

	private static Product without;
	private static Product with;

	@TempDir
	Path folder;

	@BeforeAll
	static void addThePluginToACopy() throws IOException {
		without = new Product(copy(copies.resolve("without")));
		with = new Product(copy(copies.resolve("with")));
		Path built = Product.sources().resolve("bundles").resolve(PLUGIN).resolve("target/" + PLUGIN + "-0.1.0-SNAPSHOT.jar");
		String version;
		try (JarFile jar = new JarFile(built.toFile())) {
			version = jar.getManifest().getMainAttributes().getValue("Bundle-Version");
		}
		String name = "plugins/" + PLUGIN + "_" + version + ".jar";
		Files.copy(built, with.folder().resolve(name));
		for (String configuration : List.of("headless", "configuration")) {
			Files.writeString(with.folder().resolve(configuration).resolve("org.eclipse.equinox.simpleconfigurator/bundles.info"),
					PLUGIN + "," + version + "," + name + ",4,false\n", StandardOpenOption.APPEND);
		}
	}

	/** Copies the product as it was built, without what earlier starts left in its configuration areas. */
	private static Path copy(Path target) throws IOException {
		Path product = Product.built().folder();
		Files.walkFileTree(product, new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult preVisitDirectory(Path source, BasicFileAttributes attributes) throws IOException {
				if (source.endsWith("org.eclipse.osgi") || source.endsWith("org.eclipse.core.runtime")) {
					return FileVisitResult.SKIP_SUBTREE;
				}
				Files.createDirectories(target.resolve(product.relativize(source).toString()));
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path source, BasicFileAttributes attributes) throws IOException {
				Files.copy(source, target.resolve(product.relativize(source).toString()));
				return FileVisitResult.CONTINUE;
			}
		});
		return target;
	}

	private Product.Result done(Product product, String... arguments) throws Exception {
		Product.Result result = product.run(folder, arguments);
		assertEquals(0, result.exitCode(), String.join(" ", arguments) + "\n" + result.out() + result.err());
		return result;
	}

	/** Makes a workshop from the template in the folder and puts a touchpoint and two rewards into it. */
	private Path workshop() throws Exception {
		Files.writeString(Files.createDirectories(with.folder().resolve("catalog")).resolve("members.xml"), TEMPLATE);
		Path file = folder.resolve("اعضا members.workshop");
		done(with, "new", "--template", "com.example.template.members", "--language", "fa", "-o", file.getFileName().toString());
		String text = Files.readString(file);
		String step = idOf(text, "<steps ", "Join");
		String cards = "    <cards xsi:type=\"cx:Touchpoint\" id=\"touchpoint\" text=\"Join at the desk\" step=\"%s\" lane=\"%s\"/>\n"
				.formatted(step, idOf(text, "<lanes ", "io.cxstudio.lane.touchpoints"))
				+ "    <cards id=\"gift\" text=\"Welcome gift\" step=\"%s\" lane=\"%s\"/>\n".formatted(step, idOf(text, "<lanes ", LANE))
				+ "    <cards id=\"points\" text=\"Double points\" step=\"%s\" lane=\"%s\"/>\n".formatted(step, idOf(text, "<lanes ", LANE));
		Files.writeString(file, text.replace("  </journeys>", cards + "  </journeys>"));
		return file;
	}

	private static String idOf(String workshop, String element, String word) {
		String line = workshop.lines().filter(each -> each.strip().startsWith(element) && each.contains("\"" + word + "\"")).findFirst()
				.orElseThrow(() -> new AssertionError(element + word + "\n" + workshop));
		return line.replaceFirst(".* id=\"([^\"]*)\".*", "$1");
	}

	private Path answers() throws IOException {
		return Files.writeString(folder.resolve("answers.csv"), "again\n5\n5\n5\n4\n1\n5\n3\n2\n");
	}

	private void measure(Product product, String metric, Path workshop) throws Exception {
		done(product, "measure", "--csv", answers().getFileName().toString(), "--score", "again", "--metric", metric, "--into",
				workshop.getFileName().toString(), "--touchpoint", "touchpoint");
	}

	@Test
	void theCommandLineKnowsItsMetricAndItsExporterByTheirNames() throws Exception {
		assertTrue(line(done(with, "metrics", "--language", "zh-TW"), METRIC).contains("淨回購意願"));
		assertTrue(line(done(with, "exporters", "--language", "th"), EXPORTER).contains("รายการรางวัล"));
		assertFalse(done(without, "metrics").out().contains(PLUGIN));
	}

	private static String line(Product.Result result, String word) {
		return result.lines().stream().filter(line -> line.contains(word)).findFirst().orElseThrow(() -> new AssertionError(result.out()));
	}

	@Test
	void stageAndLaneAndMetricAndExporterWorkTogether() throws Exception {
		Path workshop = workshop();
		measure(with, METRIC, workshop);
		String text = Files.readString(workshop);
		assertTrue(text.contains("name=\"عضویت\" typeId=\"" + STAGE + "\" typeLabel=\"عضویت\""), text);
		assertTrue(text.contains("name=\"پاداش‌ها\" typeId=\"" + LANE + "\" typeLabel=\"پاداش‌ها\""), text);
		assertTrue(done(with, "check", workshop.getFileName().toString()).out().contains("no problems"));

		done(with, "export", workshop.getFileName().toString(), "--exporter", EXPORTER, "-o", "rewards.txt");
		List<String> lines = Files.readAllLines(folder.resolve("rewards.txt"));
		assertEquals(List.of("# اعضا", "## عضویت / Join", "- Welcome gift", "- Double points"), lines.subList(0, 4));
		assertTrue(lines.get(4).endsWith("Join at the desk: 25.0 (n 8)"), lines.get(4));
	}

	@Test
	void nothingIsLostOrMovedWhereThePluginIsMissing() throws Exception {
		Path workshop = workshop();
		measure(with, METRIC, workshop);
		List<String> before = Files.readAllLines(workshop);

		// storing a figure of the studio's own opens the file and saves it
		measure(without, "io.cxstudio.metric.csat", workshop);
		List<String> after = Files.readAllLines(workshop);
		assertTrue(after.size() > before.size());
		var further = after.iterator();
		for (String line : before) {
			assertTrue(further.hasNext() && follows(further, line), "lost, or moved up: " + line);
		}
		assertEquals(0, without.run(folder, "check", workshop.getFileName().toString()).exitCode());

		// and where the plug-in is back, its exporter finds everything
		done(with, "export", workshop.getFileName().toString(), "--exporter", EXPORTER, "-o", "rewards.txt");
		assertTrue(Files.readAllLines(folder.resolve("rewards.txt")).get(4).endsWith("25.0 (n 8)"));
	}

	private static boolean follows(Iterator<String> lines, String line) {
		while (lines.hasNext()) {
			if (lines.next().equals(line)) {
				return true;
			}
		}
		return false;
	}

	@Test
	void theProductWithoutItSaysWhatIsMissing() throws Exception {
		Path workshop = workshop();
		Product.Result metric = without.run(folder, "measure", "--csv", answers().getFileName().toString(), "--score", "again", "--metric", METRIC);
		assertEquals(2, metric.exitCode());
		assertTrue(metric.err().contains(METRIC), metric.err());
		Product.Result exporter = without.run(folder, "export", workshop.getFileName().toString(), "--exporter", EXPORTER, "-o", "rewards.txt");
		assertEquals(2, exporter.exitCode());
		assertTrue(exporter.err().contains(EXPORTER), exporter.err());
		assertFalse(Files.exists(folder.resolve("rewards.txt")));
	}

	@Test
	void itsTemplateIsReportedAndLeftOutWithoutIt() throws Exception {
		Path catalog = Files.createDirectories(without.folder().resolve("catalog"));
		Path file = Files.writeString(catalog.resolve("members.xml"), TEMPLATE);
		try {
			Product.Result result = without.run(folder, "templates", "--language", "en");
			assertEquals(1, result.exitCode());
			assertTrue(result.err().contains("members.xml:5") && result.err().contains(STAGE), result.err());
			assertTrue(result.out().contains("io.cxstudio.template.fiveStages") && !result.out().contains("com.example"), result.out());
		} finally {
			Files.delete(file);
		}
	}

	@Test
	void theWorkbookShowsItsStageAndLaneAndMetricWithItAndWithoutIt() throws Exception {
		Path workshop = workshop();
		measure(with, METRIC, workshop);
		for (Product product : List.of(with, without)) {
			Path workbook = folder.resolve("book.xlsx");
			Files.deleteIfExists(workbook);
			done(product, "export", workshop.getFileName().toString(), "-o", "book.xlsx");
			String content = content(workbook);
			for (String expected : List.of("عضویت", "پاداش‌ها", "Welcome gift", "Double points", "قصد خالص خرید دوباره")) {
				assertTrue(content.contains(expected), expected);
			}
		}
	}

	/** Every text of a workbook, read by nobody but the JDK. */
	private static String content(Path workbook) throws IOException {
		try (var zip = new ZipFile(workbook.toFile()); Stream<? extends ZipEntry> entries = zip.stream()) {
			return entries.filter(entry -> entry.getName().endsWith(".xml")).map(entry -> {
				try {
					return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			}).collect(Collectors.joining());
		}
	}
}
