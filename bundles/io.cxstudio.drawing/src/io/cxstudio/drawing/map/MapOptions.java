/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

/**
 * What a layout is told besides the content. Immutable.
 *
 * @param availableWidth  how wide the place is in which the map is seen, in pixels at 100 % zoom; steps without a width of their own grow a little to fill
 *                        it, and the parking lot stands at its trailing edge; 0 for no such place
 * @param availableHeight how tall that place is; the map fills it; 0 for no such place
 * @param parkingLot      whether there is a parking lot even if nothing is parked
 * @param view            how somebody looks at the map, not null
 * @param inWords         whether cards say in words what they otherwise show by signs, see {@link io.cxstudio.drawing.Detail#isNear(double)}
 */
public record MapOptions(int availableWidth, int availableHeight, boolean parkingLot, MapView view, boolean inWords) {

    /** As small as the content, with everything shown. */
    public static final MapOptions COMPACT = new MapOptions(0, 0, false);

    /**
     * Options for a map with everything shown.
     *
     * @param availableWidth  how wide the place is in which the map is seen, or 0
     * @param availableHeight how tall that place is, or 0
     * @param parkingLot      whether there is a parking lot even if nothing is parked
     */
    public MapOptions(int availableWidth, int availableHeight, boolean parkingLot) {
        this(availableWidth, availableHeight, parkingLot, MapView.EVERYTHING);
    }

    /**
     * Options for a map whose cards show signs.
     *
     * @param availableWidth  how wide the place is in which the map is seen, or 0
     * @param availableHeight how tall that place is, or 0
     * @param parkingLot      whether there is a parking lot even if nothing is parked
     * @param view            how somebody looks at the map, not null
     */
    public MapOptions(int availableWidth, int availableHeight, boolean parkingLot, MapView view) {
        this(availableWidth, availableHeight, parkingLot, view, false);
    }

    /**
     * The same place, looked at in another way.
     *
     * @param other how, not null
     * @return the options
     */
    public MapOptions with(MapView other) {
        return new MapOptions(availableWidth, availableHeight, parkingLot, other, inWords);
    }

    /**
     * The same with cards that say more, or less.
     *
     * @param words whether they say in words what they otherwise show by signs
     * @return the options
     */
    public MapOptions inWords(boolean words) {
        return new MapOptions(availableWidth, availableHeight, parkingLot, view, words);
    }
}
