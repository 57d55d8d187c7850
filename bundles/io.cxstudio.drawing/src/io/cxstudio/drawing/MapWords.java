/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The few words and the numbers that the studio itself adds to a map, in the language of the workshop and with the digits of that language. Immutable. */
public final class MapWords {

    private static final String BUNDLE = "io.cxstudio.drawing.internal.map";
    private static final String PERCENT = "%";
    private static final String TAIWAN = "TW";

    private final ResourceBundle texts;
    private final ULocale locale;
    private final LocalizedNumberFormatter number;
    private final LocalizedNumberFormatter percent;

    private MapWords(Locale language) {
        Locale known = "zh".equals(language.getLanguage()) ? Locale.of("zh", TAIWAN) : language;
        texts = ResourceBundle.getBundle(BUNDLE, known, MapWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        locale = ULocale.forLocale(language);
        number = NumberFormatter.withLocale(locale);
        percent = number.unit(MeasureUnit.PERCENT);
    }

    /**
     * The words of a language.
     *
     * @param languageTag a BCP 47 tag; null, or a language the studio does not speak, gives English words with that language's numbers
     * @return not null
     */
    public static MapWords of(String languageTag) {
        return new MapWords(languageTag == null ? Locale.ENGLISH : Locale.forLanguageTag(languageTag));
    }

    /**
     * A word.
     *
     * @param key its key in the resource bundle, not null
     * @return the word, not null
     * @throws java.util.MissingResourceException if there is no such key
     */
    public String text(String key) {
        return texts.getString(key);
    }

    /**
     * A sentence with values in it.
     *
     * @param key    its key in the resource bundle, not null
     * @param values texts, or numbers that were formatted already
     * @return the sentence, not null
     * @throws java.util.MissingResourceException if there is no such key
     */
    public String text(String key, Object... values) {
        return MessageFormat.format(texts.getString(key), values);
    }

    /**
     * A whole number.
     *
     * @param value the number
     * @return with the digits and the grouping of the language
     */
    public String number(long value) {
        return number.format(value).toString();
    }

    /**
     * A figure for display.
     *
     * @param value    the figure
     * @param decimals how many decimals are shown, from 0 to 9
     * @return with the digits of the language, rounded to nearest
     */
    public String number(double value, int decimals) {
        return number.precision(Precision.fixedFraction(decimals)).format(value).toString();
    }

    /**
     * A score of a scale: no more decimals than it needs, up to two.
     *
     * @param value  the score
     * @param signed whether a plus is shown too
     * @return with the digits of the language
     */
    public String score(double value, boolean signed) {
        LocalizedNumberFormatter formatter = number.precision(Precision.maxFraction(2));
        return (signed ? formatter.sign(NumberFormatter.SignDisplay.EXCEPT_ZERO) : formatter).format(value).toString().replace('-', '\u2212');
    }

    /**
     * A figure with its unit.
     *
     * @param value    the figure
     * @param decimals how many decimals are shown, from 0 to 9
     * @param unit     the unit, where "%" is set as the language sets it; null or empty for none
     * @return the text
     */
    public String figure(double value, int decimals, String unit) {
        if (PERCENT.equals(unit)) {
            return percent.precision(Precision.fixedFraction(decimals)).format(value).toString();
        }
        String figure = number(value, decimals);
        return unit == null || unit.isBlank() ? figure : figure + "\u00A0" + unit;
    }
}
