/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.cxstudio.model.Barrier;
import io.cxstudio.model.Card;
import io.cxstudio.model.Channel;
import io.cxstudio.model.Citation;
import io.cxstudio.model.EmotionPoint;
import io.cxstudio.model.ExtensionData;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Link;
import io.cxstudio.model.Medium;
import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.PainPoint;
import io.cxstudio.model.Persona;
import io.cxstudio.model.Solution;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Touchpoint;
import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.testing.NoLoggedErrors;

@ExtendWith(NoLoggedErrors.class)
class CardCommandsTest extends EditorFixture {

	@Test
	void addsACardWhereItIsAskedFor() {
		Card first = put(0, 0);
		Card second = put(0, 0);
		Card middle = result(AddCard.at(journey, ModelPackage.Literals.PAIN_POINT, steps.get(0), lanes.get(0), 1, "new"));
		assertEquals(List.of(first, middle, second), cell(0, 0));
		assertTrue(middle instanceof PainPoint);
		Card last = result(AddCard.at(journey, ModelPackage.Literals.CARD, steps.get(0), lanes.get(0), AddCard.AT_END, null));
		assertEquals(List.of(first, middle, second, last), cell(0, 0));
		Card parked = result(AddCard.at(journey, ModelPackage.Literals.CARD, null, null, 0, "later"));
		assertTrue(parked.isParked());
		assertEquals("Add Card", session.commandStack().undoLabel());
	}

	@Test
	void addsACardForEachText() {
		run(AddCard.each(journey, ModelPackage.Literals.CARD, steps.get(1), lanes.get(1), 0, List.of("a", "b", "c")));
		assertEquals(List.of("a", "b", "c"), cell(1, 1).stream().map(Card::getText).toList());
		assertFalse(AddCard.each(journey, ModelPackage.Literals.CARD, steps.get(1), lanes.get(1), 0, List.of()).canExecute());
	}

	@Test
	void addsNoCardOutsideTheMap() {
		assertFalse(AddCard.at(journey, ModelPackage.Literals.CARD, steps.get(0), null, 0, "x").canExecute());
		assertFalse(AddCard.at(journey, ModelPackage.Literals.CARD, MAKE.createStep(), lanes.get(0), 0, "x").canExecute());
		assertFalse(AddCard.at(journey, ModelPackage.Literals.CARD, steps.get(0), MAKE.createLane(), 0, "x").canExecute());
	}

	@Test
	void movesCardsInTheirOrder() {
		Card a = put(0, 0);
		Card b = put(0, 0);
		Card c = put(0, 0);
		Card x = put(1, 1);
		Card y = put(1, 1);
		run(MoveCards.to(List.of(c, a), steps.get(1), lanes.get(1), 1));
		assertEquals(List.of(x, a, c, y), cell(1, 1));
		assertEquals(List.of(b), cell(0, 0));
		assertEquals("Move 2 Cards", session.commandStack().undoLabel());
	}

	@Test
	void reordersWithinACell() {
		Card a = put(0, 0);
		Card b = put(0, 0);
		put(2, 2);
		Card c = put(0, 0);
		run(MoveCards.to(List.of(a), steps.get(0), lanes.get(0), 1));
		assertEquals(List.of(b, a, c), cell(0, 0));
		run(MoveCards.to(List.of(a), steps.get(0), lanes.get(0), AddCard.AT_END));
		assertEquals(List.of(b, c, a), cell(0, 0));
		run(MoveCards.to(List.of(a), steps.get(0), lanes.get(0), 0));
		assertEquals(List.of(a, b, c), cell(0, 0));
		run(MoveCards.to(List.of(b, c), steps.get(0), lanes.get(0), 0));
		assertEquals(List.of(b, c, a), cell(0, 0));
	}

	@Test
	void aSpanMovesWithItsCardAndEndsAtTheMap() {
		Card card = put(1, 0);
		card.setLastStep(steps.get(3));
		run(MoveCards.to(List.of(card), steps.get(2), lanes.get(1), 0));
		assertSame(steps.get(4), card.getLastStep());
		run(MoveCards.to(List.of(card), steps.get(4), lanes.get(1), 0));
		assertSame(steps.get(5), card.getLastStep());
		run(MoveCards.to(List.of(card), steps.get(5), lanes.get(1), 0));
		assertNull(card.getLastStep());
	}

