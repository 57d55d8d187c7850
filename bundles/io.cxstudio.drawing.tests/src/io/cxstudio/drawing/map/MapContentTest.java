/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cxstudio.model.Card;
import io.cxstudio.model.Channel;
import io.cxstudio.model.Direction;
import io.cxstudio.model.EvidenceLevel;
import io.cxstudio.model.JourneyKind;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Measurement;
import io.cxstudio.model.Medium;
import io.cxstudio.model.MetricDefinition;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.MomentOfTruth;
import io.cxstudio.model.PainPoint;
import io.cxstudio.model.Participant;
import io.cxstudio.model.Persona;
import io.cxstudio.model.Phase;
import io.cxstudio.model.Segment;
import io.cxstudio.model.Step;
import io.cxstudio.model.Touchpoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.junit.jupiter.api.Test;

class MapContentTest {

    private static MapContent content(MapBuilder map) {
        return MapContent.of(map.journey, TestCatalog.CATALOG);
    }

    private static MapBuilder twoStages() {
        MapBuilder map = new MapBuilder("en", "test");
        map.stage("first", null, "before", "a", "b");
        map.stage("second", null, "after", "c");
        map.lane("actions");
        map.lane("touchpoints");
        map.lane("measures");
        return map;
    }

    /** A reference to an element that is missing from the file. */
    private static <T extends EObject> T missing(Class<T> type, EClass eClass) {
        T proxy = type.cast(ModelFactory.eINSTANCE.create(eClass));
        ((InternalEObject) proxy).eSetProxyURI(URI.createURI("#missing"));
        return proxy;
    }

    @Test
    void cardsStandInTheirCellsInTheOrderOfTheJourney() {
        MapBuilder map = twoStages();
        Card one = map.card("actions", 0, "one");
        Card other = map.card("actions", 2, "other");
        Card two = map.card("actions", 0, "two");
        Card wide = map.spanning("actions", 0, 2, "wide");
        LaneContent lane = content(map).lanes().getFirst();
        assertEquals(List.of(one, two, wide), lane.cell(0));
        assertEquals(List.of(wide), lane.cell(1));
        assertEquals(List.of(other, wide), lane.cell(2));
    }

    @Test
    void whatStandsNowhereIsParked() {
        MapBuilder map = twoStages();
        MapBuilder other = twoStages();
        Card parked = map.parked("parked");
        Card noLane = map.card("actions", 0, "no lane");
        noLane.setLane(null);
        Card foreignStep = map.card("actions", 0, "foreign step");
        foreignStep.setStep(other.steps.getFirst());
        Card foreignLane = map.card("actions", 0, "foreign lane");
        foreignLane.setLane(other.journey.getLanes().getFirst());
        Card missingStep = map.card("actions", 0, "missing step");
        missingStep.setStep(missing(Step.class, ModelPackage.Literals.STEP));
        Card missingLane = map.card("actions", 0, "missing lane");
        missingLane.setLane(missing(Lane.class, ModelPackage.Literals.LANE));
        assertEquals(List.of(parked, noLane, foreignStep, foreignLane, missingStep, missingLane), content(map).parked());
    }

    @Test
    void aSpanThatMakesNoSenseIsNone() {
        MapBuilder map = twoStages();
        Card backwards = map.spanning("actions", 2, 0, "backwards");
        Card missing = map.card("actions", 1, "to nowhere");
        missing.setLastStep(missing(Step.class, ModelPackage.Literals.STEP));
        MapContent content = content(map);
        assertEquals(Optional.of(new Placed(backwards, 2, 2)), content.place(backwards));
        assertEquals(Optional.of(new Placed(missing, 1, 1)), content.place(missing));
    }

    @Test
    void aStageWithoutStepsHasAColumn() {
        MapBuilder map = twoStages();
        map.stage("empty", null, "after");
        MapContent content = content(map);
        assertEquals(4, content.columns().size());
        assertEquals(null, content.columns().get(3).step());
        assertEquals(3, content.stages().get(2).first());
    }

