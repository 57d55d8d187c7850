/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.catalog.CardKind;
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
 */
public record LaneContent(Lane lane, String name, CardKind kind, String lightTone, String darkTone, URL icon, List<Placed> cards,
        List<MeasureFigure> figures) {

    /** Keeps copies of the lists. */
    public LaneContent {
        cards = List.copyOf(cards);
        figures = List.copyOf(figures);
    }

    static LaneContent of(Lane lane, Catalog catalog, String language, List<Placed> cards, List<MeasureFigure> figures) {
        LaneType type = catalog.laneType(lane.getTypeId()).orElse(null);
        boolean own = Colour.parse(lane.getColour(), null) != null;
        String light = own ? lane.getColour() : type == null ? null : type.colour();
        String dark = own || type == null ? null : type.colourDark();
        CardKind kind = type == null ? CardKind.CARD : type.cardKind();
        return new LaneContent(lane, name(lane, type, language), kind, light, dark, type == null ? null : type.icon(), cards, figures);
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
     * @return the card's own colour or that of the lane, not null
     */
    public Colour tone(CardContent card, Palette palette) {
        return Colour.parse(card.colour(), null) == null ? tone(palette) : palette.tone(card.colour(), null);
    }
}
