/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cxstudio.exchange.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text files come in the encodings of their countries, and do not say which. */
class EncodingTest {

	private static final String THAI = "ขั้น,การกระทำ\nการรับรู้,ลูกค้าเห็นโฆษณาบนรถไฟฟ้า\nการซื้อ,ชำระเงินที่เคาน์เตอร์ 7-Eleven";
	private static final String THAI_SHORT = "ขั้น,โน้ต\nซื้อ,จ่าย";
	/** Without the Persian ye, which windows-1256 lacks: people there type the Arabic one. */
	private static final String PERSIAN = "مرحله,اقدام\nخريد,مشتري قيمت بليت را مقايسه مي‌كند\nپرداخت,درگاه بانك قطع مي‌شود و پول برمي‌گردد";
	private static final String PERSIAN_SHORT = "مرحله,درد\nخريد,كند";
	private static final String VIETNAMESE = "Giai đoạn,Hành động\nNhận biết,Khách hàng thấy quảng cáo trên mạng xã hội\nMua hàng,Thanh toán bằng ví điện tử rất chậm";
	private static final String VIETNAMESE_SHORT = "Bước,Ghi chú\nMua,Đắt quá";
	private static final String CHINESE = "階段,痛點\n認知,廣告太多,不知道差在哪裡\n購買,結帳流程太慢,信用卡常常被拒絕";
	private static final String CHINESE_SHORT = "階段,備註\n購買,太慢";
	private static final String WESTERN = "Phase,Étape\nDécouverte,Le client reçoit une brochure à l'hôtel\nKäufer,Über die Größe";

	@TempDir
	private Path folder;

	private static String text(String language) {
		return switch (language) {
			case "th" -> THAI;
			case "th-short" -> THAI_SHORT;
			case "fa" -> PERSIAN;
			case "fa-short" -> PERSIAN_SHORT;
			case "vi" -> VIETNAMESE;
			case "vi-short" -> VIETNAMESE_SHORT;
			case "zh" -> CHINESE;
			case "zh-short" -> CHINESE_SHORT;
			default -> WESTERN;
		};
	}

	/** As Windows writes Vietnamese: letters with one mark are one character, and their tone is a second one. */
	private static String withTonesApart(String text) {
		StringBuilder apart = new StringBuilder();
		for (char letter : Normalizer.normalize(text, Normalizer.Form.NFD).toCharArray()) {
			boolean shape = letter == '\u0302' || letter == '\u0306' || letter == '\u031B';
			if (shape && !apart.isEmpty()) {
				int at = apart.length() - 1;
				char tone = apart.charAt(at);
				boolean toneFirst = tone == '\u0323' && at > 0;
				int base = toneFirst ? at - 1 : at;
				apart.setCharAt(base, Normalizer.normalize("" + apart.charAt(base) + letter, Normalizer.Form.NFC).charAt(0));
			} else {
				apart.append(letter);
			}
		}
		return apart.toString();
	}

	private static byte[] bytes(String text, String encoding) {
		return switch (encoding) {
			case "UTF-8 with mark" -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
			case "UTF-16LE with mark" -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
			case "UTF-16BE with mark" -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE);
			case "windows-1258" -> withTonesApart(text).getBytes(Charset.forName("windows-1258"));
			case "windows-874" -> text.getBytes(Charset.forName("x-windows-874"));
			case "Big5" -> text.getBytes(Charset.forName("x-windows-950"));
			default -> text.getBytes(Charset.forName(encoding));
		};
	}

	@ParameterizedTest
	@CsvSource({"th,windows-874,windows-874", "th-short,windows-874,windows-874", "fa,windows-1256,windows-1256", "fa-short,windows-1256,windows-1256",
			"vi,windows-1258,windows-1258", "vi-short,windows-1258,windows-1258", "zh,Big5,Big5", "zh-short,Big5,Big5", "west,windows-1252,windows-1252",
			"th,UTF-8,UTF-8", "fa,UTF-8 with mark,UTF-8", "vi,UTF-8,UTF-8", "zh,UTF-8 with mark,UTF-8", "th,UTF-16LE with mark,UTF-16LE",
			"fa,UTF-16BE with mark,UTF-16BE", "vi,UTF-16LE,UTF-16LE", "zh,UTF-16BE,UTF-16BE", "th,UTF-16LE,UTF-16LE", "west,UTF-16BE,UTF-16BE"})
	void findsOutTheEncoding(String language, String written, String expected) throws IOException {
		Path file = Files.write(folder.resolve("table.csv"), bytes(text(language), written));
		SourceTable table = Tables.read(file);
		assertEquals(expected, table.choices().encoding());
		String[] lines = text(language).split("\n");
		assertEquals(lines.length, table.height());
		assertEquals(lines[1].split(",")[0], table.cell(1, 0));
		assertEquals(lines[1].split(",")[1], table.cell(1, 1));
	}

	@Test
	void isNotMisledByTheEndOfTheBeginning() throws IOException {
		ByteArrayOutputStream long1 = new ByteArrayOutputStream();
		while (long1.size() < 200_000) {
			long1.write((CHINESE + "\n").getBytes(Charset.forName("x-windows-950")));
		}
		assertEquals("Big5", Tables.read(Files.write(folder.resolve("long.csv"), long1.toByteArray())).choices().encoding());
		StringBuilder wide = new StringBuilder("x");
		while (wide.length() < 100_000) {
			wide.append(THAI).append('\n');
		}
		assertEquals("UTF-8", Tables.read(Files.writeString(folder.resolve("wide.csv"), wide)).choices().encoding());
	}

	@Test
	void canBeToldTheEncoding() throws IOException {
		Path file = Files.write(folder.resolve("table.csv"), bytes(THAI, "windows-874"));
		ReadChoices told = ReadChoices.FIND_OUT.withEncoding("ISO-8859-1");
		assertEquals("ISO-8859-1", TableFile.read(file, told, Progress.NONE).choices().encoding());
		TableException wrong = assertThrows(TableException.class, () -> TableFile.read(file, ReadChoices.FIND_OUT.withEncoding("UTF-8"), Progress.NONE));
		assertTrue(wrong.getMessage().contains("row 1") && wrong.getMessage().contains("UTF-8"), wrong.getMessage());
		TableException unknown = assertThrows(TableException.class, () -> TableFile.read(file, ReadChoices.FIND_OUT.withEncoding("klingon"), Progress.NONE));
		assertTrue(unknown.getMessage().contains("klingon") && unknown.getMessage().contains("windows-874"), unknown.getMessage());
	}

	@Test
	void whatIsNoTextIsSaidToBeNone() throws IOException {
		Path file = Files.write(folder.resolve("picture.csv"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 13, 10, 0, 7, 1, 2, 0, 0, 0, 9});
		assertTrue(assertThrows(TableException.class, () -> Tables.read(file)).getMessage().contains("picture.csv"));
	}
}
