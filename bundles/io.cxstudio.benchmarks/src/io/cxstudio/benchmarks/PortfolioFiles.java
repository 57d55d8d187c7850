/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.benchmarks;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

import io.cxstudio.metrics.ScoreCounts;
import io.cxstudio.metrics.storing.Counts;
import io.cxstudio.model.Card;
import io.cxstudio.model.Channel;
import io.cxstudio.model.DataSource;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Measurement;
import io.cxstudio.model.MetricDefinition;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;
import io.cxstudio.model.Touchpoint;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.model.files.WorkshopFileException;

/** Workshops of a known number of rows in a portfolio: half of them touchpoints, most of the others measurements. */
final class PortfolioFiles {

	/** Rows that each workshop has in a portfolio. */
	static final int ROWS = 2000;

	private static final int JOURNEYS = 5;
	private static final int STAGES = 6;
	private static final int TOUCHPOINTS = 200;
	private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;

	private final Workshop workshop = FACTORY.createWorkshop();
	private final MetricDefinition metric = FACTORY.createMetricDefinition();
	private final DataSource source = FACTORY.createDataSource();
	private final Random random;

	private PortfolioFiles(int seed) {
		random = new Random(seed);
		workshop.setName("Workshop " + seed);
		workshop.setDate(LocalDate.of(2026, 1, 1).plusDays(seed));
		metric.setTypeId("io.cxstudio.metric.csat");
		metric.setName("Customer satisfaction (CSAT)");
		metric.setUnit("%");
		workshop.getMetricDefinitions().add(metric);
		source.setName("Survey of the quarter");
		workshop.getDataSources().add(source);
		Channel channel = FACTORY.createChannel();
		channel.setName("Website");
		workshop.getChannels().add(channel);
		for (int number = 1; number <= JOURNEYS; number++) {
			add("Journey " + number, channel);
		}
		int rows = 1 + JOURNEYS * (1 + STAGES + TOUCHPOINTS);
		for (int number = 0; rows < ROWS; number++) {
			measure(number);
			rows++;
		}
	}

	/** Writes one. */
	static void write(int seed, Path file) throws WorkshopFileException {
		WorkshopFile.write(new PortfolioFiles(seed).workshop, file);
	}

	private void add(String name, Channel channel) {
		Journey journey = FACTORY.createJourney();
		journey.setName(name);
		Lane lane = FACTORY.createLane();
		lane.setTypeId("io.cxstudio.lane.touchpoints");
		lane.setName("Touchpoints");
		journey.getLanes().add(lane);
		for (int number = 1; number <= STAGES; number++) {
			Stage stage = FACTORY.createStage();
			stage.setName("Stage " + number);
			Step step = FACTORY.createStep();
			step.setName("Step of stage " + number);
			stage.getSteps().add(step);
			journey.getStages().add(stage);
		}
		for (int number = 0; number < TOUCHPOINTS; number++) {
			Touchpoint touchpoint = FACTORY.createTouchpoint();
			touchpoint.setText(Notes.note(random, 60));
			touchpoint.setLane(lane);
			touchpoint.setStep(journey.getStages().get(number % STAGES).getSteps().getFirst());
			touchpoint.setChannel(channel);
			touchpoint.setDevice("phone");
			touchpoint.setVotes(random.nextInt(9));
			journey.getCards().add(touchpoint);
		}
		workshop.getJourneys().add(journey);
	}

	private void measure(int number) {
		Journey journey = workshop.getJourneys().get(number % JOURNEYS);
		Card subject = journey.getCards().get(number / JOURNEYS % TOUCHPOINTS);
		Measurement measurement = FACTORY.createMeasurement();
		measurement.setMetric(metric);
		measurement.setSubject(subject);
		measurement.setDataSource(source);
		measurement.setPeriodStart(LocalDate.of(2026, 1, 1));
		measurement.setPeriodEnd(LocalDate.of(2026, 3, 31));
		SortedMap<Double, Long> counts = new TreeMap<>();
		long n = 0;
		for (double score = 1; score <= 5; score++) {
			long count = 10 + random.nextInt(900);
			counts.put(score, count);
			n += count;
		}
		measurement.setAggregate(Counts.toStore(new ScoreCounts(counts)));
		measurement.setN(n);
		measurement.setValue(100 * random.nextDouble());
		measurement.setLower(measurement.getValue() - 2);
		measurement.setUpper(measurement.getValue() + 2);
		measurement.setMetricVersion("1");
		workshop.getMeasurements().add(measurement);
	}
}