    @Test
    void phasesAreRunsOfStages() {
        MapBuilder map = new MapBuilder("en", "phases");
        Phase before = map.phase("before");
        Phase after = map.phase("after");
        map.stage("1", before, "before", "a", "b");
        map.stage("2", before, "before", "c");
        map.stage("3", null, "before", "d");
        map.stage("4", before, "before", "e");
        map.stage("5", after, "before", "f");
        map.stage("6", missing(Phase.class, ModelPackage.Literals.PHASE), "before", "g");
        assertEquals(List.of(new Span<>(before, 0, 2), new Span<>(before, 4, 4), new Span<>(after, 5, 5)), content(map).phases());
    }

    @Test
    void aMeasureIsThatOfEverybodyInTheLatestPeriod() {
        MapBuilder map = twoStages();
        Touchpoint desk = map.touchpoint(1, "shop", "Desk");
        MetricDefinition csat = map.metric("CSAT", 50.0);
        Measurement old = map.measurement(csat, desk, 40, 39, 41, 1, 2);
        old.setPeriodEnd(LocalDate.of(2025, 12, 31));
        Measurement now = map.measurement(csat, desk, 45, 44, 46, 1, 2);
        now.setPeriodEnd(LocalDate.of(2026, 3, 31));
        map.measurement(csat, desk, 70, 69, 71, 1, 2);
        Segment segment = ModelFactory.eINSTANCE.createSegment();
        Measurement young = map.measurement(csat, desk, 99, 98, 100, 1, 2);
        young.setPeriodEnd(LocalDate.of(2026, 6, 30));
        young.setSegment(segment);
        List<MeasureFigure> figures = content(map).lanes().get(2).figures();
        assertEquals(List.of(now), figures.stream().map(MeasureFigure::measurement).toList());
        assertEquals(1, figures.getFirst().first());
        assertEquals(List.of(1L, 2L), figures.getFirst().counts());
        assertEquals("Desk", figures.getFirst().name());
        assertTrue(figures.getFirst().bad());
    }

    @Test
    void badIsSeenInTheDirectionOfTheMetric() {
        MapBuilder map = twoStages();
        Touchpoint desk = map.touchpoint(1, "shop", "Desk");
        MetricDefinition effort = map.metric("CES", 3.0);
        effort.setDirection(Direction.LOWER_IS_BETTER);
        Measurement measurement = map.measurement(effort, desk, 2.5, 2, 3, 1);
        assertFalse(content(map).lanes().get(2).figures().getFirst().bad());
        measurement.setValue(3.5);
        assertTrue(content(map).lanes().get(2).figures().getFirst().bad());
        measurement.setValue(null);
        assertFalse(content(map).lanes().get(2).figures().getFirst().bad());
    }

    @Test
    void aLaneShowsItsMetricOnlyAndStagesAndStepsAreMeasuredToo() {
        MapBuilder map = twoStages();
        Touchpoint desk = map.touchpoint(1, "shop", "Desk");
        MetricDefinition csat = map.metric("CSAT", null);
        MetricDefinition nps = map.metric("NPS", null);
        map.measurement(csat, desk, 40, 39, 41, 1);
        map.measurement(nps, desk, 20, 19, 21, 1);
        Measurement stage = map.measurement(nps, desk, 10, 9, 11, 1);
        stage.setSubject(map.journey.getStages().getFirst());
        Measurement nowhere = map.measurement(nps, desk, 10, 9, 11, 1);
        nowhere.setSubject(map.journey);
        Measurement gone = map.measurement(nps, desk, 10, 9, 11, 1);
        gone.setSubject(missing(Touchpoint.class, ModelPackage.Literals.TOUCHPOINT));
        assertEquals(3, content(map).lanes().get(2).figures().size());
        assertEquals("NPS · first", content(map).lanes().get(2).figures().getFirst().name());
        map.journey.getLanes().get(2).setMetric(nps);
        List<MeasureFigure> figures = content(map).lanes().get(2).figures();
        assertEquals(List.of(0, 1), figures.stream().map(MeasureFigure::first).toList());
        assertEquals(1, figures.getFirst().last());
    }

