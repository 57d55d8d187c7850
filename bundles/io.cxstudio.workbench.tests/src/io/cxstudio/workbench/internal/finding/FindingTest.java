/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

import io.cxstudio.diagram.internal.viewer.MapViewer;
import io.cxstudio.model.Card;
import io.cxstudio.model.Element;
import io.cxstudio.model.SavedView;
import io.cxstudio.workbench.internal.robot.Studio;
import io.cxstudio.workbench.internal.robot.StudioTest;
import io.cxstudio.workbench.internal.robot.Until;

/** Finding and filtering on a map, with real keys. */
class FindingTest extends StudioTest {

	private MapViewer viewer() {
		return (MapViewer) studio.viewer().orElseThrow();
	}

	private List<Element> selected() {
		return viewer().actions().selected();
	}

	private Card card(String text) {
		return Until.inWindow(() -> studio.card(text).orElseThrow());
	}

	private static boolean isInText() {
		return Studio.focus() instanceof Text text && (text.getStyle() & org.eclipse.swt.SWT.SINGLE) != 0;
	}

	/** What the bar with the focus says in one of its labels. */
	private static boolean says(String text) {
		Control focus = Studio.focus();
		return focus != null && List.of(focus.getParent().getChildren()).stream().anyMatch(child -> child instanceof Label label && label.getText().equals(text));
	}

	private void openFind(String phrase) {
		studio.select("Pays by card");
		robot.keys("ctrl+f");
		Until.isTrue("the phrase can be typed", FindingTest::isInText);
		robot.type(phrase);
	}

	@Test
	void controlFFindsWhileItIsTypedAndEscapeLeavesTheHitSelected() {
		openFind("FARES");
		Card found = card("Compares fares");
		Until.isTrue("the card is found", () -> selected().equals(List.of(found)));
		Until.isTrue("it is counted", () -> says("1 of 1"));
		robot.keys("Escape");
		Until.isTrue("the keyboard is on the map", () -> Studio.focus() == viewer().typing().control());
		assertEquals(List.of(found), Until.inWindow(this::selected));
		robot.keys("alt+Right");
		Until.isTrue("keys belong to the map again", () -> found.getStep().getName().equals("Pay"));
	}

	@Test
	void enterAndF3GoFromHitToHitAndRound() {
		openFind("pa");
		List<Element> hits = Until.inWindow(() -> List.of(studio.journey().getStages().get(0).getSteps().get(1), studio.card("Compares fares").orElseThrow(),
				studio.card("Pays by card").orElseThrow()));
		Until.isTrue("the hit at the cursor is kept", () -> selected().equals(hits.subList(2, 3)) && says("3 of 3"));
		robot.keys("Return");
		Until.isTrue("behind the last one comes the first", () -> selected().equals(hits.subList(0, 1)) && says("1 of 3"));
		robot.keys("F3");
		Until.isTrue("F3 goes on", () -> selected().equals(hits.subList(1, 2)));
		robot.keys("shift+Return");
		Until.isTrue("Shift+Enter goes back", () -> selected().equals(hits.subList(0, 1)));
		robot.keys("shift+F3");
		Until.isTrue("Shift+F3 goes back", () -> selected().equals(hits.subList(2, 3)));
		robot.keys("Escape", "F3");
		Until.isTrue("F3 goes on without the bar", () -> selected().equals(hits.subList(0, 1)));
	}

	@Test
	void whatIsCollapsedOpensForAHit() {
		studio.select("Pays by card");
		Until.doInWindow(() -> {
			viewer().views().toggle(studio.journey().getStages().get(0));
			viewer().views().toggle(studio.journey().getLanes().get(0));
		});
		robot.keys("ctrl+f");
		Until.isTrue("the phrase can be typed", FindingTest::isInText);
		robot.type("fares");
		Until.isTrue("the card is found", () -> selected().equals(List.of(studio.card("Compares fares").orElseThrow())));
		assertTrue(Until.inWindow(() -> viewer().views().now().map().collapsedStages().isEmpty() && viewer().views().now().map().collapsedLanes().isEmpty()));
	}

