/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;

import io.cxstudio.model.Card;
import io.cxstudio.workbench.internal.robot.SavedMap;
import io.cxstudio.workbench.internal.robot.StudioTest;
import io.cxstudio.workbench.internal.robot.Until;

/** Selecting more than one thing: by rubber band, with Ctrl and Shift, and all; what is deleted then says what was selected. */
class SelectionTest extends StudioTest {

	private Point middle(String text) {
		return studio.middle(Until.inWindow(() -> studio.card(text).orElseThrow()));
	}

	private void awaitSelected(String... texts) {
		Until.isTrue(String.join(" and ", texts) + " are selected", () -> studio.selected().stream().map(element -> ((Card) element).getText())
				.collect(Collectors.toSet()).equals(Set.of(texts)));
	}

	private SavedMap deleted() throws Exception {
		robot.keys("Delete");
		return studio.savedMap();
	}

	@Test
	void aRubberBandSelectsTheCardsThatItTouches() throws Exception {
		Point from = studio.place("Board", "Actions");
		Point to = middle("Compares fares");
		robot.drag(from, to);
		awaitSelected("Compares fares", "Pays by card");
		SavedMap saved = deleted();
		assertEquals(List.of(), saved.texts());
		assertEquals(2, saved.journey().getCards().size());
	}

	@Test
	void controlClickAddsACardAndTakesItAwayAgain() throws Exception {
		studio.select("Compares fares");
		robot.click(middle("Pays by card"), "ctrl");
		awaitSelected("Compares fares", "Pays by card");
		robot.click(middle("Compares fares"), "ctrl");
		awaitSelected("Pays by card");
		assertEquals(List.of("Compares fares"), deleted().texts());
	}

	@Test
	void shiftClickAddsACard() throws Exception {
		studio.select("Compares fares");
		robot.click(middle("Pays by card"), "shift");
		awaitSelected("Compares fares", "Pays by card");
		assertEquals(List.of(), deleted().texts());
	}

	@Test
	void theKeyForAllSelectsAllCardsAlsoFromAnEmptyPlace() throws Exception {
		studio.pointAt("Arrive", "Thoughts");
		robot.keys("ctrl+a");
		Until.isTrue("all are selected", () -> studio.selected().size() == 4);
		assertEquals(List.of(), deleted().journey().getCards());
	}

	@Test
	void aClickAtAnEmptyPlaceSelectsNothing() throws Exception {
		studio.select("Compares fares");
		studio.pointAt("Arrive", "Thoughts");
		assertEquals(List.of(), Until.inWindow(studio::selected));
		robot.keys("Delete");
		robot.type("x");
		robot.keys("Return");
		assertEquals(5, studio.savedMap().journey().getCards().size());
	}
}
