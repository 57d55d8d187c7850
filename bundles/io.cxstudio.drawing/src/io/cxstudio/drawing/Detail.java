/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing;

/** How much of a map is painted, by how large it is seen. */
public enum Detail {
    /** Bars of colour and the names of stages: text would be too small to read. */
    FAR,
    /** Text, without icons and marks. */
    TEXT,
    /** Everything. */
    FULL;

    private static final double TEXT_FROM = 0.5;
    private static final double FULL_FROM = 0.7;
    private static final double WORDS_FROM = 1.5;

    /**
     * Whether a map is seen so near that cards say in words what they otherwise show by signs. Then they are taller.
     *
     * @param zoom the zoom, 1 for 100 %, above 0
     * @return true from 150 % on
     */
    public static boolean isNear(double zoom) {
        return zoom >= WORDS_FROM;
    }

    /**
     * The detail that suits a zoom.
     *
     * @param zoom the zoom, 1 for 100 %, above 0
     * @return the detail, not null
     */
    public static Detail at(double zoom) {
        if (zoom < TEXT_FROM) {
            return FAR;
        }
        return zoom < FULL_FROM ? TEXT : FULL;
    }
}
