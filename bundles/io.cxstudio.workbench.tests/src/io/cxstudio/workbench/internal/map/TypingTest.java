/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;

import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.workbench.internal.robot.SavedMap;
import io.cxstudio.workbench.internal.robot.StudioTest;
import io.cxstudio.workbench.internal.robot.Until;

/** Typing straight into the map: no letter is lost, and the keys that end a text lead to where the next one is wanted. */
class TypingTest extends StudioTest {

	@Test
	void theFirstLetterTypedAtAnEmptyPlaceBeginsACard() throws Exception {
		studio.pointAt("Search", "Thoughts");
		robot.type("where to?");
		robot.keys("Return");
		assertEquals(List.of("where to?"), studio.savedMap().texts("Search", "Thoughts"));
	}

	@Test
	void lettersTypedAtOnceAfterTheClickAreAllThere() throws Exception {
		robot.click(studio.place("Board", "Thoughts"));
		robot.type("abcdefghijklmnopqrstuvwxyz");
		robot.keys("Return");
		assertEquals(List.of("abcdefghijklmnopqrstuvwxyz"), studio.savedMap().texts("Board", "Thoughts"));
	}

	@Test
	void typingOnASelectedCardGoesOnWithItsText() throws Exception {
		studio.select("Compares fares");
		robot.type(" twice");
		robot.keys("Return");
		assertEquals(List.of("Compares fares twice"), studio.savedMap().texts("Search", "Actions"));
	}

	@Test
	void theCaretOfACardThatScrollsBelowTheHeaderIsNotSeenAndComesBackWithTheFirstLetter() throws Exception {
		Until.doInWindow(() -> studio.viewer().orElseThrow().zoom().setZoom(2));
		studio.select("Compares fares");
		Until.isTrue("the caret is on the grid", () -> studio.viewer().orElseThrow().exposed().contains(caret().x, caret().y));
		Until.doInWindow(() -> studio.viewer().orElseThrow().scrollBy(0, 2 * studio.map().scene().pixels(60)));
		Until.isTrue("it is out of sight", () -> caret().x < 0 && caret().y < 0);
		robot.type(" twice");
		robot.keys("Return");
		assertEquals(List.of("Compares fares twice"), studio.savedMap().texts("Search", "Actions"));
	}

	private Point caret() {
		return studio.viewer().orElseThrow().typing().control().getLocation();
	}

	@Test
	void enterFinishesACardAndBeginsTheNextBelow() throws Exception {
		studio.pointAt("Search", "Thoughts");
		robot.type("one");
		robot.keys("Return");
		robot.type("two");
		robot.keys("Return");
		robot.type("three");
		robot.keys("Return", "Escape");
		assertEquals(List.of("one", "two", "three"), studio.savedMap().texts("Search", "Thoughts"));
	}

	@Test
	void enterOnASelectedCardBeginsOneBelowIt() throws Exception {
		studio.select("Compares fares");
		robot.keys("Return");
		robot.type("Calls a friend");
		robot.keys("Return");
		assertEquals(List.of("Compares fares", "Calls a friend"), studio.savedMap().texts("Search", "Actions"));
	}

	@Test
	void tabFinishesACardAndLeadsToTheNextStep() throws Exception {
		studio.pointAt("Search", "Thoughts");
		robot.type("one");
		robot.keys("Tab");
		robot.type("two");
		robot.keys("Tab");
		robot.type("three");
		robot.keys("shift+Tab");
		robot.type(" and more");
		robot.keys("Return");
		SavedMap saved = studio.savedMap();
		assertEquals(List.of("one"), saved.texts("Search", "Thoughts"));
		assertEquals(List.of("two", "and more"), saved.texts("Pay", "Thoughts"), "Tab leads to a free place, never into a card");
		assertEquals(List.of("three"), saved.texts("Board", "Thoughts"));
	}

	@Test
	void shiftEnterBeginsALineWithinTheCard() throws Exception {
		studio.pointAt("Pay", "Thoughts");
		robot.type("first");
		robot.keys("shift+Return");
		robot.type("second");
		robot.keys("Return");
		assertEquals(List.of("first\nsecond"), studio.savedMap().texts("Pay", "Thoughts"));
	}

	@Test
	void clickingElsewhereKeepsWhatWasTyped() throws Exception {
		studio.pointAt("Search", "Thoughts");
		robot.type("not lost");
		studio.select("Pays by card");
		assertEquals(List.of("not lost"), studio.savedMap().texts("Search", "Thoughts"));
	}

	@Test
	void savingKeepsWhatIsStillBeingTyped() throws Exception {
		studio.pointAt("Search", "Thoughts");
		robot.type("unfinished");
		robot.keys("ctrl+s");
		Until.isTrue("the card is there and saved", () -> studio.card("unfinished").isPresent() && !studio.session().isDirty());
		studio.select("Pays by card");
		robot.keys("F2");
		robot.type("!");
		robot.keys("Return");
		assertEquals(List.of("unfinished"), studio.savedMap().texts("Search", "Thoughts"));
	}

	@Test
	void escapeGivesUpANewCard() throws Exception {
		byte[] before = Files.readAllBytes(file);
		studio.pointAt("Search", "Thoughts");
		robot.type("never mind");
		Until.isTrue("it is being typed", () -> studio.viewer().orElseThrow().typing().isTyping());
		robot.keys("Escape");
		Until.isTrue("nothing is typed", () -> !studio.viewer().orElseThrow().typing().isTyping());
		assertArrayEquals(before, Until.inWindow(() -> WorkshopFile.toBytes(studio.session().workshop())));
	}

	@Test
	void theNamesOfStageStepAndLaneAreEditedInPlace() throws Exception {
		studio.select(Until.inWindow(() -> studio.stage("Book")));
		robot.keys("F2", "ctrl+a");
		robot.type("Plan");
		robot.keys("Return");
		robot.doubleClick(studio.middle(Until.inWindow(() -> studio.step("Pay"))));
		robot.keys("ctrl+a");
		robot.type("Check out");
		robot.keys("Return");
		studio.select(Until.inWindow(() -> studio.lane("Thoughts")));
		robot.type(" and doubts");
		robot.keys("Return");
		SavedMap saved = studio.savedMap();
		assertEquals(List.of("Plan", "Fly"), saved.stages());
		assertEquals(List.of("Search", "Check out"), saved.steps("Plan"));
		assertEquals(List.of("Actions", "Emotions", "Thoughts and doubts"), saved.lanes());
	}
}
