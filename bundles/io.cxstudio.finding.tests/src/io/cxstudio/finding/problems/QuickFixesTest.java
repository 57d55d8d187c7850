/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.finding.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.cxstudio.catalog.CardKind;
import io.cxstudio.catalog.Catalog;
import io.cxstudio.catalog.LaneType;
import io.cxstudio.catalog.Names;
import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.model.EmotionLevel;
import io.cxstudio.model.EmotionPoint;
import io.cxstudio.model.ExtensionData;
import io.cxstudio.model.Journey;
import io.cxstudio.model.JourneyKind;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.Numbers;
import io.cxstudio.model.PainPoint;
import io.cxstudio.model.Touchpoint;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.check.Problem;
import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.testing.RandomWorkshop;
import io.cxstudio.testing.SoundWorkshop;

/** Every quick fix mends what it is for, and Undo brings every byte back. */
class QuickFixesTest {

	private static final ModelFactory MAKE = ModelFactory.eINSTANCE;
	private static final String PAINS = "io.cxstudio.lane.painPoints";
	private static final Catalog CATALOG = catalog();

	private static Catalog catalog() {
		return new Catalog(List.of(), List.of(lane(PAINS, "Pain point", CardKind.PAIN_POINT), lane("io.cxstudio.lane.emotions", "Emotion", CardKind.EMOTION),
				lane("io.cxstudio.lane.notes", "Note", CardKind.CARD)), List.of(), List.of(), List.of(), List.of());
	}

	private static LaneType lane(String id, String name, CardKind kind) {
		return new LaneType(id, Names.of(name), Names.of(""), Names.of(name), kind, "#4A5568", "#AEB8C6", null, "test");
	}

