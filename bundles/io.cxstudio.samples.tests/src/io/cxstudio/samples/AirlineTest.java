/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.cxstudio.metrics.Metrics;
import io.cxstudio.model.Card;
import io.cxstudio.model.Journey;
import io.cxstudio.model.JourneyKind;
import io.cxstudio.model.Measurement;
import io.cxstudio.model.MetricDefinition;
import io.cxstudio.model.PainPoint;
import io.cxstudio.model.Persona;
import io.cxstudio.model.Solution;
import io.cxstudio.model.SolutionStatus;
import io.cxstudio.model.Touchpoint;
import io.cxstudio.model.Workshop;
import io.cxstudio.testing.NoLoggedErrors;

/** The airline sample is complete, and its figures are those of the survey it is measured from. */
@ExtendWith(NoLoggedErrors.class)
class AirlineTest {

	/** Survey answers in all. */
	private static final long ROWS = 25_976;

	private Workshop workshop;

	@BeforeEach
	void open() throws Exception {
		workshop = SamplesTest.workshop(Samples.find("airline").orElseThrow());
	}

	private List<Measurement> measurements(String metric) {
		return workshop.getMeasurements().stream().filter(measurement -> measurement.getMetric().getTypeId().equals(metric)).toList();
	}

	private Measurement satisfaction(String column, String customerType) {
		return measurements(Metrics.CSAT).stream().filter(measurement -> measurement.getColumn().equals(column)
				&& (customerType == null ? measurement.getSegment() == null
						: measurement.getSegment() != null
								&& measurement.getSegment().getCriteria().getFirst().getValue().equals(customerType)))
				.findFirst().orElseThrow();
	}

	/** Counted from the survey by other means than ours. */
	@ParameterizedTest
	@CsvSource({"Inflight wifi service, 31.268, 25163", "Online boarding, 51.386, 25324", "Seat comfort, 56.510, 25976"})
	void satisfactionIsThatOfTheSurvey(String column, double percent, long n) {
		Measurement measurement = satisfaction(column, null);
		assertEquals(percent, measurement.getValue(), 0.0005);
		assertEquals(n, measurement.getN());
	}

	@Test
	void fourteenTouchpointsAreRatedByEverybodyAndByBothCustomerTypes() {
		List<Measurement> all = measurements(Metrics.CSAT);
		assertEquals(3 * 14, all.size());
		assertEquals(14, all.stream().map(Measurement::getColumn).distinct().count());
		assertEquals(14, all.stream().map(Measurement::getSubject).filter(Touchpoint.class::isInstance).distinct().count());
		for (String column : all.stream().map(Measurement::getColumn).collect(Collectors.toSet())) {
			Measurement everybody = satisfaction(column, null);
			Measurement loyal = satisfaction(column, "Loyal Customer");
			Measurement first = satisfaction(column, "disloyal Customer");
			assertEquals(everybody.getN(), loyal.getN() + first.getN());
			assertEquals(ROWS, everybody.getN() + everybody.getNotApplicable() + everybody.getMissing());
			assertEquals(0, everybody.getRejected());
			assertEquals(0.95, everybody.getConfidence());
			assertTrue(Math.min(loyal.getValue(), first.getValue()) <= everybody.getValue()
					&& everybody.getValue() <= Math.max(loyal.getValue(), first.getValue()));
			assertEquals(64, everybody.getDataSource().getDigest().length());
		}
		assertEquals(2 * 3, measurements(Metrics.MEAN).size(), "and delays of departure and arrival");
	}

	@Test
	void everyFigureIsThatOfItsCounts() {
		StoredFigures.areThoseOfTheirCounts(workshop);
	}

	@Test
	void itsMetricsAreInstalled() {
		for (MetricDefinition metric : workshop.getMetricDefinitions()) {
			assertEquals(metric.getTypeLabel(), Metrics.get().find(metric.getTypeId()).orElseThrow().name(workshop.getLanguage()));
		}
	}

	@Test
	void aPersonaStandsForEachCustomerType() {
		assertEquals(Set.of("Loyal Customer", "disloyal Customer"), workshop.getPersonas().stream().map(Persona::getSegment)
				.map(segment -> segment.getCriteria().getFirst().getValue()).collect(Collectors.toSet()));
	}

	@Test
	void theWorstRatingsHaveTheWorstPainPoints() {
		Measurement worst = measurements(Metrics.CSAT).stream().filter(measurement -> measurement.getSegment() == null)
				.min(Comparator.comparing(Measurement::getValue)).orElseThrow();
		Journey asIs = journey(JourneyKind.AS_IS);
		PainPoint worstPain = asIs.getCards().stream().filter(PainPoint.class::isInstance).map(PainPoint.class::cast)
				.max(Comparator.comparing(PainPoint::getSeverity)).orElseThrow();
		assertEquals(((Card) worst.getSubject()).getStep(), worstPain.getStep());
	}

	@Test
	void theJourneysAreWhole() {
		Journey asIs = journey(JourneyKind.AS_IS);
		assertTrue(asIs.getStages().size() >= 5);
		assertEquals(3, asIs.getPhases().size());
		Journey toBe = journey(JourneyKind.TO_BE);
		assertEquals(asIs, toBe.getAsIs());
		List<Touchpoint> touchpoints = toBe.getCards().stream().filter(Touchpoint.class::isInstance).map(Touchpoint.class::cast).toList();
		assertTrue(touchpoints.size() >= 15);
		assertTrue(touchpoints.stream().allMatch(touchpoint -> touchpoint.getOrigin().eContainer() == asIs));
		for (Journey journey : workshop.getJourneys()) {
			assertTrue(journey.getStages().stream().flatMap(stage -> stage.getSteps().stream()).allMatch(step -> journey.getCards()
					.stream().filter(card -> card.getStep() == step).count() >= 5), "no empty corner");
		}
	}

	@Test
	void everySolutionThatIsKeptHasAnOwnerAndDates() {
		for (Solution solution : workshop.getSolutions()) {
			assertNotNull(solution.getOwner());
			assertNotNull(solution.getDepartment());
			if (solution.getStatus() != SolutionStatus.DROPPED) {
				assertTrue(solution.getReviewDate().isAfter(solution.getDueDate()));
			}
		}
		assertTrue(workshop.getSolutions().size() >= 10);
	}

	private Journey journey(JourneyKind kind) {
		return workshop.getJourneys().stream().filter(journey -> journey.getKind() == kind).findFirst().orElseThrow();
	}
}