    @Test
    void aCardShowsItsMarks() {
        MapBuilder map = twoStages();
        map.lane("painPoints");
        PainPoint pain = map.with(map.pain(0, 3, "queue"), "Linh Tran", 12, EvidenceLevel.RESEARCHED);
        pain.setMomentOfTruth(MomentOfTruth.ZERO);
        List<Mark> marks = content(map).card(pain).marks();
        assertEquals(List.of(new Mark(Mark.Kind.SEVERITY, 3, "3"), new Mark(Mark.Kind.MOMENT_OF_TRUTH, 0, "0"),
                new Mark(Mark.Kind.EVIDENCE, 3, ""), new Mark(Mark.Kind.VOTES, 12, "12"), new Mark(Mark.Kind.OWNER, 0, "LT")), marks);
        assertEquals(List.of(), content(map).card(map.card("actions", 0, "plain")).marks());
        pain.setSeverity(-3);
        assertEquals(Mark.Kind.MOMENT_OF_TRUTH, content(map).card(pain).marks().getFirst().kind());
        pain.setSeverity(99);
        assertEquals(5, content(map).card(pain).marks().getFirst().value());
    }

    @Test
    void initialsAreThoseOfTheScript() {
        assertEquals("LT", CardContent.initials(" linh van tran "));
        assertEquals("王", CardContent.initials("王小明"));
        assertEquals("E\u0301", CardContent.initials("e\u0301milie"));
        assertEquals("سا", CardContent.initials("سارا احمدی"));
    }

    @Test
    void everythingMissingIsTolerated() {
        MapBuilder map = new MapBuilder(null, null);
        map.stage(null, null, "before", (String) null);
        Lane unknown = map.lane("no.such.type");
        unknown.setTypeLabel("Loyalty");
        Touchpoint touchpoint = ModelFactory.eINSTANCE.createTouchpoint();
        touchpoint.setStep(map.steps.getFirst());
        touchpoint.setLane(unknown);
        touchpoint.setChannel(missing(Channel.class, ModelPackage.Literals.CHANNEL));
        touchpoint.setOwner(missing(Participant.class, ModelPackage.Literals.PARTICIPANT));
        map.journey.getCards().add(touchpoint);
        map.journey.getPersonas().add(missing(Persona.class, ModelPackage.Literals.PERSONA));
        MapContent content = content(map);
        assertEquals("Untitled journey", content.title());
        assertEquals("", content.subtitle());
        assertEquals("Loyalty", content.lanes().getFirst().name());
        assertEquals(new CardContent("", null, null, null, List.of(), null), content.card(touchpoint));
        assertEquals(List.of(), content.parked());
        assertEquals("en", content.language());
    }

    @Test
    void aJourneyOutsideAWorkshopHasAMapToo() {
        MapBuilder map = twoStages();
        map.workshop.getJourneys().clear();
        map.card("actions", 0, "alone");
        MapContent content = content(map);
        assertEquals(1, content.lanes().getFirst().cards().size());
        assertFalse(content.isRightToLeft());
        assertEquals(EmotionRange.DEFAULT, content.emotionRange());
    }

    @Test
    void theTitleSaysWhoseJourneyItIs() {
        MapBuilder map = twoStages();
        map.persona("Mai", "student");
        map.persona("Ole", " ");
        map.journey.setKind(JourneyKind.TO_BE);
        assertEquals("Mai, student · Ole", content(map).subtitle());
        assertEquals("To-be", content(map).kindWord());
    }

    @Test
    void aTouchpointShowsItsChannelOrAtLeastItsMedium() {
        MapBuilder map = twoStages();
        Touchpoint web = map.touchpoint(0, "web", "site");
        Touchpoint own = map.touchpoint(0, "fax", "fax");
        assertEquals(TestCatalog.CATALOG.channelType("test.channel.web").orElseThrow().icon(), content(map).card(web).icon());
        assertEquals(null, content(map).card(own).icon());
        own.getChannel().setMedium(Medium.DIGITAL);
        String digital = content(map).card(own).icon().getPath();
        own.setMedium(Medium.PHYSICAL);
        String physical = content(map).card(own).icon().getPath();
        assertTrue(digital.endsWith("digital.svg") && physical.endsWith("physical.svg"));
        own.setChannel(null);
        assertEquals(physical, content(map).card(own).icon().getPath());
    }

    @Test
    void aLaneOfAnotherMapCannotBeRefreshed() {
        MapContent content = content(twoStages());
        Lane foreign = twoStages().journey.getLanes().getFirst();
        assertThrows(IllegalArgumentException.class, () -> content.refresh(foreign));
    }
}
