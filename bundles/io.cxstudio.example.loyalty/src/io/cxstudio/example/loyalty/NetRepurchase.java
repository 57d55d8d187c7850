/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.example.loyalty;

import io.cxstudio.metrics.Aggregate;
import io.cxstudio.metrics.Figure;
import io.cxstudio.metrics.Interval;
import io.cxstudio.metrics.Intervals;
import io.cxstudio.metrics.Metric;
import io.cxstudio.metrics.ScoreCounts;

/**
 * Net repurchase intention on 1..5: 100 x (share of 5 minus share of 1 and 2), -100 to 100 points. 3 and 4 stay in n.
 * <p>
 * The interval is the adjusted Wald interval of a difference of two shares of the same answers: three answers are added, three quarters of one each to
 * both shares p and d. With n' = n + 3 its half width is z sqrt((p + d - (p - d)²) / n'), around p - d.
 */
public final class NetRepurchase implements Metric {

    private static final double ADDED = 3;

    @Override
    public Figure evaluate(Aggregate aggregate, double confidence) {
        ScoreCounts scores = (ScoreCounts) aggregate;
        long n = scores.n();
        if (n == 0) {
            return Figure.notAvailable(n, confidence);
        }
        long staying = scores.count(5);
        long leaving = scores.count(1, 2);
        double adjusted = n + ADDED;
        double p = (staying + ADDED / 4) / adjusted;
        double d = (leaving + ADDED / 4) / adjusted;
        double half = Intervals.normalQuantile(confidence) * Math.sqrt((p + d - (p - d) * (p - d)) / adjusted);
        return Figure.of(100.0 * (staying - leaving) / n, new Interval(p - d - half, p - d + half).times(100), n, confidence);
    }
}
