/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.commands;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import io.cxstudio.model.Card;
import io.cxstudio.model.Channel;
import io.cxstudio.model.Citation;
import io.cxstudio.model.Touchpoint;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.ModelPackage.Literals;
import io.cxstudio.model.files.WorkshopFile;

/** Edits that are made as one, and values and copies that come from another workshop. */
class SeveralEditsTest extends EditorFixture {

	@Test
	void editsThatDependOnEachOtherAreOneEdit() {
		byte[] before = WorkshopFile.toBytes(workshop);
		Command command = SeveralEdits.of("Both", () -> true, edits -> {
			edits.accept(InsertStep.at(stages.get(0), 2, "third"));
			edits.accept(AddCard.at(journey, Literals.CARD, stages.get(0).getSteps().get(2), lanes.get(0), 0, "in it"));
			edits.accept(EditText.of(stages.get(0), stages.get(0).getName()));
		});
		session.commandStack().execute(command);
		assertEquals("Both", session.commandStack().undoLabel());
		assertEquals("third", journey.getCards().get(0).getStep().getName());
		byte[] after = WorkshopFile.toBytes(workshop);
		session.commandStack().undo();
		assertArrayEquals(before, WorkshopFile.toBytes(workshop));
		session.commandStack().redo();
		assertArrayEquals(after, WorkshopFile.toBytes(workshop));
	}

	@Test
	void whenOneFailsNothingIsDone() {
		byte[] before = WorkshopFile.toBytes(workshop);
		Command command = SeveralEdits.of("Both", () -> true, edits -> {
			edits.accept(InsertStep.at(stages.get(0), 2, "third"));
			throw new IllegalStateException("on purpose");
		});
		assertThrows(IllegalStateException.class, command::execute);
		assertArrayEquals(before, WorkshopFile.toBytes(workshop));
		assertFalse(SeveralEdits.of("None", () -> false, edits -> edits.accept(command)).canExecute());
	}

	@Test
	void aCopyFromAnotherWorkshopBringsWhatIsMissing() {
		Workshop other = MAKE.createWorkshop();
		Channel known = channel(other, "Web");
		Channel unknown = channel(other, "Shop");
		Channel web = channel(workshop, "Web");
		Touchpoint one = MAKE.createTouchpoint();
		one.setChannel(known);
		Touchpoint two = MAKE.createTouchpoint();
		two.setChannel(unknown);
		session.commandStack().execute(AddElement.from(other, journey, Literals.JOURNEY__CARDS, one, 0));
		session.commandStack().execute(AddElement.from(other, journey, Literals.JOURNEY__CARDS, two, AddCard.AT_END));
		assertEquals(List.of(one, two), journey.getCards());
		assertSame(web, one.getChannel());
		assertSame(workshop, two.getChannel().eContainer());
		assertEquals("Shop", two.getChannel().getName());
		session.commandStack().undo();
		assertEquals(List.of(web), workshop.getChannels());
	}

	@Test
	void valuesOfAnotherElementAreTakenOver() {
		Touchpoint model = MAKE.createTouchpoint();
		model.setChannel(channel(workshop, "Web"));
		model.setVotes(3);
		model.setNotes("not asked for");
		Citation citation = MAKE.createCitation();
		citation.setQuote("Never again");
		model.getCitations().add(citation);
		Touchpoint card = MAKE.createTouchpoint();
		card.setVotes(8);
		journey.getCards().addAll(List.of(model, card));
		byte[] before = WorkshopFile.toBytes(workshop);
		session.commandStack().execute(SetFeature.like(card, model,
				List.of(Literals.TOUCHPOINT__CHANNEL, Literals.CARD__VOTES, Literals.CARD__CITATIONS, Literals.CARD__PERSONA)));
		assertSame(model.getChannel(), card.getChannel());
		assertEquals(3, card.getVotes());
		assertNull(card.getNotes());
		assertEquals("Never again", card.getCitations().get(0).getQuote());
		assertEquals(List.of(citation), model.getCitations());
		assertFalse(EcoreUtil.getID(citation).equals(EcoreUtil.getID(card.getCitations().get(0))));
		session.commandStack().undo();
		assertArrayEquals(before, WorkshopFile.toBytes(workshop));
	}

	@Test
	void anElementMovesIntoAnotherList() {
		Card card = put(0, 0);
		session.commandStack().execute(MoveElement.into(stages.get(2), Literals.STAGE__STEPS, steps.get(0), 1));
		assertSame(steps.get(0), stages.get(2).getSteps().get(1));
		assertSame(steps.get(0), card.getStep());
		assertFalse(MoveElement.into(stages.get(2), Literals.STAGE__STEPS, steps.get(0), 0).canExecute());
		assertFalse(MoveElement.into(stages.get(1), Literals.STAGE__STEPS, steps.get(0), 9).canExecute());
		session.commandStack().undo();
		assertSame(steps.get(0), stages.get(0).getSteps().get(0));
	}

	private static Channel channel(Workshop workshop, String name) {
		Channel channel = MAKE.createChannel();
		channel.setName(name);
		workshop.getChannels().add(channel);
		return channel;
	}
}
