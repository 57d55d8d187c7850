/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.catalog;

import java.net.URL;
import java.util.List;

/**
 * A way to work through a workshop, as a list of steps that a facilitator goes by and may adapt. Contributed through
 * {@code io.cxstudio.catalog.methods} or by a file in a catalog folder.
 *
 * @param id           see {@link CatalogEntry#id()}
 * @param names        see {@link CatalogEntry#names()}
 * @param descriptions see {@link CatalogEntry#descriptions()}
 * @param steps        the steps in order; at least one
 * @param colour       see {@link CatalogEntry#colour()}
 * @param colourDark   see {@link CatalogEntry#colourDark()}
 * @param icon         see {@link CatalogEntry#icon()}
 * @param contributor  see {@link CatalogEntry#contributor()}
 */
public record Method(String id, Names names, Names descriptions, List<Step> steps, String colour, String colourDark, URL icon, String contributor)
        implements CatalogEntry {

    /** Copies the list, so that the method cannot change. */
    public Method {
        steps = List.copyOf(steps);
    }

    /**
     * One step of a method.
     *
     * @param names        what it is called; not blank
     * @param descriptions what is done in it; blank if nothing was said
     * @param minutes      how long it usually takes in the room, 1 to 1440; 0 if it is not done in the room or nothing was said
     */
    public record Step(Names names, Names descriptions, int minutes) {
    }
}