	@Test
	void parksAndPlacesAgain() {
		Card card = put(1, 0);
		card.setLastStep(steps.get(2));
		run(MoveCards.toParkingLot(List.of(card), null, 0));
		assertTrue(card.isParked());
		assertNull(card.getLane());
		assertNull(card.getLastStep());
		run(MoveCards.to(List.of(card), steps.get(0), lanes.get(0), 0));
		assertEquals(List.of(card), cell(0, 0));
	}

	@Test
	void spansForwardsOnly() {
		Card card = put(2, 0);
		run(SetLastStep.of(card, steps.get(5)));
		assertFalse(SetLastStep.of(card, steps.get(1)).canExecute());
		run(SetLastStep.of(card, steps.get(2)));
		assertNull(card.getLastStep());
		assertFalse(SetLastStep.of(put(-1, 0), steps.get(1)).canExecute());
	}

	@Test
	void setsEmotionsPerPersona() {
		Persona anh = MAKE.createPersona();
		workshop.getPersonas().add(anh);
		EmotionPoint all = result(SetEmotion.at(journey, steps.get(0), lanes.get(0), null, 1.0));
		EmotionPoint hers = result(SetEmotion.at(journey, steps.get(0), lanes.get(0), anh, -1.0));
		assertNotSame(all, hers);
		assertSame(hers, result(SetEmotion.at(journey, steps.get(0), lanes.get(0), anh, -2.0)));
		assertEquals(-2.0, hers.getScore());
		assertEquals(2, journey.getCards().size());
		assertFalse(SetEmotion.of(hers, -2.0).canExecute());
	}

	@Test
	void changesTheKindAndKeepsTheRest() {
		PainPoint pain = put(MAKE.createPainPoint(), 1, 1);
		pain.setSeverity(4);
		pain.setVotes(7);
		pain.getTags().add("tag");
		Citation citation = MAKE.createCitation();
		pain.getCitations().add(citation);
		Card other = put(1, 1);
		Link link = MAKE.createLink();
		link.setSource(other);
		link.setTarget(pain);
		journey.getLinks().add(link);
		Solution solution = MAKE.createSolution();
		solution.getAddresses().add(pain);
		workshop.getSolutions().add(solution);
		String id = pain.getId();

		Barrier barrier = result(ChangeKind.of(List.of(pain), ModelPackage.Literals.BARRIER));
		assertEquals(id, barrier.getId());
		assertEquals(4, barrier.getSeverity());
		assertEquals(7, barrier.getVotes());
		assertEquals(List.of("tag"), barrier.getTags());
		assertEquals(List.of(citation), barrier.getCitations());
		assertEquals(List.of(barrier, other), cell(1, 1));
		assertSame(barrier, link.getTarget());
		assertEquals(List.of(barrier), solution.getAddresses());

		Card note = result(MoveCards.to(List.of(barrier), steps.get(2), lanes.get(2), 0, ModelPackage.Literals.CARD));
		assertEquals(List.of(note), cell(2, 2));
		assertEquals(id, note.getId());
		assertSame(note, link.getTarget());
		assertEquals(List.of(), solution.getAddresses());

		Barrier again = result(ChangeKind.of(List.of(note), ModelPackage.Literals.BARRIER));
		assertEquals(4, again.getSeverity());
		assertEquals(List.of(again), solution.getAddresses());
		assertEquals(List.of(), again.getExtensionData());
	}

