/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.catalog;

import java.net.URL;
import java.util.Locale;

/** What every entry of the catalog has in common. Entries are immutable values; nobody but the catalog needs to make one. */
public sealed interface CatalogEntry permits StageType, LaneType, ChannelType, Template, Method {

    /**
     * The id, unique among the entries of its kind, such as {@code io.cxstudio.lane.actions}. Workshop files name it, so it never changes.
     *
     * @return the id, not null, without white space
     */
    String id();

    /**
     * The name in all its languages.
     *
     * @return the names, not null, not blank
     */
    Names names();

    /**
     * One sentence that explains the entry, in all its languages.
     *
     * @return the descriptions, not null; blank if there is none
     */
    Names descriptions();

    /**
     * The colour on a light background, with a contrast of at least 4.5 : 1 on a light card.
     *
     * @return {@code #RRGGBB}, capital letters, not null
     */
    String colour();

    /**
     * The colour on a dark background, with a contrast of at least 4.5 : 1 on a dark card.
     *
     * @return {@code #RRGGBB}, capital letters, not null
     */
    String colourDark();

    /**
     * The icon: an SVG of 16 x 16 in one colour.
     *
     * @return where it can be read, or null if there is none
     */
    URL icon();

    /**
     * Who contributed it: the symbolic name of a plug-in, or the path of a file in a catalog folder.
     *
     * @return the contributor, not null
     */
    String contributor();

    /**
     * The name in a language, usually that of a workshop.
     *
     * @param languageTag a BCP 47 tag; null means English
     * @return the name, in English if there is none in that language; never null
     */
    default String name(String languageTag) {
        return names().in(languageTag);
    }

    /**
     * The name in the language of a locale.
     *
     * @param locale the locale, not null
     * @return the name, in English if there is none in that language; never null
     */
    default String name(Locale locale) {
        return names().in(locale);
    }

    /**
     * The description in a language.
     *
     * @param languageTag a BCP 47 tag; null means English
     * @return the description, never null, perhaps empty
     */
    default String description(String languageTag) {
        return descriptions().in(languageTag);
    }
}
