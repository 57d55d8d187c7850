/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import io.cxstudio.model.Measurement;
import java.util.List;

/**
 * A measured figure at its place on the map.
 *
 * @param measurement where it comes from, not null
 * @param name        what was measured, or the metric if that is the question; not null
 * @param unit        its unit such as "%", or null
 * @param counts      how many answers each score of the scale got, from the lowest to the highest; empty if that is not known; not null
 * @param bad         whether it is beyond its warning
 * @param first       the index of its first column
 * @param last        the index of its last column
 */
public record MeasureFigure(Measurement measurement, String name, String unit, List<Long> counts, boolean bad, int first, int last) {

    /** Keeps a copy of the counts. */
    public MeasureFigure {
        counts = List.copyOf(counts);
    }
}
