/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.cxstudio.editing.commands.Duplicate;
import io.cxstudio.model.Card;
import io.cxstudio.model.Channel;
import io.cxstudio.model.EmotionPoint;
import io.cxstudio.model.Journey;
import io.cxstudio.model.JourneyKind;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Link;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.ModelPackage.Literals;
import io.cxstudio.model.PainPoint;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;
import io.cxstudio.model.Touchpoint;
import io.cxstudio.model.Workshop;
import io.cxstudio.testing.RandomWorkshop;

/** An as-is journey of two stages with two steps each and three lanes, and the to-be one made from it. */
class JourneyComparisonTest {

	private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

	private Workshop workshop;
	private Journey asIs;
	private Journey toBe;

	@BeforeEach
	void make() {
		workshop = MAKE.createWorkshop();
		asIs = MAKE.createJourney();
		asIs.setKind(JourneyKind.AS_IS);
		asIs.setName("Today");
		workshop.getJourneys().add(asIs);
		for (String name : List.of("Booking", "Boarding")) {
			Stage stage = MAKE.createStage();
			stage.setName(name);
			stage.getSteps().add(step(name + " first"));
			stage.getSteps().add(step(name + " then"));
			asIs.getStages().add(stage);
		}
		for (String type : List.of("actions", "touchpoints", "painPoints")) {
			Lane lane = MAKE.createLane();
			lane.setTypeId("io.cxstudio.lane." + type);
			asIs.getLanes().add(lane);
		}
		card(MAKE.createCard(), "Looks for a flight", 0, 0);
		card(MAKE.createTouchpoint(), "Web site", 0, 1);
		card(MAKE.createPainPoint(), "The price changes while booking", 0, 2);
		card(MAKE.createCard(), "Waits at the gate", 2, 0);
		card(MAKE.createTouchpoint(), "Gate", 2, 1);
		Command command = Duplicate.asToBe(asIs, "Tomorrow");
		command.execute();
		toBe = (Journey) command.getResult().iterator().next();
	}

	private static Step step(String name) {
		Step step = MAKE.createStep();
		step.setName(name);
		return step;
	}

	private Card card(Card card, String text, int step, int lane) {
		return card(asIs, card, text, step, lane);
	}

	private static Card card(Journey journey, Card card, String text, int step, int lane) {
		card.setText(text);
		card.setStep(journey.getStages().get(step / 2).getSteps().get(step % 2));
		card.setLane(journey.getLanes().get(lane));
		journey.getCards().add(card);
		return card;
	}

	private Difference only() {
		List<Difference> differences = JourneyComparison.of(asIs, toBe).differences();
		assertEquals(1, differences.size(), differences::toString);
		return differences.get(0);
	}

	@Test
	void aFreshToBeJourneyIsTheSame() {
		assertEquals(List.of(), JourneyComparison.of(asIs, toBe).differences());
		assertEquals(List.of(), JourneyComparison.of(asIs, asIs).differences());
	}

	@Test
	void anAddedCardIsFound() {
		Card card = card(toBe, MAKE.createCard(), "Gets a message when boarding begins", 2, 0);
		Difference difference = only();
		assertEquals(DifferenceKind.ADDED, difference.kind());
		assertSame(card, difference.after());
		assertEquals("Boarding, Boarding first, Lane", difference.place());
	}

	@Test
	void aRemovedCardIsFound() {
		toBe.getCards().remove(2);
		Difference difference = only();
		assertEquals(DifferenceKind.REMOVED, difference.kind());
		assertSame(asIs.getCards().get(2), difference.before());
	}

	@Test
	void aMovedCardIsFoundByItsText() {
		toBe.getCards().get(3).setStep(toBe.getStages().get(0).getSteps().get(1));
		Difference difference = only();
		assertEquals(DifferenceKind.MOVED, difference.kind());
		assertTrue(difference.oldValue().contains("Boarding first"), difference.oldValue());
		assertTrue(difference.newValue().contains("Booking then"), difference.newValue());
	}

	@Test
	void aMovedTouchpointWithAnotherTextIsFoundByWhatItComesFrom() {
		Touchpoint touchpoint = (Touchpoint) toBe.getCards().get(1);
		touchpoint.setText("App");
		touchpoint.setStep(toBe.getStages().get(1).getSteps().get(1));
		JourneyComparison comparison = JourneyComparison.of(asIs, toBe);
		assertEquals(List.of(DifferenceKind.MOVED, DifferenceKind.CHANGED),
				comparison.differences().stream().map(Difference::kind).toList());
		assertEquals(Optional.of(MatchReason.ORIGIN), comparison.reason(asIs.getCards().get(1)));
		assertEquals(Optional.of(touchpoint), comparison.counterpart(Side.LEFT, asIs.getCards().get(1)));
	}

