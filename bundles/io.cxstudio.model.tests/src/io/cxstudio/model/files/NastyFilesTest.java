/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.cxstudio.model.Workshop;
import io.cxstudio.testing.NoLoggedErrors;
import io.cxstudio.testing.RandomWorkshop;

/** Files that are damaged, foreign or hostile give a message that helps, and nothing worse. */
@ExtendWith(NoLoggedErrors.class)
class NastyFilesTest {

	private static final String ROOT = "<cx:Workshop xmlns:cx=\"https://cxstudio.io/workshop/1\" id=\"w\" ";

	@Test
	void refusesExternalEntities(@TempDir Path folder) throws Exception {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
		WorkshopFileException e = refused("<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>\n" + ROOT
				+ "name=\"n\">&e;</cx:Workshop>");
		assertTrue(e.getMessage().contains("document type"), e.getMessage());
		assertTrue(e.getLine() > 0);
	}

	@Test
	void refusesEntitiesThatGrow() throws Exception {
		StringBuilder bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
		for (int i = 1; i < 40; i++) {
			bomb.append("<!ENTITY a" + i + " \"&a" + (i - 1) + ";&a" + (i - 1) + ";\">");
		}
		refused(bomb + "]>\n" + ROOT + "name=\"&a39;\"/>");
	}

	@Test
	void refusesUndefinedEntities() throws Exception {
		refused(ROOT + "name=\"&nbsp;\"/>");
		refused(ROOT + "name=\"n\">&nbsp;</cx:Workshop>");
	}

	@Test
	void fetchesNothing() throws Exception {
		try (ServerSocket server = new ServerSocket(0)) {
			String address = "http://localhost:" + server.getLocalPort() + "/";
			refused("<!DOCTYPE x SYSTEM \"" + address + "x.dtd\">\n" + ROOT + "/>");
			LoadedWorkshop loaded = read("<?xml version=\"1.0\"?>\n<?xml-stylesheet href=\"" + address + "\"?>\n" + ROOT
					+ "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"" + address + " " + address
					+ "x.xsd\">\n<journeys id=\"j\" asIs=\"" + address + "#j\"/><journeys href=\"" + address
					+ "#k\"/></cx:Workshop>");
			assertTrue(loaded.warnings().size() >= 3, loaded.warnings().toString());
			server.setSoTimeout(1);
			assertThrows(SocketTimeoutException.class, server::accept);
		}
	}

