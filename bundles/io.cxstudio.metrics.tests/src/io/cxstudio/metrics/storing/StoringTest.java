/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics.storing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.cxstudio.metrics.Cohort;
import io.cxstudio.metrics.Figure;
import io.cxstudio.metrics.MetricType;
import io.cxstudio.metrics.Metrics;
import io.cxstudio.metrics.Numbers;
import io.cxstudio.metrics.Reach;
import io.cxstudio.metrics.ScoreCounts;
import io.cxstudio.metrics.TestMetrics;
import io.cxstudio.metrics.measuring.MeasureProgress;
import io.cxstudio.metrics.measuring.MeasureRequest;
import io.cxstudio.metrics.measuring.MeasureResult;
import io.cxstudio.metrics.measuring.Measuring;
import io.cxstudio.model.Attribute;
import io.cxstudio.model.DataSource;
import io.cxstudio.model.DataSourceKind;
import io.cxstudio.model.Direction;
import io.cxstudio.model.Measurement;
import io.cxstudio.model.MetricDefinition;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.ScoreCount;
import io.cxstudio.model.Segment;
import io.cxstudio.model.Touchpoint;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.check.Problem;
import io.cxstudio.model.check.WorkshopCheck;
import io.cxstudio.testing.NoLoggedErrors;

/** Measured figures in a workshop. */
@ExtendWith(NoLoggedErrors.class)
class StoringTest {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

	@TempDir
	Path folder;

	private Workshop workshop;
	private Touchpoint touchpoint;

	@BeforeEach
	void createWorkshop() {
		workshop = SmallWorkshop.create();
		touchpoint = SmallWorkshop.touchpoint(workshop, "Flight", "Book", "Pay", "Card form");
	}

	private MeasureResult measure(String metric, String csv) throws Exception {
		Path file = Files.writeString(folder.resolve("survey.csv"), csv);
		MeasureRequest request = MeasureRequest.of(file, "score", TestMetrics.get(metric));
		return Measuring.measure(csv.contains("type") ? request.by("type").notApplicable(List.of("0")) : request,
				MeasureProgress.NONE);
	}

	private StoreRequest at() {
		return new StoreRequest(touchpoint, java.util.Optional.empty(), java.util.Optional.empty(), DAY, false);
	}

	@Test
	void everythingThatAFigureNeedsIsStoredWithIt() throws Exception {
		MeasureResult result = measure(Metrics.CSAT, "score,type\n5,Loyal\n4,Loyal\n1,New\n0,New\n,New\n7,New\n");
		StoreReport report = Storing.store(workshop, result, at().period(DAY.minusDays(30), DAY));

		assertEquals(3, report.created().size());
		assertEquals(List.of(), report.replaced());
		assertEquals(workshop.getMeasurements(), report.created());
		Measurement all = workshop.getMeasurements().getFirst();
		MetricDefinition metric = all.getMetric();
		assertSame(workshop.getMetricDefinitions().getFirst(), metric);
		assertEquals(Metrics.CSAT, metric.getTypeId());
		assertFalse(metric.getTypeLabel().isEmpty());
		assertEquals("1", metric.getMetricVersion());
		assertEquals(5, metric.getScaleMaximum());
		assertEquals(Direction.HIGHER_IS_BETTER, metric.getDirection());
		assertSame(touchpoint, all.getSubject());
		assertNull(all.getSegment());
		assertEquals("score", all.getColumn());
		assertEquals(DAY, all.getPeriodEnd());
		assertEquals(3, all.getN());
		assertEquals(1, all.getNotApplicable());
		assertEquals(1, all.getMissing());
		assertEquals(1, all.getRejected());
		assertEquals(0.95, all.getConfidence());
		assertEquals(result.all().figure().value().getAsDouble(), all.getValue());
		assertEquals(result.all().figure().lower().getAsDouble(), all.getLower());
		assertEquals(result.all().figure().upper().getAsDouble(), all.getUpper());
		assertEquals(result.all().aggregate(), Counts.of(all.getAggregate()).orElseThrow());

		DataSource source = all.getDataSource();
		assertSame(workshop.getDataSources().getFirst(), source);
		assertEquals("survey.csv", source.getName());
		assertEquals(DataSourceKind.CSV, source.getKind());
		assertEquals(result.sha256(), source.getDigest());
		assertEquals(DAY, source.getRetrieved());

		Segment loyal = workshop.getMeasurements().get(1).getSegment();
		assertEquals("Loyal", loyal.getName());
		assertEquals("type", loyal.getCriteria().getFirst().getName());
		assertEquals("Loyal", loyal.getCriteria().getFirst().getValue());
		assertEquals(List.of(loyal, workshop.getMeasurements().get(2).getSegment()), report.createdSegments());
	}

