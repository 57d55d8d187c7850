/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics.storing;

import java.util.Optional;
import java.util.OptionalDouble;

import io.cxstudio.metrics.Aggregate;
import io.cxstudio.metrics.Figure;
import io.cxstudio.metrics.MetricType;
import io.cxstudio.metrics.Metrics;
import io.cxstudio.metrics.measuring.MeasureRequest;
import io.cxstudio.model.Measurement;
import io.cxstudio.model.MetricDefinition;

/**
 * What the stored measurements of a workshop say. Figures are computed from the stored counts by the installed metric. The figure that
 * was stored beside them is used only where that is not possible, because the plug-in of the metric is missing or there are no counts.
 * <p>
 * Evaluating may run contributed code; never call it while painting.
 */
public final class Measurements {

	private Measurements() {
	}

	/** The figure of a measurement by the metrics of the running platform; never null, "n/a" where there is nothing to say. */
	public static Figure figure(Measurement measurement) {
		return evaluate(Metrics.get(), measurement).figure();
	}

	/** The installed metric of a measurement; empty if it names none or its plug-in is missing. */
	public static Optional<MetricType> metric(Metrics metrics, Measurement measurement) {
		MetricDefinition definition = measurement.getMetric();
		return definition == null || definition.eIsProxy() || definition.getTypeId() == null ? Optional.empty()
				: metrics.find(definition.getTypeId());
	}

	/**
	 * Evaluates a measurement.
	 *
	 * @param metrics the metrics that are there; not null
	 * @param measurement not null; whatever a file can hold
	 * @return never null
	 */
	public static Evaluation evaluate(Metrics metrics, Measurement measurement) {
		Optional<MetricType> metric = metric(metrics, measurement);
		Optional<Aggregate> counts = Counts.of(measurement.getAggregate());
		if (metric.isEmpty() || counts.isEmpty() && measurement.getAggregate() == null) {
			return stored(measurement);
		}
		double confidence = confidence(measurement);
		if (counts.isEmpty() || !metric.get().accepts(counts.get())) {
			return new Evaluation(Figure.notAvailable(Math.max(0, measurement.getN()), confidence), Evaluation.Basis.NONE);
		}
		return new Evaluation(metric.get().evaluate(counts.get(), confidence), Evaluation.Basis.COUNTS);
	}

	/**
	 * Puts counts into a measurement, and the figure that they give beside them, for when the metric is missing one day. Changes the
	 * measurement at once: where it stands in a workshop that can be undone, do it to a copy.
	 *
	 * @param measurement not null
	 * @param metric the metric of the measurement, not null
	 * @param counts what the metric {@linkplain MetricType#accepts accepts}; not null
	 * @param figure what the metric makes of the counts; not null
	 */
	public static void store(Measurement measurement, MetricType metric, Aggregate counts, Figure figure) {
		measurement.setAggregate(Counts.toStore(counts));
		measurement.setValue(boxed(figure.value()));
		measurement.setLower(boxed(figure.lower()));
		measurement.setUpper(boxed(figure.upper()));
		measurement.setConfidence(figure.confidence());
		measurement.setN(figure.n());
		measurement.setMetricVersion(metric.version());
	}

	private static Double boxed(OptionalDouble number) {
		return number.isPresent() ? (Double) number.getAsDouble() : null;
	}

	private static Evaluation stored(Measurement measurement) {
		long n = Math.max(0, measurement.getN());
		double confidence = confidence(measurement);
		Double value = measurement.getValue();
		if (value == null || !Double.isFinite(value)) {
			return new Evaluation(Figure.notAvailable(n, confidence), Evaluation.Basis.NONE);
		}
		Double lower = measurement.getLower();
		Double upper = measurement.getUpper();
		boolean interval = lower != null && upper != null && Double.isFinite(lower) && Double.isFinite(upper) && lower <= upper;
		return new Evaluation(new Figure(OptionalDouble.of(value), interval ? OptionalDouble.of(lower) : OptionalDouble.empty(),
				interval ? OptionalDouble.of(upper) : OptionalDouble.empty(), n, confidence), Evaluation.Basis.STORED);
	}

	/** How sure the interval of a measurement is to be: above 0 and below 1, whatever a file says. */
	public static double confidence(Measurement measurement) {
		double confidence = measurement.getConfidence();
		return confidence > 0 && confidence < 1 ? confidence : MeasureRequest.USUAL_CONFIDENCE;
	}
}