	@Test
	void whatAnotherKindCannotHaveComesBackWithTheKind() {
		Touchpoint touchpoint = put(MAKE.createTouchpoint(), 1, 1);
		Channel channel = MAKE.createChannel();
		workshop.getChannels().add(channel);
		touchpoint.setChannel(channel);
		touchpoint.setDevice("kiosk");
		touchpoint.setMedium(Medium.DIGITAL);
		Solution gone = MAKE.createSolution();
		workshop.getSolutions().add(gone);

		PainPoint pain = result(ChangeKind.of(List.of(touchpoint), ModelPackage.Literals.PAIN_POINT));
		pain.setSeverity(5);
		gone.getAddresses().add(pain);
		Card note = result(ChangeKind.of(List.of(pain), ModelPackage.Literals.CARD));
		run(DeleteElements.of(List.of(gone)));
		PainPoint back = result(ChangeKind.of(List.of(note), ModelPackage.Literals.PAIN_POINT));
		assertEquals(5, back.getSeverity(), "also where somebody who referred to it has gone");
		Touchpoint end = result(ChangeKind.of(List.of(back), ModelPackage.Literals.TOUCHPOINT));
		assertSame(channel, end.getChannel());
		assertEquals("kiosk", end.getDevice());
		assertEquals(Medium.DIGITAL, end.getMedium());
	}

	@Test
	void whatSomebodyElseWroteIntoTheDataStaysThere() {
		Card note = put(1, 1);
		ExtensionData data = MAKE.createExtensionData();
		data.setNamespace("io.cxstudio.editing");
		data.setKey("PainPoint.severity");
		data.setValue("terrible");
		note.getExtensionData().add(data);
		PainPoint pain = result(ChangeKind.of(List.of(note), ModelPackage.Literals.PAIN_POINT));
		assertEquals(List.of(data), pain.getExtensionData());
		assertNull(pain.getSeverity());
	}

	@Test
	void movesCardsToAnotherJourneyAsTheyAre() {
		PainPoint first = put(MAKE.createPainPoint(), 1, 1);
		Card second = put(2, 2);
		second.setLastStep(steps.get(3));
		Card staying = put(0, 0);
		link(first, second);
		link(staying, first);
		Link between = journey.getLinks().get(0);
		Link leaving = journey.getLinks().get(1);
		Journey other = MAKE.createJourney();
		Stage stage = MAKE.createStage();
		stage.getSteps().addAll(List.of(MAKE.createStep(), MAKE.createStep(), MAKE.createStep()));
		other.getStages().add(stage);
		other.getLanes().addAll(List.of(MAKE.createLane(), MAKE.createLane()));
		workshop.getJourneys().add(other);
		Solution solution = MAKE.createSolution();
		solution.getAddresses().add(first);
		workshop.getSolutions().add(solution);
		String id = first.getId();

		run(MoveCards.toJourney(List.of(second, first), other, stage.getSteps().get(0), other.getLanes().get(1)));
		assertEquals(List.of(first, second), other.getCards());
		assertEquals(List.of(staying), journey.getCards());
		assertEquals(id, first.getId());
		assertEquals(List.of(first), solution.getAddresses());
		assertSame(stage.getSteps().get(0), first.getStep());
		assertSame(stage.getSteps().get(1), second.getStep());
		assertSame(stage.getSteps().get(2), second.getLastStep());
		assertSame(other.getLanes().get(1), second.getLane(), "There is no lane below the last one");
		assertEquals(List.of(between), other.getLinks());
		assertEquals(List.of(leaving), journey.getLinks());

		run(MoveCards.toJourney(List.of(second), journey, null, null));
		assertTrue(second.isParked());
		assertFalse(MoveCards.toJourney(List.of(second), journey, null, null).canExecute(), "It is there already");
	}

	@Test
	void pastesWithLinksAndPlaces() {
		Card a = put(0, 0);
		Card b = put(1, 1);
		b.setLastStep(steps.get(2));
		Card outside = put(2, 2);
		link(a, b);
		link(a, outside);
		CopiedCards copied = CopiedCards.of(List.of(b, a));
		a.setText("changed later");
		run(PasteCards.into(journey, copied, steps.get(3), lanes.get(1)));
		Card pastedA = cell(3, 1).get(0);
		Card pastedB = cell(4, 2).get(0);
		assertEquals("card 0", pastedA.getText());
		assertNotSame(a.getId(), pastedA.getId());
		assertSame(steps.get(5), pastedB.getLastStep());
		assertEquals(3, journey.getLinks().size());
		Link pastedLink = journey.getLinks().get(2);
		assertSame(pastedA, pastedLink.getSource());
		assertSame(pastedB, pastedLink.getTarget());
		assertEquals(5, Set.copyOf(journey.getCards().stream().map(Card::getId).toList()).size());
	}

