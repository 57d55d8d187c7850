/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.portfolio.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.model.DataSourceKind;

/** Every language has every word, with the same places for what is put in. */
class WordsTest {

    @Test
    void everyLanguageHasEveryWord() throws Exception {
        Map<String, String> english = read("");
        for (String suffix : List.of("_th", "_vi", "_zh_TW", "_fa")) {
            Map<String, String> other = read(suffix);
            assertEquals(english.keySet(), other.keySet());
            english.forEach((key, text) -> {
                assertFalse(other.get(key).isBlank(), suffix + key);
                assertEquals(text.replaceAll("[^{}0-9]|(?<!\\{)[0-9]", ""), other.get(key).replaceAll("[^{}0-9]|(?<!\\{)[0-9]", ""), suffix + " " + key);
            });
        }
    }

    private static Map<String, String> read(String suffix) throws Exception {
        Properties words = new Properties();
        words.load(new InputStreamReader(Words.class.getResourceAsStream("words" + suffix + ".properties"), StandardCharsets.UTF_8));
        Map<String, String> sorted = new TreeMap<>();
        words.forEach((key, text) -> sorted.put(key.toString(), text.toString()));
        return sorted;
    }

    @Test
    void headersOfTablesAreThereAndDifferWithinATable() {
        for (String language : Words.LANGUAGES) {
            Words words = new Words(language, Catalog.get());
            for (PortfolioTable table : PortfolioTable.values()) {
                List<String> headers = table.headers(words);
                assertEquals(headers.size(), headers.stream().distinct().count(), language + headers);
                assertTrue(words.get("sheet." + table.title()).length() <= 31);
            }
            for (DataSourceKind kind : DataSourceKind.values()) {
                assertFalse(words.get("source." + kind.getLiteral()).isBlank());
            }
        }
    }
}