	@ParameterizedTest
	@ValueSource(strings = {"score\n10\n", "score\n0\n0\n", "score\n", "score\n7\n\n11\n"})
	void whatIsStoredIsSound(String csv) throws Exception {
		Storing.store(workshop, measure(Metrics.NPS, csv), at());
		List<Problem> problems = WorkshopCheck.check(workshop).stream().filter(problem -> problem.element() instanceof Measurement
				|| problem.element() instanceof MetricDefinition || problem.element() instanceof DataSource).toList();
		assertEquals(List.of(), problems);
	}

	@Test
	void segmentsThatAreThereAreUsed() throws Exception {
		Segment byCriterion = ModelFactory.eINSTANCE.createSegment();
		byCriterion.setName("Frequent flyers");
		Attribute criterion = ModelFactory.eINSTANCE.createAttribute();
		criterion.setName("type");
		criterion.setValue("Loyal");
		byCriterion.getCriteria().add(criterion);
		Segment byName = ModelFactory.eINSTANCE.createSegment();
		byName.setName("New");
		workshop.getSegments().addAll(List.of(byCriterion, byName));

		StoreReport report = Storing.store(workshop, measure(Metrics.CSAT, "score,type\n5,Loyal\n1,New\n"), at());
		assertEquals(List.of(), report.createdSegments());
		assertSame(byCriterion, report.created().get(1).getSegment());
		assertSame(byName, report.created().get(2).getSegment());
		assertEquals("type", byName.getCriteria().getFirst().getName());
	}

	@Test
	void whatIsThereIsReplacedOnlyWhenAskedAndKeepsItsIdentity() throws Exception {
		Measurement first = Storing.store(workshop, measure(Metrics.CSAT, "score,type\n5,Loyal\n"), at()).created().getFirst();
		String id = first.getId();
		MeasureResult second = measure(Metrics.CSAT, "score,type\n1,Loyal\n1,New\n");
		Workshop before = EcoreUtil.copy(workshop);
		String message = assertThrows(StoreException.class, () -> Storing.store(workshop, second, at())).getMessage();
		assertTrue(message.contains("Flight/Book/Pay/Card form") && message.contains("everybody") && message.contains("Loyal")
				&& !message.contains("New"), message);
		assertTrue(EcoreUtil.equals(before, workshop), "refused, so nothing is changed");

		StoreReport report = Storing.store(workshop, second, at().replacing());
		assertEquals(2, report.replaced().size());
		assertEquals(1, report.created().size());
		assertSame(first, report.replaced().getFirst());
		assertEquals(id, first.getId());
		assertEquals(0, first.getValue());
		assertEquals(2, workshop.getDataSources().size(), "other bytes are another source");
		assertEquals(1, workshop.getMetricDefinitions().size());
		Storing.store(workshop, second, at().period(DAY, DAY));
		assertEquals(6, workshop.getMeasurements().size(), "another period is another measurement");
		Storing.store(workshop, measure(Metrics.NPS, "score\n1\n"), at());
		assertEquals(7, workshop.getMeasurements().size(), "and so is another metric");
	}

	@Test
	void theSameIsStoredUnderTheSameIdentities() throws Exception {
		Workshop copy = EcoreUtil.copy(workshop);
		MeasureResult result = measure(Metrics.CSAT, "score,type\n5,Loyal\n1,New\n");
		Storing.store(workshop, result, at());
		touchpoint = SmallWorkshop.touchpoint(copy, "Flight", "Book", "Pay", "Card form");
		Storing.store(copy, result, at());
		assertTrue(EcoreUtil.equals(workshop, copy));
		long ids = workshop.getMeasurements().stream().map(Measurement::getId).distinct().count();
		assertEquals(3, ids);
		Measurement moved = workshop.getMeasurements().getFirst();
		moved.setPeriodEnd(DAY);
		Measurement next = Storing.store(workshop, measure(Metrics.CSAT, "score\n5\n"), at()).created().getFirst();
		assertFalse(next.getId().equals(moved.getId()), "an identity that is taken is not given twice");
	}

	@Test
	void storedFiguresAreComputedFromTheirCounts() throws Exception {
		Measurement measurement = Storing.store(workshop, measure(Metrics.CSAT, "score\n5\n5\n1\n1\n"), at()).created().getFirst();
		measurement.setValue(99.0);
		Evaluation evaluation = Measurements.evaluate(TestMetrics.ALL, measurement);
		assertEquals(Evaluation.Basis.COUNTS, evaluation.basis());
		assertEquals(50, evaluation.figure().value().orElseThrow());
		assertEquals(4, evaluation.figure().n());

		measurement.getMetric().setTypeId("org.example.missing");
		evaluation = Measurements.evaluate(TestMetrics.ALL, measurement);
		assertEquals(Evaluation.Basis.STORED, evaluation.basis());
		assertEquals(99, evaluation.figure().value().orElseThrow());
		assertEquals(measurement.getUpper(), evaluation.figure().upper().orElseThrow());
	}

