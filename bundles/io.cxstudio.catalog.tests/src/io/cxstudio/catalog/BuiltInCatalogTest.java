/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cxstudio.catalog.internal.RegistryInHand;
import io.cxstudio.model.ModelPackage.Literals;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The built-in catalog holds the lanes, stage sets and methods that people know. */
class BuiltInCatalogTest {

    private static Catalog catalog;

    @BeforeAll
    static void read() {
        catalog = RegistryInHand.withBuiltIns().read();
    }

    static Stream<CatalogEntry> entries(Catalog catalog) {
        return Stream.<List<? extends CatalogEntry>>of(catalog.stageTypes(), catalog.laneTypes(), catalog.channelTypes(), catalog.templates(),
                catalog.methods()).flatMap(List::stream);
    }

    @Test
    void nothingIsWrongWithIt() {
        assertEquals(List.of(), catalog.problems());
    }

    @Test
    void holdsTheLanesThatPeopleKnow() {
        List<String> names = catalog.laneTypes().stream().map(lane -> lane.id().substring("io.cxstudio.lane.".length())).toList();
        assertEquals(List.of("keyEvents", "actions", "thoughts", "questions", "needs", "emotions", "touchpoints", "channels", "momentsOfTruth",
                "strengths", "painPoints", "strengthsAndPainPoints", "barriers", "opportunities", "brandActions", "backstage", "valueOffered", "measures", "storyboard",
                "notes", "custom"), names);
    }

    @Test
    void lanesHoldTheCardsTheyAreNamedAfter() {
        assertEquals(CardKind.TOUCHPOINT, catalog.laneType("io.cxstudio.lane.touchpoints").orElseThrow().cardKind());
        assertEquals(CardKind.EMOTION, catalog.laneType("io.cxstudio.lane.emotions").orElseThrow().cardKind());
        assertEquals(CardKind.PAIN_POINT, catalog.laneType("io.cxstudio.lane.painPoints").orElseThrow().cardKind());
        assertEquals(CardKind.BARRIER, catalog.laneType("io.cxstudio.lane.barriers").orElseThrow().cardKind());
        assertEquals(CardKind.OPPORTUNITY, catalog.laneType("io.cxstudio.lane.opportunities").orElseThrow().cardKind());
        assertEquals(CardKind.MEASURE, catalog.laneType("io.cxstudio.lane.measures").orElseThrow().cardKind());
        assertEquals(CardKind.CARD, catalog.laneType("io.cxstudio.lane.thoughts").orElseThrow().cardKind());
    }

    @Test
    void aLaneHasStrengthsBesidePainPoints() {
        LaneType lane = catalog.laneType("io.cxstudio.lane.strengthsAndPainPoints").orElseThrow();
        assertEquals(List.of("Strengths", "Pain points"), lane.halves().stream().map(half -> half.name("en")).toList());
        assertEquals(List.of("Strength", "Pain point"), Stream.of(Literals.CARD, Literals.PAIN_POINT).map(kind -> lane.cardName(kind, "en")).toList());
        assertEquals(Literals.CARD, lane.cardClass(LaneHalf.PLUS));
        assertEquals(Literals.PAIN_POINT, lane.cardClass(LaneHalf.MINUS));
        assertEquals(LaneHalf.MINUS, lane.half(Literals.PAIN_POINT));
        assertEquals(LaneHalf.PLUS, lane.half(Literals.TOUCHPOINT), "what is of neither kind stands in the first half");
        assertEquals(Literals.TOUCHPOINT, lane.cardClass(Literals.TOUCHPOINT, LaneHalf.PLUS));
        assertEquals(Literals.PAIN_POINT, lane.cardClass(Literals.TOUCHPOINT, LaneHalf.MINUS));
        assertEquals(Literals.CARD, lane.cardClass(Literals.PAIN_POINT, LaneHalf.PLUS));
        assertTrue(lane.isFor(Literals.CARD) && lane.isFor(Literals.PAIN_POINT) && !lane.isFor(Literals.BARRIER));
        LaneType whole = catalog.laneType("io.cxstudio.lane.barriers").orElseThrow();
        assertEquals(List.of(), whole.halves());
        assertEquals(LaneHalf.PLUS, whole.half(Literals.PAIN_POINT));
        assertEquals(Literals.BARRIER, whole.cardClass(LaneHalf.MINUS));
        assertEquals(Literals.PAIN_POINT, whole.cardClass(Literals.PAIN_POINT, LaneHalf.MINUS));
        assertTrue(catalog.template("io.cxstudio.template.threePhases").orElseThrow().lanes().stream().anyMatch(each -> lane.id().equals(each.typeId())));
    }

    @Test
    void holdsTheStageSetsAsTemplates() {
        assertEquals(List.of("Awareness", "Consideration", "Purchase", "Retention", "Advocacy"), stages("fiveStages"));
        assertEquals(List.of("Awareness", "Engagement", "Conversion", "Retention"), stages("fourStages"));
        assertEquals(List.of("Awareness", "Consideration", "Decision", "Purchase", "Use", "Advocacy"), stages("threePhases"));
        assertEquals(List.of("Recognising a need", "Purchase", "Experience after purchase", "After-sales communication", "Complaint"),
                stages("service"));
        assertEquals(List.of("Zero moment of truth", "First moment of truth", "Second moment of truth", "Third moment of truth",
                "Fourth moment of truth"), stages("momentsOfTruth"));
        assertEquals(6, catalog.templates().size());
    }

    @Test
    void dividesTheSixStagesIntoThreePhases() {
        Template template = catalog.template("io.cxstudio.template.threePhases").orElseThrow();
        assertEquals(List.of("before", "during", "after"), template.phases().stream().map(Template.Phase::id).toList());
        assertEquals(List.of("before", "before", "before", "during", "during", "after"),
                template.stages().stream().map(Template.Stage::phaseId).toList());
    }

    @Test
    void holdsTheMethodsWithAsManyStepsAsTheirNamesSay() {
        assertEquals(List.of(5, 5, 6, 7, 8), catalog.methods().stream().map(method -> method.steps().size()).toList());
        catalog.methods().forEach(method -> method.steps().forEach(step -> assertTrue(step.minutes() >= 10 && step.minutes() <= 60, method.id())));
    }

    @Test
    void idsAreUniqueAmongAll() {
        Set<String> seen = new HashSet<>();
        entries(catalog).forEach(entry -> assertTrue(seen.add(entry.id()), entry.id()));
        assertEquals(21 + 19 + 19 + 6 + 5, seen.size());
    }

    @Test
    void saysWhoContributedIt() {
        entries(catalog).forEach(entry -> assertEquals("io.cxstudio.catalog", entry.contributor()));
    }

    @Test
    void everyEntryHasAnIcon() {
        entries(catalog).forEach(entry -> assertNotNull(entry.icon(), entry.id()));
    }

    @Test
    void findsNothingUnderAnUnknownOrNoId() {
        assertTrue(catalog.laneType("com.example.missing").isEmpty());
        assertTrue(catalog.stageType(null).isEmpty());
    }

    private static List<String> stages(String template) {
        return catalog.template("io.cxstudio.template." + template).orElseThrow().stages().stream().map(stage -> stage.names().in("en")).toList();
    }
}
