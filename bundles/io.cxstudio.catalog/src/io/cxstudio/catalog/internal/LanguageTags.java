/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.catalog.internal;

import java.util.Locale;
import java.util.Set;

/** Brings the many spellings of a language to the one under which texts are kept. */
public final class LanguageTags {

    private static final Set<String> SIMPLIFIED_CHINESE_REGIONS = Set.of("CN", "SG", "MY");

    private LanguageTags() {
    }

    /**
     * The tag under which texts of a language are kept: language, and region if one is given; no script, variant or extension.
     * Chinese without a hint at simplified characters is {@code zh-TW}, the only Chinese that the built-in catalog speaks.
     *
     * @param tag a BCP 47 tag or a Java locale name ({@code zh_TW}), or null
     * @return the tag, {@code en} for null, empty or nonsense
     */
    public static String normal(String tag) {
        if (tag == null || tag.isBlank()) {
            return "en";
        }
        Locale locale = Locale.forLanguageTag(tag.strip().replace('_', '-'));
        String language = locale.getLanguage();
        if (language.isEmpty()) {
            return "en";
        }
        if (language.equals("zh")) {
            boolean simplified = locale.getScript().isEmpty() ? SIMPLIFIED_CHINESE_REGIONS.contains(locale.getCountry())
                    : locale.getScript().equals("Hans");
            return simplified ? "zh-CN" : "zh-TW";
        }
        return locale.getCountry().isEmpty() ? language : language + "-" + locale.getCountry();
    }

    /**
     * The language of a tag without its region.
     *
     * @param normalTag a tag as {@link #normal(String)} gives it
     * @return the language alone
     */
    public static String languageOf(String normalTag) {
        int hyphen = normalTag.indexOf('-');
        return hyphen < 0 ? normalTag : normalTag.substring(0, hyphen);
    }
}
