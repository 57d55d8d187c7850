/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.testing;

import java.time.LocalDate;

import io.cxstudio.model.Card;
import io.cxstudio.model.Channel;
import io.cxstudio.model.EmotionPoint;
import io.cxstudio.model.EmotionScale;
import io.cxstudio.model.ExtensionData;
import io.cxstudio.model.Journey;
import io.cxstudio.model.JourneyKind;
import io.cxstudio.model.KeyIssue;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Link;
import io.cxstudio.model.Measurement;
import io.cxstudio.model.MetricDefinition;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.PainPoint;
import io.cxstudio.model.Phase;
import io.cxstudio.model.Picture;
import io.cxstudio.model.ScoreCount;
import io.cxstudio.model.ScoreCounts;
import io.cxstudio.model.Solution;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;
import io.cxstudio.model.Touchpoint;
import io.cxstudio.model.ValueType;
import io.cxstudio.model.Workshop;

/** A small workshop without any problem, for tests that break it in one place. */
public final class SoundWorkshop {

	private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

	public final Workshop workshop = MAKE.createWorkshop();
	public final EmotionScale scale = MAKE.createEmotionScale();
	public final Journey asIs = MAKE.createJourney();
	public final Journey toBe = MAKE.createJourney();
	public final Phase phase = MAKE.createPhase();
	public final Stage book = stage(asIs, "Book");
	public final Stage fly = stage(asIs, "Fly");
	public final Step pay = book.getSteps().get(0);
	public final Step board = fly.getSteps().get(0);
	public final Lane lane = lane(asIs, "Pain points");
	public final PainPoint slow = card(MAKE.createPainPoint(), "Too slow");
	public final Touchpoint desk = card(MAKE.createTouchpoint(), "Check-in desk");
	public final EmotionPoint emotion = card(MAKE.createEmotionPoint(), "annoyed");
	public final Card parked = card(MAKE.createCard(), "An idea");
	public final Link link = MAKE.createLink();
	public final KeyIssue issue = MAKE.createKeyIssue();
	public final Solution solution = MAKE.createSolution();
	public final MetricDefinition metric = MAKE.createMetricDefinition();
	public final Measurement measurement = MAKE.createMeasurement();
	public final ScoreCounts counts = MAKE.createScoreCounts();
	public final Picture picture = MAKE.createPicture();
	public final ExtensionData data = MAKE.createExtensionData();
	public final Channel channel = MAKE.createChannel();

	/** Makes it, in no resource. */
	public SoundWorkshop() {
		workshop.setId("workshop");
		workshop.setName("Flying");
		workshop.setCurrency("EUR");
		workshop.setEmotionScale(scale);
		workshop.getJourneys().add(asIs);
		asIs.setName("Flying home");
		asIs.getPhases().add(phase);
		phase.setName("Before");
		book.setPhase(phase);
		parked.setStep(null);
		parked.setLane(null);
		slow.setSeverity(3);
		slow.setLastStep(board);
		emotion.setScore(-1.5);
		link.setSource(slow);
		link.setTarget(desk);
		asIs.getLinks().add(link);
		fillLists();
		measure();
		workshop.getJourneys().add(toBe);
		toBe.setName("Flying better");
		toBe.setKind(JourneyKind.TO_BE);
		toBe.setAsIs(asIs);
		stage(toBe, "Book");
	}

	private void fillLists() {
		workshop.getChannels().add(channel);
		channel.setName("Desk");
		channel.setColour("#3366CC");
		desk.setChannel(channel);
		workshop.getKeyIssues().add(issue);
		issue.setName("Queues");
		issue.getPainPoints().add(slow);
		workshop.getSolutions().add(solution);
		solution.setName("Kiosks");
		solution.getAddresses().add(issue);
		solution.setDueDate(LocalDate.of(2027, 3, 1));
		solution.setReviewDate(LocalDate.of(2027, 6, 1));
		workshop.getPictures().add(picture);
		picture.setName("Desk");
		picture.setMediaType("image/png");
		picture.setData(new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0 });
		data.setNamespace("com.example");
		data.setKey("gate");
		data.setType(ValueType.INTEGER);
		data.setValue("12");
		desk.getExtensionData().add(data);
	}

	private void measure() {
		workshop.getMetricDefinitions().add(metric);
		metric.setName("CSAT");
		metric.setScaleMinimum(1.0);
		metric.setScaleMaximum(5.0);
		metric.setTarget(80.0);
		metric.setWarning(60.0);
		workshop.getMeasurements().add(measurement);
		measurement.setMetric(metric);
		measurement.setSubject(desk);
		measurement.setN(10);
		measurement.setValue(50.0);
		measurement.setLower(30.0);
		measurement.setUpper(70.0);
		measurement.setPeriodStart(LocalDate.of(2026, 1, 1));
		measurement.setPeriodEnd(LocalDate.of(2026, 12, 31));
		measurement.setAggregate(counts);
		for (int score = 4; score <= 5; score++) {
			ScoreCount count = MAKE.createScoreCount();
			count.setScore(score);
			count.setCount(5);
			counts.getCounts().add(count);
		}
	}

	/** A stage with one step, at the end of a journey. */
	public static Stage stage(Journey journey, String name) {
		Step step = MAKE.createStep();
		step.setName("Step of " + name);
		Stage stage = MAKE.createStage();
		stage.setName(name);
		stage.getSteps().add(step);
		journey.getStages().add(stage);
		return stage;
	}

	/** A lane without type, at the end of a journey. */
	public static Lane lane(Journey journey, String name) {
		Lane lane = MAKE.createLane();
		lane.setName(name);
		journey.getLanes().add(lane);
		return lane;
	}

	private <T extends Card> T card(T card, String text) {
		card.setText(text);
		card.setStep(pay);
		card.setLane(lane);
		asIs.getCards().add(card);
		return card;
	}
}
