/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.catalog.internal;

import java.util.Locale;

/**
 * A colour in two tones that can be read on a light and on a dark card. Contrast is that of WCAG 2.2 (w3.org/TR/WCAG22, "contrast ratio").
 *
 * @param light the tone on a light card, {@code #RRGGBB}
 * @param dark  the tone on a dark card, {@code #RRGGBB}
 */
record CardColour(String light, String dark) {

    static final double MINIMUM_CONTRAST = 4.5;
    static final String LIGHT_CARD = "#FFFFFF";
    static final String DARK_CARD = "#2A2F39";

    private static final String MUTED_LIGHT = "#5B6675";
    private static final String MUTED_DARK = "#A3ADBB";
    private static final int STEPS = 255;

    static boolean isColour(String text) {
        return text.matches("#?[0-9A-Fa-f]{6}");
    }

    /**
     * The two tones, each moved towards black or white until it can be read.
     *
     * @param light the wish for the light card, or null for the muted ink
     * @param dark  the wish for the dark card, or null for one made from {@code light}
     */
    static CardColour of(String light, String dark) {
        if (light == null) {
            return new CardColour(MUTED_LIGHT, dark == null ? MUTED_DARK : readable(dark, DARK_CARD, 255));
        }
        return new CardColour(readable(light, LIGHT_CARD, 0), readable(dark == null ? light : dark, DARK_CARD, 255));
    }

    private static String readable(String colour, String card, int goal) {
        int[] wish = channels(colour);
        for (int step = 0; step <= STEPS; step++) {
            String mixed = mix(wish, goal, step);
            if (contrast(mixed, card) >= MINIMUM_CONTRAST) {
                return mixed;
            }
        }
        throw new IllegalStateException(card);
    }

    private static String mix(int[] channels, int goal, int step) {
        int[] mixed = new int[3];
        for (int i = 0; i < 3; i++) {
            mixed[i] = Math.round(channels[i] + (goal - channels[i]) * (float) step / STEPS);
        }
        return String.format(Locale.ROOT, "#%02X%02X%02X", mixed[0], mixed[1], mixed[2]);
    }

    static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        int[] channels = channels(colour);
        return 0.2126 * linear(channels[0]) + 0.7152 * linear(channels[1]) + 0.0722 * linear(channels[2]);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int[] channels(String colour) {
        int rgb = Integer.parseInt(colour.startsWith("#") ? colour.substring(1) : colour, 16);
        return new int[] {rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF};
    }
}
