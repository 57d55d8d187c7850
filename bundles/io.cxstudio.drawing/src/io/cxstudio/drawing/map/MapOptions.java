/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

/**
 * What a layout is told besides the content. Immutable.
 *
 * @param availableWidth  how wide the place is in which the map is seen, in pixels at 100 % zoom; steps without a width of their own grow a little to fill
 *                        it, and the parking lot stands at its trailing edge; 0 for no such place
 * @param availableHeight how tall that place is; the map fills it; 0 for no such place
 * @param parkingLot      whether there is a parking lot even if nothing is parked
 */
public record MapOptions(int availableWidth, int availableHeight, boolean parkingLot) {

    /** As small as the content. */
    public static final MapOptions COMPACT = new MapOptions(0, 0, false);
}
