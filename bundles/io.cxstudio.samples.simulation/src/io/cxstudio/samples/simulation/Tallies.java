/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.samples.simulation;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.UUID;

import io.cxstudio.metrics.Aggregate;
import io.cxstudio.metrics.Cohort;
import io.cxstudio.metrics.Figure;
import io.cxstudio.metrics.Metrics;
import io.cxstudio.metrics.Numbers;
import io.cxstudio.metrics.Reach;
import io.cxstudio.metrics.ScoreCounts;
import io.cxstudio.metrics.storing.Counts;
import io.cxstudio.metrics.storing.Measurements;
import io.cxstudio.model.DataSource;
import io.cxstudio.model.Element;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Measurement;
import io.cxstudio.model.MetricDefinition;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.Segment;
import io.cxstudio.model.Workshop;

/** What is counted while customers walk: for everybody, and for the group of each. */
final class Tallies {

	private static final double CONFIDENCE = 0.95;

	private record Key(MetricDefinition metric, Element subject, Segment segment, Quarter quarter, String column) {
	}

	private final Map<Key, Aggregate> counts = new LinkedHashMap<>();

	/** One answer on a scale. */
	void score(MetricDefinition metric, Element subject, Customer customer, Quarter quarter, String column, double score) {
		TreeMap<Double, Long> one = new TreeMap<>();
		one.put(score, 1L);
		add(metric, subject, customer, quarter, column, new ScoreCounts(one));
	}

	/** One customer who was there, and may have gone on. */
	void reach(MetricDefinition metric, Element subject, Customer customer, Quarter quarter, String column, boolean wentOn) {
		add(metric, subject, customer, quarter, column, new Reach(1, wentOn ? 1 : 0));
	}

	/** One number. */
	void number(MetricDefinition metric, Element subject, Customer customer, Quarter quarter, String column, double number) {
		add(metric, subject, customer, quarter, column, Numbers.of(number));
	}

	/** One subscriber of the first day, who stayed or left, or one who joined. */
	void cohort(MetricDefinition metric, Element subject, Customer customer, Quarter quarter, String column, Cohort one) {
		add(metric, subject, customer, quarter, column, one);
	}

	private void add(MetricDefinition metric, Element subject, Customer customer, Quarter quarter, String column, Aggregate one) {
		counts.merge(new Key(metric, subject, null, quarter, column), one, Aggregate::plus);
		counts.merge(new Key(metric, subject, customer.segment, quarter, column), one, Aggregate::plus);
	}

	/** Puts them into the workshop: by metric, then as its journey runs, everybody before the groups, the first quarter first. */
	void store(Workshop workshop, DataSource source, Metrics metrics) {
		Journey journey = workshop.getJourneys().getFirst();
		for (MetricDefinition metric : workshop.getMetricDefinitions()) {
			store(workshop, source, metrics, metric, journey);
			journey.getStages().forEach(stage -> store(workshop, source, metrics, metric, stage));
			journey.getCards().forEach(card -> store(workshop, source, metrics, metric, card));
		}
	}

	private void store(Workshop workshop, DataSource source, Metrics metrics, MetricDefinition metric, Element subject) {
		store(workshop, source, metrics, metric, subject, null);
		workshop.getSegments().forEach(segment -> store(workshop, source, metrics, metric, subject, segment));
	}

	private void store(Workshop workshop, DataSource source, Metrics metrics, MetricDefinition metric, Element subject, Segment segment) {
		counts.forEach((key, aggregate) -> {
			if (key.metric() == metric && key.subject() == subject && key.segment() == segment) {
				workshop.getMeasurements().add(measurement(workshop, source, metrics, key, aggregate));
			}
		});
	}

	private static Measurement measurement(Workshop workshop, DataSource source, Metrics metrics, Key key, Aggregate aggregate) {
		Measurement measurement = ModelFactory.eINSTANCE.createMeasurement();
		measurement.setId(UUID.nameUUIDFromBytes(String.join("\n", workshop.getId(), key.metric().getId(), id(key.subject()), id(key.segment()),
				key.quarter().start().toString()).getBytes(StandardCharsets.UTF_8)).toString());
		measurement.setMetric(key.metric());
		measurement.setSubject(key.subject());
		measurement.setSegment(key.segment());
		measurement.setDataSource(source);
		measurement.setColumn(key.column());
		measurement.setPeriodStart(key.quarter().start());
		measurement.setPeriodEnd(key.quarter().end());
		measurement.setConfidence(CONFIDENCE);
		measurement.setMetricVersion(key.metric().getMetricVersion());
		measurement.setAggregate(Counts.toStore(aggregate));
		Figure figure = Measurements.evaluate(metrics, measurement).figure();
		measurement.setValue(orNull(figure.value()));
		measurement.setLower(orNull(figure.lower()));
		measurement.setUpper(orNull(figure.upper()));
		measurement.setN(figure.n());
		return measurement;
	}

	private static Double orNull(OptionalDouble number) {
		return number.isPresent() ? number.getAsDouble() : null;
	}

	private static String id(Element element) {
		return element == null ? "" : element.getId();
	}
}
