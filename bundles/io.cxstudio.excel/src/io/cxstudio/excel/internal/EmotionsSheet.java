/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.model.EmotionPoint;
import io.cxstudio.model.Journey;
import io.cxstudio.model.ModelPackage.Literals;
import io.cxstudio.model.Persona;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The emotion curves: a line for each journey and persona, drawn from the table below. */
final class EmotionsSheet {

    private final Book book;
    private final Places places;

    private EmotionsSheet(Book book) {
        this.book = book;
        this.places = book.places();
    }

    static FlatTable<EmotionPoint> table(Book book) {
        return new EmotionsSheet(book).table();
    }

    private FlatTable<EmotionPoint> table() {
        Labels labels = book.labels();
        return new FlatTable<EmotionPoint>(book, "Emotions", EmotionPoint::getId)
                .column("journey", point -> labels.name((Journey) point.eContainer()))
                .column("persona", Literals.CARD__PERSONA, point -> labels.name(persona(point)))
                .column("position", CardTable.place(book, Places.Place::position))
                .column("stage", Literals.CARD__STEP, CardTable.place(book, place -> labels.name(place.stage())))
                .column("step", Literals.CARD__STEP, CardTable.place(book, place -> labels.name(place.step())))
                .column("score", Literals.EMOTION_POINT__SCORE, point -> point.getScore())
                .column("level", point -> Labels.level(book.workshop(), point.getScore()))
                .column("text", Literals.CARD__TEXT, point -> point.getText())
                .column("votes", Literals.CARD__VOTES, point -> point.getVotes())
                .column("evidence", Literals.CARD__EVIDENCE, point -> labels.word(point.getEvidence()))
                .column("notes", Literals.CARD__NOTES, point -> point.getNotes())
                .rows(points());
    }

    /** Curve by curve, each from left to right; what is parked comes after the curves of its journey. */
    private List<EmotionPoint> points() {
        List<Journey> journeys = book.workshop().getJourneys();
        List<Persona> personas = book.workshop().getPersonas();
        List<EmotionPoint> points = new ArrayList<>(CardTable.cards(book, EmotionPoint.class));
        points.sort(Comparator.comparing((EmotionPoint point) -> journeys.indexOf(point.eContainer()))
                .thenComparing(point -> !places.of(point).isOnMap())
                .thenComparing(point -> personas.indexOf(persona(point))));
        return points;
    }

    /** A point that is everybody's belongs to the only persona of its journey, if there is just one. */
    static Persona persona(EmotionPoint point) {
        Persona own = point.getPersona();
        if (own != null && !own.eIsProxy()) {
            return own;
        }
        List<Persona> ofJourney = ((Journey) point.eContainer()).getPersonas();
        return ofJourney.size() == 1 && !ofJourney.get(0).eIsProxy() ? ofJourney.get(0) : null;
    }
}