	@Test
	void aRewordedCardIsChangedAndNotAnotherOne() {
		toBe.getCards().get(2).setText("The price no longer changes while booking");
		Difference difference = only();
		assertEquals(DifferenceKind.CHANGED, difference.kind());
		assertSame(Literals.CARD__TEXT, difference.feature());
		assertEquals("The price changes while booking", difference.oldValue());
	}

	@Test
	void aCardThatSaysSomethingElseIsAnotherOne() {
		toBe.getCards().get(3).setText("Sleeps");
		assertEquals(List.of(DifferenceKind.ADDED, DifferenceKind.REMOVED),
				JourneyComparison.of(asIs, toBe).differences().stream().map(Difference::kind).toList());
	}

	@Test
	void anEmotionPointIsTheSameAtTheSameStep() {
		EmotionPoint one = (EmotionPoint) card(MAKE.createEmotionPoint(), "angry", 1, 0);
		one.setScore(-2.0);
		EmotionPoint other = (EmotionPoint) card(toBe, MAKE.createEmotionPoint(), "happy", 1, 0);
		other.setScore(2.0);
		List<Difference> differences = JourneyComparison.of(asIs, toBe).differences();
		assertEquals(List.of("Text", "Score"), differences.stream().map(Difference::featureName).toList());
		assertEquals("-2", differences.get(1).oldValue().replace('\u2212', '-'));
	}

	@Test
	void anAddedStageComesWithItsSteps() {
		Stage stage = MAKE.createStage();
		stage.setName("Arrival");
		stage.getSteps().add(step("Baggage"));
		stage.getSteps().add(step("Taxi"));
		toBe.getStages().add(1, stage);
		Difference difference = only();
		assertEquals(DifferenceKind.ADDED, difference.kind());
		assertSame(stage, difference.after());
		carryOver(difference, Side.LEFT);
		assertEquals(List.of("Booking", "Arrival", "Boarding"), asIs.getStages().stream().map(Stage::getName).toList());
		assertEquals(List.of("Baggage", "Taxi"), asIs.getStages().get(1).getSteps().stream().map(Step::getName).toList());
		assertNotSame(stage, asIs.getStages().get(1));
		assertFalse(stage.getId().equals(asIs.getStages().get(1).getId()));
	}

	@Test
	void aCardTakesTheStageAndLaneThatItNeedsAlong() {
		Stage stage = MAKE.createStage();
		stage.setName("Arrival");
		stage.getSteps().add(step("Baggage"));
		toBe.getStages().add(stage);
		Lane lane = MAKE.createLane();
		lane.setName("Wishes");
		toBe.getLanes().add(0, lane);
		Card card = card(toBe, MAKE.createCard(), "To know where the baggage is", 4, 0);
		Difference added = JourneyComparison.of(asIs, toBe).differences().stream()
				.filter(difference -> difference.after() == card).findFirst().orElseThrow();
		carryOver(added, Side.LEFT);
		assertEquals(List.of(), JourneyComparison.of(asIs, toBe).differences());
	}

	@Test
	void aDeletedStageDoesNotTakeAlongWhatHasMovedAway() {
		toBe.getCards().get(3).setStep(toBe.getStages().get(0).getSteps().get(1));
		toBe.getCards().get(4).setStep(toBe.getStages().get(0).getSteps().get(1));
		toBe.getStages().remove(1);
		Difference removed = JourneyComparison.of(asIs, toBe).differences().stream()
				.filter(difference -> difference.before() instanceof Stage).findFirst().orElseThrow();
		carryOver(removed, Side.RIGHT.other());
		assertEquals(1, asIs.getStages().size());
		assertEquals(5, asIs.getCards().size());
		assertEquals(List.of(), JourneyComparison.of(asIs, toBe).differences());
	}

	@Test
	void aTouchpointThatIsCarriedToTheToBeJourneyComesFromTheAsIsOne() {
		Touchpoint touchpoint = (Touchpoint) card(MAKE.createTouchpoint(), "Hotline", 1, 1);
		carryOver(only(), Side.RIGHT);
		Touchpoint copy = (Touchpoint) toBe.getCards().get(toBe.getCards().size() - 1);
		assertSame(touchpoint, copy.getOrigin());
		assertSame(toBe.getStages().get(0).getSteps().get(1), copy.getStep());
	}

