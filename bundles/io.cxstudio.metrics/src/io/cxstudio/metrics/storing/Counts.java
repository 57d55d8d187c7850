/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics.storing;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import io.cxstudio.metrics.Aggregate;
import io.cxstudio.metrics.Cohort;
import io.cxstudio.metrics.Numbers;
import io.cxstudio.metrics.Reach;
import io.cxstudio.metrics.ScoreCounts;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.ScoreCount;

/** The counts of a measurement: from and to the form in which a workshop stores them. */
public final class Counts {

	private Counts() {
	}

	/**
	 * From a workshop.
	 *
	 * @param stored may be null
	 * @return empty if there are none, or numbers that cannot be, such as a negative count
	 */
	public static Optional<Aggregate> of(io.cxstudio.model.Aggregate stored) {
		try {
			return Optional.ofNullable(switch (stored) {
				case null -> null;
				case io.cxstudio.model.ScoreCounts scores -> scores(scores);
				case io.cxstudio.model.Reach reach -> new Reach(reach.getReached(), reach.getWentOn());
				case io.cxstudio.model.Cohort cohort -> new Cohort(cohort.getAtStart(), cohort.getAtEnd(), cohort.getJoined());
				case io.cxstudio.model.Numbers numbers ->
					new Numbers(numbers.getCount(), numbers.getSum(), numbers.getSumOfSquares());
				default -> null;
			});
		} catch (IllegalArgumentException | ArithmeticException cannotBe) {
			// a file can hold any numbers; the check of the workshop names them
			return Optional.empty();
		}
	}

	private static ScoreCounts scores(io.cxstudio.model.ScoreCounts stored) {
		SortedMap<Double, Long> counts = new TreeMap<>();
		for (ScoreCount count : stored.getCounts()) {
			if (count.getCount() < 0) {
				throw new IllegalArgumentException(String.valueOf(count.getCount()));
			}
			counts.merge(count.getScore(), count.getCount(), Math::addExact);
		}
		return new ScoreCounts(counts);
	}

	/** Into a workshop: a new object in no container; scores from the smallest to the largest. */
	public static io.cxstudio.model.Aggregate toStore(Aggregate aggregate) {
		return switch (aggregate) {
			case ScoreCounts scores -> {
				io.cxstudio.model.ScoreCounts stored = ModelFactory.eINSTANCE.createScoreCounts();
				for (Map.Entry<Double, Long> entry : scores.counts().entrySet()) {
					ScoreCount count = ModelFactory.eINSTANCE.createScoreCount();
					count.setScore(entry.getKey());
					count.setCount(entry.getValue());
					stored.getCounts().add(count);
				}
				yield stored;
			}
			case Reach reach -> {
				io.cxstudio.model.Reach stored = ModelFactory.eINSTANCE.createReach();
				stored.setReached(reach.present());
				stored.setWentOn(reach.wentOn());
				yield stored;
			}
			case Cohort cohort -> {
				io.cxstudio.model.Cohort stored = ModelFactory.eINSTANCE.createCohort();
				stored.setAtStart(cohort.atStart());
				stored.setAtEnd(cohort.atEnd());
				stored.setJoined(cohort.joined());
				yield stored;
			}
			case Numbers numbers -> {
				io.cxstudio.model.Numbers stored = ModelFactory.eINSTANCE.createNumbers();
				stored.setCount(numbers.n());
				stored.setSum(numbers.sum());
				stored.setSumOfSquares(numbers.sumOfSquares());
				yield stored;
			}
		};
	}
}
