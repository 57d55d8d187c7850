/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.model.Barrier;
import io.cxstudio.model.Card;
import io.cxstudio.model.EmotionPoint;
import io.cxstudio.model.EmotionScale;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Measurement;
import io.cxstudio.model.MetricDefinition;
import io.cxstudio.model.Opportunity;
import io.cxstudio.model.PainPoint;
import io.cxstudio.model.Persona;
import io.cxstudio.model.Segment;
import io.cxstudio.model.Step;
import io.cxstudio.model.Touchpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands on the map of a journey: its lanes with their cards, points of emotion and figures, and the parking lot. */
final class MapContent {

    private static final double CARD = 0.13;
    private static final String MEASURES = "io.cxstudio.lane.measures";

    private final Book book;
    private final Labels labels;
    private final Journey journey;
    private final int columns;
    private final Halves halves;

    /**
     * The content of a map.
     *
     * @param columns how many columns there are, at least 1
     */
    MapContent(Book book, Journey journey, int columns) {
        this.book = book;
        this.labels = book.labels();
        this.journey = journey;
        this.columns = columns;
        this.halves = Halves.of(book);
    }

    /** The lanes, from the top down. */
    List<MapLane> lanes() {
        return journey.getLanes().stream().map(this::lane).toList();
    }

    private MapLane lane(Lane lane) {
        MapLane drawn = new MapLane(labels.name(lane), labels.colour(lane, lane.getColour()), columns);
        if (MEASURES.equals(lane.getTypeId()) || lane.getMetric() != null) {
            addMeasures(lane, drawn);
        }
        for (Card card : halves.ordered(lane, journey.getCards())) {
            Places.Place place = book.places().of(card);
            if (place.isOnMap() && place.lane() == lane) {
                addCard(card, place, drawn);
            }
        }
        return drawn;
    }

    private void addCard(Card card, Places.Place place, MapLane lane) {
        int first = place.first().position();
        int last = place.last().position();
        String colour = labels.colour(card, halves.half(card).map(half -> Colours.firstOf(half.colour())).orElse(lane.colour()));
        Look look = card(colour);
        String text = text(card);
        if (card instanceof EmotionPoint point && point.getScore() != null) {
            String level = Labels.level(book.workshop(), point.getScore());
            String words = text.isBlank() ? level : text;
            String below = Stream.of(text.isBlank() || level.equals(text) ? "" : level, persona(point)).filter(part -> !part.isBlank())
                    .collect(Collectors.joining(" \u00B7 "));
            boolean alone = words.isBlank() && below.isBlank();
            Look figure = score(point.getScore(), alone ? look : look.framed(Look.Frame.GAP_OPEN_BELOW));
            lane.add(new MapItem(first, last, point.getScore(), null, figure, card.getId()));
            if (!alone) {
                lane.add(new MapItem(first, last, words, below, look.framed(Look.Frame.GAP_OPEN_ABOVE), card.getId()));
            }
        } else {
            lane.add(new MapItem(first, last, halves.signed(card, text), small(card), look, card.getId()));
        }
    }

    private static Look card(String colour) {
        return Look.PLAIN.filled(Colours.tint(colour, CARD)).framed(Look.Frame.GAP).wrapped().inTheMiddle().indented(1);
    }

    private static String text(Card card) {
        return card.getText() == null ? "" : card.getText();
    }

    /** A sign beside the figure says what its colour says. */
    private Look score(double score, Look card) {
        EmotionScale scale = book.workshop().getEmotionScale();
        double neutral = scale == null ? 0 : scale.getNeutral();
        boolean signed = scale == null || scale.getMinimum() < 0;
        String number = signed ? "+0.##;-0.##;0" : "0.##";
        String sign = score > neutral ? "\u25B2" : score < neutral ? "\u25BC" : "\u25CF";
        String ink = score > neutral ? Colours.GAIN : score < neutral ? Colours.PAIN : Colours.EMOTION;
        String format = Stream.of(number.split(";")).map(part -> "\"" + sign + " \"" + part).collect(Collectors.joining(";"));
        return card.sized(13).bolder().inked(ink).formatted(format);
    }

    /** Whose point it is, where the map tells of several. */
    private String persona(Card card) {
        Persona persona = card.getPersona();
        return persona == null || journey.getPersonas().size() < 2 ? "" : labels.name(persona);
    }

