/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.cxstudio.model.Card;
import io.cxstudio.model.Continuity;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Link;
import io.cxstudio.model.LinkKind;
import io.cxstudio.model.Touchpoint;
import io.cxstudio.model.gaps.Gap;
import io.cxstudio.testing.NoLoggedErrors;

@ExtendWith(NoLoggedErrors.class)
class LinkCommandsTest extends EditorFixture {

	@Test
	void linksCardsOnceWithEachKind() {
		Card one = put(0, 0);
		Card two = put(1, 0);
		Link link = result(AddLink.between(one, two, LinkKind.CAUSES));
		assertSame(link, journey.getLinks().get(journey.getLinks().size() - 1));
		assertEquals("Link Cards", session.commandStack().undoLabel());
		assertFalse(AddLink.between(one, two, LinkKind.CAUSES).canExecute());
		assertTrue(AddLink.between(one, two, LinkKind.LEADS_TO).canExecute());
		assertTrue(AddLink.between(two, one, LinkKind.CAUSES).canExecute());
		session.commandStack().undo();
		assertFalse(journey.getLinks().contains(link));
	}

	@Test
	void linksNoCardWithItselfNorAcrossJourneys() {
		Card one = put(0, 0);
		assertFalse(AddLink.between(one, one, LinkKind.LEADS_TO).canExecute());
		assertFalse(AddLink.between(one, MAKE.createCard(), LinkKind.LEADS_TO).canExecute());
		assertFalse(AddLink.between(MAKE.createCard(), one, LinkKind.LEADS_TO).canExecute());
		Journey other = MAKE.createJourney();
		Card foreign = MAKE.createCard();
		other.getCards().add(foreign);
		assertFalse(AddLink.between(one, foreign, LinkKind.LEADS_TO).canExecute());
	}

	@Test
	void movesTheEndsOfALink() {
		Card one = put(0, 0);
		Card two = put(1, 0);
		Card three = put(1, 1);
		Link link = result(AddLink.between(one, two, LinkKind.LEADS_TO));
		run(ReconnectLink.to(link, three));
		assertSame(three, link.getTarget());
		run(ReconnectLink.from(link, two));
		assertSame(two, link.getSource());
		assertFalse(ReconnectLink.from(link, three).canExecute());
		assertFalse(ReconnectLink.to(link, three).canExecute());
		session.commandStack().undo();
		assertSame(one, link.getSource());
	}

	@Test
	void judgingAGapDrawsItsLink() {
		Touchpoint one = MAKE.createTouchpoint();
		Touchpoint two = MAKE.createTouchpoint();
		run(AddCard.at(journey, one, steps.get(0), lanes.get(0), AddCard.AT_END));
		run(AddCard.at(journey, two, steps.get(1), lanes.get(0), AddCard.AT_END));
		Gap gap = new Gap(one, two, null, List.of(Gap.Change.CHANNEL));
		assertFalse(SetContinuity.of(gap, Continuity.UNSPECIFIED).canExecute());
		Link link = result(SetContinuity.of(gap, Continuity.PARTIAL));
		assertEquals(LinkKind.HANDS_OVER, link.getKind());
		assertEquals(Continuity.PARTIAL, link.getContinuity());
		Gap drawn = new Gap(one, two, link, gap.changes());
		run(SetContinuity.of(drawn, Continuity.START_OVER));
		assertEquals(Continuity.START_OVER, link.getContinuity());
		assertFalse(SetContinuity.of(drawn, Continuity.START_OVER).canExecute());
		session.commandStack().undo();
		session.commandStack().undo();
		assertFalse(journey.getLinks().contains(link));
	}
}
