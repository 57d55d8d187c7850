/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing;

/**
 * The colours of a map in one theme. Every ink, and every colour made by {@link #tone(String, String)}, has a contrast of at least 4.5 : 1 on a card.
 *
 * @param dark      whether the theme is dark
 * @param canvas    behind everything
 * @param panel     behind the emotion curve
 * @param strip     behind headers and the parking lot
 * @param grid      between rows and columns
 * @param line      borders
 * @param card      a card
 * @param ink       what people wrote
 * @param mutedInk  everything else that is written
 * @param selection rings around what is selected or edited
 * @param emotions  the emotion curve
 * @param pain      pain points and figures below their warning
 */
public record Palette(boolean dark, Colour canvas, Colour panel, Colour strip, Colour grid, Colour line, Colour card, Colour ink, Colour mutedInk,
        Colour selection, Colour emotions, Colour pain) {

    /** The light theme. */
    public static final Palette LIGHT = new Palette(false, Colour.rgb(0xF6F7F9), Colour.rgb(0xFFFFFF), Colour.rgb(0xEEF1F5), Colour.rgb(0xE3E6EB),
            Colour.rgb(0xC9D0DA), Colour.rgb(0xFFFFFF), Colour.rgb(0x1E2530), Colour.rgb(0x5B6675), Colour.rgb(0x2457D6), Colour.rgb(0x96610F),
            Colour.rgb(0xC2413A));

    /** The dark theme. */
    public static final Palette DARK = new Palette(true, Colour.rgb(0x1B1E24), Colour.rgb(0x22262E), Colour.rgb(0x262B34), Colour.rgb(0x343A45),
            Colour.rgb(0x454D5B), Colour.rgb(0x2A2F39), Colour.rgb(0xE8EBF0), Colour.rgb(0xA3ADBB), Colour.rgb(0x7FA4FF), Colour.rgb(0xF0BE62),
            Colour.rgb(0xF08A83));

    /** The light theme on white paper. */
    public static final Palette PAPER = new Palette(false, Colour.rgb(0xFFFFFF), LIGHT.panel, LIGHT.strip, LIGHT.grid, LIGHT.line, LIGHT.card, LIGHT.ink,
            LIGHT.mutedInk, LIGHT.selection, LIGHT.emotions, LIGHT.pain);

    /** What WCAG 2.2 asks for text of this size. */
    static final double LEAST_CONTRAST = 4.5;
    /** More than this and a colour can no longer be told from ink. */
    static final double MOST_CONTRAST = 9;

    private static final Colour BLACK = Colour.rgb(0x000000);
    private static final Colour WHITE = Colour.rgb(0xFFFFFF);
    private static final int STEPS = 64;

    /**
     * The colour that a workshop, the catalog or a partner chose, in the tone of this theme: moved towards black or white just as far as it takes to be
     * read on a card and still be seen as a colour.
     *
     * @param lightTone {@code #RRGGBB} for a light card; null or anything else is the muted ink
     * @param darkTone  {@code #RRGGBB} for a dark card; null or anything else is derived from the light one
     * @return the colour, opaque, not null
     */
    public Colour tone(String lightTone, String darkTone) {
        Colour light = Colour.parse(lightTone, null);
        Colour chosen = dark ? Colour.parse(darkTone, light) : light;
        return chosen == null ? mutedInk : readable(chosen);
    }

    /**
     * The nearest colour that can be read on a card of this theme.
     *
     * @param colour the wish, not null
     * @return the colour, opaque, not null
     */
    public Colour readable(Colour colour) {
        Colour away = dark ? WHITE : BLACK;
        Colour towards = dark ? BLACK : WHITE;
        Colour goal = colour.contrast(card) < LEAST_CONTRAST ? away : towards;
        Colour mixed = colour.withOpacity(1);
        for (int step = 1; step <= STEPS && !isReadable(mixed); step++) {
            mixed = colour.mixed(goal, step / (double) STEPS);
        }
        return mixed;
    }

    private boolean isReadable(Colour colour) {
        double contrast = colour.contrast(card);
        return contrast >= LEAST_CONTRAST && contrast <= MOST_CONTRAST;
    }
}
