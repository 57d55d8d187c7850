/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    private final Names names = Names.of(Map.of("en", "shop", "fa", "فروشگاه", "zh_TW", "門市", "pt-BR", "loja"));

    @ParameterizedTest
    @CsvSource({"en,shop", "en-GB,shop", "fa,فروشگاه", "fa-IR,فروشگاه", "fa-IR-u-ca-persian,فروشگاه", "fa_IR,فروشگاه", "zh-TW,門市", "zh-Hant,門市",
        "zh-Hant-TW,門市", "zh_TW,門市", "zh-HK,門市", "zh,門市", "pt-BR,loja"})
    void findsEverySpellingOfALanguage(String tag, String expected) {
        assertEquals(expected, names.in(tag));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "de", "zh-CN", "zh-Hans", "not a language", "pt", "x"})
    void fallsBackToEnglish(String tag) {
        assertEquals("shop", names.in(tag));
    }

    @Test
    void takesWhatThereIsWithoutEnglish() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("th", "ร้าน");
        texts.put("fa", "فروشگاه");
        assertEquals("ร้าน", Names.of(texts).in("vi"));
        assertEquals("", Names.of(Map.of()).in("vi"));
    }

    @Test
    void answersToLocales() {
        assertEquals("門市", names.in(Locale.TAIWAN));
        assertEquals("門市", names.in(Locale.TRADITIONAL_CHINESE));
        assertEquals("shop", names.in(Locale.ROOT));
    }

    @Test
    void knowsItsLanguages() {
        assertEquals(Set.of("en", "fa", "zh-TW", "pt-BR"), names.languages());
        assertEquals(names, Names.of(Map.of("en", "shop", "fa", "فروشگاه", "zh-TW", "門市", "pt-BR", "loja")));
    }

    @Test
    void isBlankWithoutAnyText() {
        assertTrue(Names.of(" ").isBlank());
        assertTrue(Names.of(Map.of("en", "", "th", " ")).isBlank());
    }
}
