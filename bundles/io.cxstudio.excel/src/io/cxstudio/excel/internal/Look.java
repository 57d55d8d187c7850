/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

/**
 * How a cell looks. Immutable.
 *
 * @param fill      the background as {@code RRGGBB}, or null for none
 * @param ink       the colour of the text as {@code RRGGBB}
 * @param points    the size of the font
 * @param bold      whether the text is bold
 * @param wrap      whether it wraps
 * @param centred   whether it is centred across; otherwise text begins at the leading edge and numbers stand at the other
 * @param middle    whether it stands in the middle of the row; otherwise at its top
 * @param indent    steps from the leading edge, 1 to 15; 0 for none, where the kind of the value says on which side it stands
 * @param frame     the lines around it
 * @param format    the number format, or null for the general one
 * @param quotation whether Excel is told that it is text, whatever it begins with
 */
record Look(String fill, String ink, double points, boolean bold, boolean wrap, boolean centred, boolean middle, int indent, Frame frame,
        String format, boolean quotation) {

    /** The lines around a cell. */
    enum Frame {
        /** None. */
        NONE,
        /** A faint line below. */
        BELOW,
        /** White lines all around, which part coloured cells. */
        GAP,
        /** As {@link #GAP}, but what stands below belongs to it. */
        GAP_OPEN_BELOW,
        /** As {@link #GAP}, but what stands above belongs to it. */
        GAP_OPEN_ABOVE
    }

    /** Plain text of 10 points. */
    static final Look PLAIN = new Look(null, Colours.INK, 10, false, false, false, false, 0, Frame.NONE, null, false);

    /** Text that wraps, in a row of a table. */
    static final Look ROW = PLAIN.wrapped().framed(Frame.BELOW);

    /** The header of a column. */
    static final Look HEADER = PLAIN.bolder().filled(Colours.HEADER).framed(Frame.BELOW).wrapped().inTheMiddle();

    Look filled(String colour) {
        return new Look(colour, ink, points, bold, wrap, centred, middle, indent, frame, format, quotation);
    }

    Look inked(String colour) {
        return new Look(fill, colour, points, bold, wrap, centred, middle, indent, frame, format, quotation);
    }

    Look sized(double size) {
        return new Look(fill, ink, size, bold, wrap, centred, middle, indent, frame, format, quotation);
    }

    Look bolder() {
        return new Look(fill, ink, points, true, wrap, centred, middle, indent, frame, format, quotation);
    }

    Look wrapped() {
        return new Look(fill, ink, points, bold, true, centred, middle, indent, frame, format, quotation);
    }

    Look inTheCentre() {
        return new Look(fill, ink, points, bold, wrap, true, true, indent, frame, format, quotation);
    }

    Look inTheMiddle() {
        return new Look(fill, ink, points, bold, wrap, centred, true, indent, frame, format, quotation);
    }

    Look indented(int steps) {
        return new Look(fill, ink, points, bold, wrap, centred, middle, steps, frame, format, quotation);
    }

    Look framed(Frame lines) {
        return new Look(fill, ink, points, bold, wrap, centred, middle, indent, lines, format, quotation);
    }

    Look formatted(String numberFormat) {
        return new Look(fill, ink, points, bold, wrap, centred, middle, indent, frame, numberFormat, quotation);
    }

    Look quoted() {
        return new Look(fill, ink, points, bold, wrap, centred, middle, indent, frame, format, true);
    }
}
