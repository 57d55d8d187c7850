/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.catalog;

import java.net.URL;

/**
 * One of the two halves of a lane whose cells have two sides, such as strengths beside pain points. Contributed as {@code half} within a lane type.
 * <p>
 * In which half a card stands is no property of its own: the class of the card says it. A pain point in a lane of strengths and pain points stands among the
 * pain points wherever it came from, it counts as one in every workbook and filter, and a workshop with such a lane is an ordinary workshop for everything that
 * does not know the type. A card that goes to the other half becomes a card of the other kind; its id stays.
 *
 * @param names      what heads the half, in each language; not blank
 * @param cardNames  what one card in it is called ("Pain point"); the name of the half if nothing else was contributed; not blank
 * @param cardKind   the kind of its cards, another one than that of the other half; neither {@link CardKind#EMOTION} nor {@link CardKind#MEASURE}; not null
 * @param colour     the colour of its cards on a light background as {@code #RRGGBB}, not null
 * @param colourDark the same on a dark background, not null
 * @param icon       an SVG in one colour, or null
 */
public record LaneHalf(Names names, Names cardNames, CardKind cardKind, String colour, String colourDark, URL icon) {

    /** The half at the leading side, headed by a plus. */
    public static final int PLUS = 0;

    /** The half at the trailing side, headed by a minus. */
    public static final int MINUS = 1;

    private static final String PLUS_SIGN = "+";
    private static final String MINUS_SIGN = "\u2212";

    /**
     * The sign of a half.
     *
     * @param half {@link #PLUS} or {@link #MINUS}
     * @return a plus or a true minus, not null
     */
    public static String sign(int half) {
        return half == MINUS ? MINUS_SIGN : PLUS_SIGN;
    }

    /**
     * What heads the half.
     *
     * @param languageTag a BCP 47 tag; null means English
     * @return in English if there is none in that language; never null
     */
    public String name(String languageTag) {
        return names.in(languageTag);
    }
}
