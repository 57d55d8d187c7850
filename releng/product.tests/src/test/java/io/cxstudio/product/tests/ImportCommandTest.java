/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.product.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Workbooks go out and come home on the command line. */
@Execution(ExecutionMode.CONCURRENT)
class ImportCommandTest {

	private static final String OLD = "The page keeps every field, and takes from the profile what it holds.";

	private final Product product = Product.built();

	@TempDir
	Path folder;

	@BeforeEach
	void copySamples() throws Exception {
		assertEquals(0, run("samples", "--to", ".").exitCode());
	}

	@Test
	void aWorkbookThatNobodyEditedChangesNotOneByte() throws Exception {
		for (String name : List.of("airline", "bikes", "clinic", "hotel", "onlineShop", "telecom")) {
			byte[] before = Files.readAllBytes(folder.resolve(name + ".workshop"));
			run("export", name + ".workshop", "-o", name + ".xlsx");
			Product.Result result = run("import", name + ".xlsx", "--into", name + ".workshop");
			assertEquals(0, result.exitCode(), result.err());
			assertArrayEquals(before, Files.readAllBytes(folder.resolve(name + ".workshop")), name);
		}
	}

	@Test
	void anEditComesHomeAndNothingElseChanges() throws Exception {
		export();
		edit(OLD, "=The page keeps everything.");
		Path workshop = folder.resolve("airline.workshop");
		List<String> before = Files.readAllLines(workshop);
		assertEquals(0, run("import", "airline.xlsx", "--into", "airline.workshop", "--dry-run").exitCode());
		assertEquals(before, Files.readAllLines(workshop));
		Product.Result result = run("import", "airline.xlsx", "--into", "airline.workshop");
		assertEquals(0, result.exitCode(), result.err());
		assertTrue(result.out().contains("=The page keeps everything."), result.out());
		List<String> expected = before.stream().map(line -> line.replace(OLD, "=The page keeps everything.")).toList();
		assertEquals(expected, Files.readAllLines(workshop));
	}

	@Test
	void aConflictChangesNothingUntilSomebodyChooses() throws Exception {
		export();
		edit(OLD, "Changed in the workbook.");
		Path workshop = folder.resolve("airline.workshop");
		Files.writeString(workshop, Files.readString(workshop).replace(OLD, "Changed in the workshop."));
		byte[] before = Files.readAllBytes(workshop);
		Product.Result fails = run("import", "airline.xlsx", "--into", "airline.workshop");
		assertEquals(1, fails.exitCode());
		assertTrue(fails.err().contains("Changed in the workbook.") && fails.err().contains("--conflicts"), fails.err());
		assertArrayEquals(before, Files.readAllBytes(workshop));
		assertEquals(1, run("import", "airline.xlsx", "--into", "airline.workshop", "--conflicts", "keep").exitCode());
		assertArrayEquals(before, Files.readAllBytes(workshop));
		assertEquals(0, run("import", "airline.xlsx", "--into", "airline.workshop", "--conflicts", "take").exitCode());
		assertTrue(Files.readString(workshop).contains("Changed in the workbook."));
	}

	@Test
	void whatIsNoWorkbookOfTheWorkshopIsRefused() throws Exception {
		export();
		byte[] before = Files.readAllBytes(folder.resolve("clinic.workshop"));
		Product.Result other = run("import", "airline.xlsx", "--into", "clinic.workshop");
		assertEquals(3, other.exitCode());
		assertTrue(other.err().contains("airline.xlsx"), other.err());
		Product.Result missing = run("import", "nowhere.xlsx", "--into", "clinic.workshop");
		assertEquals(3, missing.exitCode());
		assertTrue(missing.err().contains("nowhere.xlsx"), missing.err());
		assertFalse(missing.err().contains("\tat "), missing.err());
		assertEquals(2, run("import", "airline.xlsx").exitCode());
		assertEquals(2, run("import", "airline.xlsx", "--into", "clinic.workshop", "--conflicts", "perhaps").exitCode());
		assertArrayEquals(before, Files.readAllBytes(folder.resolve("clinic.workshop")));
	}

	@Test
	void aDamagedPartIsToldInOneLine() throws Exception {
		export();
		edit("[Content_Types].xml", text -> text.substring(0, text.length() / 2));
		Product.Result damaged = run("import", "airline.xlsx", "--into", "airline.workshop");
		assertEquals(3, damaged.exitCode(), damaged.err());
		assertTrue(damaged.err().contains("airline.xlsx"), damaged.err());
		assertEquals(1, damaged.err().strip().lines().count(), damaged.err());
	}

	private void export() throws Exception {
		assertEquals(0, run("export", "airline.workshop", "-o", "airline.xlsx").exitCode());
	}

	/** Changes a text of the workbook where it is kept. */
	private void edit(String from, String to) throws IOException {
		edit("xl/sharedStrings.xml", text -> text.replace(from, to));
	}

	private void edit(String part, UnaryOperator<String> change) throws IOException {
		Path workbook = folder.resolve("airline.xlsx");
		Path edited = folder.resolve("edited.zip");
		try (ZipFile zip = new ZipFile(workbook.toFile()); ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(edited))) {
			for (ZipEntry entry : zip.stream().toList()) {
				byte[] bytes = zip.getInputStream(entry).readAllBytes();
				out.putNextEntry(new ZipEntry(entry.getName()));
				out.write(entry.getName().equals(part)
						? change.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
						: bytes);
			}
		}
		Files.move(edited, workbook, StandardCopyOption.REPLACE_EXISTING);
	}

	private Product.Result run(String... arguments) throws IOException, InterruptedException {
		return product.run(folder, arguments);
	}
}
