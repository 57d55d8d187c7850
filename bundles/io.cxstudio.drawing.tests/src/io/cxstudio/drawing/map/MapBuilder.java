/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import io.cxstudio.model.Card;
import io.cxstudio.model.Channel;
import io.cxstudio.model.EmotionPoint;
import io.cxstudio.model.EvidenceLevel;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Measurement;
import io.cxstudio.model.MetricDefinition;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.Opportunity;
import io.cxstudio.model.PainPoint;
import io.cxstudio.model.Participant;
import io.cxstudio.model.Persona;
import io.cxstudio.model.Phase;
import io.cxstudio.model.ScoreCount;
import io.cxstudio.model.ScoreCounts;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;
import io.cxstudio.model.Touchpoint;
import io.cxstudio.model.Workshop;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Builds workshops for tests in few words. */
public final class MapBuilder {

    private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;

    public final Workshop workshop = FACTORY.createWorkshop();
    public final Journey journey = FACTORY.createJourney();
    public final List<Step> steps = new ArrayList<>();
    private final Map<String, Lane> lanes = new HashMap<>();
    private final Map<String, Channel> channels = new HashMap<>();
    private final Map<String, Participant> participants = new HashMap<>();

    public MapBuilder(String language, String name) {
        workshop.setLanguage(language);
        journey.setName(name);
        workshop.getJourneys().add(journey);
    }

    public Persona persona(String name, String role) {
        Persona persona = FACTORY.createPersona();
        persona.setName(name);
        persona.setRole(role);
        workshop.getPersonas().add(persona);
        journey.getPersonas().add(persona);
        return persona;
    }

    public Phase phase(String name) {
        Phase phase = FACTORY.createPhase();
        phase.setName(name);
        journey.getPhases().add(phase);
        return phase;
    }

    public Stage stage(String name, Phase phase, String type, String... stepNames) {
        Stage stage = FACTORY.createStage();
        stage.setName(name);
        stage.setPhase(phase);
        stage.setTypeId("test.stage." + type);
        for (String stepName : stepNames) {
            Step step = FACTORY.createStep();
            step.setName(stepName);
            stage.getSteps().add(step);
            steps.add(step);
        }
        journey.getStages().add(stage);
        return stage;
    }

    public Lane lane(String type) {
        Lane lane = FACTORY.createLane();
        lane.setTypeId("test." + type);
        journey.getLanes().add(lane);
        lanes.put(type, lane);
        return lane;
    }

    public Card card(String lane, int step, String text) {
        return place(FACTORY.createCard(), lane, step, text);
    }

    public Touchpoint touchpoint(int step, String channel, String text) {
        Touchpoint touchpoint = place(FACTORY.createTouchpoint(), "touchpoints", step, text);
        touchpoint.setChannel(channels.computeIfAbsent(channel, this::channel));
        return touchpoint;
    }

    private Channel channel(String name) {
        Channel channel = FACTORY.createChannel();
        channel.setName(name);
        channel.setTypeId("test.channel." + name);
        workshop.getChannels().add(channel);
        return channel;
    }

    public EmotionPoint emotion(int step, double score, String text) {
        EmotionPoint point = place(FACTORY.createEmotionPoint(), "emotions", step, text);
        point.setScore(score);
        return point;
    }

    public PainPoint pain(int step, int severity, String text) {
        PainPoint pain = place(FACTORY.createPainPoint(), "painPoints", step, text);
        pain.setSeverity(severity);
        return pain;
    }

    public Opportunity opportunity(int step, int impact, int effort, String text) {
        Opportunity opportunity = place(FACTORY.createOpportunity(), "opportunities", step, text);
        opportunity.setImpact(impact);
        opportunity.setEffort(effort);
        return opportunity;
    }

    private <C extends Card> C place(C card, String lane, int step, String text) {
        card.setText(text);
        card.setLane(lanes.get(lane));
        card.setStep(step < 0 ? null : steps.get(step));
        journey.getCards().add(card);
        return card;
    }

    public Card spanning(String lane, int first, int last, String text) {
        Card card = card(lane, first, text);
        card.setLastStep(steps.get(last));
        return card;
    }

    public Card parked(String text) {
        Card card = FACTORY.createCard();
        card.setText(text);
        journey.getCards().add(card);
        return card;
    }

    /** Gives a card an owner, votes and evidence. */
    public <C extends Card> C with(C card, String owner, int votes, EvidenceLevel evidence) {
        if (owner != null) {
            card.setOwner(participants.computeIfAbsent(owner, name -> {
                Participant participant = FACTORY.createParticipant();
                participant.setName(name);
                workshop.getParticipants().add(participant);
                return participant;
            }));
        }
        card.setVotes(votes);
        card.setEvidence(evidence);
        return card;
    }

    public MetricDefinition metric(String name, Double warning) {
        MetricDefinition metric = FACTORY.createMetricDefinition();
        metric.setName(name);
        metric.setUnit("%");
        metric.setWarning(warning);
        workshop.getMetricDefinitions().add(metric);
        return metric;
    }

    public Measurement measurement(MetricDefinition metric, Card subject, double value, double lower, double upper, long... counts) {
        Measurement measurement = FACTORY.createMeasurement();
        measurement.setMetric(metric);
        measurement.setSubject(subject);
        measurement.setValue(value);
        measurement.setLower(lower);
        measurement.setUpper(upper);
        ScoreCounts scores = FACTORY.createScoreCounts();
        long n = 0;
        for (int i = 0; i < counts.length; i++) {
            ScoreCount count = FACTORY.createScoreCount();
            count.setScore(i + 1);
            count.setCount(counts[i]);
            scores.getCounts().add(count);
            n += counts[i];
        }
        measurement.setN(n);
        measurement.setAggregate(scores);
        workshop.getMeasurements().add(measurement);
        return measurement;
    }
}
