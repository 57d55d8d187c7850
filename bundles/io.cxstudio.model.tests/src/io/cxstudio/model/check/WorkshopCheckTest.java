/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.cxstudio.model.Cohort;
import io.cxstudio.model.EmotionLevel;
import io.cxstudio.model.ExtensionData;
import io.cxstudio.model.Journey;
import io.cxstudio.model.JourneyKind;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.Numbers;
import io.cxstudio.model.Reach;
import io.cxstudio.model.SavedView;
import io.cxstudio.model.Touchpoint;
import io.cxstudio.model.ValueType;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.model.internal.check.Messages;
import io.cxstudio.testing.RandomWorkshop;
import io.cxstudio.testing.SoundWorkshop;

class WorkshopCheckTest {

	private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

	@Test
	void aSoundWorkshopHasNoProblems() {
		assertEquals(List.of(), WorkshopCheck.check(new SoundWorkshop().workshop));
	}

	/** Each break with the one rule that must find it, and nothing else. */
	static Stream<Arguments> breaks() {
		return Stream.of(
				broken("emotionOffScale", w -> w.emotion.setScore(2.5)),
				broken("emotionOffScale", w -> w.scale.getLevels().add(level(-7))),
				broken("emotionLevelTwice", w -> w.scale.getLevels().addAll(List.of(level(1), level(1)))),
				broken("emotionScaleNeutral", w -> w.scale.setNeutral(3)),
				broken("emotionScaleStep", w -> w.scale.setStep(5)),
				broken("outOfRange", w -> w.scale.setStep(-1)),
				broken("emotionWithoutScore", w -> w.emotion.setScore(null)),
				broken("linkWithoutEnd", w -> w.link.setTarget(null)),
				broken("linkToItself", w -> w.link.setTarget(w.slow)),
				broken("linkToOtherJourney", w -> {
					Touchpoint other = MAKE.createTouchpoint();
					other.setText("Other");
					w.toBe.getCards().add(other);
					w.link.setTarget(other);
				}),
				broken("danglingReference", w -> w.issue.getPainPoints().set(0, MAKE.createPainPoint())),
				broken("danglingReference", w -> w.workshop.getChannels().remove(w.channel)),
				broken("cardWithoutLane", w -> w.desk.setLane(null)),
				broken("spanBackwards", w -> {
					w.slow.setStep(w.board);
					w.slow.setLastStep(w.pay);
				}),
				broken("spanWithoutStep", w -> w.slow.setStep(null)),
				broken("stepOfOtherJourney", w -> w.desk.setStep(w.toBe.getStages().get(0).getSteps().get(0))),
				broken("stepOfOtherJourney", w -> w.slow.setLastStep(w.toBe.getStages().get(0).getSteps().get(0))),
				broken("laneOfOtherJourney", w -> w.desk.setLane(SoundWorkshop.lane(w.toBe, "Other"))),
				broken("journeyWithoutStages", w -> w.toBe.getStages().clear()),
				broken("stageWithoutSteps", w -> w.toBe.getStages().get(0).getSteps().clear()),
				broken("phaseOfOtherJourney", w -> w.toBe.getStages().get(0).setPhase(w.phase)),
				broken("phaseInPieces", w -> SoundWorkshop.stage(w.asIs, "Land").setPhase(w.phase)),
				broken("phaseWithoutStages", w -> w.book.setPhase(null)),
				broken("viewOfOtherJourney", w -> view(w).getStages().add(w.toBe.getStages().get(0))),
				broken("viewOfOtherJourney", w -> view(w).getCollapsedSteps().add(w.toBe.getStages().get(0).getSteps().get(0))),
				broken("viewOfOtherJourney", w -> view(w).getCollapsedLanes().add(SoundWorkshop.lane(w.toBe, "Other"))),
				broken("outOfRange", w -> view(w).setZoom(401)),
				broken("toBeWithoutAsIs", w -> w.toBe.setAsIs(null)),
				broken("toBeOfItself", w -> w.toBe.setAsIs(w.toBe)),
				broken("asIsOfAsIs", w -> w.asIs.setAsIs(w.toBe)),
				broken("toBeOfToBe", w -> {
					w.asIs.setKind(JourneyKind.TO_BE);
					w.asIs.setAsIs(w.toBe);
					w.toBe.setKind(JourneyKind.AS_IS);
					w.toBe.setAsIs(null);
					w.workshop.getJourneys().add(toBeOf(w));
				}),
				broken("originInSameJourney", w -> w.desk.setOrigin(w.desk)),
				broken("duplicateId", w -> w.issue.setId(w.solution.getId())),
				broken("missingId", w -> w.issue.setId(" ")),
				broken("emptyName", w -> w.channel.setName(" \n")),
				broken("emptyText", w -> w.parked.setText("")),
				broken("outOfRange", w -> w.slow.setSeverity(6)),
				broken("outOfRange", w -> w.slow.setVotes(-1)),
				broken("outOfRange", w -> w.solution.setCost(-0.01)),
				broken("outOfRange", w -> w.solution.setEffort(0)),
				broken("outOfRange", w -> w.measurement.setMissing(-1)),
				broken("outOfRange", w -> w.book.setStepWidth(1001)),
				broken("notANumber", w -> w.metric.setTarget(Double.NaN)),
				broken("notANumber", w -> w.solution.setCost(Double.POSITIVE_INFINITY)),
				broken("negativeDuration", w -> w.pay.setDuration(Duration.ofMinutes(-1))),
				broken("issueOfOtherCard", w -> w.issue.getPainPoints().add(w.desk)),
				broken("reviewBeforeDue", w -> w.solution.setReviewDate(LocalDate.of(2027, 2, 28))),
				broken("solutionForNothing", w -> w.solution.getAddresses().clear()),
				broken("metricScaleOrder", w -> {
					w.metric.setScaleMinimum(5.0);
					w.metric.setScaleMaximum(5.0);
					w.measurement.setAggregate(null);
				}),
				broken("warningBeyondTarget", w -> w.metric.setWarning(90.0)),
				broken("measurementWithoutMetric", w -> w.measurement.setMetric(null)),
				broken("periodBackwards", w -> w.measurement.setPeriodEnd(LocalDate.of(2025, 12, 31))),
				broken("confidence", w -> w.measurement.setConfidence(1)),
				broken("halfInterval", w -> w.measurement.setLower(null)),
				broken("intervalBackwards", w -> w.measurement.setLower(71.0)),
				broken("intervalWithoutValue", w -> w.measurement.setValue(null)),
				broken("countsDoNotAddUp", w -> w.measurement.setN(11)),
				broken("scoreOffScale", w -> w.counts.getCounts().get(0).setScore(0)),
				broken("moreWentOn", w -> {
					Reach reach = MAKE.createReach();
					reach.setReached(10);
					reach.setWentOn(11);
					w.measurement.setAggregate(reach);
				}),
				broken("moreJoined", w -> {
					Cohort cohort = MAKE.createCohort();
					cohort.setJoined(1);
					w.measurement.setAggregate(cohort);
				}),
				broken("numbersBackwards", w -> {
					Numbers numbers = MAKE.createNumbers();
					numbers.setCount(10);
					numbers.setMinimum(2.0);
					numbers.setMaximum(1.0);
					w.measurement.setAggregate(numbers);
				}),
				broken("pictureWithoutData", w -> w.picture.setData(null)),
				broken("pictureOfUnknownType", w -> w.picture.setData("GIF89a".getBytes(StandardCharsets.US_ASCII))),
				broken("pictureOfOtherType", w -> w.picture.setMediaType("image/jpeg")),
				broken("pictureTooLarge",
						w -> w.picture.setData(Arrays.copyOf(w.picture.getData(), WorkshopFile.MAXIMUM_PICTURE_SIZE + 1))),
				broken("citationWithoutSource", w -> w.desk.getCitations().add(MAKE.createCitation())),
				broken("extensionDataWithoutKey", w -> w.data.setKey(null)),
				broken("duplicateExtensionData", w -> w.desk.getExtensionData().add(data("gate", ValueType.TEXT, null))),
				broken("invalidExtensionData", w -> w.data.setValue("twelve")),
				broken("invalidExtensionData", w -> w.desk.getExtensionData().add(data("a", ValueType.DATE, "2026-02-30"))),
				broken("invalidExtensionData", w -> w.desk.getExtensionData().add(data("a", ValueType.BOOL, "yes"))),
				broken("invalidExtensionData", w -> w.desk.getExtensionData().add(data("a", ValueType.DECIMAL, "1,5"))),
				broken("invalidExtensionData", w -> w.desk.getExtensionData().add(data("a", ValueType.REFERENCE, "none"))),
				broken("invalidColour", w -> w.channel.setColour("red")),
				broken("invalidLanguage", w -> w.workshop.setLanguage("no language")),
				broken("invalidCurrency", w -> w.workshop.setCurrency("euro")),
				broken("unknownFormat", w -> w.workshop.setFormat(0)));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("breaks")
	void findsWhatIsBroken(String rule, Consumer<SoundWorkshop> change) {
		SoundWorkshop sound = new SoundWorkshop();
		change.accept(sound);
		List<Problem> problems = WorkshopCheck.check(sound.workshop);
		assertEquals(Set.of(rule), problems.stream().map(Problem::rule).collect(Collectors.toSet()), problems::toString);
		for (Problem problem : problems) {
			assertTrue(problem.message().endsWith("."), problem.message());
			assertFalse(problem.message().contains("{"), problem.message());
			assertFalse(problem.path().isBlank());
		}
	}

	@Test
	void aScaleThatGoesNowhere() {
		SoundWorkshop sound = new SoundWorkshop();
		sound.scale.setMaximum(-2);
		assertTrue(WorkshopCheck.check(sound.workshop).stream().anyMatch(p -> p.rule().equals("emotionScaleOrder")));
	}

	@Test
	void everyRuleIsTested() {
		Set<String> tested = breaks().map(arguments -> (String) arguments.get()[0])
				.collect(Collectors.toCollection(TreeSet::new));
		tested.addAll(List.of("emotionScaleOrder", "outOfRange", "belowMinimum", "misfitReference", "named"));
		Set<String> messages = Arrays.stream(Messages.class.getFields()).map(field -> field.getName())
				.collect(Collectors.toCollection(TreeSet::new));
		tested.retainAll(messages);
		assertEquals(messages, tested);
	}

	@Test
	void everyClassHasAName() {
		ResourceBundle names = ResourceBundle.getBundle("io.cxstudio.model.internal.check.types", Locale.ROOT);
		ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
				.forEach(type -> assertFalse(names.getString(type.getName()).isBlank()));
	}

	@Test
	void thePathLeadsThere() {
		SoundWorkshop sound = new SoundWorkshop();
		assertEquals("Journey \"Flying home\" \u203A Stage \"Book\" \u203A Step \"Step of Book\" \u203A Pain point \"Too slow\"",
				ElementPath.of(sound.slow));
		assertEquals("Journey \"Flying home\" \u203A Card \"An idea\"", ElementPath.of(sound.parked));
		assertEquals("Journey \"Flying home\" \u203A Lane \"Pain points\"", ElementPath.of(sound.lane));
		assertEquals("Workshop \"Flying\"", ElementPath.of(sound.workshop));
		assertEquals("Solution \"Kiosks\"", ElementPath.of(sound.solution));
		sound.slow.setText("  a\nvery   long text ".repeat(20) + "\uD83D\uDE42");
		assertTrue(ElementPath.named(sound.slow).endsWith("\u2026\""));
		sound.slow.setText("\uD83D\uDE42".repeat(100));
		assertTrue(ElementPath.named(sound.slow).contains("\uD83D\uDE42\u2026"));
	}

	/** Whatever a file holds, the check lists problems and never fails. */
	@Test
	void survivesAnything() throws Exception {
		for (long seed = 1; seed <= 20; seed++) {
			Workshop workshop = RandomWorkshop.everything(seed);
			byte[] before = WorkshopFile.toBytes(workshop);
			assertFalse(WorkshopCheck.check(workshop).isEmpty());
			assertEquals(new String(before, StandardCharsets.UTF_8),
					new String(WorkshopFile.toBytes(workshop), StandardCharsets.UTF_8));
		}
		String dangling = "<cx:Workshop xmlns:cx=\"https://cxstudio.io/workshop/1\" id=\"w\"><journeys id=\"j\" asIs=\"x\" kind=\"toBe\">"
				+ "<stages id=\"s\" phase=\"x\"/><cards id=\"c\" step=\"x\" lane=\"x\" lastStep=\"y\"/>"
				+ "<links id=\"l\" source=\"x\" target=\"x\"/></journeys>"
				+ "<measurements id=\"m\" metric=\"x\" subject=\"x\"/></cx:Workshop>";
		Workshop workshop = WorkshopFile.read(new ByteArrayInputStream(dangling.getBytes(StandardCharsets.UTF_8)), "x")
				.workshop();
		assertEquals(9, WorkshopCheck.check(workshop).stream().filter(p -> p.rule().equals("danglingReference")).count());
	}

	@Test
	void aReferenceToAnotherKindSaysSo() throws Exception {
		String misfit = "<cx:Workshop xmlns:cx=\"https://cxstudio.io/workshop/1\" id=\"w\" name=\"n\">"
				+ "<personas id=\"p\" name=\"n\" segment=\"p\"/></cx:Workshop>";
		Workshop workshop = WorkshopFile.read(new ByteArrayInputStream(misfit.getBytes(StandardCharsets.UTF_8)), "x")
				.workshop();
		List<Problem> problems = WorkshopCheck.check(workshop);
		assertEquals(1, problems.size());
		assertTrue(problems.get(0).message().contains("another kind"), problems::toString);
	}

	private static Journey toBeOf(SoundWorkshop sound) {
		Journey journey = MAKE.createJourney();
		journey.setName("Third");
		journey.setKind(JourneyKind.TO_BE);
		journey.setAsIs(sound.asIs);
		SoundWorkshop.stage(journey, "Book");
		return journey;
	}

	private static EmotionLevel level(double score) {
		EmotionLevel level = MAKE.createEmotionLevel();
		level.setScore(score);
		return level;
	}

	private static ExtensionData data(String key, ValueType type, String value) {
		ExtensionData data = MAKE.createExtensionData();
		data.setNamespace("com.example");
		data.setKey(key);
		data.setType(type);
		data.setValue(value);
		return data;
	}

	private static Arguments broken(String rule, Consumer<SoundWorkshop> change) {
		return Arguments.of(rule, change);
	}

	private static SavedView view(SoundWorkshop sound) {
		SavedView view = MAKE.createSavedView();
		view.setName("Pains");
		view.setJourney(sound.asIs);
		view.setZoom(100);
		view.getStages().addAll(sound.asIs.getStages());
		sound.workshop.getSavedViews().add(view);
		return view;
	}
}