	/** A rule, what breaks it, and how many ways there are to mend it. */
	static Stream<Arguments> breaks() {
		return Stream.of(
				broken("emotionOffScale", 1, w -> w.emotion.setScore(2.5)),
				broken("emotionOffScale", 1, w -> w.emotion.setScore(-99.0)),
				broken("emotionOffScale", 1, w -> w.scale.getLevels().add(level(-7))),
				broken("emotionLevelTwice", 1, w -> w.scale.getLevels().addAll(List.of(level(1), level(1)))),
				broken("emotionScaleNeutral", 1, w -> w.scale.setNeutral(3)),
				broken("emotionScaleStep", 1, w -> w.scale.setStep(5)),
				broken("emotionScaleOrder", 1, w -> w.scale.setMaximum(-3)),
				broken("emotionScaleOrder", 0, w -> w.scale.setMaximum(-2)),
				broken("emotionWithoutScore", 2, w -> w.emotion.setScore(null)),
				broken("linkWithoutEnd", 1, w -> w.link.setTarget(null)),
				broken("linkToItself", 1, w -> w.link.setTarget(w.slow)),
				broken("linkToOtherJourney", 1, w -> {
					Touchpoint other = MAKE.createTouchpoint();
					other.setText("Other");
					w.toBe.getCards().add(other);
					w.link.setTarget(other);
				}),
				broken("danglingReference", 1, w -> w.issue.getPainPoints().set(0, MAKE.createPainPoint())),
				broken("danglingReference", 1, w -> w.workshop.getChannels().remove(w.channel)),
				broken("danglingReference", 1, w -> w.slow.setLane(MAKE.createLane())),
				broken("danglingReference", 1, w -> w.link.setSource(MAKE.createPainPoint())),
				broken("danglingReference", 1, w -> w.measurement.setSubject(MAKE.createPainPoint())),
				broken("cardWithoutLane", 1, w -> w.desk.setLane(null)),
				broken("cardWithoutLane", 2, w -> {
					w.lane.setTypeId(PAINS);
					w.slow.setLane(null);
				}),
				broken("spanBackwards", 1, w -> {
					w.slow.setStep(w.board);
					w.slow.setLastStep(w.pay);
				}),
				broken("spanWithoutStep", 1, w -> w.slow.setStep(null)),
				broken("stepOfOtherJourney", 2, w -> w.desk.setStep(w.toBe.getStages().get(0).getSteps().get(0))),
				broken("stepOfOtherJourney", 1, w -> w.slow.setLastStep(w.toBe.getStages().get(0).getSteps().get(0))),
				broken("laneOfOtherJourney", 1, w -> w.desk.setLane(SoundWorkshop.lane(w.toBe, "Other"))),
				broken("journeyWithoutStages", 1, w -> w.toBe.getStages().clear()),
				broken("stageWithoutSteps", 2, w -> w.toBe.getStages().get(0).getSteps().clear()),
				broken("phaseOfOtherJourney", 1, w -> w.toBe.getStages().get(0).setPhase(w.phase)),
				broken("phaseInPieces", 1, w -> SoundWorkshop.stage(w.asIs, "Land").setPhase(w.phase)),
				broken("phaseWithoutStages", 1, w -> w.book.setPhase(null)),
				broken("toBeWithoutAsIs", 1, w -> w.toBe.setAsIs(null)),
				broken("toBeOfItself", 1, w -> w.toBe.setAsIs(w.toBe)),
				broken("asIsOfAsIs", 1, w -> w.asIs.setAsIs(w.toBe)),
				broken("toBeOfToBe", 1, w -> {
					Journey third = MAKE.createJourney();
					third.setName("Third");
					third.setKind(JourneyKind.TO_BE);
					third.setAsIs(w.toBe);
					SoundWorkshop.stage(third, "Book");
					w.workshop.getJourneys().add(third);
				}),
				broken("originInSameJourney", 1, w -> w.desk.setOrigin(w.desk)),
				broken("duplicateId", 1, w -> w.issue.setId(w.solution.getId())),
				broken("missingId", 1, w -> w.issue.setId(" ")),
				broken("emptyName", 1, w -> w.channel.setName(" \n")),
				broken("emptyName", 1, w -> w.workshop.setName(null)),
				broken("emptyText", 1, w -> w.parked.setText("")),
				broken("outOfRange", 1, w -> w.slow.setSeverity(6)),
				broken("outOfRange", 1, w -> w.slow.setVotes(-1)),
				broken("outOfRange", 1, w -> w.solution.setCost(-0.01)),
				broken("outOfRange", 1, w -> w.counts.getCounts().get(0).setCount(-5)),
				broken("notANumber", 1, w -> w.metric.setTarget(Double.NaN)),
				broken("negativeDuration", 1, w -> w.pay.setDuration(Duration.ofMinutes(-1))),
				broken("issueOfOtherCard", 1, w -> w.issue.getPainPoints().add(w.desk)),
				broken("metricScaleOrder", 1, w -> {
					w.metric.setScaleMinimum(6.0);
					w.measurement.setAggregate(null);
				}),
				broken("measurementWithoutMetric", 1, w -> w.measurement.setMetric(null)),
				broken("periodBackwards", 1, w -> w.measurement.setPeriodEnd(LocalDate.of(2025, 12, 31))),
				broken("confidence", 1, w -> w.measurement.setConfidence(1)),
				broken("halfInterval", 1, w -> w.measurement.setLower(null)),
				broken("intervalBackwards", 1, w -> w.measurement.setLower(71.0)),
				broken("intervalWithoutValue", 1, w -> w.measurement.setValue(null)),
				broken("numbersBackwards", 1, w -> {
					Numbers numbers = MAKE.createNumbers();
					numbers.setCount(10);
					numbers.setMinimum(2.0);
					numbers.setMaximum(1.0);
					w.measurement.setAggregate(numbers);
				}),
				broken("pictureWithoutData", 1, w -> w.picture.setData(null)),
				broken("pictureOfUnknownType", 1, w -> w.picture.setData("GIF89a".getBytes(StandardCharsets.US_ASCII))),
				broken("pictureOfOtherType", 1, w -> w.picture.setMediaType("image/jpeg")),
				broken("citationWithoutSource", 1, w -> w.desk.getCitations().add(MAKE.createCitation())),
				broken("extensionDataWithoutKey", 1, w -> w.data.setKey(null)),
				broken("duplicateExtensionData", 1, w -> {
					ExtensionData same = MAKE.createExtensionData();
					same.setNamespace("com.example");
					same.setKey("gate");
					w.desk.getExtensionData().add(same);
				}),
				broken("invalidColour", 1, w -> w.channel.setColour("red")),
				broken("invalidLanguage", 1, w -> w.workshop.setLanguage("no language")),
				broken("invalidCurrency", 1, w -> w.workshop.setCurrency("euro")),
				broken(WorkshopProblems.KIND_OF_LANE, 1, w -> {
					w.lane.setTypeId(PAINS);
					w.asIs.getCards().removeAll(List.of(w.desk, w.emotion));
					w.asIs.getLinks().clear();
					w.workshop.getMeasurements().clear();
					w.parked.setLane(w.lane);
				}));
	}

