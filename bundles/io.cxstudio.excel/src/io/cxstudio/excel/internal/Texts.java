/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.catalog.Names;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.osgi.util.NLS;

/** The texts that the studio adds to a workbook, in the language of the workbook. */
final class Texts {

    /** The languages there are, as BCP 47 tags. */
    static final List<String> LANGUAGES = List.of("en", "th", "vi", "zh-TW", "fa");

    /** The columns of how many answers there are of each score. */
    static final String SCORE_PREFIX = "score";

    private static final Pattern SCORE = Pattern.compile(SCORE_PREFIX + "[0-9]+");
    private static final Map<String, Names> ALL = read();

    private final String language;

    /**
     * The texts in a language.
     *
     * @param language a BCP 47 tag; English stands in for one that there is not
     */
    Texts(String language) {
        this.language = language;
    }

    /** The language as it was asked for. */
    String language() {
        return language;
    }

    /**
     * A text.
     *
     * @param key its key, which exists
     */
    String get(String key) {
        Names names = ALL.get(key);
        if (names == null) {
            throw new IllegalArgumentException("No text " + key);
        }
        return names.in(language);
    }

    /** A text with something put in. */
    String get(String key, Object... parts) {
        return NLS.bind(get(key), parts);
    }

    /** Whether a column tells how many answers there are of a score. */
    boolean isScore(String key) {
        return SCORE.matcher(key).matches();
    }

    /** The header of a column with a key. Those of the scores share one text. */
    String header(String key) {
        return isScore(key) ? get("column.scoreOf", key.substring(SCORE_PREFIX.length())) : get("column." + key);
    }

    /** Whether there is such a text. */
    static boolean has(String key) {
        return ALL.containsKey(key);
    }

    /** The keys of all texts. */
    static Set<String> keys() {
        return ALL.keySet();
    }

    /** The languages in which a text is there. */
    static Set<String> languagesOf(String key) {
        return ALL.get(key).languages();
    }

    private static Map<String, Names> read() {
        Map<String, Map<String, String>> byKey = new TreeMap<>();
        for (String language : LANGUAGES) {
            Properties properties = read(language.equals("en") ? "" : "_" + language.replace('-', '_'));
            for (String key : properties.stringPropertyNames()) {
                byKey.computeIfAbsent(key, any -> new LinkedHashMap<>()).put(language, properties.getProperty(key));
            }
        }
        Map<String, Names> all = new TreeMap<>();
        byKey.forEach((key, texts) -> all.put(key, Names.of(texts)));
        return all;
    }

    private static Properties read(String suffix) {
        Properties properties = new Properties();
        try (InputStream file = Texts.class.getResourceAsStream("texts" + suffix + ".properties")) {
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
