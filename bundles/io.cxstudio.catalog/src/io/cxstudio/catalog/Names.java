/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.catalog;

import io.cxstudio.catalog.internal.LanguageTags;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * One text in several languages, such as the name of a lane type. Immutable.
 * <p>
 * Languages are BCP 47 tags ({@code en}, {@code fa}, {@code zh-TW}). A tag that is asked for need not be there: the search goes from the exact tag to
 * its language alone, then to English, then to the first text there is. Every form of traditional Chinese finds {@code zh-TW}.
 */
public final class Names {

    private static final String ENGLISH = "en";

    private final Map<String, String> texts;

    private Names(Map<String, String> texts) {
        this.texts = texts;
    }

    /**
     * The same text in every language.
     *
     * @param text the text, not null; may be empty
     * @return the names, not null
     */
    public static Names of(String text) {
        return new Names(Map.of(ENGLISH, text));
    }

    /**
     * A text by language.
     *
     * @param texts BCP 47 language tag to text, not null and without null; the first entry is used when nothing better is found
     * @return the names, not null
     */
    public static Names of(Map<String, String> texts) {
        Map<String, String> normal = new LinkedHashMap<>();
        texts.forEach((tag, text) -> normal.putIfAbsent(LanguageTags.normal(tag), text));
        return new Names(normal);
    }

    /**
     * The text in a language, or the nearest there is.
     *
     * @param languageTag a BCP 47 tag, usually the language of a workshop; null or empty means English
     * @return the text, never null; empty when there is no text in any language
     */
    public String in(String languageTag) {
        String normal = LanguageTags.normal(languageTag);
        String exact = texts.get(normal);
        if (exact != null) {
            return exact;
        }
        String language = texts.get(LanguageTags.languageOf(normal));
        if (language != null) {
            return language;
        }
        String english = texts.get(ENGLISH);
        return english != null ? english : texts.values().stream().findFirst().orElse("");
    }

    /**
     * The text in the language of a locale, or the nearest there is.
     *
     * @param locale the locale, not null
     * @return the text, never null
     */
    public String in(Locale locale) {
        return in(locale.toLanguageTag());
    }

    /**
     * The languages in which there is a text of its own.
     *
     * @return BCP 47 tags, not null, unmodifiable
     */
    public Set<String> languages() {
        return Set.copyOf(texts.keySet());
    }

    /**
     * Whether there is no text at all, or only white space.
     *
     * @return true if nothing can be shown
     */
    public boolean isBlank() {
        return texts.values().stream().allMatch(String::isBlank);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Names names && texts.equals(names.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    @Override
    public String toString() {
        return texts.toString();
    }
}
