/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.portfolio.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.cxstudio.excel.internal.CellWords;
import io.cxstudio.model.Card;
import io.cxstudio.model.EmotionPoint;
import io.cxstudio.model.EmotionScale;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Medium;
import io.cxstudio.model.MomentOfTruth;
import io.cxstudio.model.Opportunity;
import io.cxstudio.model.PainPoint;
import io.cxstudio.model.SolutionStatus;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;
import io.cxstudio.model.Touchpoint;
import io.cxstudio.model.Workshop;

/** The rows of a workshop, its journeys, their stages and touchpoints. */
final class JourneyRows {

    private static final double MINUTES_AN_HOUR = 60;
    /** The scale of a workshop that has set none. */
    private static final double USUAL_LEAST = -2;
    private static final double USUAL_MOST = 2;

    private final WorkshopRows rows;
    private final Workshop workshop;
    private final CellWords words;
    private final String name;

    JourneyRows(WorkshopRows rows, Workshop workshop, CellWords words) {
        this.rows = rows;
        this.workshop = workshop;
        this.words = words;
        name = words.name(workshop);
    }

    void add() {
        List<Card> cards = workshop.getJourneys().stream().flatMap(journey -> journey.getCards().stream()).toList();
        rows.add(PortfolioTable.WORKSHOPS, name, workshop.getDate(), workshop.getPlace(), workshop.getLanguage(), workshop.getParticipants().size(),
                workshop.getPersonas().size(), workshop.getJourneys().size(),
                workshop.getJourneys().stream().mapToInt(journey -> journey.getStages().size()).sum(), count(cards, Touchpoint.class::isInstance),
                count(cards, PainPoint.class::isInstance), count(cards, Opportunity.class::isInstance), workshop.getSolutions().size(),
                (int) workshop.getSolutions().stream().filter(solution -> solution.getStatus() == SolutionStatus.DONE).count(),
                workshop.getMeasurements().size(), rows.file(), workshop.getId());
        workshop.getJourneys().forEach(this::add);
    }

    private void add(Journey journey) {
        List<Card> cards = journey.getCards();
        EmotionScale scale = workshop.getEmotionScale();
        rows.add(PortfolioTable.JOURNEYS, name, words.name(journey), words.word(journey.getKind()), journey.getPersonas().stream().map(words::name)
                .filter(persona -> !persona.isBlank()).collect(Collectors.joining(", ")), journey.getStages().size(),
                journey.getStages().stream().mapToInt(stage -> stage.getSteps().size()).sum(), cards.size(), count(cards, Touchpoint.class::isInstance),
                count(cards, card -> card.getMomentOfTruth() != MomentOfTruth.NONE), count(cards, PainPoint.class::isInstance), worst(cards),
                count(cards, Opportunity.class::isInstance), votes(cards), emotion(cards), leastEmotion(cards),
                scale == null ? USUAL_LEAST : scale.getMinimum(), scale == null ? USUAL_MOST : scale.getMaximum(), rows.file(), workshop.getId(),
                journey.getId());
        Map<Step, Stage> stages = new IdentityHashMap<>();
        journey.getStages().forEach(stage -> stage.getSteps().forEach(step -> stages.put(step, stage)));
        Map<Stage, List<Card>> byStage = new IdentityHashMap<>();
        cards.forEach(card -> byStage.computeIfAbsent(stages.get(card.getStep()), any -> new ArrayList<>()).add(card));
        int number = 0;
        for (Stage stage : journey.getStages()) {
            add(journey, stage, ++number, byStage.getOrDefault(stage, List.of()));
        }
        for (Card card : cards) {
            if (card instanceof Touchpoint touchpoint) {
                add(journey, stages.get(card.getStep()), touchpoint);
            }
        }
    }

    private void add(Journey journey, Stage stage, int number, List<Card> cards) {
        Duration duration = stage.getDuration();
        rows.add(PortfolioTable.STAGES, name, words.name(journey), number, words.name(stage), words.typeName(stage), words.name(stage.getPhase()),
                stage.getSteps().size(), duration == null ? null : duration.toMinutes() / MINUTES_AN_HOUR, cards.size(),
                count(cards, Touchpoint.class::isInstance), count(cards, PainPoint.class::isInstance), worst(cards), votes(cards), emotion(cards),
                rows.file(), journey.getId(), stage.getId());
    }

    private void add(Journey journey, Stage stage, Touchpoint touchpoint) {
        rows.add(PortfolioTable.TOUCHPOINTS, name, words.name(journey), words.name(stage), stage == null ? "" : words.name(touchpoint.getStep()),
                touchpoint.getText(), words.name(touchpoint.getChannel()), words.word(medium(touchpoint)), touchpoint.getDevice(),
                words.name(touchpoint.getDepartment()), words.word(touchpoint.getMomentOfTruth()), words.word(touchpoint.getFrequency()),
                words.name(touchpoint.getPersona()), words.word(touchpoint.getEvidence()), touchpoint.getVotes(),
                touchpoint.getTags().isEmpty() ? null : String.join(", ", touchpoint.getTags()), rows.file(), journey.getId(), touchpoint.getId());
    }

    /** Its own, else that of its channel. */
    private static Medium medium(Touchpoint touchpoint) {
        boolean ofChannel = touchpoint.getMedium() == Medium.UNSPECIFIED && touchpoint.getChannel() != null && !touchpoint.getChannel().eIsProxy();
        return ofChannel ? touchpoint.getChannel().getMedium() : touchpoint.getMedium();
    }

    private static int count(List<Card> cards, Predicate<Card> which) {
        int count = 0;
        for (Card card : cards) {
            count += which.test(card) ? 1 : 0;
        }
        return count;
    }

    private static int votes(List<Card> cards) {
        return cards.stream().mapToInt(Card::getVotes).sum();
    }

    private static Integer worst(List<Card> cards) {
        return cards.stream().filter(PainPoint.class::isInstance).map(card -> ((PainPoint) card).getSeverity()).filter(Objects::nonNull)
                .max(Integer::compare).orElse(null);
    }

    private static Double emotion(List<Card> cards) {
        var mean = cards.stream().filter(EmotionPoint.class::isInstance).map(card -> ((EmotionPoint) card).getScore()).filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue).average();
        return mean.isPresent() ? (Double) mean.getAsDouble() : null;
    }

    private static Double leastEmotion(List<Card> cards) {
        return cards.stream().filter(EmotionPoint.class::isInstance).map(card -> ((EmotionPoint) card).getScore()).filter(Objects::nonNull)
                .min(Double::compare).orElse(null);
    }
}
