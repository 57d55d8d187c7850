/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.catalog.CardKind;
import io.cxstudio.catalog.LaneHalf;
import io.cxstudio.catalog.LaneType;
import io.cxstudio.drawing.Colour;
import io.cxstudio.drawing.Palette;
import io.cxstudio.model.Card;
import io.cxstudio.model.Lane;
import java.net.URL;
import java.util.List;

/**
 * One row of the map: what stands in a lane. Immutable; when cards change their place, the map makes a new one.
 *
 * @param lane       the lane, not null
 * @param name       its name, or that of its type if it has none; not null
 * @param kind       what its cards are, not null
 * @param lightTone  its colour on a light card as {@code #RRGGBB}, or null for none
 * @param darkTone   its colour on a dark card as {@code #RRGGBB}, or null to derive it from the light one
 * @param icon       the icon of its type, or null
 * @param cards      its cards in the order of the journey, which is the order in each cell; not null
 * @param figures    for a lane of measures, the figures in it by column; otherwise empty; not null
 * @param halves     the two halves of its cells, or empty for a lane whose cells are one; not null
 */
public record LaneContent(Lane lane, String name, CardKind kind, String lightTone, String darkTone, URL icon, List<Placed> cards,
        List<MeasureFigure> figures, List<Half> halves) {

    /**
     * One half of the cells.
     *
     * @param type what it is, not null
     * @param name what heads it, in the language of the workshop; not null
     */
    public record Half(LaneHalf type, String name) {

        /**
         * The colour of the half in a theme.
         *
         * @param palette the theme, not null
         * @return not null
         */
        public Colour tone(Palette palette) {
            return palette.tone(type.colour(), type.colourDark());
        }
    }

    /** Keeps copies of the lists. */
    public LaneContent {
        cards = List.copyOf(cards);
        figures = List.copyOf(figures);
        halves = List.copyOf(halves);
    }

    static LaneContent of(Lane lane, Catalog catalog, String language, List<Placed> cards, List<MeasureFigure> figures) {
        LaneType type = catalog.laneType(lane.getTypeId()).orElse(null);
        boolean own = Colour.parse(lane.getColour(), null) != null;
        String light = own ? lane.getColour() : type == null ? null : type.colour();
        String dark = own || type == null ? null : type.colourDark();
        CardKind kind = type == null ? CardKind.CARD : type.cardKind();
        List<Half> halves = type == null ? List.of() : type.halves().stream().map(half -> new Half(half, half.name(language))).toList();
        return new LaneContent(lane, name(lane, type, language), kind, light, dark, type == null ? null : type.icon(), cards, figures, halves);
    }

    private static String name(Lane lane, LaneType type, String language) {
        if (lane.getName() != null && !lane.getName().isBlank()) {
            return lane.getName();
        }
        if (type != null) {
            return type.name(language);
        }
        return lane.getTypeLabel() == null ? "" : lane.getTypeLabel();
    }

    /**
     * The cards of one cell, in order, with those that span it.
     *
     * @param column the index of the column
     * @return not null
     */
    public List<Card> cell(int column) {
        return cards.stream().filter(placed -> placed.covers(column)).map(Placed::card).toList();
    }

    /**
     * In which half of its cell a card stands.
     *
     * @param card a card of this lane, not null
     * @return {@link LaneHalf#PLUS} or {@link LaneHalf#MINUS}; always the first one for a lane without halves
     */
    public int half(Card card) {
        return !halves.isEmpty() && halves.get(LaneHalf.MINUS).type().cardKind().cardClass() == card.eClass() ? LaneHalf.MINUS : LaneHalf.PLUS;
    }

    /**
     * What a place in a cell is called.
     *
     * @param half {@link LaneHalf#PLUS} or {@link LaneHalf#MINUS}
     * @return the name of the lane, with the sign and the name of the half if it has halves; not null
     */
    public String place(int half) {
        return halves.isEmpty() ? name : name + ", " + LaneHalf.sign(half) + ' ' + halves.get(half).name();
    }

    /**
     * The cards of one half of a cell, in order, with those that span it.
     *
     * @param column the index of the column
     * @param half   {@link LaneHalf#PLUS} or {@link LaneHalf#MINUS}
     * @return not null; for a lane without halves the first one has all cards
     */
    public List<Card> cell(int column, int half) {
        return cell(column).stream().filter(card -> half(card) == half).toList();
    }

    /**
     * The colour of the lane in a theme.
     *
     * @param palette the theme, not null
     * @return not null
     */
    public Colour tone(Palette palette) {
        return palette.tone(lightTone, darkTone);
    }

    /**
     * The colour of a card in this lane.
     *
     * @param card    what the card shows, not null
     * @param palette the theme, not null
     * @return the card's own colour or that of its half or of the lane, not null
     */
    public Colour tone(CardContent card, Palette palette) {
        if (Colour.parse(card.colour(), null) != null) {
            return palette.tone(card.colour(), null);
        }
        return card.half() == null ? tone(palette) : palette.tone(card.half().colour(), card.half().colourDark());
    }
}
