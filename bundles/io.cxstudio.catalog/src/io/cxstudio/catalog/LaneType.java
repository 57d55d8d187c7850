/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.catalog;

import java.net.URL;

/**
 * A kind of lane of a map, such as actions or pain points. Contributed through {@code io.cxstudio.catalog.laneTypes}.
 *
 * @param id           see {@link CatalogEntry#id()}
 * @param names        see {@link CatalogEntry#names()}; the header of the lane
 * @param descriptions see {@link CatalogEntry#descriptions()}
 * @param cardNames    what one card in this lane is called ("Pain point"); the name of the lane if nothing else was contributed; not blank
 * @param cardKind     the kind of the cards in this lane, not null
 * @param colour       see {@link CatalogEntry#colour()}
 * @param colourDark   see {@link CatalogEntry#colourDark()}
 * @param icon         see {@link CatalogEntry#icon()}
 * @param contributor  see {@link CatalogEntry#contributor()}
 */
public record LaneType(String id, Names names, Names descriptions, Names cardNames, CardKind cardKind, String colour, String colourDark, URL icon,
        String contributor) implements CatalogEntry {

    /**
     * What one card in this lane is called.
     *
     * @param languageTag a BCP 47 tag; null means English
     * @return the singular, in English if there is none in that language; never null
     */
    public String cardName(String languageTag) {
        return cardNames.in(languageTag);
    }
}
