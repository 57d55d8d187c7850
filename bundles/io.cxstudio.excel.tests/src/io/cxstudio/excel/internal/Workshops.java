/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.model.Barrier;
import io.cxstudio.model.Card;
import io.cxstudio.model.Channel;
import io.cxstudio.model.DataSource;
import io.cxstudio.model.Element;
import io.cxstudio.model.EmotionPoint;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Measurement;
import io.cxstudio.model.MetricDefinition;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.Opportunity;
import io.cxstudio.model.PainPoint;
import io.cxstudio.model.Persona;
import io.cxstudio.model.Phase;
import io.cxstudio.model.ScoreCount;
import io.cxstudio.model.ScoreCounts;
import io.cxstudio.model.Solution;
import io.cxstudio.model.SolutionStatus;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;
import io.cxstudio.model.Touchpoint;
import io.cxstudio.model.Workshop;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Workshops for tests. Their ids are counted, so that the same call gives the same workshop. */
final class Workshops {

    static final ModelFactory MODEL = ModelFactory.eINSTANCE;

    private Workshops() {
    }

    /** Gives everything in a workshop ids that are the same every time. */
    static Workshop numbered(Workshop workshop) {
        int number = 0;
        workshop.setId("id-" + number++);
        for (var all = EcoreUtil.<EObject>getAllContents(workshop, false); all.hasNext();) {
            if (all.next() instanceof Element element) {
                element.setId("id-" + number++);
            }
        }
        return workshop;
    }

    /** An empty workshop in a language. */
    static Workshop workshop(String name, String language) {
        Workshop workshop = MODEL.createWorkshop();
        workshop.setName(name);
        workshop.setLanguage(language);
        workshop.setDate(LocalDate.of(2026, 3, 14));
        return workshop;
    }

    /** A journey with stages of steps: the name of the stage, then those of its steps. */
    static Journey journey(Workshop workshop, String name, List<List<String>> stages) {
        Journey journey = MODEL.createJourney();
        journey.setName(name);
        workshop.getJourneys().add(journey);
        for (List<String> names : stages) {
            Stage stage = MODEL.createStage();
            stage.setName(names.get(0));
            journey.getStages().add(stage);
            for (String stepName : names.subList(1, names.size())) {
                Step step = MODEL.createStep();
                step.setName(stepName);
                stage.getSteps().add(step);
            }
        }
        return journey;
    }

    static Lane lane(Journey journey, String type, String name, String colour) {
        Lane lane = MODEL.createLane();
        lane.setTypeId("io.cxstudio.lane." + type);
        lane.setName(name);
        lane.setColour(colour);
        journey.getLanes().add(lane);
        return lane;
    }

    static Step step(Journey journey, int position) {
        return journey.getStages().stream().flatMap(stage -> stage.getSteps().stream()).skip(position - 1).findFirst().orElseThrow();
    }

    /** Puts a card on the map; position 0 parks it. */
    static <C extends Card> C put(C card, Journey journey, Lane lane, int position, String text) {
        card.setText(text);
        card.setLane(lane);
        if (position > 0) {
            card.setStep(step(journey, position));
        }
        journey.getCards().add(card);
        return card;
    }

    static EmotionPoint emotion(Journey journey, Lane lane, int position, Double score, String text) {
        EmotionPoint point = put(MODEL.createEmotionPoint(), journey, lane, position, text);
        point.setScore(score);
        return point;
    }

    /** A figure with counts for the scores 1 to 5. */
    static Measurement measurement(Workshop workshop, MetricDefinition metric, Element subject, long... counts) {
        Measurement measurement = MODEL.createMeasurement();
        measurement.setMetric(metric);
        measurement.setSubject(subject);
        ScoreCounts scores = MODEL.createScoreCounts();
        long n = 0;
        for (int i = 0; i < counts.length; i++) {
            ScoreCount count = MODEL.createScoreCount();
            count.setScore(i + 1);
            count.setCount(counts[i]);
            scores.getCounts().add(count);
            n += counts[i];
        }
        measurement.setAggregate(scores);
        measurement.setN(n);
        if (n > 0) {
            double share = (counts[3] + counts[4]) / (double) n;
            measurement.setValue(100 * share);
            measurement.setLower(100 * share - 2);
            measurement.setUpper(100 * share + 2);
        }
        workshop.getMeasurements().add(measurement);
        return measurement;
    }

    static MetricDefinition csat(Workshop workshop) {
        MetricDefinition metric = MODEL.createMetricDefinition();
        metric.setName("CSAT");
        metric.setTypeId("com.example.metric.satisfaction");
        metric.setUnit("%");
        metric.setWarning(40.0);
        workshop.getMetricDefinitions().add(metric);
        return metric;
    }

