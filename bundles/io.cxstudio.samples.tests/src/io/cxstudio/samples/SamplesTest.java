/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.samples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.catalog.EmotionFace;
import io.cxstudio.model.Card;
import io.cxstudio.model.DataSourceKind;
import io.cxstudio.model.EmotionLevel;
import io.cxstudio.model.EmotionPoint;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Measurement;
import io.cxstudio.model.Opportunity;
import io.cxstudio.model.PainPoint;
import io.cxstudio.model.Persona;
import io.cxstudio.model.Solution;
import io.cxstudio.model.SolutionStatus;
import io.cxstudio.model.Touchpoint;
import io.cxstudio.model.TypedElement;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.check.WorkshopCheck;
import io.cxstudio.model.files.LoadedWorkshop;
import io.cxstudio.model.files.WorkshopFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples are whole, and good enough to be shown. */
class SamplesTest {

    static List<Sample> samples() {
        return Samples.all();
    }

    private static byte[] bytes(Sample sample) throws IOException {
        try (InputStream input = sample.url().openStream()) {
            return input.readAllBytes();
        }
    }

    private static LoadedWorkshop load(Sample sample) throws Exception {
        try (InputStream input = sample.url().openStream()) {
            return WorkshopFile.read(input, sample.fileName());
        }
    }

    static Workshop workshop(Sample sample) throws Exception {
        return load(sample).workshop();
    }

    private static <T extends Card> List<T> cards(Workshop workshop, Class<T> kind) {
        return workshop.getJourneys().stream().flatMap(journey -> journey.getCards().stream()).filter(kind::isInstance).map(kind::cast).toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void opensWithoutAWarning(Sample sample) throws Exception {
        LoadedWorkshop loaded = load(sample);
        assertEquals(List.of(), loaded.warnings());
        assertFalse(loaded.newerFormat());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void savingItAgainGivesTheSameBytes(Sample sample) throws Exception {
        assertArrayEquals(bytes(sample), WorkshopFile.toBytes(workshop(sample)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theCheckFindsNothing(Sample sample) throws Exception {
        assertEquals(List.of(), WorkshopCheck.check(workshop(sample)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isWhatTheListSays(Sample sample) throws Exception {
        Workshop workshop = workshop(sample);
        assertEquals(sample.name(), workshop.getName());
        assertEquals(sample.language(), workshop.getLanguage());
        assertEquals(sample.language().equals("fa"), workshop.isRightToLeft());
        assertEquals(Optional.of(sample), Samples.find(sample.id()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyTypeIsInTheCatalogAndLabelledInTheLanguage(Sample sample) throws Exception {
        Catalog catalog = Catalog.get();
        for (Journey journey : workshop(sample).getJourneys()) {
            journey.getStages().forEach(stage -> assertEquals(catalog.stageType(stage.getTypeId()).orElseThrow().name(sample.language()),
                    stage.getTypeLabel()));
            journey.getLanes().forEach(lane -> assertEquals(catalog.laneType(lane.getTypeId()).orElseThrow().name(sample.language()),
                    lane.getTypeLabel()));
        }
        for (var channel : workshop(sample).getChannels().stream().filter(channel -> channel.getTypeId() != null).toList()) {
            assertEquals(catalog.channelType(channel.getTypeId()).orElseThrow().name(sample.language()), channel.getTypeLabel());
        }
        for (EmotionLevel level : workshop(sample).getEmotionScale().getLevels()) {
            assertTrue(EmotionFace.find(level.getIcon()).isPresent());
        }
        assertTrue(catalog.method(workshop(sample).getMethod().getTypeId()).isPresent());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void tellsAWholeStory(Sample sample) throws Exception {
        Workshop workshop = workshop(sample);
        Journey asIs = workshop.getJourneys().getFirst();
        assertTrue(asIs.getStages().size() >= 5);
        assertTrue(asIs.getLanes().size() >= 7);
        Persona persona = asIs.getPersonas().getFirst();
        for (String text : List.of(persona.getQuote(), persona.getGoals(), persona.getNeeds(), persona.getFrustrations())) {
            assertFalse(text.isBlank());
        }
        assertTrue(cards(workshop, PainPoint.class).size() >= 5);
        assertTrue(cards(workshop, Opportunity.class).size() >= 4);
        assertTrue(cards(workshop, Touchpoint.class).size() >= 8);
        assertTrue(asIs.getCards().stream().anyMatch(card -> card.getStep() == null), "something is parked");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theEmotionCurveGoesUpAndDownOnItsScale(Sample sample) throws Exception {
        Workshop workshop = workshop(sample);
        List<EmotionPoint> points = cards(workshop, EmotionPoint.class);
        points.forEach(point -> assertFalse(point.getText().isBlank()));
        Stream.of(workshop.getEmotionScale().getMinimum(), workshop.getEmotionScale().getMaximum()).forEach(end -> assertTrue(
                points.stream().anyMatch(point -> Math.abs(point.getScore() - end) <= 0.5), "nobody feels anything near " + end));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySolutionHasAnOwnerAndDatesAndIsForSomething(Sample sample) throws Exception {
        List<Solution> solutions = workshop(sample).getSolutions();
        assertTrue(solutions.size() >= 3);
        for (Solution solution : solutions) {
            assertNotNull(solution.getOwner(), solution.getName());
            if (solution.getStatus() != SolutionStatus.DROPPED) {
                assertNotNull(solution.getDueDate(), solution.getName());
                assertTrue(solution.getReviewDate().isAfter(solution.getDueDate()), solution.getName());
            }
            assertFalse(solution.getAddresses().isEmpty(), solution.getName());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noFigureIsMadeUp(Sample sample) throws Exception {
        for (Measurement measurement : workshop(sample).getMeasurements()) {
            assertNotNull(measurement.getDataSource());
            if (measurement.getDataSource().getKind() == DataSourceKind.SIMULATED) {
                assertTrue(sample.name().contains("simulated") && measurement.getDataSource().getName().startsWith("Simulated"));
            } else {
                assertNotNull(measurement.getDataSource().getDigest(), "a figure without the file it was measured in");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everythingTypedHasALabel(Sample sample) throws Exception {
        for (var content = workshop(sample).eAllContents(); content.hasNext();) {
            EObject object = content.next();
            if (object instanceof TypedElement typed && typed.getTypeId() != null) {
                assertFalse(typed.getTypeLabel().isBlank(), typed.displayName());
            }
        }
    }

    @Test
    void aSampleThatIsNotThereIsNotFound() {
        assertEquals(Optional.empty(), Samples.find("missing"));
        assertEquals(Optional.empty(), Samples.find(null));
    }
}
