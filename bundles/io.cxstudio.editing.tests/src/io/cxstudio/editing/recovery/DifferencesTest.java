/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.recovery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.editing.commands.RandomEdits;
import io.cxstudio.model.Card;
import io.cxstudio.model.Journey;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.files.WorkshopCopy;
import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.testing.RandomWorkshop;

class DifferencesTest {

	private final Workshop before = RandomWorkshop.map(1, 2, 2, 2, 10);
	private final Workshop after = WorkshopCopy.of(before);
	private final Journey journey = after.getJourneys().get(0);

	private Difference only() {
		List<Difference> found = Differences.between(before, after);
		assertEquals(1, found.size(), found::toString);
		return found.get(0);
	}

	@Test
	void aCardThatIsNewOrGone() {
		Card card = ModelFactory.eINSTANCE.createCard();
		journey.getCards().add(3, card);
		assertEquals(new Difference(Difference.Kind.ADDED, card, null, null, null), only());
		journey.getCards().remove(card);
		Card gone = before.getJourneys().get(0).getCards().get(5);
		journey.getCards().remove(5);
		assertEquals(new Difference(Difference.Kind.REMOVED, gone, null, null, null), only());
	}

	@Test
	void aValueWithWhatItWasAndWhatItIs() {
		Card card = journey.getCards().get(2);
		String old = card.getText();
		card.setText("other");
		assertEquals(new Difference(Difference.Kind.CHANGED, card, ModelPackage.Literals.CARD__TEXT, old, "other"), only());
		card.setText(old);
		card.getTags().add("tag");
		assertEquals(List.of("tag"), only().after());
	}

	@Test
	void aCardInAnotherCell() {
		Card card = journey.getCards().get(2);
		card.setLane(null);
		assertEquals(ModelPackage.Literals.CARD__LANE, only().feature());
	}

	@Test
	void theOneThatMovedAndNotAllThatItPassed() {
		journey.getCards().move(9, 0);
		assertEquals(Difference.Kind.MOVED, only().kind());
		assertEquals(journey.getCards().get(9), only().element());
	}

	@Test
	void aStepInAnotherStage() {
		journey.getStages().get(1).getSteps().add(journey.getStages().get(0).getSteps().get(0));
		assertEquals(Difference.Kind.MOVED, only().kind());
		assertEquals(journey.getStages().get(1), only().after());
	}

	@Test
	void everythingIsNewWhereThereWasNothing() {
		List<Difference> found = Differences.between(ModelFactory.eINSTANCE.createWorkshop(), after);
		assertEquals(10, found.stream().filter(difference -> difference.element() instanceof Card).count());
		assertTrue(found.stream().allMatch(difference -> difference.kind() == Difference.Kind.ADDED), found::toString);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void aCopyOfAnythingDoesNotDiffer(long seed) {
		Workshop workshop = RandomWorkshop.everything(seed);
		assertEquals(List.of(), Differences.between(workshop, WorkshopCopy.of(workshop)));
	}

	/** Whatever is done: there are differences exactly when the files differ, and undoing leaves none. */
	@ParameterizedTest
	@ValueSource(longs = { 11, 12, 13, 14, 15, 16 })
	void randomEditsAreSeen(long seed) {
		WorkshopSession session = WorkshopSession.create(RandomWorkshop.editable(seed), null);
		try {
			Workshop start = session.snapshot();
			RandomEdits edits = new RandomEdits(seed, session.workshop());
			for (int i = 0; i < 60; i++) {
				Workshop last = session.snapshot();
				Command command = edits.next();
				if (!command.canExecute()) {
					continue;
				}
				session.commandStack().execute(command);
				boolean differs = !Arrays.equals(WorkshopFile.toBytes(last), WorkshopFile.toBytes(session.workshop()));
				List<Difference> found = Differences.between(last, session.workshop());
				assertEquals(differs, !found.isEmpty(), () -> command.getLabel() + ": " + found);
			}
			assertFalse(Differences.between(start, session.workshop()).isEmpty());
			while (session.commandStack().canUndo()) {
				session.commandStack().undo();
			}
			assertArrayEquals(WorkshopFile.toBytes(start), WorkshopFile.toBytes(session.workshop()));
			assertEquals(List.of(), Differences.between(start, session.workshop()));
		} finally {
			session.release();
		}
	}

	@Test
	void theLongestOrderIsFound() {
		assertEquals(Set.of("b", "c", "d"), LongestOrder.common(List.of("a", "b", "c", "d"), List.of("b", "c", "d", "a")));
		assertEquals(1, LongestOrder.common(List.of("a", "b", "c"), List.of("c", "b", "a")).size());
		assertEquals(Set.of(), LongestOrder.common(List.of(), List.of()));
	}
}
