/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.internal.check;

import org.eclipse.emf.ecore.EObject;

import io.cxstudio.model.Aggregate;
import io.cxstudio.model.Cohort;
import io.cxstudio.model.Measurement;
import io.cxstudio.model.MetricDefinition;
import io.cxstudio.model.Numbers;
import io.cxstudio.model.Reach;
import io.cxstudio.model.ScoreCount;
import io.cxstudio.model.ScoreCounts;

/** The figures of a measurement fit together. */
public final class MeasurementRule implements Rule {

	@Override
	public void check(EObject object, Findings findings) {
		if (!(object instanceof Measurement measurement)) {
			return;
		}
		if (measurement.getMetric() == null) {
			findings.error("measurementWithoutMetric", measurement, Messages.measurementWithoutMetric);
		}
		if (measurement.getPeriodStart() != null && measurement.getPeriodEnd() != null
				&& measurement.getPeriodEnd().isBefore(measurement.getPeriodStart())) {
			findings.error("periodBackwards", measurement, Messages.periodBackwards, measurement.getPeriodEnd(),
					measurement.getPeriodStart());
		}
		if (measurement.getConfidence() == 0 || measurement.getConfidence() == 1) {
			findings.error("confidence", measurement, Messages.confidence, measurement.getConfidence());
		}
		checkInterval(measurement, findings);
		if (measurement.getAggregate() != null) {
			checkCounts(measurement, measurement.getAggregate(), findings);
		}
	}

	/** The value may lie outside: with few answers, that of a Net Promoter Score is not centred on the score. */
	private static void checkInterval(Measurement measurement, Findings findings) {
		Double lower = measurement.getLower();
		Double upper = measurement.getUpper();
		if (lower == null && upper == null) {
			return;
		}
		if (lower == null || upper == null) {
			findings.warning("halfInterval", measurement, Messages.halfInterval);
		} else if (lower > upper) {
			findings.error("intervalBackwards", measurement, Messages.intervalBackwards, lower, upper);
		} else if (measurement.getValue() == null) {
			findings.warning("intervalWithoutValue", measurement, Messages.intervalWithoutValue);
		}
	}

	private static void checkCounts(Measurement measurement, Aggregate aggregate, Findings findings) {
		if (aggregate instanceof ScoreCounts counts) {
			long sum = counts.getCounts().stream().mapToLong(ScoreCount::getCount).sum();
			checkNumber(measurement, sum, findings);
			checkScores(measurement, counts, findings);
		} else if (aggregate instanceof Numbers numbers) {
			checkNumber(measurement, numbers.getCount(), findings);
			if (numbers.getMinimum() != null && numbers.getMaximum() != null
					&& numbers.getMinimum() > numbers.getMaximum()) {
				findings.error("numbersBackwards", measurement, Messages.numbersBackwards, numbers.getMinimum(),
						numbers.getMaximum());
			}
		} else if (aggregate instanceof Reach reach) {
			checkNumber(measurement, reach.getReached(), findings);
			if (reach.getWentOn() > reach.getReached()) {
				findings.error("moreWentOn", measurement, Messages.moreWentOn, reach.getWentOn(), reach.getReached());
			}
		} else if (aggregate instanceof Cohort cohort && cohort.getJoined() > cohort.getAtEnd()) {
			findings.error("moreJoined", measurement, Messages.moreJoined, cohort.getJoined(), cohort.getAtEnd());
		}
	}

	private static void checkNumber(Measurement measurement, long counted, Findings findings) {
		if (measurement.getN() != counted) {
			findings.error("countsDoNotAddUp", measurement, Messages.countsDoNotAddUp, measurement.getN(), counted);
		}
	}

	private static void checkScores(Measurement measurement, ScoreCounts counts, Findings findings) {
		MetricDefinition metric = measurement.getMetric();
		if (metric == null || metric.eIsProxy()) {
			return;
		}
		for (ScoreCount count : counts.getCounts()) {
			boolean low = metric.getScaleMinimum() != null && count.getScore() < metric.getScaleMinimum();
			boolean high = metric.getScaleMaximum() != null && count.getScore() > metric.getScaleMaximum();
			if ((low || high) && count.getCount() > 0) {
				findings.error("scoreOffScale", measurement, Messages.scoreOffScale, count.getScore(),
						metric.getScaleMinimum(), metric.getScaleMaximum());
			}
		}
	}
}
