/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics.internal;

import io.cxstudio.metrics.Aggregate;
import io.cxstudio.metrics.Figure;
import io.cxstudio.metrics.Interval;
import io.cxstudio.metrics.Intervals;
import io.cxstudio.metrics.Metric;
import io.cxstudio.metrics.ScoreCounts;

/**
 * Net Promoter Score on 0..10: 100 x (share of 9 and 10 minus share of 0 to 6), -100 to 100 points. 7 and 8 stay in n.
 * <p>
 * Interval: adjusted Wald after measuringu.com, "Confidence intervals for Net Promoter Scores". Three answers are added, three
 * quarters of one each to promoters and detractors; with the shares p and d of those and n' = n + 3 its half width is
 * z sqrt((p + d - (p - d)²) / n'), around p - d. So its middle is not the score itself, and with very few answers the score can lie
 * outside. 10 promoters, 5 passives and 5 detractors give 25.0 and, at 95 %, [-11.7, 55.2].
 */
public final class NetPromoterScore implements Metric {

	private static final double ADDED = 3;

	@Override
	public Figure evaluate(Aggregate aggregate, double confidence) {
		ScoreCounts scores = (ScoreCounts) aggregate;
		long n = scores.n();
		if (n == 0) {
			return Figure.notAvailable(n, confidence);
		}
		long promoters = scores.count(9, 10);
		long detractors = scores.count(0, 6);
		double adjustedN = n + ADDED;
		double p = (promoters + ADDED / 4) / adjustedN;
		double d = (detractors + ADDED / 4) / adjustedN;
		double half = Intervals.normalQuantile(confidence) * Math.sqrt((p + d - (p - d) * (p - d)) / adjustedN);
		return Figure.of(100.0 * (promoters - detractors) / n, new Interval(p - d - half, p - d + half).times(100), n, confidence);
	}
}
