/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.cxstudio.testing.NoLoggedErrors;

/** The figures of the built-in metrics, asked for as everybody asks: through the extension point. */
@ExtendWith(NoLoggedErrors.class)
class MetricsTest {

	private static final Metrics METRICS = TestMetrics.ALL;

	private static Figure figure(String metric, Aggregate aggregate) {
		return METRICS.find(metric).orElseThrow().evaluate(aggregate, 0.95);
	}

	private static void assertFigure(double value, double lower, double upper, double tolerance, Figure figure) {
		assertEquals(value, figure.value().orElseThrow(), tolerance);
		assertEquals(lower, figure.lower().orElseThrow(), tolerance);
		assertEquals(upper, figure.upper().orElseThrow(), tolerance);
		assertEquals(0.95, figure.confidence());
	}

	@Test
	void netPromoterScoreCountsPassivesInItsBase() {
		Figure nps = figure(Metrics.NPS, ScoreCounts.of(Map.of(9.0, 4L, 10.0, 6L, 7.0, 2L, 8.0, 3L, 0.0, 1L, 6.0, 4L)));
		assertFigure(25, -11.7, 55.2, 0.05, nps);
		assertEquals(21.7, (nps.lower().getAsDouble() + nps.upper().getAsDouble()) / 2, 0.05, "centred on the adjusted score");
		assertEquals(20, nps.n());
	}

	@Test
	void netPromoterScoreClipsItsInterval() {
		Figure all = figure(Metrics.NPS, ScoreCounts.of(Map.of(10.0, 1000L)));
		assertEquals(100, all.value().getAsDouble());
		assertEquals(100, all.upper().getAsDouble());
		assertTrue(all.lower().getAsDouble() > 99 && all.lower().getAsDouble() < 100);
		Figure single = figure(Metrics.NPS, ScoreCounts.of(Map.of(0.0, 1L)));
		assertEquals(-100, single.value().getAsDouble());
		assertTrue(single.upper().getAsDouble() > 0, "one answer says next to nothing");
	}

	/** The customers of a real survey, as counted in the field notes. */
	@ParameterizedTest
	@CsvSource({"7868, 25163, 31.268", "13013, 25324, 51.386", "14679, 25976, 56.510"})
	void satisfactionIsTheShareOfTheTopTwoBoxes(long top, long n, double percent) {
		Figure csat = figure(Metrics.CSAT, ScoreCounts.of(Map.of(1.0, n - top, 4.0, top / 2, 5.0, top - top / 2)));
		assertEquals(percent, csat.value().orElseThrow(), 0.0005);
		assertEquals(n, csat.n());
	}

