/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import io.cxstudio.diagram.internal.typing.TypingField;
import io.cxstudio.editing.Draft;
import io.cxstudio.workbench.internal.robot.StudioTest;
import io.cxstudio.workbench.internal.robot.Until;

/**
 * Composing on the map, with the input method that every GTK has built in: Ctrl+Shift+U begins a code point, which is shown underlined until it is taken over
 * with Enter.
 */
class CompositionTest extends StudioTest {

	@BeforeAll
	static void theBuiltInMethodIsUsed() {
		assertEquals("gtk-im-context-simple", System.getenv("GTK_IM_MODULE"), "This variable names the input method; others need a server, and show nothing without it");
	}

	private TypingField typing() {
		return studio.viewer().orElseThrow().typing();
	}

	private void shows(String text) {
		Until.isTrue("the field shows " + text, () -> typing().isTyping() && typing().control().getText().equals(text));
	}

	@Test
	void whatIsComposedOverASelectedCardIsSeenBehindItsText() throws Exception {
		studio.select("Compares fares");
		robot.keys("ctrl+shift+u");
		shows("Compares faresu");
		assertTrue(Until.inWindow(() -> typing().control().getSize().x) > 50, "as wide as the card");
		robot.type("e01");
		shows("Compares faresue01");
		robot.keys("Return");
		shows("Compares faresก");
		robot.keys("Return");
		assertEquals(List.of("Compares faresก"), studio.savedMap().texts("Search", "Actions"));
	}

	@Test
	void whatIsComposedAtAnEmptyPlaceIsSeenThere() throws Exception {
		studio.pointAt("Search", "Thoughts");
		robot.keys("ctrl+shift+u");
		robot.type("1f600");
		shows("u1f600");
		robot.keys("Return");
		robot.type(" ok");
		shows("\uD83D\uDE00 ok");
		robot.keys("Return");
		assertEquals(List.of("\uD83D\uDE00 ok"), studio.savedMap().texts("Search", "Thoughts"));
	}

	@Test
	void theFieldRestsAgainWhenNothingIsLeftOfTheComposition() {
		studio.select("Compares fares");
		robot.keys("ctrl+shift+u");
		shows("Compares faresu");
		robot.keys("Escape");
		Until.isTrue("nothing is typed", () -> !typing().isTyping() && typing().control().getText().isEmpty());
		robot.keys("Right");
		Until.isTrue("the arrow belongs to the map", () -> studio.card("Pays by card").map(card -> studio.selected().equals(List.of(card))).orElse(false));
		assertFalse(Until.inWindow(() -> studio.session().isDirty()));
	}

	@Test
	void whatIsComposedIsKeptForRecoveryAndWhenTheKeyboardLeaves() throws Exception {
		studio.pointAt("Search", "Thoughts");
		robot.type("see ");
		robot.keys("ctrl+shift+u");
		robot.type("e01");
		shows("see ue01");
		Until.isTrue("it is kept", () -> studio.session().draft().map(Draft::text).equals(Optional.of("see ue01")));
		studio.select("Pays by card");
		// The built-in method itself does not let go of it when the keyboard leaves.
		robot.keys("Escape");
		assertEquals(List.of("see ue01"), studio.savedMap().texts("Search", "Thoughts"));
		robot.type("!");
		robot.keys("Return");
		assertEquals(List.of("Pays by card!"), studio.savedMap().texts("Pay", "Actions"));
	}
}