    /** A flight, with something of everything. */
    static Workshop flight() {
        Workshop workshop = workshop("Sky Blue: from search to arrival", "en");
        workshop.setDescription("Find out where regular guests lose patience, and what we change before the summer timetable.");
        workshop.setScope("From the first search to the exit of the arrival airport. Not: connecting flights.");
        workshop.setPlace("Hall 3, Bangkok");
        workshop.setCurrency("THB");
        Persona mai = MODEL.createPersona();
        mai.setName("Mai, 34");
        mai.setRole("Flies every other week");
        mai.setQuote("I want to work, not to queue.");
        mai.setColour("#7A5BB0");
        Persona ken = MODEL.createPersona();
        ken.setName("Ken, 61");
        ken.setRole("Once a year, with the family");
        workshop.getPersonas().addAll(List.of(mai, ken));
        Journey journey = journey(workshop, "A flight in economy class", List.of(List.of("Booking", "Search", "Compare", "Pay"),
                List.of("Airport", "Check in", "Security", "Board"), List.of("On board", "Fly"), List.of("Arrival", "Collect baggage", "Leave")));
        journey.getPersonas().addAll(List.of(mai, ken));
        Phase before = MODEL.createPhase();
        before.setName("Before the flight");
        Phase after = MODEL.createPhase();
        after.setName("Flight and after");
        journey.getPhases().addAll(List.of(before, after));
        journey.getStages().get(0).setPhase(before);
        journey.getStages().get(1).setPhase(before);
        journey.getStages().get(2).setPhase(after);
        journey.getStages().get(3).setPhase(after);
        Lane actions = lane(journey, "actions", "Actions", "#3B6FB6");
        Lane emotions = lane(journey, "emotions", "Emotions", "#96610F");
        Lane touchpoints = lane(journey, "touchpoints", "Touchpoints", "#0F7C8A");
        Lane pains = lane(journey, "painPoints", "Pain points", "#C2413A");
        Lane barriers = lane(journey, "barriers", "Barriers", "#C2413A");
        Lane chances = lane(journey, "opportunities", "Opportunities", "#27793F");
        Lane measures = lane(journey, "measures", "Measures", "#4A5568");
        put(MODEL.createCard(), journey, actions, 1, "Searches for flights on three sites at once, with the calendar of the children's school holidays beside it");
        Card compare = put(MODEL.createCard(), journey, actions, 2, "Compares prices, and baggage rules that every airline words differently");
        compare.setLastStep(step(journey, 3));
        put(MODEL.createCard(), journey, actions, 3, "Pays by card");
        put(MODEL.createCard(), journey, actions, 5, "Queues");
        put(MODEL.createCard(), journey, actions, 7, "Works, eats, sleeps").setVotes(3);
        double[] scores = {0.5, -0.5, 1, -1, -1.5, 0, 1.5, -2, 1};
        for (int i = 0; i < scores.length; i++) {
            emotion(journey, emotions, i + 1, scores[i], List.of("curious", "unsure", "relieved", "tense", "annoyed", "", "comfortable", "fed up", "glad").get(i))
                    .setPersona(mai);
            emotion(journey, emotions, i + 1, -scores[i] / 2, "").setPersona(ken);
        }
        Channel web = MODEL.createChannel();
        web.setName("Website");
        workshop.getChannels().add(web);
        MetricDefinition csat = csat(workshop);
        DataSource survey = MODEL.createDataSource();
        survey.setName("Passenger survey 2025");
        workshop.getDataSources().add(survey);
        String[] names = {"Ease of online booking", "Price comparison", "Payment", "Check-in desk", "Security lane", "Gate", "Inflight wifi service",
            "Baggage belt", "Exit"};
        for (int i = 0; i < names.length; i++) {
            Touchpoint touchpoint = put(MODEL.createTouchpoint(), journey, touchpoints, i + 1, names[i]);
            touchpoint.setChannel(i < 3 ? web : null);
            touchpoint.setDevice(i < 3 ? "Phone" : "");
            Measurement measurement = measurement(workshop, csat, touchpoint, 300 + 40 * i, 200, 500, 900 - 90 * i, 400);
            measurement.setDataSource(survey);
            measurement.setColumn(names[i]);
            measurement.setPeriodStart(LocalDate.of(2025, 1, 1));
            measurement.setPeriodEnd(LocalDate.of(2025, 12, 31));
        }
        PainPoint pain = put(MODEL.createPainPoint(), journey, pains, 4, "Two queues for one bag");
        pain.setSeverity(4);
        pain.setVotes(7);
        put(MODEL.createPainPoint(), journey, pains, 8, "Nobody says when the bags will come, so everybody stands at the belt for half an hour").setSeverity(5);
        Barrier barrier = put(MODEL.createBarrier(), journey, barriers, 3, "Card of a foreign bank is refused");
        barrier.setSeverity(3);
        Opportunity chance = put(MODEL.createOpportunity(), journey, chances, 8, "Tell the time of the bags in the app");
        chance.setImpact(5);
        chance.setEffort(2);
        put(MODEL.createCard(), journey, null, 0, "What about pets?");
        put(MODEL.createCard(), journey, actions, 0, "Upgrades at the gate");
        Solution solution = MODEL.createSolution();
        solution.setName("Bags in the app");
        solution.setDescription("Push message when the belt starts");
        solution.setStatus(SolutionStatus.IN_PROGRESS);
        solution.setDueDate(LocalDate.of(2026, 6, 1));
        solution.setCost(120_000.0);
        solution.getAddresses().addAll(List.of(pain, chance));
        workshop.getSolutions().add(solution);
        return numbered(workshop);
    }
}
