/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.model.Card;
import io.cxstudio.model.EmotionPoint;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Link;
import io.cxstudio.model.Measurement;
import io.cxstudio.model.PainPoint;
import io.cxstudio.model.Solution;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;
import io.cxstudio.model.Touchpoint;
import io.cxstudio.model.Workshop;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;

/** Workshops as nobody would make them, and as files nevertheless hold them. */
final class NastyWorkshops {

    /** Texts that are dangerous, invisible, enormous or not even Unicode. */
    static final List<String> TEXTS = List.of("=1+1", "=HYPERLINK(\"http://evil.example\",\"click\")", "+49 89 1234", "-5", "@SUM(A1)", "\tindented",
            "\rreturn", "a\r\nb", "http://evil.example", "mailto:me@example.com", "_x0041_", "_x0041_x0042_", "_x005F_", "_xD83D_", "_x0041\u0001",
            "bell \u0007 nul \u0000 end", "\uD83D\uDE00 \uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67", "lone \uD83D high", "lone \uDE00 low", "\uFFFE\uFFFF",
            "  spaces  ", "\n", "سلام، «کارت» می\u200Cخواهم", "\u202Eevil\u202C", "ที่นี่มีน้ำ", "e\u0301 \u1EBF", "]]>&<\"'", "line\u2028separator \u0085",
            "1E5", "TRUE", "#REF!", "'quoted", "x".repeat(40_000), "\u0001".repeat(12_000), "\uD83D\uDE00".repeat(20_000), "_x0041_".repeat(6_000));

    private NastyWorkshops() {
    }

    /** Each text on cards, as names, everywhere. */
    static Workshop nasty() {
        Workshop workshop = Workshops.workshop("=cmd|' /C calc'!A0\u0000\uD83D", "en");
        workshop.setDescription(TEXTS.get(2));
        Journey journey = Workshops.journey(workshop, "[]*?/\\:'", List.of(List.of("=1+1", "@a", "+b"), List.of("\u0001", "\uD83D")));
        Lane notes = Workshops.lane(journey, "notes", "-lane", "no colour");
        Lane pains = Workshops.lane(journey, "painPoints", "\uD800", "#12345");
        Lane touchpoints = Workshops.lane(journey, "touchpoints", "", null);
        Lane emotions = Workshops.lane(journey, "emotions", "=E", "#ABCDEF");
        for (int i = 0; i < TEXTS.size(); i++) {
            Workshops.put(Workshops.MODEL.createCard(), journey, notes, i % 3 + 1, TEXTS.get(i)).setNotes(TEXTS.get(i));
            PainPoint pain = Workshops.put(Workshops.MODEL.createPainPoint(), journey, pains, i % 3 + 1, TEXTS.get(i));
            pain.getTags().add(TEXTS.get(i));
        }
        for (int i = 1; i <= 3; i++) {
            Touchpoint touchpoint = Workshops.put(Workshops.MODEL.createTouchpoint(), journey, touchpoints, i, TEXTS.get(i));
            touchpoint.setDevice(TEXTS.get(i + 10));
            Workshops.measurement(workshop, i == 1 ? Workshops.csat(workshop) : workshop.getMetricDefinitions().get(0), touchpoint, i, 2, 3, 4, 5);
            Workshops.emotion(journey, emotions, i, i - 2.0, TEXTS.get(i));
        }
        workshop.getMetricDefinitions().get(0).setUnit("\"%\\;[Red]\u0000=1");
        workshop.getMetricDefinitions().get(0).setName("=metric\uD83D");
        return Workshops.numbered(workshop);
    }

    /** What is wrong in a file rather than in its texts: dangling references, impossible numbers and dates, missing parts. */
    static Workshop broken() {
        Workshop workshop = Workshops.workshop(null, "xx-klingon");
        workshop.setDate(LocalDate.of(1, 1, 1));
        Journey none = Workshops.journey(workshop, null, List.of());
        Lane lane = Workshops.lane(none, "unheardOf", null, null);
        Workshops.put(Workshops.MODEL.createCard(), none, lane, 0, null);
        Journey other = Workshops.journey(workshop, "Other", List.of(List.of("A", "a1", "a2"), List.of("B"), List.of("C", "c1")));
        Lane own = Workshops.lane(other, "emotions", "Emotions", null);
        EmotionPoint point = Workshops.emotion(other, own, 1, Double.NaN, "not a number");
        Workshops.emotion(other, own, 2, 1e300, "far off").setPersona(gone(Workshops.MODEL.createPersona()));
        Workshops.emotion(other, own, 3, null, "unset");
        point.setStep(gone(Workshops.MODEL.createStep()));
        Card elsewhere = Workshops.put(Workshops.MODEL.createCard(), none, lane, 0, "step of another journey");
        elsewhere.setStep(Workshops.step(other, 1));
        Card backwards = Workshops.put(Workshops.MODEL.createCard(), other, own, 3, "spans backwards");
        backwards.setLastStep(Workshops.step(other, 1));
        Workshops.put(Workshops.MODEL.createCard(), other, gone(Workshops.MODEL.createLane()), 1, "no lane");
        Link link = Workshops.MODEL.createLink();
        link.setSource(gone(Workshops.MODEL.createCard()));
        other.getLinks().add(link);
        Stage stage = other.getStages().get(0);
        stage.setPhase(gone(Workshops.MODEL.createPhase()));
        stage.setStepWidth(Integer.MAX_VALUE);
        Solution solution = Workshops.MODEL.createSolution();
        solution.setDueDate(LocalDate.of(1812, 6, 1));
        solution.setReviewDate(LocalDate.of(12_345, 1, 1));
        solution.setCost(Double.POSITIVE_INFINITY);
        solution.setOwner(gone(Workshops.MODEL.createParticipant()));
        solution.getAddresses().add(gone(Workshops.MODEL.createPainPoint()));
        workshop.getSolutions().add(solution);
        Measurement measurement = Workshops.MODEL.createMeasurement();
        measurement.setN(Long.MAX_VALUE);
        measurement.setMissing(Long.MIN_VALUE);
        measurement.setConfidence(7);
        measurement.setMetric(gone(Workshops.MODEL.createMetricDefinition()));
        measurement.setSubject(gone(Workshops.MODEL.createTouchpoint()));
        measurement.setSegment(gone(Workshops.MODEL.createSegment()));
        workshop.getMeasurements().add(measurement);
        return Workshops.numbered(workshop);
    }

    /** A reference to something that is not in the file. */
    static <T extends EObject> T gone(T element) {
        ((InternalEObject) element).eSetProxyURI(URI.createURI("#gone"));
        return element;
    }

    /** A journey with many cards. */
    static Workshop large(int cards) {
        Workshop workshop = Workshops.workshop("Large", "en");
        Journey journey = Workshops.journey(workshop, "Long way", List.of(List.of("A", "1", "2", "3", "4", "5"), List.of("B", "6", "7", "8", "9", "10")));
        List<Lane> lanes = List.of(Workshops.lane(journey, "actions", "Actions", "#3B6FB6"), Workshops.lane(journey, "painPoints", "Pains", "#C2413A"));
        for (int i = 0; i < cards; i++) {
            Card card = i % 2 == 0 ? Workshops.MODEL.createCard() : Workshops.MODEL.createPainPoint();
            Step step = Workshops.step(journey, i % 10 + 1);
            Workshops.put(card, journey, lanes.get(i % 2), 0, "Card " + i + " says something that takes more than one line of its cell, as cards do").setStep(step);
        }
        return Workshops.numbered(workshop);
    }
}
