/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.portfolio.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.excel.internal.CellWords;
import org.eclipse.osgi.util.NLS;

/** What the sheets of a portfolio say, in one of the languages of workbooks. */
public final class Words {

    /** The languages there are, as BCP 47 tags. */
    public static final List<String> LANGUAGES = List.of("en", "th", "vi", "zh-TW", "fa");

    private static final Map<String, Properties> ALL = new ConcurrentHashMap<>();

    private final String language;
    private final Properties own;
    private final Properties english;
    private final CellWords cells;

    /**
     * Words in a language.
     *
     * @param language one of {@link #LANGUAGES}; English stands in for any other
     */
    public Words(String language, Catalog catalog) {
        this.language = LANGUAGES.contains(language) ? language : LANGUAGES.getFirst();
        own = ALL.computeIfAbsent(this.language, Words::read);
        english = ALL.computeIfAbsent(LANGUAGES.getFirst(), Words::read);
        cells = new CellWords(this.language, catalog);
    }

    private static Properties read(String language) {
        Properties words = new Properties();
        String name = "words" + (language.equals(LANGUAGES.getFirst()) ? "" : "_" + language.replace('-', '_')) + ".properties";
        try (InputStream file = Words.class.getResourceAsStream(name)) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return words;
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** How things are called that stand in cells. */
    CellWords cells() {
        return cells;
    }

    /** The language as a tag. */
    String language() {
        return language;
    }

    /** The language as a locale. */
    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** Whether it is written from the right. */
    boolean isRightToLeft() {
        return language.equals("fa");
    }

    /** A text with something put in. */
    String get(String key, Object... parts) {
        String text = own.getProperty(key, english.getProperty(key));
        if (text == null) {
            throw new IllegalArgumentException("No words " + key);
        }
        return NLS.bind(text, parts);
    }

    /** What stands above a column. */
    String column(String id) {
        String key = "column." + id;
        return english.containsKey(key) ? get(key) : cells.column(id);
    }
}
