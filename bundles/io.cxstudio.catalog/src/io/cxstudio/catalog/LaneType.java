/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.catalog;

import java.net.URL;
import java.util.List;
import org.eclipse.emf.ecore.EClass;

/**
 * A kind of lane of a map, such as actions or pain points. Contributed through {@code io.cxstudio.catalog.laneTypes}.
 *
 * @param id           see {@link CatalogEntry#id()}
 * @param names        see {@link CatalogEntry#names()}; the header of the lane
 * @param descriptions see {@link CatalogEntry#descriptions()}
 * @param cardNames    what one card in this lane is called ("Pain point"); the name of the lane if nothing else was contributed; not blank
 * @param cardKind     the kind of the cards in this lane, that of the first half if it has halves; not null
 * @param colour       see {@link CatalogEntry#colour()}
 * @param colourDark   see {@link CatalogEntry#colourDark()}
 * @param icon         see {@link CatalogEntry#icon()}
 * @param contributor  see {@link CatalogEntry#contributor()}
 * @param halves       the two halves of each of its cells, {@link LaneHalf#PLUS} first; empty for a lane whose cells are one; not null
 */
public record LaneType(String id, Names names, Names descriptions, Names cardNames, CardKind cardKind, String colour, String colourDark, URL icon,
        String contributor, List<LaneHalf> halves) implements CatalogEntry {

    /** Keeps a copy of the halves. */
    public LaneType {
        halves = List.copyOf(halves);
        if (!halves.isEmpty() && halves.size() != 2) {
            throw new IllegalArgumentException("A lane has two halves or none, not " + halves.size());
        }
    }

    /**
     * A kind of lane whose cells are one.
     *
     * @param id           see {@link CatalogEntry#id()}
     * @param names        see {@link CatalogEntry#names()}
     * @param descriptions see {@link CatalogEntry#descriptions()}
     * @param cardNames    what one card in this lane is called, not blank
     * @param cardKind     the kind of the cards in this lane, that of the first half if it has halves; not null
     * @param colour       see {@link CatalogEntry#colour()}
     * @param colourDark   see {@link CatalogEntry#colourDark()}
     * @param icon         see {@link CatalogEntry#icon()}
     * @param contributor  see {@link CatalogEntry#contributor()}
     */
    public LaneType(String id, Names names, Names descriptions, Names cardNames, CardKind cardKind, String colour, String colourDark, URL icon,
            String contributor) {
        this(id, names, descriptions, cardNames, cardKind, colour, colourDark, icon, contributor, List.of());
    }

    /**
     * What one card in this lane is called.
     *
     * @param languageTag a BCP 47 tag; null means English
     * @return the singular, in English if there is none in that language; never null
     */
    public String cardName(String languageTag) {
        return cardNames.in(languageTag);
    }

    /**
     * What a card of a class is called in this lane.
     *
     * @param cardClass   {@code Card} or a class below it, not null
     * @param languageTag a BCP 47 tag; null means English
     * @return the singular, that of its half if the lane has halves; never null
     */
    public String cardName(EClass cardClass, String languageTag) {
        return halves.isEmpty() ? cardName(languageTag) : halves.get(half(cardClass)).cardNames().in(languageTag);
    }

    /**
     * In which half cards of a class stand: the second one has the cards of its own kind, the first one all others.
     *
     * @param cardClass {@code Card} or a class below it, not null
     * @return {@link LaneHalf#PLUS} or {@link LaneHalf#MINUS}; always the first one for a lane without halves
     */
    public int half(EClass cardClass) {
        return !halves.isEmpty() && halves.get(LaneHalf.MINUS).cardKind().cardClass() == cardClass ? LaneHalf.MINUS : LaneHalf.PLUS;
    }

    /**
     * The class of new cards in a half.
     *
     * @param half {@link LaneHalf#PLUS} or {@link LaneHalf#MINUS}; without meaning for a lane without halves
     * @return {@code Card} or a class below it, not null
     */
    public EClass cardClass(int half) {
        return (halves.isEmpty() ? cardKind : halves.get(half).cardKind()).cardClass();
    }

    /**
     * The class that a card has after it was put into a half. It stays what it is wherever it may.
     *
     * @param cardClass what it is now, not null
     * @param half      {@link LaneHalf#PLUS} or {@link LaneHalf#MINUS}; without meaning for a lane without halves
     * @return the same class if cards of it stand in that half, otherwise that of new cards there; not null
     */
    public EClass cardClass(EClass cardClass, int half) {
        return halves.isEmpty() || half(cardClass) == half ? cardClass : cardClass(half);
    }

    /**
     * Whether cards of a class are what the lane is for.
     *
     * @param cardClass {@code Card} or a class below it, not null
     * @return true for the kind of the lane, or of one of its halves
     */
    public boolean isFor(EClass cardClass) {
        return cardKind.cardClass() == cardClass || halves.stream().anyMatch(half -> half.cardKind().cardClass() == cardClass);
    }
}