	@Test
	void whatAFileMayHoldNeverFails() throws Exception {
		Measurement measurement = ModelFactory.eINSTANCE.createMeasurement();
		assertEquals(Figure.notAvailable(0, 0.95), Measurements.evaluate(TestMetrics.ALL, measurement).figure());
		measurement.setValue(3.5);
		measurement.setConfidence(95);
		measurement.setN(-1);
		measurement.setLower(4.0);
		measurement.setUpper(3.0);
		assertEquals(Figure.withoutInterval(3.5, 0, 0.95), Measurements.evaluate(TestMetrics.ALL, measurement).figure());
		measurement.setValue(Double.NaN);
		assertFalse(Measurements.evaluate(TestMetrics.ALL, measurement).figure().isAvailable());

		MetricDefinition dangling = ModelFactory.eINSTANCE.createMetricDefinition();
		((InternalEObject) dangling).eSetProxyURI(URI.createURI("#gone"));
		measurement.setMetric(dangling);
		measurement.setValue(2.0);
		assertEquals(OptionalDouble.of(2), Measurements.evaluate(TestMetrics.ALL, measurement).figure().value());

		MetricDefinition csat = ModelFactory.eINSTANCE.createMetricDefinition();
		csat.setTypeId(Metrics.CSAT);
		measurement.setMetric(csat);
		for (ScoreCount wrong : List.of(count(7, 3), count(4, -3), count(Double.NaN, 1))) {
			io.cxstudio.model.ScoreCounts counts = ModelFactory.eINSTANCE.createScoreCounts();
			counts.getCounts().add(wrong);
			measurement.setAggregate(counts);
			Evaluation evaluation = Measurements.evaluate(TestMetrics.ALL, measurement);
			assertEquals(Evaluation.Basis.NONE, evaluation.basis());
			assertFalse(evaluation.figure().isAvailable());
		}
		measurement.setAggregate(ModelFactory.eINSTANCE.createReach());
		assertEquals(Evaluation.Basis.NONE, Measurements.evaluate(TestMetrics.ALL, measurement).basis());
		measurement.setAggregate(null);
		assertEquals(Evaluation.Basis.STORED, Measurements.evaluate(TestMetrics.ALL, measurement).basis());
	}

	private static ScoreCount count(double score, long count) {
		ScoreCount stored = ModelFactory.eINSTANCE.createScoreCount();
		stored.setScore(score);
		stored.setCount(count);
		return stored;
	}

	@Test
	void everyKindOfCountsGoesThereAndBack() {
		for (io.cxstudio.metrics.Aggregate counts : List.of(ScoreCounts.of(Map.of(1.0, 2L, 4.5, 3L)), new Reach(5, 3),
				new Cohort(10, 12, 4), Numbers.of(1, 2.5, -7))) {
			assertEquals(counts, Counts.of(Counts.toStore(counts)).orElseThrow());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"Flight/Book/Pay/Card form", "Pay/Card form", "Card form", "book / pay / card form", " CARD  FORM "})
	void touchpointsAreFoundByAnyEndOfTheirPath(String path) throws Exception {
		assertSame(touchpoint, Touchpoints.find(workshop, path));
		assertSame(touchpoint, Touchpoints.find(workshop, touchpoint.getId()));
	}

	@Test
	void namesWithSlashesAndOtherSpellingsAreFound() throws Exception {
		assertEquals("Departure/arrival time", Touchpoints.find(workshop, "Departure/arrival time").getText());
		assertEquals("Departure/arrival time", Touchpoints.find(workshop, "Look/Departure / Arrival time").getText());
		assertEquals("گفت\u200Cوگو با پشتیبانی", Touchpoints.find(workshop, "گفتوگو با پشتيباني").getText());
		assertTrue(Touchpoints.find(workshop, "Flight/Waiting list").isParked());
	}

	@Test
	void anAmbiguousNameListsWhatItCouldMean() {
		String message = assertThrows(StoreException.class, () -> Touchpoints.find(workshop, "Website")).getMessage();
		assertTrue(message.contains("Flight/Book/Look/Website") && message.contains("Flight/Book/Pay/Website"), message);
		for (Touchpoint candidate : List.of(SmallWorkshop.touchpoint(workshop, "Flight", "Book", "Look", "Website"),
				SmallWorkshop.touchpoint(workshop, "Flight", "Book", "Pay", "Website"))) {
			assertTrue(message.contains(candidate.getId()));
		}
		message = assertThrows(StoreException.class, () -> Touchpoints.find(workshop, "form")).getMessage();
		assertTrue(message.contains("no touchpoint \"form\"") && message.contains("Flight/Book/Pay/Card form"), message);
		assertThrows(StoreException.class, () -> Touchpoints.find(workshop, ""));
		assertThrows(StoreException.class, () -> Touchpoints.find(ModelFactory.eINSTANCE.createWorkshop(), "form"));
	}

	@Test
	void namesFollowTheLanguageOfTheWorkshopNotOfTheInterface() throws Exception {
		workshop.setLanguage(null);
		MetricType csat = TestMetrics.get(Metrics.CSAT);
		Storing.store(workshop, measure(Metrics.CSAT, "score\n5\n"), at());
		assertEquals(csat.name("en"), workshop.getMetricDefinitions().getFirst().getName());
	}
}