	private static Arguments broken(String rule, int fixes, Consumer<SoundWorkshop> change) {
		return Arguments.of(rule, fixes, change);
	}

	private static EmotionLevel level(double score) {
		EmotionLevel level = MAKE.createEmotionLevel();
		level.setScore(score);
		return level;
	}

	@ParameterizedTest(name = "{0} {1}")
	@MethodSource("breaks")
	void mendsAndIsTakenBack(String rule, int expected, Consumer<SoundWorkshop> change) {
		for (int index = 0; index < Math.max(1, expected); index++) {
			SoundWorkshop sound = new SoundWorkshop();
			change.accept(sound);
			WorkshopSession session = WorkshopSession.create(sound.workshop, null);
			Problem problem = find(sound.workshop).stream().filter(found -> found.rule().equals(rule)).findFirst().orElseThrow();
			List<QuickFix> fixes = QuickFixes.of(problem, CATALOG);
			assertEquals(expected, fixes.size(), fixes::toString);
			if (expected > 0) {
				assertFalse(fixes.get(index).label().contains("{"), fixes.get(index)::label);
				mend(session, problem, fixes.get(index));
			}
			session.release();
		}
	}

	/** Applies a fix, looks whether the problem is gone, and takes it back. */
	private static void mend(WorkshopSession session, Problem problem, QuickFix fix) {
		String before = bytes(session.workshop());
		long problems = count(session.workshop(), problem);
		session.commandStack().execute(fix.command());
		String after = bytes(session.workshop());
		assertTrue(count(session.workshop(), problem) < problems, () -> fix.label() + " does not mend " + problem);
		session.commandStack().undo();
		assertEquals(before, bytes(session.workshop()), () -> fix.label() + " is not taken back");
		session.commandStack().redo();
		assertEquals(after, bytes(session.workshop()), () -> fix.label() + " is not repeated");
		session.commandStack().undo();
	}

	private static List<Problem> find(Workshop workshop) {
		return WorkshopProblems.find(workshop, CATALOG);
	}

	private static long count(Workshop workshop, Problem problem) {
		return find(workshop).stream().filter(found -> found.rule().equals(problem.rule()) && found.element() == problem.element()).count();
	}

	private static String bytes(Workshop workshop) {
		return new String(WorkshopFile.toBytes(workshop), StandardCharsets.UTF_8);
	}

	@Test
	void aCardOfAnotherKindThanItsLaneIsFoundAndMadeThatKind() {
		SoundWorkshop sound = new SoundWorkshop();
		sound.lane.setTypeId("io.cxstudio.lane.notes");
		assertEquals(List.of(), find(sound.workshop), "every kind of card may stand among notes");
		sound.lane.setTypeId(PAINS);
		assertEquals(Set.of(sound.desk, sound.emotion), find(sound.workshop).stream().map(Problem::element).collect(Collectors.toSet()));
		WorkshopSession session = WorkshopSession.create(sound.workshop, null);
		Problem problem = find(sound.workshop).stream().filter(found -> found.element() == sound.desk).findFirst().orElseThrow();
		assertTrue(problem.message().contains("Pain point"), problem::message);
		session.commandStack().execute(QuickFixes.of(problem, CATALOG).get(0).command());
		assertEquals(1, sound.asIs.getCards().stream().filter(card -> card instanceof PainPoint && card.getText().equals("Check-in desk")).count());
		session.release();
	}

