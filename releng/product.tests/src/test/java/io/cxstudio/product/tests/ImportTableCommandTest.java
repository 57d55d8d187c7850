/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.product.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Tables that nobody made for the studio come in on the command line. */
@Execution(ExecutionMode.CONCURRENT)
class ImportTableCommandTest {

	private final Product product = Product.built();

	@TempDir
	Path folder;

	@Test
	void aTableBecomesAWorkshopThatIsSound() throws Exception {
		Files.write(folder.resolve("map.csv"), "階段,認知,購買\n行動,看廣告,結帳\n痛點,太多,太慢\n".getBytes(Charset.forName("x-windows-950")));
		Product.Result result = run("import", "map.csv", "-o", "map.workshop", "--save-mapping", "map.mapping");
		assertEquals(0, result.exitCode(), result.err());
		assertTrue(result.out().contains("Big5"), result.out());
		assertTrue(Files.readString(folder.resolve("map.workshop")).contains("太慢"));
		assertEquals(0, run("check", "map.workshop").exitCode());
		assertTrue(Files.readString(folder.resolve("map.mapping")).contains("layout,grid"));
		assertEquals(0, run("import", "map.csv", "-o", "again.workshop", "--mapping", "map.mapping").exitCode());
		assertEquals(3, run("import", "map.csv", "-o", "map.workshop").exitCode());
	}

	@Test
	void aDryRunChangesNothingAndTellsWhatIsNotUnderstood() throws Exception {
		Files.writeString(folder.resolve("list.csv"), "Stage,Text,Votes,Colour\nBuy,Slow,many,red\n");
		assertEquals(0, run("samples", "--to", ".").exitCode());
		byte[] before = Files.readAllBytes(folder.resolve("clinic.workshop"));
		Product.Result result = run("import", "list.csv", "--into", "clinic.workshop", "--journey", "Taken in", "--dry-run");
		assertEquals(1, result.exitCode());
		assertTrue(result.err().contains("C2: ") && result.err().contains("D2: "), result.err());
		assertArrayEquals(before, Files.readAllBytes(folder.resolve("clinic.workshop")));
		assertEquals(1, run("import", "list.csv", "--into", "clinic.workshop", "--journey", "Taken in").exitCode());
		assertTrue(Files.readString(folder.resolve("clinic.workshop")).contains("Taken in"));
	}

	@Test
	void wrongUsageAndBadFilesAreTold() throws Exception {
		Files.writeString(folder.resolve("list.csv"), "Stage,Text\nBuy,Slow\n");
		assertEquals(2, run("import", "list.csv").exitCode());
		assertEquals(2, run("import", "list.csv", "-o", "a.workshop", "--remove").exitCode());
		assertEquals(2, run("import", "list.csv", "-o", "a.workshop", "--separator", "ab").exitCode());
		Files.write(folder.resolve("old.xls"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3, 4});
		Product.Result old = run("import", "old.xls", "-o", "a.workshop");
		assertEquals(3, old.exitCode());
		assertTrue(old.err().contains("old.xls"), old.err());
		assertFalse(Files.exists(folder.resolve("a.workshop")));
	}

	@Test
	void theBoardOfAnotherProgramIsNamedAndItsFramesAreWhatOneSays() throws Exception {
		Files.writeString(folder.resolve("Miro board - Hotel.csv"), "\"Hotel\"\n\n\"Booking\"\n\"Looks\"\n\"Pays\"\n\n\"Arrival\"\n\"Waits\"\n");
		Product.Result lanes = run("import", "Miro board - Hotel.csv", "-o", "hotel.workshop", "--dry-run");
		assertTrue(lanes.out().contains("board export of Miro"), lanes.out());
		assertTrue(lanes.out().contains("Lane \"Booking\""), lanes.out());
		Product.Result stages = run("import", "Miro board - Hotel.csv", "-o", "hotel.workshop", "--groups", "stage");
		assertEquals(0, stages.exitCode(), stages.err());
		assertTrue(stages.out().contains("Stage \"Booking\""), stages.out());
		assertEquals(0, run("check", "hotel.workshop").exitCode());
		assertEquals(2, run("import", "Miro board - Hotel.csv", "-o", "other.workshop", "--groups", "colour").exitCode());
	}

	private Product.Result run(String... arguments) throws Exception {
		return product.run(folder, arguments);
	}
}