	@Test
	void whatACardRefersToIsTakenToAnotherWorkshop() {
		Workshop other = MAKE.createWorkshop();
		Journey copy = EcoreUtil.copy(asIs);
		other.getJourneys().add(copy);
		Channel web = MAKE.createChannel();
		web.setName("Web");
		workshop.getChannels().add(web);
		((Touchpoint) asIs.getCards().get(1)).setChannel(web);
		JourneyComparison comparison = JourneyComparison.of(asIs, copy);
		assertEquals(1, comparison.differences().size());
		comparison.carryOver(comparison.differences(), Side.RIGHT).execute();
		assertEquals("Web", other.getChannels().get(0).getName());
		assertSame(other.getChannels().get(0), ((Touchpoint) copy.getCards().get(1)).getChannel());
		assertEquals(List.of(), JourneyComparison.of(asIs, copy).differences());
	}

	@Test
	void linksAreComparedByWhatTheyLink() {
		Link link = MAKE.createLink();
		link.setSource(asIs.getCards().get(2));
		link.setTarget(asIs.getCards().get(3));
		asIs.getLinks().add(link);
		assertEquals(DifferenceKind.REMOVED, only().kind());
		carryOver(only(), Side.RIGHT);
		assertSame(toBe.getCards().get(2), toBe.getLinks().get(0).getSource());
		toBe.getLinks().get(0).setLabel("why");
		assertEquals("Label", only().featureName());
	}

	@ParameterizedTest
	@CsvSource({ "Waits at the gate, WAITS  at the Gate", "\u0643\u064A\u0641, \u06A9\u06CC\u0641",
			"\u0645\u06CC\u200C\u0631\u0648\u062F, \u0645\u06CC\u0631\u0648\u062F", "Ph\u1EDF, Pho\u031B\u0309",
			"\u0E23\u0E2D 3 \u0E19\u0E32\u0E17\u0E35, \u0E23\u0E2D \u0E53 \u0E19\u0E32\u0E17\u0E35" })
	void textsThatLookTheSameAreTheSameCard(String one, String other) {
		asIs.getCards().get(3).setText(one);
		Card card = toBe.getCards().get(3);
		card.setText(other);
		card.setStep(toBe.getStages().get(1).getSteps().get(1));
		assertEquals(Optional.of(card), JourneyComparison.of(asIs, toBe).counterpart(Side.LEFT, asIs.getCards().get(3)));
	}

	@Test
	void theSameJourneysAlwaysGiveTheSame() {
		Workshop one = RandomWorkshop.editable(3);
		Workshop other = RandomWorkshop.editable(4);
		String first = JourneyComparison.of(one.getJourneys().get(0), other.getJourneys().get(0)).differences().toString();
		for (int i = 0; i < 5; i++) {
			assertEquals(first, JourneyComparison.of(one.getJourneys().get(0), other.getJourneys().get(0)).differences().toString());
		}
	}

	@Test
	void nastyContentIsCompared() {
		Step nowhere = MAKE.createStep();
		((InternalEObject) nowhere).eSetProxyURI(URI.createURI("#gone"));
		Lane foreign = MAKE.createLane();
		Card lost = card(toBe, MAKE.createCard(), null, 0, 0);
		lost.setStep(nowhere);
		Card strange = card(toBe, MAKE.createPainPoint(), "", 0, 0);
		strange.setLane(foreign);
		strange.setId(toBe.getCards().get(0).getId());
		Stage empty = MAKE.createStage();
		toBe.getStages().add(empty);
		toBe.getLinks().add(MAKE.createLink());
		JourneyComparison comparison = JourneyComparison.of(asIs, toBe);
		assertEquals(4, comparison.differences().size(), comparison.differences()::toString);
		comparison.carryOver(comparison.differences(), Side.LEFT).execute();
		assertEquals(7, asIs.getCards().size());
	}

	@Test
	void carryingOverNothingIsImpossible() {
		assertFalse(JourneyComparison.of(asIs, toBe).carryOver(List.of(), Side.LEFT).canExecute());
	}

