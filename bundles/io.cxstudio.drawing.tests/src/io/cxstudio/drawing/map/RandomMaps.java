/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import io.cxstudio.drawing.RandomTexts;
import io.cxstudio.model.Card;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Phase;
import java.util.List;
import java.util.Random;

/** Maps of any shape, the same for the same seed. */
public final class RandomMaps {

    private static final String[] LANES = {"actions", "touchpoints", "thoughts", "emotions", "painPoints", "opportunities", "measures"};

    private final RandomTexts texts;
    private final Random random;

    public RandomMaps(long seed) {
        texts = new RandomTexts(seed);
        random = texts.random();
    }

    public MapBuilder map(String language, int stages, int cards) {
        MapBuilder map = new MapBuilder(language, texts.text());
        map.persona("Anna", "student");
        map.persona("Bernd", null);
        List<Phase> phases = List.of(map.phase("before"), map.phase("after"));
        for (int i = 0; i < stages; i++) {
            String[] steps = new String[random.nextInt(4)];
            for (int step = 0; step < steps.length; step++) {
                steps[step] = texts.text();
            }
            map.stage(texts.text(), random.nextInt(3) == 0 ? null : phases.get(i * 2 / stages), "before", steps);
            map.journey.getStages().getLast().setStepWidth(random.nextInt(4) == 0 ? 60 + random.nextInt(300) : 0);
        }
        for (String lane : LANES) {
            map.lane(lane);
        }
        if (map.steps.isEmpty()) {
            map.stage("last", null, "after", "only");
        }
        var csat = map.metric("CSAT", 50.0);
        for (int i = 0; i < cards; i++) {
            Card card = add(map);
            if (random.nextInt(12) == 0) {
                map.measurement(csat, card, random.nextDouble() * 100, 10, 90, 1, 2, 3);
            }
        }
        return map;
    }

    private int step(MapBuilder map) {
        return random.nextInt(map.steps.size());
    }

    Card add(MapBuilder map) {
        String text = texts.text();
        int step = step(map);
        return switch (random.nextInt(9)) {
            case 0 -> map.touchpoint(step, "web", text);
            case 1 -> {
                Card emotion = map.emotion(step, random.nextInt(9) / 2.0 - 2, text.length() > 30 ? "tired" : text);
                emotion.setPersona(random.nextInt(3) == 0 ? null : map.workshop.getPersonas().get(random.nextInt(2)));
                yield emotion;
            }
            case 2 -> map.pain(step, 1 + random.nextInt(5), text);
            case 3 -> map.opportunity(step, 1 + random.nextInt(5), 1 + random.nextInt(5), text);
            case 4 -> map.spanning("thoughts", Math.min(step, step(map)), map.steps.size() - 1, text);
            case 5 -> map.spanning("actions", step, step(map), text);
            case 6 -> random.nextInt(3) == 0 ? map.parked(text) : map.card("measures", step, text);
            default -> map.card("actions", step, text);
        };
    }

    /** Changes something as an editor would, and tells the layout what. */
    void change(MapBuilder map, MapLayout layout) {
        List<Card> cards = map.journey.getCards();
        Card card = cards.get(random.nextInt(cards.size()));
        switch (random.nextInt(6)) {
            case 0, 1 -> {
                card.setText(texts.text());
                layout.cardChanged(card);
            }
            case 2 -> {
                card.setVotes(random.nextInt(30));
                layout.cardChanged(card);
            }
            case 3 -> {
                Lane before = card.getLane();
                card.setLane(map.journey.getLanes().get(random.nextInt(3)));
                card.setStep(map.steps.get(step(map)));
                card.setLastStep(null);
                map.journey.getCards().move(cards.size() - 1, card);
                told(layout, before, card.getLane());
            }
            case 4 -> {
                Lane before = card.getLane();
                map.journey.getCards().remove(card);
                told(layout, before, null);
                Card added = add(map);
                told(layout, added.getLane(), null);
            }
            default -> {
                Lane before = card.getLane();
                card.setStep(null);
                told(layout, before, null);
            }
        }
    }

    private static void told(MapLayout layout, Lane one, Lane other) {
        for (Lane lane : new Lane[] {one, other}) {
            if (lane != null) {
                layout.laneChanged(lane);
            }
        }
        layout.parkedChanged();
    }
}
