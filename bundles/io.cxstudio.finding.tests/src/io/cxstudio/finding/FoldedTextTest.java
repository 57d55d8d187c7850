/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Finding text however it was typed. */
class FoldedTextTest {

	private static boolean finds(String text, String sought) {
		return FoldedText.of(text).contains(FoldedText.of(sought), Accents.IF_TYPED);
	}

	private static List<String> hits(String text, String sought, Accents accents) {
		return FoldedText.of(text).hits(FoldedText.of(sought), accents).stream().map(hit -> text.substring(hit.start(), hit.end())).toList();
	}

	@ParameterizedTest
	@CsvSource({
			// Case and width.
			"The WiFi is slow, wifi", "STRASSE, straße", "Straße, STRASSE", "Σίσυφος, ΣΊΣΥΦΟΣ", "Ｗｉ－Ｆｉ, wi-fi", "ﾃｽﾄ, テスト", "İstanbul, istanbul",
			// Vietnamese, with the letters that Unicode does not take apart.
			"Đặt phòng, dat phong", "Đặt phòng, đặt", "đường, DUONG",
			// Digits of all scripts.
			"۱۲۳ بار, 123", "٤٥ دقیقه, 45", "๒๕๖๙, 2569", "24 giờ, ２４",
			// Persian and Arabic look-alikes; tatweel and vowel signs.
			"کیف, كيف", "كيف, کیف", "خانه, خانة", "علي, علی", "موسى, موسی", "ســـلام, سلام", "مُحَمَّد, محمد", "مسئله, مسيله", "آب, اب", "هٔ, ه",
			// The zero-width non-joiner counts for nothing, or for a space.
			"می\u200Cخواهم, میخواهم", "می\u200Cخواهم, می خواهم", "می خواهم, می\u200Cخواهم", "میخواهم, می\u200Cخواهم", "کش\u200Dور, کشور",
			// Thai without spaces, and typed in another order.
			"ลูกค้ารอคิวนานมาก, คิว", "น้ำ, นํ้า", "นํ้า, น้ำ", "แม่, เเม่",
			// Chinese without spaces; compatibility forms.
			"結帳流程太複雜, 流程", "㈱テスト, (株)", "ﬁnal, final",
			// Quotation marks, dashes, spaces and line breaks.
			"don’t, don't", "“yes”, '\"yes\"'", "on–line, on-line", "a\u00A0b, a b", "a\u3000 b, 'a  b'" })
	void findsWhatIsTypedAnotherWay(String text, String sought) {
		assertTrue(finds(text, sought), () -> FoldedText.of(text) + " has " + FoldedText.of(sought));
	}

	@Test
	void findsAcrossLines() {
		assertTrue(finds("slow\r\n\t check-in", "slow check"));
	}

	@ParameterizedTest
	@CsvSource({ "ma, má", "quê, quế", "o, ơ", "کتاب, كباب", "ที, ที่", "か, が", "a b, ab", "می خواهم, میخواهم", "slow, snow" })
	void keepsApartWhatIsNotTheSame(String text, String sought) {
		assertFalse(finds(text, sought), () -> FoldedText.of(text) + " has no " + FoldedText.of(sought));
	}

	@Test
	void composedAndDecomposedAreTheSame() {
		String composed = "Nhân viên tiếp đón thân thiện, đặt phòng dễ dàng";
		String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
		for (String word : composed.split("[ ,]+")) {
			for (String form : List.of(word, Normalizer.normalize(word, Normalizer.Form.NFD))) {
				assertTrue(finds(composed, form), form);
				assertTrue(finds(decomposed, form), form);
			}
		}
		assertEquals(FoldedText.of(composed).toString(), FoldedText.of(decomposed).toString());
	}

	@Test
	void accentsCountAsAsked() {
		String text = "ma má mà mạ";
		assertEquals(List.of("ma", "má", "mà", "mạ"), hits(text, "ma", Accents.IF_TYPED));
		assertEquals(List.of("mà"), hits(text, "mà", Accents.IF_TYPED));
		assertEquals(List.of("ma"), hits(text, "ma", Accents.EXACTLY));
		assertEquals(List.of("má"), hits(text, "má", Accents.EXACTLY));
		assertEquals(List.of("ma", "má", "mà", "mạ"), hits(text, "mã", Accents.IGNORED));
		assertEquals(List.of("quế"), hits("quế", "quê", Accents.IF_TYPED), "an accent more");
		assertEquals(List.of(), hits("quế", "quê", Accents.EXACTLY));
	}