	@Test
	void clampsToTheNearestEndOfTheScale() {
		SoundWorkshop sound = new SoundWorkshop();
		sound.emotion.setScore(7.25);
		WorkshopSession session = WorkshopSession.create(sound.workshop, null);
		session.commandStack().execute(QuickFixes.of(find(sound.workshop).get(0), CATALOG).get(0).command());
		assertEquals(2.0, ((EmotionPoint) sound.emotion).getScore());
		session.release();
	}

	@Test
	void aLevelThatIsUnknownHasNoFix() {
		SoundWorkshop sound = new SoundWorkshop();
		sound.workshop.setFormat(0);
		WorkshopSession session = WorkshopSession.create(sound.workshop, null);
		assertEquals(List.of(), QuickFixes.of(find(sound.workshop).get(0), CATALOG));
		session.release();
	}

	/** Whatever a workshop holds: each fix that is offered mends, and is taken back. */
	@Test
	void mendsWhatNobodyWouldMake() {
		Set<String> mended = new TreeSet<>();
		for (long seed = 1; seed <= 2; seed++) {
			Workshop workshop = RandomWorkshop.everything(seed);
			WorkshopSession session = WorkshopSession.create(workshop, null);
			Map<String, Integer> looked = new HashMap<>();
			for (Problem problem : find(workshop)) {
				if (looked.merge(problem.rule(), 1, Integer::sum) > 2) {
					continue;
				}
				for (int i = 0; i < QuickFixes.of(problem, CATALOG).size(); i++) {
					mend(session, problem, QuickFixes.of(problem, CATALOG).get(i));
					mended.add(problem.rule());
				}
			}
			session.release();
		}
		assertTrue(mended.size() > 8, mended::toString);
	}

	@Test
	void mendsAFileWithDanglingReferences(@TempDir Path folder) throws Exception {
		String dangling = "<cx:Workshop xmlns:cx=\"https://cxstudio.io/workshop/1\" id=\"w\" name=\"n\"><journeys id=\"j\" name=\"j\" asIs=\"x\" kind=\"toBe\">"
				+ "<stages id=\"s\" name=\"s\" phase=\"x\"/><lanes id=\"l1\" name=\"l\"/><cards id=\"c\" text=\"c\" step=\"x\" lane=\"x\" lastStep=\"y\"/>"
				+ "<cards id=\"d\" text=\"d\" step=\"x\" lane=\"l1\"/><links id=\"l\" source=\"x\" target=\"x\"/></journeys>"
				+ "<measurements id=\"m\" metric=\"x\" subject=\"x\"/></cx:Workshop>";
		Path file = Files.writeString(folder.resolve("dangling.workshop"), dangling);
		WorkshopSession session = WorkshopSession.open(file);
		String before = bytes(session.workshop());
		int edits = 0;
		for (List<Problem> problems = mendable(session); !problems.isEmpty() && edits < 50; problems = mendable(session)) {
			session.commandStack().execute(QuickFixes.of(problems.get(0), CATALOG).get(0).command());
			edits++;
		}
		assertEquals(List.of("toBeWithoutAsIs"), find(session.workshop()).stream().map(Problem::rule).toList(), "only people know what it improves");
		for (int i = 0; i < edits; i++) {
			session.commandStack().undo();
		}
		assertEquals(before, bytes(session.workshop()));
		session.release();
	}

	private static List<Problem> mendable(WorkshopSession session) {
		return find(session.workshop()).stream().filter(problem -> !QuickFixes.of(problem, CATALOG).isEmpty()).toList();
	}
}
