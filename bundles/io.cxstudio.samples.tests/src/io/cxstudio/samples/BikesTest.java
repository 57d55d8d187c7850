/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.samples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.cxstudio.metrics.Metrics;
import io.cxstudio.model.DataSourceKind;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Measurement;
import io.cxstudio.model.MetricDefinition;
import io.cxstudio.model.Opportunity;
import io.cxstudio.model.PainPoint;
import io.cxstudio.model.Reach;
import io.cxstudio.model.ScoreCounts;
import io.cxstudio.model.Solution;
import io.cxstudio.model.SolutionStatus;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.samples.simulation.Simulation;
import io.cxstudio.testing.NoLoggedErrors;

/** The bike sample: every figure is simulated and says so, covers its period, hangs together with the others, and can be made again. */
@ExtendWith(NoLoggedErrors.class)
class BikesTest {

	private static final LocalDate FIRST_QUARTER = LocalDate.of(2025, 10, 1);
	private static final LocalDate LAST_QUARTER = LocalDate.of(2026, 7, 1);

	private final Sample sample = Samples.find("bikes").orElseThrow();
	private Workshop workshop;

	@BeforeEach
	void open() throws Exception {
		workshop = SamplesTest.workshop(sample);
	}

	private byte[] bytes() throws Exception {
		try (InputStream input = sample.url().openStream()) {
			return input.readAllBytes();
		}
	}

	private List<Measurement> measurements(String metricId, LocalDate quarter) {
		return workshop.getMeasurements().stream().filter(measurement -> measurement.getMetric().getTypeId().equals(metricId)
				&& measurement.getSegment() == null && measurement.getPeriodStart().equals(quarter)).toList();
	}

	private double satisfaction(String column, LocalDate quarter) {
		return measurements(Metrics.CSAT, quarter).stream().filter(measurement -> measurement.getColumn().equals(column)).findFirst()
				.orElseThrow().getValue();
	}

	@Test
	void theProgramMakesTheSameBytesAgain() throws Exception {
		Simulation.run(workshop, Metrics.get(), Simulation.SEED);
		assertArrayEquals(bytes(), WorkshopFile.toBytes(workshop));
	}

	@Test
	void anotherSeedMakesOtherFigures() throws Exception {
		Simulation.run(workshop, Metrics.get(), Simulation.SEED + 1);
		assertFalse(Arrays.equals(bytes(), WorkshopFile.toBytes(workshop)));
	}

	@Test
	void everyFigureSaysThatItIsSimulated() {
		assertTrue(workshop.getName().contains("simulated"));
		assertEquals(1, workshop.getDataSources().size());
		assertEquals(DataSourceKind.SIMULATED, workshop.getDataSources().getFirst().getKind());
		assertTrue(workshop.getDataSources().getFirst().getLocation().endsWith(String.valueOf(Simulation.SEED)));
		workshop.getMeasurements().forEach(measurement -> assertEquals(workshop.getDataSources().getFirst(), measurement.getDataSource()));
		workshop.getMetricDefinitions().forEach(metric -> assertTrue(metric.getDescription().endsWith("Simulated.")));
	}

	@Test
	void fourQuartersFollowEachOther() {
		Set<LocalDate> starts = workshop.getMeasurements().stream().map(Measurement::getPeriodStart).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(List.of(FIRST_QUARTER, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 4, 1), LAST_QUARTER), List.copyOf(starts));
		workshop.getMeasurements().forEach(measurement -> assertEquals(measurement.getPeriodStart().plusMonths(3).minusDays(1),
				measurement.getPeriodEnd()));
		assertTrue(workshop.getDate().isAfter(LocalDate.of(2026, 9, 30)));
	}

	@Test
	void everyFigureIsThatOfItsCounts() {
		StoredFigures.areThoseOfTheirCounts(workshop);
	}

	@Test
	void itsMetricsAreInstalledAndAllAreMeasured() {
		for (MetricDefinition metric : workshop.getMetricDefinitions()) {
			assertEquals(metric.getTypeLabel(), Metrics.get().find(metric.getTypeId()).orElseThrow().name(workshop.getLanguage()));
			assertTrue(workshop.getMeasurements().stream().anyMatch(measurement -> measurement.getMetric() == metric), metric.getName());
		}
	}

	@Test
	void groupsAddUpToEverybody() {
		for (Measurement everybody : workshop.getMeasurements().stream().filter(measurement -> measurement.getSegment() == null).toList()) {
			long groups = workshop.getMeasurements().stream().filter(measurement -> measurement.getSegment() != null
					&& measurement.getMetric() == everybody.getMetric() && measurement.getSubject() == everybody.getSubject()
					&& measurement.getPeriodStart().equals(everybody.getPeriodStart())).mapToLong(Measurement::getN).sum();
			assertEquals(everybody.getN(), groups);
		}
	}

	@Test
	void whoGoesOnIsInTheNextStage() {
		Journey journey = workshop.getJourneys().getFirst();
		List<Stage> stages = journey.getStages();
		List<Measurement> funnel = measurements(Metrics.CONVERSION, LAST_QUARTER);
		assertEquals(stages.subList(0, stages.size() - 1), funnel.stream().map(Measurement::getSubject).toList());
		for (int stage = 1; stage < funnel.size(); stage++) {
			assertEquals(((Reach) funnel.get(stage - 1).getAggregate()).getWentOn(), ((Reach) funnel.get(stage).getAggregate()).getReached());
		}
	}

	@Test
	void whatWasMendedIsBetterSince() {
		assertTrue(satisfaction("Repair", LAST_QUARTER) > satisfaction("Repair", FIRST_QUARTER) + 20, "vans since April");
		assertTrue(satisfaction("Price page", LAST_QUARTER) > satisfaction("Price page", FIRST_QUARTER) + 20, "one price since July");
		assertTrue(Math.abs(satisfaction("Sign-up form", LAST_QUARTER) - satisfaction("Sign-up form", FIRST_QUARTER)) < 10, "nothing yet");
	}

	@Test
	void answersAreOnTheirScales() {
		workshop.getMeasurements().stream().filter(measurement -> measurement.getAggregate() instanceof ScoreCounts)
				.forEach(measurement -> ((ScoreCounts) measurement.getAggregate()).getCounts().forEach(count -> assertTrue(
						measurement.getMetric().getScaleMinimum() <= count.getScore()
								&& count.getScore() <= measurement.getMetric().getScaleMaximum())));
	}

	@Test
	void everyChartOfADashboardHasSomethingToShow() {
		assertEquals(EnumSet.allOf(SolutionStatus.class), workshop.getSolutions().stream().map(Solution::getStatus).collect(Collectors.toSet()));
		workshop.getSolutions().forEach(solution -> assertTrue(solution.getImpact() != null && solution.getEffort() != null));
		Journey journey = workshop.getJourneys().getFirst();
		assertEquals(2, journey.getPersonas().size());
		assertTrue(journey.getCards().stream().filter(PainPoint.class::isInstance).map(PainPoint.class::cast)
				.filter(pain -> pain.getVotes() > 0 && pain.getSeverity() != null).count() >= 8);
		assertTrue(journey.getCards().stream().filter(Opportunity.class::isInstance).map(Opportunity.class::cast)
				.filter(opportunity -> opportunity.getImpact() != null && opportunity.getEffort() != null).count() >= 8);
		assertEquals(4, workshop.getMeasurements().stream().filter(measurement -> measurement.getMetric().getTypeId().equals(Metrics.NPS)
				&& measurement.getSegment() == null).count());
	}
}