	@Test
	void keysThatEditBelongToThePhrase() {
		openFind("zzz");
		Until.isTrue("nothing is found", () -> says("Nothing found"));
		robot.keys("Home", "Delete", "Delete", "Delete");
		Until.isTrue("the phrase is gone", () -> isInText() && ((Text) Studio.focus()).getText().isEmpty());
		robot.keys("ctrl+a", "Return");
		assertTrue(Until.inWindow(() -> studio.card("Pays by card").isPresent() && studio.journey().getCards().size() == 4));
		assertFalse(Until.inWindow(() -> studio.session().isDirty()));
	}

	@Test
	void whatDoesNotFitFadesUntilTheFilterIsCleared() {
		Card fares = card("Compares fares");
		Card pays = card("Pays by card");
		studio.select("Pays by card");
		robot.keys("ctrl+shift+f");
		Until.isTrue("words can be typed", FindingTest::isInText);
		robot.type("fares");
		Until.isTrue("it is counted", () -> says("1 of 4 cards"));
		assertTrue(Until.inWindow(() -> viewer().emphasis().isFaded(pays) && !viewer().emphasis().isFaded(fares)));
		robot.type("x");
		Until.isTrue("that nothing fits is said", () -> says("None of 4 cards fits"));
		robot.keys("Return");
		Until.isTrue("the keyboard is on the map", () -> Studio.focus() == viewer().typing().control());
		assertTrue(Until.inWindow(() -> viewer().emphasis().isFaded(fares)));
		robot.keys("ctrl+alt+f");
		Until.isTrue("no card is faded", () -> !viewer().emphasis().isFaded(fares) && !viewer().emphasis().isFaded(pays));
		assertFalse(Until.inWindow(() -> studio.session().isDirty()), "a filter changes nothing");
	}

	@Test
	void aCardThatChangesIsLookedAtAgain() {
		Card fares = card("Compares fares");
		studio.select("Compares fares");
		robot.keys("ctrl+shift+f");
		Until.isTrue("words can be typed", FindingTest::isInText);
		robot.type("fares");
		Until.isTrue("the other one fades", () -> viewer().emphasis().isFaded(card("Pays by card")));
		robot.keys("Return", "F2", "ctrl+a");
		robot.type("Asks a friend");
		robot.keys("Return");
		Until.isTrue("it fades", () -> viewer().emphasis().isFaded(fares));
	}

	@Test
	void aFilterIsSavedAsAViewAndTakenBack() throws Exception {
		studio.select("Pays by card");
		robot.keys("ctrl+shift+f");
		Until.isTrue("words can be typed", FindingTest::isInText);
		robot.type("fares");
		Until.isTrue("it is counted", () -> says("1 of 4 cards"));
		// The last button of the bar opens the menu of views; its last entry saves one.
		robot.keys("Tab", "Tab", "space");
		Until.isTrue("the menu is open", () -> Studio.focus() instanceof org.eclipse.swt.widgets.ToolBar);
		robot.keys("Up", "Return");
		Until.isTrue("a name is asked for", () -> Studio.dialog("Save as View").isPresent());
		robot.keys("ctrl+a");
		robot.type("Money");
		robot.keys("Return");
		Until.isTrue("the view is there", () -> studio.session().workshop().getSavedViews().size() == 1);
		SavedView saved = studio.saved().getSavedViews().get(0);
		assertEquals("Money", saved.getName());
		assertEquals("fares", saved.getQuery());
		assertEquals("Flying home", saved.getJourney().getName());
		Until.doInWindow(() -> viewer().typing().takeFocus());
		robot.keys("ctrl+z");
		Until.isTrue("it is gone", () -> studio.session().workshop().getSavedViews().isEmpty());
	}
}
