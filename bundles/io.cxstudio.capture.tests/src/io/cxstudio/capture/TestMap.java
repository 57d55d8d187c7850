/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.capture;

import java.util.List;
import java.util.Map;

import io.cxstudio.catalog.CardKind;
import io.cxstudio.catalog.Catalog;
import io.cxstudio.catalog.LaneType;
import io.cxstudio.catalog.Names;
import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.model.Card;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;
import io.cxstudio.model.Workshop;

/** A map of two stages with two steps each and three lanes: actions, emotions, pain points. */
final class TestMap {

    static final Catalog CATALOG = new Catalog(List.of(), List.of(type("actions", "Actions", "Action", CardKind.CARD, "کنش‌ها"),
            type("emotions", "Emotions", "Emotion", CardKind.EMOTION, "احساسات"), type("painPoints", "Pain points", "Pain point", CardKind.PAIN_POINT, "دردها")),
            List.of(), List.of(), List.of(), List.of());

    final Workshop workshop = ModelFactory.eINSTANCE.createWorkshop();
    final Journey journey = ModelFactory.eINSTANCE.createJourney();
    final WorkshopSession session;

    TestMap() {
        workshop.setName("Test");
        workshop.getJourneys().add(journey);
        stage("Book", "Search", "Pay");
        stage("Fly", "Board", "Arrive");
        lane("actions", "Actions");
        lane("emotions", "Emotions");
        lane("painPoints", "Pain points");
        session = WorkshopSession.create(workshop, null);
    }

    private static LaneType type(String id, String name, String card, CardKind kind, String persian) {
        return new LaneType("io.cxstudio.lane." + id, Names.of(Map.of("en", name, "fa", persian)), Names.of(""), Names.of(card), kind, "#000000", "#FFFFFF", null,
                "test");
    }

    private void stage(String name, String... steps) {
        Stage stage = ModelFactory.eINSTANCE.createStage();
        stage.setName(name);
        for (String step : steps) {
            stage.getSteps().add(ModelFactory.eINSTANCE.createStep());
            stage.getSteps().get(stage.getSteps().size() - 1).setName(step);
        }
        journey.getStages().add(stage);
    }

    private void lane(String type, String name) {
        Lane lane = ModelFactory.eINSTANCE.createLane();
        lane.setTypeId("io.cxstudio.lane." + type);
        lane.setName(name);
        journey.getLanes().add(lane);
    }

    Step step(int index) {
        return place(0, 0).steps().get(index);
    }

    Lane lane(int index) {
        return journey.getLanes().get(index);
    }

    GridPlace place(int step, int lane) {
        List<Step> steps = journey.getStages().stream().flatMap(stage -> stage.getSteps().stream()).toList();
        return new GridPlace(journey, step < 0 ? null : steps.get(step), lane < 0 ? null : lane(lane), CATALOG, TestMap::kind);
    }

    private static org.eclipse.emf.ecore.EClass kind(Lane lane) {
        return switch (CATALOG.laneType(lane.getTypeId()).map(LaneType::cardKind).orElse(CardKind.CARD)) {
            case EMOTION -> ModelPackage.Literals.EMOTION_POINT;
            case PAIN_POINT -> ModelPackage.Literals.PAIN_POINT;
            default -> ModelPackage.Literals.CARD;
        };
    }

    MapNames names() {
        return MapNames.of(journey, CATALOG, "en");
    }

    /** The texts of a cell; of the parking lot if the step is null. */
    List<String> cell(Step step, Lane lane) {
        return journey.getCards().stream().filter(card -> card.getStep() == step && card.getLane() == lane).map(Card::getText).toList();
    }

    List<String> parked() {
        return journey.getCards().stream().filter(card -> card.getStep() == null).map(Card::getText).toList();
    }
}