	/** R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998), table I, method 3. */
	@ParameterizedTest
	@CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
	void wilsonGivesThePublishedIntervals(long count, long n, double lower, double upper) {
		Interval interval = Intervals.wilson(count, n, 0.95);
		assertEquals(lower, interval.lower(), 0.00005);
		assertEquals(upper, interval.upper(), 0.00005);
		Interval others = Intervals.wilson(n - count, n, 0.95);
		assertEquals(1 - upper, others.lower(), 0.00005, "those without the property mirror it");
		assertEquals(1 - lower, others.upper(), 0.00005);
	}

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 29, 25_163, 4_000_000_000L})
	void wilsonHoldsTheShareAndStaysWithinBounds(long n) {
		for (long count : new long[] {0, 1, n / 2, n - 1, n}) {
			for (double confidence : new double[] {0.5, 0.8, 0.95, 0.999}) {
				Interval interval = Intervals.wilson(count, n, confidence);
				double share = (double) count / n;
				assertTrue(0 <= interval.lower() && interval.lower() <= share && share <= interval.upper() && interval.upper() <= 1);
			}
		}
	}

	@Test
	void quantilesAreTheTabulatedOnes() {
		assertEquals(1.959964, Intervals.normalQuantile(0.95), 0.0000005);
		assertEquals(2.575829, Intervals.normalQuantile(0.99), 0.0000005);
		// t for 4 degrees of freedom, 97.5 %: 2.776445
		Interval interval = Intervals.mean(0, 5, 5, 0.95);
		assertEquals(2.776445, interval.upper(), 0.0000005);
		assertEquals(-interval.upper(), interval.lower());
		assertThrows(IllegalArgumentException.class, () -> Intervals.normalQuantile(95));
		assertThrows(IllegalArgumentException.class, () -> Intervals.wilson(2, 1, 0.95));
		assertThrows(IllegalArgumentException.class, () -> Intervals.mean(1, 1, 1, 0.95));
	}

	@Test
	void theThreeCustomerEffortScoresAreThreeMetrics() {
		ScoreCounts ease = ScoreCounts.of(Map.of(7.0, 3L, 5.0, 1L, 2.0, 1L));
		// mean 28/5, variance 4.8: 5.6 -/+ 2.776445 x sqrt(4.8 / 5), the upper end clipped to the scale
		assertFigure(5.6, 5.6 - 2.776445 * Math.sqrt(4.8 / 5), 7, 0.000001, figure(Metrics.CES_EASE, ease));
		assertEquals(80, figure(Metrics.CES_EASE_SHARE, ease).value().orElseThrow());
		assertEquals(3.5, figure(Metrics.CES_EFFORT, ScoreCounts.of(Map.of(3.0, 1L, 4.0, 1L))).value().orElseThrow());
		assertEquals(Direction.HIGHER_IS_BETTER, METRICS.find(Metrics.CES_EASE).orElseThrow().direction());
		assertEquals(Direction.LOWER_IS_BETTER, METRICS.find(Metrics.CES_EFFORT).orElseThrow().direction());
	}

	@Test
	void reachAndCohort() {
		assertEquals(25, figure(Metrics.CONVERSION, new Reach(200, 50)).value().orElseThrow());
		assertEquals(75, figure(Metrics.DROP_OFF, new Reach(200, 50)).value().orElseThrow());
		Cohort cohort = new Cohort(100, 130, 50);
		assertEquals(80, figure(Metrics.RETENTION, cohort).value().orElseThrow());
		assertEquals(20, figure(Metrics.CHURN, cohort).value().orElseThrow());
		assertThrows(IllegalArgumentException.class, () -> new Reach(1, 2));
		assertThrows(IllegalArgumentException.class, () -> new Cohort(10, 5, 6));
		assertThrows(IllegalArgumentException.class, () -> new Cohort(10, 12, 1), "eleven stayed of ten");
	}

	@Test
	void meanOfNumbers() {
		Figure mean = figure(Metrics.MEAN, Numbers.of(50, 0, 10));
		assertEquals(20, mean.value().orElseThrow());
		assertTrue(mean.hasInterval());
		assertFalse(figure(Metrics.MEAN, Numbers.of(7)).hasInterval(), "one number has no spread");
		assertFalse(figure(Metrics.MEAN, Numbers.of(7, 7, 7)).hasInterval(), "equal numbers have none either");
		assertEquals(0.1, figure(Metrics.MEAN, Numbers.of(0.1, 0.1, 0.1)).value().orElseThrow(), 1e-15);
		assertThrows(IllegalArgumentException.class, () -> Numbers.of(1e200));
	}

	@Test
	void noDataIsNotAvailableAndNeverZero() {
		for (MetricType metric : METRICS.all()) {
			Figure figure = metric.evaluate(metric.aggregate().empty(), 0.95);
			assertEquals(OptionalDouble.empty(), figure.value(), metric.id());
			assertEquals(OptionalDouble.empty(), figure.lower(), metric.id());
			assertEquals(0, figure.n(), metric.id());
		}
		assertEquals(10, METRICS.all().size());
	}

	@Test
	void whatTheMetricIsNotMadeForIsRefused() {
		MetricType nps = METRICS.find(Metrics.NPS).orElseThrow();
		assertFalse(nps.accepts(new Reach(1, 1)));
		assertFalse(nps.accepts(ScoreCounts.of(Map.of(11.0, 1L))));
		assertFalse(nps.accepts(ScoreCounts.of(Map.of(8.5, 1L))));
		assertThrows(IllegalArgumentException.class, () -> nps.evaluate(ScoreCounts.of(Map.of(11.0, 1L)), 0.95));
		assertThrows(IllegalArgumentException.class, () -> nps.evaluate(ScoreCounts.EMPTY, 95));
		assertThrows(IllegalArgumentException.class, () -> ScoreCounts.of(Map.of(1.0, -1L)));
		assertThrows(IllegalArgumentException.class, () -> ScoreCounts.of(Map.of(Double.NaN, 1L)));
	}

	@Test
	void mergingIsCountingTogether() {
		Random random = new Random(20261122);
		for (int round = 0; round < 200; round++) {
			for (MetricType metric : METRICS.all()) {
				Aggregate a = random(metric, random);
				Aggregate b = random(metric, random);
				Aggregate c = random(metric, random);
				assertEquals(a.plus(b), b.plus(a));
				assertEquals(a, a.plus(metric.aggregate().empty()));
				assertEquals(a.plus(b).plus(c), a.plus(b.plus(c)));
				assertEquals(a.n() + b.n(), a.plus(b).n());
				assertEquals(metric.evaluate(a.plus(b), 0.9), metric.evaluate(b.plus(a), 0.9));
			}
		}
		assertThrows(IllegalArgumentException.class, () -> ScoreCounts.EMPTY.plus(Reach.EMPTY));
		assertThrows(ArithmeticException.class, () -> new Reach(Long.MAX_VALUE, 0).plus(new Reach(1, 0)));
	}

	/** Whole numbers, so that sums are exact. */
	private static Aggregate random(MetricType metric, Random random) {
		return switch (metric.aggregate()) {
			case SCORES -> {
				Scale scale = metric.scale().orElseThrow();
				double score = scale.minimum() + random.nextInt((int) (scale.maximum() - scale.minimum()) + 1);
				yield ScoreCounts.of(Map.of(score, (long) random.nextInt(50)))
						.plus(ScoreCounts.of(Map.of(scale.minimum(), 1L + random.nextInt(9))));
			}
			case REACH -> {
				int present = random.nextInt(1000);
				yield new Reach(present, random.nextInt(present + 1));
			}
			case COHORT -> {
				int start = random.nextInt(1000);
				int joined = random.nextInt(1000);
				yield new Cohort(start, joined + random.nextInt(start + 1), joined);
			}
			case NUMBERS -> Numbers.of(random.nextInt(100), random.nextInt(100) - 50);
		};
	}
}
