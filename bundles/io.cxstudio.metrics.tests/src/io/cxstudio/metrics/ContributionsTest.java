/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.cxstudio.metrics.internal.TimeLimit;
import io.cxstudio.testing.NoLoggedErrors;

/** What partners contribute, rightly and wrongly. */
@ExtendWith(NoLoggedErrors.class)
class ContributionsTest {

	private static final String SOUND = """
			<metric id="org.example.trust" name="Trust" aggregate="scores" scaleMinimum="1" scaleMaximum="7"
			 minimum="0" maximum="100" class="io.cxstudio.metrics/io.cxstudio.metrics.TopBoxShare:6"/>""";
	private static final ScoreCounts COUNTS = ScoreCounts.of(Map.of(7.0, 1L, 6.0, 2L, 1.0, 1L));

	private final List<MetricProblem> reported = new ArrayList<>();

	private Metrics read(String plugin, String contribution) {
		return Metrics.read(new TestRegistry().contribute(plugin, contribution).registry(), reported::add);
	}

	@Test
	void aPluginNeedsNoJavaForAnotherScale() {
		MetricType trust = read("org.example", SOUND).find("org.example.trust").orElseThrow();
		assertEquals(75, trust.evaluate(COUNTS, 0.95).value().orElseThrow());
		assertEquals("org.example", trust.contributor());
		assertEquals("1", trust.version());
		assertEquals(1, trust.decimals());
		assertEquals("Trust", trust.name("th"), "no Thai, so its own language");
		assertEquals("", trust.unit(Locale.ENGLISH));
		assertEquals(List.of(), reported);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"<metric name='x' aggregate='reach' class='io.cxstudio.metrics.Mean'/> | id",
			"<metric id='x' aggregate='reach' class='io.cxstudio.metrics.Mean'/> | name",
			"<metric id='x' name='x' aggregate='reach'/> | class",
			"<metric id='x' name='x' aggregate='votes' class='io.cxstudio.metrics.Mean'/> | votes",
			"<metric id='x' name='x' class='io.cxstudio.metrics.Mean'/> | aggregate",
			"<metric id='x' name='x' aggregate='scores' class='io.cxstudio.metrics.Mean'/> | scaleMinimum",
			"<metric id='x' name='x' aggregate='scores' scaleMinimum='5' scaleMaximum='1' class='io.cxstudio.metrics.Mean'/> | scale",
			"<metric id='x' name='x' aggregate='scores' scaleMinimum='1' scaleMaximum='V' class='io.cxstudio.metrics.Mean'/> | V",
			"<metric id='x' name='x' aggregate='numbers' minimum='NaN' class='io.cxstudio.metrics.Mean'/> | NaN",
			"<metric id='x' name='x' aggregate='numbers' minimum='2' maximum='1' class='io.cxstudio.metrics.Mean'/> | range",
			"<metric id='x' name='x' aggregate='numbers' decimals='1.5' class='io.cxstudio.metrics.Mean'/> | decimals",
			"<metric id='x' name='x' aggregate='numbers' direction='up' class='io.cxstudio.metrics.Mean'/> | up",
			"<metric id='x' name='x' aggregate='numbers' class='org.example.Missing'/> | org.example.Missing",
			"<metric id='x' name='x' aggregate='numbers' class='java.lang.String'/> | java.lang.String",
			"<metric id='x' name='x' aggregate='numbers' class='io.cxstudio.metrics.TopBoxShare:high'/> | high",
			"<metric id='x' name='x' aggregate='numbers' class='io.cxstudio.metrics.ContributionsTest$FailsToStart'/> | did not start",
			"<metric id='io.cxstudio.metric.nps' name='x' aggregate='numbers' class='io.cxstudio.metrics.Mean'/> | io.cxstudio.metrics",
			"<formula id='x' name='x' aggregate='numbers' class='io.cxstudio.metrics.Mean'/> | formula"})
	void aBrokenContributionIsNamedAndSkippedAlone(String broken, String cause) {
		Metrics metrics = read("org.example", broken + SOUND);
		assertEquals(11, metrics.all().size(), "the built-in ones and the sound one");
		assertTrue(metrics.find("org.example.trust").isPresent());
		assertEquals(1, reported.size(), reported::toString);
		assertEquals(reported, metrics.problems());
		assertEquals("org.example", reported.getFirst().contributor());
		assertTrue(reported.getFirst().message().contains("org.example"), reported.getFirst().message());
		assertTrue(reported.getFirst().message().contains(cause), reported.getFirst().message());
	}

	@ParameterizedTest
	@CsvSource({"Throws, no divisor", "Overflows, StackOverflowError", "GivesNothing, nothing", "GivesTooMuch, 101.0",
			"GivesNotANumber, NaN", "GivesTwistedInterval, IllegalArgumentException"})
	void nonsenseIsNotAvailableAndReportedOnce(String formula, String cause) {
		Metrics metrics = read("org.example", metric(formula));
		MetricType broken = metrics.find("org.example.broken").orElseThrow();
		for (int i = 0; i < 3; i++) {
			Figure figure = broken.evaluate(COUNTS, 0.95);
			assertFalse(figure.isAvailable());
			assertEquals(4, figure.n());
		}
		assertEquals(1, metrics.problems().size());
		MetricProblem problem = metrics.problems().getFirst();
		assertEquals("org.example.broken", problem.metric());
		assertTrue(problem.message().contains("org.example.broken") && problem.message().contains("plug-in org.example")
				&& problem.message().contains(cause), problem.message());
	}

	@Test
	void aFormulaThatNeverEndsIsAskedOnlyOnce() {
		Metrics metrics = Metrics.read(new TestRegistry().contribute("org.example", metric("NeverEnds")).registry(),
				new TimeLimit(Duration.ofMillis(200)), reported::add);
		MetricType endless = metrics.find("org.example.broken").orElseThrow();
		assertFalse(endless.evaluate(COUNTS, 0.95).isAvailable());
		assertFalse(endless.evaluate(COUNTS, 0.95).isAvailable());
		assertEquals(1, NeverEnds.calls);
		assertEquals(1, reported.size());
		assertTrue(reported.getFirst().message().contains("0.2 seconds"), reported.getFirst().message());
	}

	@Test
	void intervalsAreClippedToTheBounds() {
		MetricType wide = read("org.example", metric("GivesWideInterval")).find("org.example.broken").orElseThrow();
		Figure figure = wide.evaluate(COUNTS, 0.95);
		assertEquals(new Figure(OptionalDouble.of(50), OptionalDouble.of(0), OptionalDouble.of(100), 4, 0.95), figure);
		assertEquals(List.of(), reported);
	}

	private static String metric(String formula) {
		return "<metric id='org.example.broken' name='Broken' aggregate='scores' scaleMinimum='1' scaleMaximum='7' minimum='0' "
				+ "maximum='100' class='io.cxstudio.metrics.ContributionsTest$" + formula + "'/>";
	}

	public static final class FailsToStart implements Metric {
		public FailsToStart() {
			throw new IllegalStateException("did not start");
		}

		@Override
		public Figure evaluate(Aggregate aggregate, double confidence) {
			return Figure.notAvailable(0, confidence);
		}
	}

	public static final class Throws implements Metric {
		@Override
		public Figure evaluate(Aggregate aggregate, double confidence) {
			throw new IllegalStateException("no divisor");
		}
	}

	public static final class Overflows implements Metric {
		@Override
		public Figure evaluate(Aggregate aggregate, double confidence) {
			return evaluate(aggregate, confidence);
		}
	}

	public static final class GivesNothing implements Metric {
		@Override
		public Figure evaluate(Aggregate aggregate, double confidence) {
			return null;
		}
	}

	public static final class GivesTooMuch implements Metric {
		@Override
		public Figure evaluate(Aggregate aggregate, double confidence) {
			return Figure.withoutInterval(101, aggregate.n(), confidence);
		}
	}

	public static final class GivesNotANumber implements Metric {
		@Override
		public Figure evaluate(Aggregate aggregate, double confidence) {
			return Figure.withoutInterval(Double.NaN, aggregate.n(), confidence);
		}
	}

	public static final class GivesTwistedInterval implements Metric {
		@Override
		public Figure evaluate(Aggregate aggregate, double confidence) {
			return Figure.of(50, new Interval(60, 40), aggregate.n(), confidence);
		}
	}

	public static final class GivesWideInterval implements Metric {
		@Override
		public Figure evaluate(Aggregate aggregate, double confidence) {
			return Figure.of(50, new Interval(-60, 140), aggregate.n(), confidence);
		}
	}

	public static final class NeverEnds implements Metric {
		static volatile int calls;

		@Override
		public Figure evaluate(Aggregate aggregate, double confidence) {
			calls++;
			while (true) {
				try {
					new CountDownLatch(1).await();
				} catch (InterruptedException stubborn) {
					continue;
				}
			}
		}
	}
}
