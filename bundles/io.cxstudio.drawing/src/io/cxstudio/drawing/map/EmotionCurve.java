/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import io.cxstudio.drawing.Outline;
import java.util.Arrays;
import java.util.List;

/**
 * A smooth line through points that never leaves the range between two neighbours: a monotone cubic (Fritsch and Carlson, "Monotone Piecewise Cubic
 * Interpolation", SIAM Journal on Numerical Analysis 17, 1980). So the curve never shows a feeling better or worse than any that was scored. If asked for, the
 * line runs straight from point to point.
 */
final class EmotionCurve {

    /** Tangents in a circle of this radius, relative to the slopes beside them, keep a piece monotone. */
    private static final double MONOTONE_RADIUS = 3;

    private final double[] x;
    private final double[] y;
    private final double[] tangent;
    private final boolean straight;

    /** The curve through points whose x grows strictly. */
    EmotionCurve(List<double[]> points, boolean straight) {
        this.straight = straight;
        x = points.stream().mapToDouble(point -> point[0]).toArray();
        y = points.stream().mapToDouble(point -> point[1]).toArray();
        tangent = tangents();
    }

    private double[] tangents() {
        int pieces = x.length - 1;
        double[] slope = new double[Math.max(0, pieces)];
        for (int i = 0; i < pieces; i++) {
            slope[i] = (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
        }
        double[] result = new double[x.length];
        for (int i = 1; i < pieces; i++) {
            result[i] = slope[i - 1] * slope[i] <= 0 ? 0 : (slope[i - 1] + slope[i]) / 2;
        }
        for (int i = 0; i < pieces; i++) {
            if (slope[i] == 0) {
                result[i] = 0;
                result[i + 1] = 0;
                continue;
            }
            double length = Math.hypot(result[i] / slope[i], result[i + 1] / slope[i]);
            if (length > MONOTONE_RADIUS) {
                result[i] *= MONOTONE_RADIUS / length;
                result[i + 1] *= MONOTONE_RADIUS / length;
            }
        }
        return result;
    }

    /** The piece that covers an x: the index of the point where it begins; the first or last one beyond the ends. */
    int pieceAt(double at) {
        int found = Arrays.binarySearch(x, at);
        int piece = found >= 0 ? found : -found - 2;
        return Math.clamp(piece, 0, Math.max(0, x.length - 2));
    }

    /** Adds the curve between two of its points, given by their indices, to a path that is at the first of them. */
    Outline appendTo(Outline outline, int from, int to) {
        for (int i = from; i < to; i++) {
            if (straight) {
                outline.lineTo(x[i + 1], y[i + 1]);
                continue;
            }
            double third = (x[i + 1] - x[i]) / 3;
            outline.curveTo(x[i] + third, y[i] + third * tangent[i], x[i + 1] - third, y[i + 1] - third * tangent[i + 1], x[i + 1], y[i + 1]);
        }
        return outline;
    }
}
