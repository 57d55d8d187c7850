/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.cxstudio.model.Element;
import io.cxstudio.model.EmotionPoint;
import io.cxstudio.workbench.internal.robot.SavedMap;
import io.cxstudio.workbench.internal.robot.StudioTest;
import io.cxstudio.workbench.internal.robot.Until;

/** Copies: over the clipboard, by the key for duplicates, and by dragging with Ctrl. */
class ClipboardTest extends StudioTest {

	private long count(String text) {
		return studio.journey().getCards().stream().filter(card -> text.equals(card.getText())).count();
	}

	@Test
	void severalCardsAreCopiedToAnotherPlaceInTheirArrangement() throws Exception {
		studio.select("Compares fares");
		robot.click(studio.middle(Until.inWindow(() -> studio.card("Pays by card").orElseThrow())), "ctrl");
		Until.isTrue("both are selected", () -> studio.selected().size() == 2);
		robot.keys("ctrl+c");
		studio.pointAt("Board", "Actions");
		robot.keys("ctrl+v");
		Until.isTrue("both are there twice", () -> count("Compares fares") == 2 && count("Pays by card") == 2);
		SavedMap saved = studio.savedMap();
		assertEquals(List.of("Compares fares"), saved.texts("Board", "Actions"));
		assertEquals(List.of("Pays by card"), saved.texts("Arrive", "Actions"));
		assertEquals(6, saved.journey().getCards().stream().map(card -> card.getId()).distinct().count());
	}

	@Test
	void whatWasCutIsPastedMoreThanOnce() throws Exception {
		studio.select("Compares fares");
		robot.keys("ctrl+x");
		Until.isTrue("it is cut", () -> count("Compares fares") == 0);
		studio.pointAt("Board", "Thoughts");
		robot.keys("ctrl+v");
		Until.isTrue("it is pasted", () -> count("Compares fares") == 1);
		studio.pointAt("Arrive", "Thoughts");
		robot.keys("ctrl+v");
		Until.isTrue("it is pasted again", () -> count("Compares fares") == 2);
		SavedMap saved = studio.savedMap();
		assertEquals(List.of(), saved.texts("Search", "Actions"));
		assertEquals(List.of("Compares fares"), saved.texts("Board", "Thoughts"));
		assertEquals(List.of("Compares fares"), saved.texts("Arrive", "Thoughts"));
	}

	@Test
	void aPointOfTheCurveWithoutATextIsCutAndPasted() throws Exception {
		EmotionPoint point = Until.inWindow(() -> (EmotionPoint) studio.journey().getCards().get(3));
		robot.comeAndClick(studio.face(point));
		Until.isTrue("it is selected", () -> studio.selected().equals(List.<Element>of(point)));
		robot.keys("ctrl+x");
		Until.isTrue("it is cut", () -> studio.journey().getCards().size() == 3);
		studio.pointAt("Board", "Emotions");
		robot.keys("ctrl+v");
		Until.isTrue("it is pasted", () -> studio.journey().getCards().size() == 4);
		EmotionPoint pasted = (EmotionPoint) studio.savedMap().journey().getCards().get(3);
		assertEquals("Board", pasted.getStep().getName());
		assertEquals(-1.0, pasted.getScore());
	}

	@Test
	void theKeyForDuplicatesCopiesBesideTheOriginal() throws Exception {
		studio.select("Compares fares");
		robot.keys("ctrl+d");
		Until.isTrue("there are two", () -> count("Compares fares") == 2);
		SavedMap saved = studio.savedMap();
		assertEquals(List.of("Compares fares", "Compares fares"), saved.texts("Search", "Actions"));
		assertNotEquals(saved.journey().getCards().get(0).getId(), saved.journey().getCards().get(1).getId());
	}

	@Test
	void draggingWithControlCopies() throws Exception {
		robot.drag(studio.middle(Until.inWindow(() -> studio.card("Compares fares").orElseThrow())), studio.place("Arrive", "Thoughts"), "ctrl");
		Until.isTrue("there are two", () -> count("Compares fares") == 2);
		SavedMap saved = studio.savedMap();
		assertEquals(List.of("Compares fares"), saved.texts("Search", "Actions"));
		assertEquals(List.of("Compares fares"), saved.texts("Arrive", "Thoughts"));
	}

	@Test
	void whileATextIsOpenTheClipboardIsThatOfTheText() throws Exception {
		studio.select("Compares fares");
		robot.keys("F2", "ctrl+a", "ctrl+c", "End");
		robot.type(", ");
		robot.keys("ctrl+v", "Return");
		assertEquals(List.of("Compares fares, Compares fares"), studio.savedMap().texts("Search", "Actions"));
	}
}