	@Test
	void whatHasNoRoomGoesToTheEdge() {
		put(0, 0);
		put(2, 2);
		run(PasteCards.into(journey, CopiedCards.of(journey.getCards()), steps.get(5), lanes.get(2)));
		assertEquals(2, cell(5, 2).size());
	}

	@Test
	void pastesOverTheClipboardIntoAnotherWorkshop() throws Exception {
		Persona anh = MAKE.createPersona();
		anh.setName("Anh");
		workshop.getPersonas().add(anh);
		var channel = MAKE.createChannel();
		channel.setName("Web");
		workshop.getChannels().add(channel);
		var touchpoint = put(MAKE.createTouchpoint(), 0, 0);
		touchpoint.setPersona(anh);
		touchpoint.setChannel(channel);
		byte[] clipboard = CopiedCards.of(List.of(touchpoint)).toBytes();
		var source = session;
		open();
		Persona sameName = MAKE.createPersona();
		sameName.setName("Anh");
		workshop.getPersonas().add(sameName);
		run(PasteCards.into(journey, CopiedCards.fromBytes(clipboard).orElseThrow(), steps.get(0), null));
		var pasted = (Touchpoint) journey.getCards().get(0);
		assertSame(sameName, pasted.getPersona());
		assertEquals(1, workshop.getChannels().size());
		assertSame(workshop.getChannels().get(0), pasted.getChannel());
		assertEquals("Web", pasted.getChannel().getName());
		assertSame(lanes.get(0), pasted.getLane());
		run(PasteCards.into(journey, CopiedCards.fromBytes(clipboard).orElseThrow(), steps.get(1), null));
		assertEquals(1, workshop.getChannels().size());
		source.release();
	}

	@Test
	void theClipboardMayHoldAnything() {
		assertTrue(CopiedCards.fromBytes(new byte[] { 1, 2, 3 }).isEmpty());
		assertTrue(CopiedCards.fromBytes(new byte[0]).isEmpty());
		assertTrue(CopiedCards.fromBytes(WorkshopFile.toBytes(workshop)).isEmpty());
		put(0, 0).setText("two\nlines");
		put(0, 0).setText("=1+2");
		assertEquals("two lines\n=1+2", CopiedCards.of(journey.getCards()).toText());
	}

	@Test
	void duplicatesCardsBesideTheirOriginals() {
		Card a = put(0, 0);
		Card b = put(0, 0);
		link(a, b);
		run(Duplicate.cards(List.of(a, b)));
		assertEquals(4, cell(0, 0).size());
		assertEquals(2, journey.getLinks().size());
		assertSame(cell(0, 0).get(2), journey.getLinks().get(1).getSource());
	}

	@Test
	void editsWhatPeopleRead() {
		Card card = put(0, 0);
		run(EditText.of(card, "new"));
		assertEquals("new", card.getText());
		assertFalse(EditText.of(card, "new").canExecute());
		Lane lane = lanes.get(0);
		run(EditText.of(lane, null));
		assertNull(lane.getName());
		run(SetFeature.each(List.of(card, put(1, 1)), ModelPackage.Literals.CARD__VOTES, 3));
		assertEquals("Set Votes", session.commandStack().undoLabel());
		run(SetFeature.of(card, ModelPackage.Literals.CARD__TAGS, List.of("a", "b")));
		assertEquals(List.of("a", "b"), card.getTags());
		assertFalse(SetFeature.of(card, ModelPackage.Literals.CARD__TAGS, List.of("a", "b")).canExecute());
		run(SetFeature.of(card, ModelPackage.Literals.CARD__TAGS, null));
	}

	private void link(Card source, Card target) {
		Link link = MAKE.createLink();
		link.setSource(source);
		link.setTarget(target);
		journey.getLinks().add(link);
	}
}