	@Test
	void hitsAreInTheOriginalText() {
		String text = "Xe\u0302\u0301p hàng ở quầy";
		assertEquals(List.of(new TextHit(1, 4)), FoldedText.of(text).hits(FoldedText.of("e"), Accents.IF_TYPED));
		assertEquals(List.of("ﬁ"), hits("aﬁb", "i", Accents.IF_TYPED), "half of a ligature is the whole");
		assertEquals(List.of("می\u200Cخوا"), hits("نمی\u200Cخواهم", "میخوا", Accents.IF_TYPED));
		assertEquals(List.of("ที่"), hits("อยู่ที่นี่", "ท", Accents.IF_TYPED), "the signs above a letter belong to it");
		assertEquals(List.of("𝒜b"), hits("x𝒜b", "ab", Accents.IF_TYPED), "beyond the basic plane");
		assertEquals(List.of("aa", "aa"), hits("aaaaa", "aa", Accents.IF_TYPED), "none overlaps another");
	}

	@Test
	void nothingIsFoundEverywhereAndNowhere() {
		for (String nothing : new String[] { null, "", "  ", "\n", "\u200C", " \u200C ", "\uFEFF", "ـ" }) {
			FoldedText sought = FoldedText.of(nothing);
			assertTrue(sought.isEmpty());
			assertTrue(FoldedText.of("text").contains(sought, Accents.IF_TYPED));
			assertEquals(List.of(), FoldedText.of("text").hits(sought, Accents.IF_TYPED));
		}
		assertFalse(finds("", "a"));
		assertTrue(finds("pain", " pain "), "spaces around it do not count");
	}

	@Test
	void survivesWhatIsNoText() {
		for (String nasty : new String[] { "\uD83D", "a\uDE00b", "\u0301", "\u0301\u0301a", "\u0000\u0001", "\u202Eabc\u202C", "\u3099", "\u0E4D\u0E49",
				"👩\u200D👩\u200D👧", "\uFFFF", "﷽" }) {
			FoldedText text = FoldedText.of(nasty);
			for (TextHit hit : text.hits(text, Accents.EXACTLY)) {
				assertTrue(hit.start() >= 0 && hit.start() < hit.end() && hit.end() <= nasty.length(), nasty);
			}
			assertTrue(text.contains(text, Accents.EXACTLY));
		}
	}

	@Test
	void everyTextIsFoundInItself() {
		Random random = new Random(7);
		for (int i = 0; i < 3000; i++) {
			String text = random.ints(1 + random.nextInt(12), 0, 0x3100).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
					.toString();
			FoldedText folded = FoldedText.of(text);
			assertTrue(FoldedText.of("before " + text + " after").contains(folded, Accents.IF_TYPED), () -> text.codePoints().boxed().toList().toString());
			folded.hits(folded, Accents.IGNORED).forEach(hit -> assertTrue(hit.end() <= text.length() && hit.start() < hit.end()));
		}
	}

	@Test
	void aMegabyteOfAccentsTakesNoMinutes() {
		StringBuilder text = new StringBuilder("a");
		for (int i = 0; i < 250_000; i++) {
			text.append("\u0301\u0323b\u0300\u0316");
		}
		assertTimeout(Duration.ofSeconds(20), () -> FoldedText.of(text.toString()));
		assertTimeout(Duration.ofSeconds(20), () -> FoldedText.of("e" + "\u0323\u0301".repeat(500_000)));
	}

	@Test
	void theKeyIsTheSameForWhatCountsAsTheSame() {
		assertEquals(FoldedText.of(" Straße\u00A0 10").key(), FoldedText.of("STRASSE \u06F1\u06F0\n").key());
		assertEquals(FoldedText.of("\u0645\u06CC\u200C\u0631\u0648\u062F").key(), FoldedText.of("\u0645\u064A\u0631\u0648\u062F").key());
		assertEquals(FoldedText.of("Vie\u0323\u0302t").key(), FoldedText.of("vi\u1EC7t").key());
		assertNotEquals(FoldedText.of("Viet").key(), FoldedText.of("Vi\u1EC7t").key());
		assertEquals("", FoldedText.of(" \u200C ").key());
	}
}
