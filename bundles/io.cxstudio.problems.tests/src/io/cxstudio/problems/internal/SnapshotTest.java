/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.problems.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.finding.problems.WorkshopProblems;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.check.Problem;
import io.cxstudio.testing.RandomWorkshop;
import io.cxstudio.testing.SoundWorkshop;

/** What is found in a copy leads to the elements of the workshop. */
class SnapshotTest {

	private static final Catalog NOTHING = new Catalog(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

	@Test
	void leadsBackThoughTwoElementsHaveTheSameId() {
		SoundWorkshop sound = new SoundWorkshop();
		sound.solution.setId(sound.issue.getId());
		List<Problem> problems = new Snapshot(sound.workshop).problems(NOTHING);
		assertEquals(1, problems.size());
		assertEquals("duplicateId", problems.get(0).rule());
		assertSame(sound.solution, problems.get(0).element());
	}

	@Test
	void findsWhatIsFoundInTheWorkshopItself() {
		for (long seed = 1; seed <= 3; seed++) {
			Workshop workshop = RandomWorkshop.everything(seed);
			assertEquals(WorkshopProblems.find(workshop, NOTHING), new Snapshot(workshop).problems(NOTHING));
		}
	}

	@Test
	void seesNothingOfLaterChanges() {
		SoundWorkshop sound = new SoundWorkshop();
		Snapshot snapshot = new Snapshot(sound.workshop);
		sound.emotion.setScore(99.0);
		sound.asIs.getCards().remove(sound.slow);
		assertEquals(List.of(), snapshot.problems(NOTHING));
	}
}
