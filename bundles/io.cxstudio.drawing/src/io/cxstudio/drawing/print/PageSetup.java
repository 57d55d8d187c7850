/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.print;

/**
 * How a map is put on paper. Immutable.
 *
 * @param paper      the paper, not null
 * @param landscape  whether its longer side is the width
 * @param margin     what stays free at each edge, in millimetres; taken as the nearest from 0 to a quarter of the shorter side
 * @param scale      how large, not null
 * @param headings   whether stages, steps and lanes stand on every page, where there is room for them
 * @param footer     whether name and number stand at the bottom of every page
 * @param parkingLot whether the cards of the parking lot are printed, if there are any
 */
public record PageSetup(Paper paper, boolean landscape, double margin, PageScale scale, boolean headings, boolean footer, boolean parkingLot) {

    /** One page of A4. */
    public static final PageSetup DEFAULT = new PageSetup(Paper.named(null), true, 10, new PageScale.Fitting(1, 1), true, true, true);

    private static final int MOST_OF_SIDE = 4;

    /** Keeps the margin within its limits. */
    public PageSetup {
        margin = margin >= 0 ? Math.min(margin, paper.width() / MOST_OF_SIDE) : 0;
    }

    /**
     * How wide the page is.
     *
     * @return millimetres
     */
    public double width() {
        return landscape ? paper.height() : paper.width();
    }

    /**
     * How tall the page is.
     *
     * @return millimetres
     */
    public double height() {
        return landscape ? paper.width() : paper.height();
    }

    /**
     * The same on other paper.
     *
     * @param other the paper, not null
     * @return the setup
     */
    public PageSetup with(Paper other) {
        return new PageSetup(other, landscape, margin, scale, headings, footer, parkingLot);
    }

    /**
     * The same in another size.
     *
     * @param other the scale, not null
     * @return the setup
     */
    public PageSetup with(PageScale other) {
        return new PageSetup(paper, landscape, margin, other, headings, footer, parkingLot);
    }
}
