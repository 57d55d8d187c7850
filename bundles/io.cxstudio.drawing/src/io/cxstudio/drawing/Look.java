/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing;

/**
 * What painters need to know besides what they paint. Immutable.
 *
 * @param palette     the colours, not null
 * @param measurer    the sizes of text on the canvas, not null
 * @param rightToLeft whether the map runs from right to left
 * @param detail      how much is painted, not null
 * @param words       the studio's own words in the language of the workshop, not null
 */
public record Look(Palette palette, TextMeasurer measurer, boolean rightToLeft, Detail detail, MapWords words) {

    /**
     * Where something stands that is so far from the leading edge of a box.
     *
     * @param box    the box, not null
     * @param offset the distance from the leading edge: the left one, or the right one in a map from right to left
     * @param width  how wide the thing is
     * @return its left edge
     */
    public double leading(Box box, double offset, double width) {
        return rightToLeft ? box.right() - offset - width : box.x() + offset;
    }

    /**
     * Where something stands that is so far from the trailing edge of a box.
     *
     * @param box    the box, not null
     * @param offset the distance from the trailing edge: the right one, or the left one in a map from right to left
     * @param width  how wide the thing is
     * @return its left edge
     */
    public double trailing(Box box, double offset, double width) {
        return rightToLeft ? box.x() + offset : box.right() - offset - width;
    }

    /**
     * The same with another detail.
     *
     * @param other the detail, not null
     * @return the look
     */
    public Look with(Detail other) {
        return new Look(palette, measurer, rightToLeft, other, words);
    }
}
