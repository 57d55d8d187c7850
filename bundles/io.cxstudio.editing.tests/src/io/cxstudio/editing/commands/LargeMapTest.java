/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.commands;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.editing.internal.Places;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Step;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.check.WorkshopCheck;
import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.testing.RandomWorkshop;

/** A map of five thousand cards is edited like a small one. */
class LargeMapTest {

	@Test
	void everyEditWorksAndIsUndone() {
		Workshop workshop = RandomWorkshop.map(1, 10, 5, 15, 5000);
		WorkshopSession session = WorkshopSession.create(workshop, null);
		Journey journey = workshop.getJourneys().get(0);
		List<Step> steps = Places.stepsOf(journey);
		byte[] before = WorkshopFile.toBytes(workshop);
		var stack = session.commandStack();
		for (int i = 0; i < 200; i++) {
			stack.execute(MoveCards.to(List.of(journey.getCards().get(i * 20)), steps.get(i % 50), journey.getLanes().get(i % 15), 0));
		}
		stack.execute(PasteCards.into(journey, CopiedCards.of(journey.getCards()), steps.get(0), null));
		assertEquals(10_000, journey.getCards().size());
		stack.execute(DeleteElements.of(List.copyOf(journey.getLanes())));
		assertEquals(0, journey.getCards().size());
		while (stack.canUndo()) {
			stack.undo();
		}
		assertArrayEquals(before, WorkshopFile.toBytes(workshop));
		assertEquals(List.of(), WorkshopCheck.check(workshop).stream().filter(p -> !p.rule().equals("emptyName")).toList());
		session.release();
	}
}
