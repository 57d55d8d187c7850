/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.cxstudio.model.ModelPackage.Literals;

class ValueFormatTest {

	private final ValueFormat severity = new NumberText(Literals.PAIN_POINT__SEVERITY);
	private final ValueFormat cost = new NumberText(Literals.SOLUTION__COST);
	private final ValueFormat date = new DateText(Locale.GERMANY);
	private final ValueFormat duration = new DurationText();

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "12.5|12.5", "12,5|12.5", "1,234.5|1234.5", "1.234,5|1234.5", "1 234,5|1234.5", "\u06f1\u06f2\u066b\u06f5|12.5",
			"\u0e51\u0e52|12", "1e3|1000", "+7|7", ".5|0.5", "1,234,567|1234567" })
	void numbersAreTakenAsPeopleWriteThem(String typed, double expected) throws InvalidInput {
		Locale before = Locale.getDefault();
		Locale.setDefault(Locale.ENGLISH);
		try {
			assertEquals(expected, cost.parse(typed));
		} finally {
			Locale.setDefault(before);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "1-2", "1.2.3.4x", "NaN", "Infinity", "1e999", "-1", "--1", "." })
	void whatIsNoCostIsRefused(String typed) {
		assertFalse(assertThrows(InvalidInput.class, () -> cost.parse(typed)).getMessage().isBlank());
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "6", "2.5", "99999999999", "two" })
	void aNumberOutsideItsRangeIsRefused(String typed) {
		assertThrows(InvalidInput.class, () -> severity.parse(typed));
	}

	@Test
	void anEmptyFieldIsNoValueOnlyWhereThereMayBeNone() throws InvalidInput {
		assertNull(severity.parse("  "));
		assertThrows(InvalidInput.class, () -> new NumberText(Literals.CARD__VOTES).parse(""));
	}

	@Test
	void wholeNumbersHaveTheTypeOfTheirFeature() throws InvalidInput {
		assertEquals(3, severity.parse("3"));
		assertEquals(3, new NumberText(Literals.CARD__VOTES).parse("3.0"));
		assertEquals(25_976L, new NumberText(Literals.MEASUREMENT__N).parse("25976"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-11-02", "2026-11-2", "02.11.2026", "2.11.2026", "2. November 2026", "\u06f2\u06f0\u06f2\u06f6-\u06f1\u06f1-\u06f0\u06f2" })
	void daysAreTakenAsIsoAndAsTheyAreWrittenThere(String typed) throws InvalidInput {
		assertEquals(LocalDate.of(2026, 11, 2), date.parse(typed));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-13-01", "2026-02-30", "tomorrow", "11/22/2026", "2026" })
	void whatIsNoDayIsRefused(String typed) {
		assertThrows(InvalidInput.class, () -> date.parse(typed));
	}

	@ParameterizedTest
	@CsvSource({ "45,PT45M", "45 min,PT45M", "2h30m,PT2H30M", "2 d 3 h 45 min,PT51H45M", "1 w,PT168H", "PT5S,PT5S", "p2d,PT48H", "0,PT0S" })
	void lengthsOfTimeAreTaken(String typed, Duration expected) throws InvalidInput {
		assertEquals(expected, duration.parse(typed));
		assertEquals(expected, duration.parse(duration.format(expected)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "soon", "3 x", "-5", "PT-5M", "h", "2 h and 3" })
	void whatIsNoLengthOfTimeIsRefused(String typed) {
		assertThrows(InvalidInput.class, () -> duration.parse(typed));
	}

	@Test
	void coloursAreMadeLong() throws InvalidInput {
		ValueFormat colour = new ColourText();
		assertEquals("#AABBCC", colour.parse("abc"));
		assertEquals("#0F7C8A", colour.parse(" #0f7c8a "));
		assertNull(colour.parse(""));
		assertThrows(InvalidInput.class, () -> colour.parse("red"));
		assertThrows(InvalidInput.class, () -> colour.parse("#12345"));
	}

	@Test
	void languagesAreTags() throws InvalidInput {
		ValueFormat language = new LanguageText();
		assertEquals("zh-TW", language.parse("zh_tw"));
		assertEquals("fa", language.parse("fa"));
		assertThrows(InvalidInput.class, () -> language.parse("Klingon language"));
		assertThrows(InvalidInput.class, () -> language.parse(""));
	}

	@Test
	void tagsAreLines() throws InvalidInput {
		assertEquals(List.of("queue", "\u0e04\u0e34\u0e27"), new LinesText().parse(" queue \n\n\u0e04\u0e34\u0e27\nqueue"));
	}

	@Test
	void textKeepsItsLines() throws InvalidInput {
		assertEquals("a\nb ", new PlainText(true).parse("a\r\nb "));
		assertNull(new PlainText(true).parse(" \n "));
	}
}
