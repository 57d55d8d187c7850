/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import java.util.Locale;
import java.util.regex.Pattern;

/** Colours as {@code RRGGBB}, taken from the look of the studio and mixed for paper. */
final class Colours {

    static final String INK = "1E2530";
    static final String MUTED = "5B6675";
    static final String GRID = "E3E6EB";
    static final String LINE = "C9D0DA";
    static final String HEADER = "EEF1F5";
    static final String PAPER = "FFFFFF";
    static final String PAIN = "C2413A";
    static final String GAIN = "27793F";
    static final String EMOTION = "96610F";
    static final String LINK = "2457A0";
    static final String NEUTRAL = "4A5568";

    private static final Pattern RGB = Pattern.compile("#?([0-9A-Fa-f]{6})");

    private Colours() {
    }

    /**
     * The first of the candidates that is a colour.
     *
     * @param candidates {@code #RRGGBB}, or null, or anything that a file may say
     * @return {@code RRGGBB}; the neutral colour if there is none
     */
    static String firstOf(String... candidates) {
        for (String candidate : candidates) {
            var matcher = RGB.matcher(candidate == null ? "" : candidate);
            if (matcher.matches()) {
                return matcher.group(1).toUpperCase(Locale.ROOT);
            }
        }
        return NEUTRAL;
    }

    /**
     * A colour thinned with white, pale enough for dark text.
     *
     * @param colour {@code RRGGBB}
     * @param share  how much of the colour is left, 0 to 1
     */
    static String tint(String colour, double share) {
        StringBuilder tinted = new StringBuilder(6);
        for (int i = 0; i < 6; i += 2) {
            int part = Integer.parseInt(colour.substring(i, i + 2), 16);
            tinted.append(String.format(Locale.ROOT, "%02X", Math.round(255 - (255 - part) * share)));
        }
        return tinted.toString();
    }
}
