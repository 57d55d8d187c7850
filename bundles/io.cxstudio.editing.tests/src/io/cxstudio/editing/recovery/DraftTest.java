/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.cxstudio.editing.Draft;
import io.cxstudio.editing.SessionListener;
import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.model.Card;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.Step;
import io.cxstudio.testing.RandomWorkshop;

class DraftTest {

	private WorkshopSession session;
	private Journey journey;
	private Step step;
	private Lane lane;

	@BeforeEach
	void open() {
		session = WorkshopSession.create(RandomWorkshop.map(1, 2, 2, 2, 4), null);
		journey = session.workshop().getJourneys().get(0);
		step = journey.getStages().get(1).getSteps().get(1);
		lane = journey.getLanes().get(1);
	}

	@AfterEach
	void close() {
		session.release();
	}

	private Card finished(Draft draft) {
		session.commandStack().execute(draft.finish(session.workshop()).orElseThrow());
		return journey.getCards().getLast();
	}

	@Test
	void aNewCardGoesWhereItWasTyped() {
		Card card = finished(Draft.ofCard(journey, step, lane, ModelPackage.Literals.BARRIER, " wait "));
		assertEquals("wait", card.getText());
		assertSame(step, card.getStep());
		assertSame(lane, card.getLane());
		assertSame(ModelPackage.Literals.BARRIER, card.eClass());
	}

	@Test
	void theTextOfAnElementIsSet() {
		Card first = journey.getCards().get(0);
		session.commandStack().execute(Draft.of(first, "new").finish(session.workshop()).orElseThrow());
		assertEquals("new", first.getText());
		session.commandStack().execute(Draft.of(lane, "Door").finish(session.workshop()).orElseThrow());
		assertEquals("Door", lane.getName());
		assertEquals(Optional.empty(), Draft.of(lane, "Door").finish(session.workshop()));
		assertEquals(Optional.empty(), Draft.of(lane, " ").finish(session.workshop()));
	}

	@Test
	void anyTextOfAnElementIsSet() {
		Card card = journey.getCards().get(0);
		Draft draft = Draft.of(card, ModelPackage.Literals.CARD__NOTES, " two\nlines ");
		session.commandStack().execute(draft.finish(session.workshop()).orElseThrow());
		assertEquals("two\nlines", card.getNotes());
		assertEquals(Optional.empty(), draft.finish(session.workshop()));
		assertEquals("x", finished(new Draft("x", card.getId(), "id", null, null, null, null)).getText());
		assertEquals("y", finished(new Draft("y", card.getId(), "noSuchText", null, null, null, null)).getText());
	}

	@Test
	void nothingIsLostWhereThePlaceIsGone() {
		assertNull(finished(new Draft("a", null, null, journey.getId(), "gone", lane.getId(), "Card")).getStep());
		assertSame(lane, journey.getCards().getLast().getLane());
		assertNull(finished(new Draft("b", null, null, journey.getId(), step.getId(), "gone", "NoSuchKind")).getLane());
		Card card = finished(new Draft("c", "gone", null, null, null, null, null));
		assertEquals("c", card.getText());
		assertSame(ModelPackage.Literals.CARD, card.eClass());
		assertNull(finished(Draft.ofNote(journey, "note")).getStep());
		assertEquals("d", finished(new Draft("d", null, null, journey.getId(), null, null, "Lane")).getText());
		assertEquals(Optional.empty(), Draft.of(lane, "x").finish(ModelFactory.eINSTANCE.createWorkshop()));
	}

	@Test
	void theSessionTellsWhatIsTyped() {
		List<Optional<Draft>> heard = new ArrayList<>();
		session.addListener(new SessionListener() {
			@Override
			public void draftChanged(WorkshopSession changed) {
				heard.add(changed.draft());
			}
		});
		Draft draft = Draft.of(lane, "Do");
		session.setDraft(draft);
		session.setDraft(Draft.of(lane, "Do"));
		session.setDraft(null);
		assertEquals(List.of(Optional.of(draft), Optional.empty()), heard);
	}
}
