/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics.storing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import io.cxstudio.metrics.MetricType;
import io.cxstudio.metrics.internal.Messages;
import io.cxstudio.metrics.internal.storing.Identities;
import io.cxstudio.metrics.internal.storing.Paths;
import io.cxstudio.metrics.internal.storing.Segments;
import io.cxstudio.metrics.measuring.MeasureResult;
import io.cxstudio.metrics.measuring.Measured;
import io.cxstudio.model.DataSource;
import io.cxstudio.model.DataSourceKind;
import io.cxstudio.model.Direction;
import io.cxstudio.model.Measurement;
import io.cxstudio.model.MetricDefinition;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.Segment;
import io.cxstudio.model.Workshop;

/**
 * Puts measured figures into a workshop: one measurement for everybody and one for each group, with their counts, and whatever they
 * refer to that is not there yet: the metric definition, the data source, the segments.
 * <p>
 * The identities of what is created follow from the workshop and from what they are about. So the same figures measured in two copies
 * of a workshop are the same elements, and measuring again gives the same file.
 * <p>
 * All or nothing: if it is refused, the workshop is as it was. It changes the workshop directly, on the calling thread; an open
 * editor wraps it into one command.
 */
public final class Storing {

	private final Workshop workshop;
	private final MeasureResult result;
	private final StoreRequest request;
	private final MetricType metric;
	private final Identities identities;
	private final Segments segments;
	private final List<Measurement> created = new ArrayList<>();
	private final List<Measurement> replaced = new ArrayList<>();

	private Storing(Workshop workshop, MeasureResult result, StoreRequest request) {
		this.workshop = workshop;
		this.result = result;
		this.request = request;
		metric = result.request().metric();
		identities = new Identities(workshop);
		segments = new Segments(workshop, identities);
	}

	/**
	 * Stores.
	 *
	 * @param workshop not null
	 * @param result what was measured; not null
	 * @param request where it goes; its subject is an element of the workshop
	 * @return never null
	 * @throws StoreException if there are figures for the same subject, metric, group and period already, and they are not to be replaced
	 */
	public static StoreReport store(Workshop workshop, MeasureResult result, StoreRequest request) throws StoreException {
		return new Storing(workshop, result, request).store();
	}

	private StoreReport store() throws StoreException {
		Optional<MetricDefinition> known = workshop.getMetricDefinitions().stream()
				.filter(definition -> metric.id().equals(definition.getTypeId())).findFirst();
		if (!request.replace() && known.isPresent()) {
			refuseDuplicates(known.get());
		}
		MetricDefinition definition = known.orElseGet(this::createDefinition);
		definition.setMetricVersion(metric.version());
		DataSource source = dataSource();
		put(definition, source, null, result.all());
		for (Map.Entry<Segment, Measured> group : createSegments().entrySet()) {
			put(definition, source, group.getKey(), group.getValue());
		}
		return new StoreReport(created, replaced, segments.created());
	}

	private void refuseDuplicates(MetricDefinition definition) throws StoreException {
		List<String> there = new ArrayList<>();
		find(definition, null).ifPresent(measurement -> there.add(Messages.Store_everybody));
		result.groups().keySet().forEach(value -> segments.find(result.byColumn().orElseThrow(), value)
				.flatMap(segment -> find(definition, segment)).ifPresent(measurement -> there.add(value)));
		if (!there.isEmpty()) {
			throw new StoreException(NLS.bind(Messages.Store_alreadyThere,
					new Object[] {metric.name(Locale.getDefault()), request.subject() == null ? workshop.displayName()
							: Paths.of(request.subject()), String.join(", ", there)})); //$NON-NLS-1$
		}
	}

	private Map<Segment, Measured> createSegments() {
		Map<Segment, Measured> groups = new LinkedHashMap<>();
		result.groups().forEach((value, measured) ->
			groups.put(segments.findOrCreate(result.byColumn().orElseThrow(), value), measured));
		return groups;
	}

	private Optional<Measurement> find(MetricDefinition definition, Segment segment) {
		return workshop.getMeasurements().stream().filter(measurement -> measurement.getMetric() == definition
				&& measurement.getSubject() == request.subject() && measurement.getSegment() == segment
				&& Objects.equals(measurement.getPeriodStart(), request.periodStart().orElse(null))
				&& Objects.equals(measurement.getPeriodEnd(), request.periodEnd().orElse(null))).findFirst();
	}

	private MetricDefinition createDefinition() {
		Locale language = Locale.forLanguageTag(Objects.requireNonNullElse(workshop.getLanguage(), "en")); //$NON-NLS-1$
		MetricDefinition definition = ModelFactory.eINSTANCE.createMetricDefinition();
		definition.setId(identities.of("metric", metric.id())); //$NON-NLS-1$
		definition.setName(metric.name(language));
		definition.setTypeId(metric.id());
		definition.setTypeLabel(metric.name(language));
		definition.setUnit(metric.unit(language).isEmpty() ? null : metric.unit(language));
		definition.setDescription(metric.description(language).isEmpty() ? null : metric.description(language));
		metric.scale().ifPresent(scale -> {
			definition.setScaleMinimum(scale.minimum());
			definition.setScaleMaximum(scale.maximum());
		});
		definition.setDirection(switch (metric.direction()) {
			case HIGHER_IS_BETTER -> Direction.HIGHER_IS_BETTER;
			case LOWER_IS_BETTER -> Direction.LOWER_IS_BETTER;
		});
		workshop.getMetricDefinitions().add(definition);
		return definition;
	}

	/** The same bytes are the same source, whatever the file is called. */
	private DataSource dataSource() {
		return workshop.getDataSources().stream().filter(source -> result.sha256().equalsIgnoreCase(source.getDigest())).findFirst()
				.orElseGet(() -> {
					String fileName = result.request().file().getFileName().toString();
					DataSource source = ModelFactory.eINSTANCE.createDataSource();
					source.setId(identities.of("source", result.sha256())); //$NON-NLS-1$
					source.setName(fileName);
					source.setKind(DataSourceKind.CSV);
					source.setLocation(fileName);
					source.setDigest(result.sha256());
					source.setRetrieved(request.retrieved());
					workshop.getDataSources().add(source);
					return source;
				});
	}

	private void put(MetricDefinition definition, DataSource source, Segment segment, Measured measured) {
		Optional<Measurement> there = find(definition, segment);
		Measurement measurement = there.orElseGet(ModelFactory.eINSTANCE::createMeasurement);
		measurement.setMetric(definition);
		measurement.setSubject(request.subject());
		measurement.setSegment(segment);
		measurement.setPeriodStart(request.periodStart().orElse(null));
		measurement.setPeriodEnd(request.periodEnd().orElse(null));
		measurement.setDataSource(source);
		measurement.setColumn(result.scoreColumn());
		Measurements.store(measurement, metric, measured.aggregate(), measured.figure());
		measurement.setNotApplicable(measured.notApplicable());
		measurement.setMissing(measured.missing());
		measurement.setRejected(measured.rejected());
		if (there.isPresent()) {
			replaced.add(measurement);
		} else {
			measurement.setId(identities.of("measurement", metric.id(), id(request.subject()), id(segment), //$NON-NLS-1$
					String.valueOf(measurement.getPeriodStart()), String.valueOf(measurement.getPeriodEnd())));
			workshop.getMeasurements().add(measurement);
			created.add(measurement);
		}
	}

	private static String id(io.cxstudio.model.Element element) {
		return element == null ? "" : element.getId(); //$NON-NLS-1$
	}
}
