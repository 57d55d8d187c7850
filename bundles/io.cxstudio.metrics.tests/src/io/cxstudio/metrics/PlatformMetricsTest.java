/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.cxstudio.testing.NoLoggedErrors;

/** The metrics as the running platform knows them; needs OSGi. */
@ExtendWith(NoLoggedErrors.class)
class PlatformMetricsTest {

	@Test
	void theBuiltInMetricsComeInThroughTheExtensionPoint() {
		assertEquals(List.of(), Metrics.get().problems());
		for (String id : List.of(Metrics.NPS, Metrics.CSAT, Metrics.CES_EASE, Metrics.CES_EASE_SHARE, Metrics.CES_EFFORT,
				Metrics.CONVERSION, Metrics.DROP_OFF, Metrics.RETENTION, Metrics.CHURN, Metrics.MEAN)) {
			assertEquals("io.cxstudio.metrics", Metrics.get().find(id).orElseThrow().contributor());
		}
	}

	@ParameterizedTest
	@CsvSource({"en, Customer satisfaction (CSAT)", "th, ความพึงพอใจของลูกค้า (CSAT)", "vi, Mức độ hài lòng của khách hàng (CSAT)",
			"zh-TW, 顧客滿意度（CSAT）", "fa, رضایت مشتری (CSAT)", "fa-IR, رضایت مشتری (CSAT)", "de, Customer satisfaction (CSAT)",
			"zh-Hant-TW, 顧客滿意度（CSAT）", "zh-Hant, 顧客滿意度（CSAT）", "zh-HK, 顧客滿意度（CSAT）",
			"zh-CN, Customer satisfaction (CSAT)", "und, Customer satisfaction (CSAT)"})
	void namesFollowTheLanguageAskedFor(String language, String name) {
		assertEquals(name, Metrics.get().find(Metrics.CSAT).orElseThrow().name(language));
	}

	@ParameterizedTest
	@ValueSource(strings = {"th", "vi", "zh-TW", "fa"})
	void everyTextIsThereInEveryLanguage(String language) {
		Locale locale = Locale.forLanguageTag(language);
		for (MetricType metric : Metrics.get().all()) {
			assertNotEquals(metric.name(Locale.ENGLISH), metric.name(locale), metric.id());
			assertNotEquals(metric.description(Locale.ENGLISH), metric.description(locale), metric.id());
			assertFalse(metric.unit(locale).startsWith("%unit"), metric.id());
		}
		assertEquals("%", Metrics.get().find(Metrics.CSAT).orElseThrow().unit(Locale.ENGLISH));
		assertEquals("", Metrics.get().find(Metrics.MEAN).orElseThrow().unit(locale));
	}
}