	/** The limit is far above what it takes, and far below what comparing each card with each other one would. */
	@Test
	void largeJourneysAreComparedAndCarriedOver() {
		Workshop one = RandomWorkshop.map(1, 20, 5, 20, 5_000);
		Journey left = one.getJourneys().get(0);
		Random random = new Random(1);
		left.getCards().forEach(card -> card.setText("Note " + random.nextInt(100_000)));
		Command command = Duplicate.asToBe(left, "Tomorrow");
		command.execute();
		Journey right = (Journey) command.getResult().iterator().next();
		new RandomJourneyEdits(right, 1).perform(2_000);
		assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
			JourneyComparison comparison = JourneyComparison.of(left, right);
			comparison.carryOver(comparison.differences(), Side.LEFT).execute();
			assertEquals(List.of(), JourneyComparison.of(left, right).differences());
		});
	}

	/** Each card says something else, so that what was done to which is known. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 })
	void randomEditsAreFoundAndNothingElse(long seed) {
		Workshop one = RandomWorkshop.map(seed, 5, 2, 6, 120);
		Journey left = one.getJourneys().get(0);
		left.getStages().forEach(stage -> stage.getSteps().forEach(step -> step.setName(stage.getName() + step.getName())));
		Random random = new Random(seed);
		for (Card card : left.getCards()) {
			card.setLastStep(null);
			card.setText(random.ints(20, 'a', 'z').mapToObj(Character::toString).collect(Collectors.joining()));
		}
		Command command = Duplicate.asToBe(left, "Tomorrow");
		command.execute();
		Journey right = (Journey) command.getResult().iterator().next();
		List<Step> steps = right.getStages().stream().flatMap(stage -> stage.getSteps().stream()).toList();
		Set<String> expected = new TreeSet<>();
		for (Card card : List.copyOf(right.getCards())) {
			switch (random.nextInt(12)) {
			case 0 -> {
				card.setVotes(card.getVotes() + 1);
				expected.add("CHANGED " + card.getText());
			}
			case 1 -> {
				Step other = steps.get((steps.indexOf(card.getStep()) + 1 + random.nextInt(steps.size() - 1)) % steps.size());
				expected.add("MOVED " + card.getText());
				card.setStep(other);
			}
			case 2 -> {
				right.getCards().remove(card);
				expected.add("REMOVED " + card.getText());
			}
			case 3 -> {
				Card added = MAKE.createCard();
				added.setText("NEW " + random.nextInt());
				added.setStep(steps.get(random.nextInt(steps.size())));
				added.setLane(right.getLanes().get(random.nextInt(right.getLanes().size())));
				right.getCards().add(random.nextInt(right.getCards().size()), added);
				expected.add("ADDED " + added.getText());
			}
			default -> {
			}
			}
		}
		Set<String> found = new TreeSet<>();
		JourneyComparison.of(left, right).differences()
				.forEach(difference -> found.add(difference.kind() + " " + ((Card) difference.element()).getText()));
		assertEquals(expected, found);
	}

	@Test
	void stagesStepsAndLanesStandBesideEachOther() {
		Stage stage = MAKE.createStage();
		stage.setName("Arrival");
		stage.getSteps().add(step("Baggage"));
		toBe.getStages().add(1, stage);
		toBe.getStages().get(0).getSteps().remove(1);
		toBe.getStages().get(0).getSteps().add(0, step("Thinking about it"));
		toBe.getLanes().move(0, 2);
		JourneyComparison comparison = JourneyComparison.of(asIs, toBe);
		assertEquals(List.of(new Aligned<>(asIs.getStages().get(0), toBe.getStages().get(0)), new Aligned<>(null, stage),
				new Aligned<>(asIs.getStages().get(1), toBe.getStages().get(2))), comparison.stages());
		List<Step> before = asIs.getStages().get(0).getSteps();
		List<Step> after = toBe.getStages().get(0).getSteps();
		assertEquals(List.of(new Aligned<>(null, after.get(0)), new Aligned<>(before.get(0), after.get(1)),
				new Aligned<>(before.get(1), null)), comparison.steps(comparison.stages().get(0)));
		assertEquals(1, comparison.steps(comparison.stages().get(1)).size());
		assertEquals(List.of(false, true, true, false), comparison.lanes().stream().map(Aligned::isBoth).toList());
		assertSame(toBe.getLanes().get(0), comparison.lanes().get(0).on(Side.RIGHT));
	}

	private void carryOver(Difference difference, Side to) {
		JourneyComparison comparison = JourneyComparison.of(asIs, toBe);
		Difference same = comparison.differences().stream().filter(difference::equals).findFirst().orElseThrow();
		comparison.carryOver(List.of(same), to).execute();
	}

	@Test
	void aSeverityIsCarriedOver() {
		((PainPoint) toBe.getCards().get(2)).setSeverity(4);
		carryOver(only(), Side.LEFT);
		assertEquals(4, ((PainPoint) asIs.getCards().get(2)).getSeverity());
	}
}
