/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.catalog.internal;

import java.util.Locale;
import java.util.ResourceBundle;

/** The few words that go into a workshop in its own language without being part of a contribution. */
public final class Texts {

    private static final ResourceBundle.Control WITHOUT_DEFAULT_LOCALE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {
    }

    /**
     * A text in a language.
     *
     * @param languageTag a BCP 47 tag; null means English
     * @param key         the key in {@code texts.properties}
     * @return the text, in English if there is none in that language
     */
    public static String in(String languageTag, String key) {
        Locale locale = Locale.forLanguageTag(LanguageTags.normal(languageTag));
        return ResourceBundle.getBundle("io.cxstudio.catalog.internal.texts", locale, Texts.class.getClassLoader(), WITHOUT_DEFAULT_LOCALE)
                .getString(key);
    }
}
