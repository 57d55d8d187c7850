/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing;

/**
 * How text is set. The family is always the platform's own, with fallbacks for every script.
 *
 * @param size the size of the font in pixels at 100 % zoom, above 0 (1 px is 1/96 inch, 0.75 point)
 * @param bold whether it is bold
 */
public record TextStyle(double size, boolean bold) {

    /** The title of a map. */
    public static final TextStyle TITLE = new TextStyle(17, true);
    /** Whose journey it is, below the title. */
    public static final TextStyle SUBTITLE = new TextStyle(12, false);
    /** The name of a stage. */
    public static final TextStyle STAGE = new TextStyle(13, true);
    /** The name of a step. */
    public static final TextStyle STEP = new TextStyle(11.5, false);
    /** The name of a lane. */
    public static final TextStyle LANE = new TextStyle(12, true);
    /** What people wrote. */
    public static final TextStyle CARD = new TextStyle(11.5, false);
    /** Words on the emotion curve and names of touchpoints above figures. */
    public static final TextStyle LABEL = new TextStyle(11, false);
    /** The name of a phase and of the parking lot. */
    public static final TextStyle BAND = new TextStyle(11, true);
    /** Scale, interval, number of answers, votes. */
    public static final TextStyle SMALL = new TextStyle(10, false);
    /** Initials and other small signs. */
    public static final TextStyle SMALL_BOLD = new TextStyle(10, true);
    /** A measured figure. */
    public static final TextStyle FIGURE = new TextStyle(15, true);

    /**
     * The same style in another size.
     *
     * @param pixels the size in pixels at 100 % zoom, above 0
     * @return the style
     */
    public TextStyle sized(double pixels) {
        return new TextStyle(pixels, bold);
    }

    /**
     * The same style in bold or not.
     *
     * @param heavy whether it is bold
     * @return the style
     */
    public TextStyle bold(boolean heavy) {
        return new TextStyle(size, heavy);
    }
}
