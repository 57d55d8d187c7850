/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.internal.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscapedTextTest {

	@Test
	void leavesOrdinaryTextAlone() {
		for (String text : new String[] { "", "plain", "a\tb\nc\rd", "\uD83D\uDE42 ไทย", "C:\\users\\me", "\\u12", "\\u00zz" }) {
			assertSame(text, EscapedText.escape(text));
			assertEquals(text, EscapedText.unescape(text));
		}
	}

	@Test
	void escapesWhatXmlCannotCarry() {
		assertEquals("a\\u0000b", EscapedText.escape("a\u0000b"));
		assertEquals("\\uD800x", EscapedText.escape("\uD800x"));
		assertEquals("\\uDC00\\uD800", EscapedText.escape("\uDC00\uD800"));
		assertEquals("\uD83D\uDE42\\uD83D", EscapedText.escape("\uD83D\uDE42\uD83D"));
		assertEquals("\\uFFFE\\uFFFF", EscapedText.escape("\uFFFE\uFFFF"));
	}

	@Test
	void escapesTextThatLooksEscaped() {
		assertEquals("\\u005Cu0041", EscapedText.escape("\\u0041"));
		assertEquals("\\\\u005CuABCD", EscapedText.escape("\\\\uABCD"));
		assertEquals("\\u005Cu005Cu0041", EscapedText.escape("\\u005Cu0041"));
	}

	@Test
	void keepsIdsApartInAList() {
		assertEquals("my\\u0020card\\u0009", EscapedText.escapeWord("my card\t"));
		assertEquals("my card\t", EscapedText.unescape(EscapedText.escapeWord("my card\t")));
	}

	@ParameterizedTest
	@CsvSource({ "1", "2", "3" })
	void everyTextComesBack(long seed) {
		Random random = new Random(seed);
		char[] difficult = { '\\', 'u', '0', '4', '1', 'A', 'f', 0, 0x1F, 0xD800, 0xDC00, 0xFFFE, '\n', ' ' };
		for (int i = 0; i < 20_000; i++) {
			StringBuilder text = new StringBuilder();
			for (int j = random.nextInt(14); j > 0; j--) {
				text.append(difficult[random.nextInt(difficult.length)]);
			}
			assertEquals(text.toString(), EscapedText.unescape(EscapedText.escape(text.toString())));
			assertEquals(text.toString(), EscapedText.unescape(EscapedText.escapeWord(text.toString())));
		}
	}
}