	@Test
	void refusesWhatIsNoWorkshop() throws Exception {
		assertTrue(refused("").getMessage().contains("empty"));
		assertTrue(refused("<html><body/></html>").getMessage().contains("\"html\""));
		refused("<Workshop/>");
		refused("<x:Workshop xmlns:x=\"urn:other\"/>");
		refused("just text");
		refused("{\"json\": true}");
		refused(new byte[] { 'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0 });
		refused(new byte[10_000]);
	}

	@Test
	void namesThePlace() throws Exception {
		WorkshopFileException e = refused(ROOT + ">\n  <journeys id=\"j\">\n  <stages id=\"s\"\n</cx:Workshop>");
		assertEquals(4, e.getLine());
		assertTrue(e.getColumn() > 0);
		assertTrue(e.getMessage().startsWith("test.workshop, line 4, column "), e.getMessage());
		assertTrue(e.getMessage().contains(".bak"), e.getMessage());
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void survivesDamage(long seed) {
		byte[] bytes = WorkshopFile.toBytes(RandomWorkshop.map(seed, 3, 2, 4, 40));
		Random random = new Random(seed);
		for (int i = 0; i < 150; i++) {
			byte[] damaged = bytes.clone();
			for (int j = random.nextInt(4); j >= 0; j--) {
				damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
			}
			surviving(damaged);
		}
		for (int i = 0; i < 150; i++) {
			byte[] truncated = Arrays.copyOf(bytes, random.nextInt(bytes.length - 1));
			assertThrows(WorkshopFileException.class, () -> read(truncated));
		}
	}

	/** Either a message, or a workshop that is stable from then on. */
	private static void surviving(byte[] damaged) {
		try {
			byte[] written = WorkshopFile.toBytes(read(damaged).workshop());
			assertArrayEquals(written, WorkshopFile.toBytes(read(written).workshop()));
		} catch (WorkshopFileException e) {
			assertFalse(e.getMessage().isBlank());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE" })
	void readsUnicodeWithAndWithoutMark(String encoding) throws Exception {
		String text = ROOT + "name=\"การจองตั๋ว 🙂\"/>";
		Charset charset = Charset.forName(encoding);
		String mark = encoding.equals("UTF-16") ? "" : "\uFEFF";
		Workshop workshop = read((mark + text).getBytes(charset)).workshop();
		assertEquals("การจองตั๋ว 🙂", workshop.getName());
		assertTrue(new String(WorkshopFile.toBytes(workshop), StandardCharsets.UTF_8).contains("การจองตั๋ว 🙂"));
	}

	@Test
	void refusesBytesThatAreNoText() throws Exception {
		byte[] bytes = ("\n\n" + ROOT + "name=\"caf?\"/>").getBytes(StandardCharsets.US_ASCII);
		int place = new String(bytes, StandardCharsets.US_ASCII).indexOf('?');
		bytes[place] = (byte) 0xE9;
		WorkshopFileException e = refused(bytes);
		assertEquals(3, e.getLine());
		assertEquals(place - 1, e.getColumn());
		assertTrue(e.getMessage().contains("UTF-8"), e.getMessage());
		String latin = "<?xml version='1.0' encoding='ISO-8859-1'?>" + new String(bytes, StandardCharsets.ISO_8859_1).strip();
		assertEquals("caf\u00E9", read(latin.getBytes(StandardCharsets.ISO_8859_1)).workshop().getName());
	}

	@Test
	void readsLongTextAndManyElements() throws Exception {
		String text = "x&amp;&#10;".repeat(300_000);
		assertEquals(900_000, read(ROOT + "name=\"" + text + "\"/>").workshop().getName().length());
		String personas = "<personas/>\n".repeat(20_000);
		assertEquals(20_000, read(ROOT + ">" + personas + "</cx:Workshop>").workshop().getPersonas().size());
	}

	@Test
	void refusesDeepNesting() throws Exception {
		WorkshopFileException e = refused(ROOT + ">" + "<x>".repeat(100_000) + "</x>".repeat(100_000) + "</cx:Workshop>");
		assertTrue(e.getMessage().contains("64"), e.getMessage());
	}

	@Test
	void refusesWhatIsTooLarge() {
		InputStream endless = new InputStream() {
			private int position;

			@Override
			public int read() {
				return position < ROOT.length() ? ROOT.charAt(position++) : ' ';
			}

			@Override
			public int read(byte[] bytes, int offset, int length) {
				if (position < ROOT.length()) {
					bytes[offset] = (byte) read();
					return 1;
				}
				Arrays.fill(bytes, offset, offset + length, (byte) ' ');
				return length;
			}
		};
		WorkshopFileException e = assertThrows(WorkshopFileException.class, () -> WorkshopFile.read(endless, "endless"));
		assertTrue(e.getMessage().contains("256 MB"), e.getMessage());
	}

	@Test
	void aNewerFormatIsReadAndNeverWritten(@TempDir Path folder) throws Exception {
		LoadedWorkshop newer = read(ROOT + "name=\"n\" format=\"2\" mood=\"good\"/>");
		assertTrue(newer.newerFormat());
		assertEquals("n", newer.workshop().getName());
		Path file = Files.writeString(folder.resolve("newer.workshop"), "as it was");
		WorkshopFileException e = assertThrows(WorkshopFileException.class,
				() -> WorkshopFile.write(newer.workshop(), file));
		assertTrue(e.getMessage().contains("newer version"), e.getMessage());
		assertEquals("as it was", Files.readString(file));
		assertTrue(read("<cx:Workshop xmlns:cx=\"https://cxstudio.io/workshop/7\" id=\"w\"/>").newerFormat());
	}

	@Test
	void namesWhatCannotBeOpened(@TempDir Path folder) {
		Path missing = folder.resolve("missing.workshop");
		String message = assertThrows(WorkshopFileException.class, () -> WorkshopFile.read(missing)).getMessage();
		assertTrue(message.startsWith(missing.toString()), message);
		assertTrue(assertThrows(WorkshopFileException.class, () -> WorkshopFile.read(folder)).getMessage()
				.contains("folder"));
	}

	private static WorkshopFileException refused(String text) {
		return refused(text.getBytes(StandardCharsets.UTF_8));
	}

	private static WorkshopFileException refused(byte[] bytes) {
		return assertThrows(WorkshopFileException.class, () -> read(bytes));
	}

	private static LoadedWorkshop read(String text) throws WorkshopFileException {
		return read(text.getBytes(StandardCharsets.UTF_8));
	}

	private static LoadedWorkshop read(byte[] bytes) throws WorkshopFileException {
		return WorkshopFile.read(new ByteArrayInputStream(bytes), "test.workshop");
	}
}