    private String small(Card card) {
        List<String> parts = new ArrayList<>();
        switch (card) {
            case Touchpoint touchpoint -> {
                parts.add(labels.name(touchpoint.getChannel()));
                parts.add(Objects.requireNonNullElse(touchpoint.getDevice(), ""));
            }
            case PainPoint pain -> parts.add(rated("severity", pain.getSeverity()));
            case Barrier barrier -> {
                parts.add(labels.word(barrier.getKind()));
                parts.add(rated("severity", barrier.getSeverity()));
            }
            case Opportunity opportunity -> {
                parts.add(rated("impact", opportunity.getImpact()));
                parts.add(rated("effort", opportunity.getEffort()));
            }
            default -> { }
        }
        parts.add(labels.word(card.getMomentOfTruth()));
        parts.add(card.getVotes() > 0 ? rated("votes", card.getVotes()) : "");
        parts.add(persona(card));
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining(" \u00B7 "));
    }

    private String rated(String what, Integer rating) {
        return rating == null ? "" : book.texts().get("column." + what) + " " + rating;
    }

    /** The figures of everybody and of the segment the map is about. */
    private void addMeasures(Lane lane, MapLane drawn) {
        for (Measurement measurement : book.workshop().getMeasurements()) {
            Segment segment = measurement.getSegment();
            MetricDefinition only = lane.getMetric();
            Places.Column column = switch (measurement.getSubject()) {
                case Card card when !card.eIsProxy() && card.eContainer() == journey -> book.places().of(card).first();
                case Step step -> book.places().column(step);
                case null, default -> null;
            };
            boolean here = column != null && column.journey() == journey;
            if (here && (only == null || only == measurement.getMetric()) && (segment == null || segment == journey.getSegment())) {
                addMeasure(measurement, column.position(), drawn);
            }
        }
    }

    private void addMeasure(Measurement measurement, int column, MapLane lane) {
        Figures figures = book.figures();
        Double value = figures.value(measurement);
        Look look = card(lane.colour());
        String unit = figures.unit(measurement);
        String sign = figures.isBad(measurement) ? "\"\u25BC \"" : "";
        String format = sign + figures.format(measurement) + (unit.isBlank() ? "" : quoted(" " + unit));
        Look large = look.framed(Look.Frame.GAP_OPEN_BELOW).sized(14).bolder().formatted(format);
        lane.add(new MapItem(column, column, value == null ? book.texts().get("notAvailable") : value, null,
                figures.isBad(measurement) ? large.inked(Colours.PAIN) : large, measurement.getId()));
        List<String> below = new ArrayList<>(List.of(labels.name(measurement.getSubject()), figures.metricName(measurement)));
        if (figures.lower(measurement) != null) {
            below.add(range(figures.lower(measurement), figures.upper(measurement)));
        }
        below.add("n\u00A0=\u00A0" + String.format(Locale.ROOT, "%,d", figures.figure(measurement).n()));
        below.add(labels.name(measurement.getSegment()));
        String small = below.stream().filter(part -> !part.isBlank()).collect(Collectors.joining(" \u00B7 "));
        lane.add(new MapItem(column, column, "", small, look.framed(Look.Frame.GAP_OPEN_ABOVE), measurement.getId()));
    }

    private static String range(double lower, double upper) {
        return String.format(Locale.ROOT, "%.1f\u2013%.1f", lower, upper);
    }

    /** Text in a number format; quotation marks cannot stand in it. */
    private static String quoted(String text) {
        String harmless = CellText.replaceUnusual(text).replaceAll("[\"\\\\\\p{Cntrl}]", "");
        return "\"" + (harmless.length() > 20 ? harmless.substring(0, 20).replaceAll("[\uD800-\uDBFF]$", "") : harmless) + "\"";
    }

    /** The cards that stand nowhere on the map. */
    MapLane parkingLot() {
        MapLane lot = new MapLane(book.texts().get("map.parkingLot"), Colours.NEUTRAL, columns);
        for (Card card : journey.getCards()) {
            Places.Place place = book.places().of(card);
            if (!place.isOnMap()) {
                String lane = labels.name(place.lane());
                String colour = labels.colour(card, place.lane() == null ? Colours.NEUTRAL : labels.colour(place.lane(), place.lane().getColour()));
                lot.addAnywhere(new MapItem(1, 1, text(card), lane, card(colour), card.getId()));
                if (card.getStep() != null) {
                    book.warn(card.getId(), labels.name(journey), Messages.parkedByMistake);
                }
            }
        }
        return lot;
    }
}
