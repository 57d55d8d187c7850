/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cxstudio.metrics.Metrics;
import io.cxstudio.metrics.storing.Evaluation;
import io.cxstudio.metrics.storing.Measurements;
import io.cxstudio.model.Measurement;
import io.cxstudio.model.Workshop;

/** The figures that a sample stores beside the counts from which they come. */
final class StoredFigures {

	private StoredFigures() {
	}

	/** Asserts that each figure is what its counts give, to the last digit. */
	static void areThoseOfTheirCounts(Workshop workshop) {
		for (Measurement measurement : workshop.getMeasurements()) {
			Evaluation evaluation = Measurements.evaluate(Metrics.get(), measurement);
			assertEquals(Evaluation.Basis.COUNTS, evaluation.basis());
			assertEquals(measurement.getValue(), evaluation.figure().value().orElseThrow());
			assertEquals(measurement.getLower(), evaluation.figure().lower().orElseThrow());
			assertEquals(measurement.getUpper(), evaluation.figure().upper().orElseThrow());
			assertEquals(measurement.getN(), evaluation.figure().n());
		}
	}
}
