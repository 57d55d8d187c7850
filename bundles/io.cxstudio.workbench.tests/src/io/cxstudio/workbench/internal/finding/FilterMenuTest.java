/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.cxstudio.diagram.internal.finding.MapFinding;
import io.cxstudio.diagram.internal.viewer.MapViewer;
import io.cxstudio.finding.CardFilter;
import io.cxstudio.finding.Facet;
import io.cxstudio.model.Card;
import io.cxstudio.model.CardAspect;
import io.cxstudio.model.EmotionPoint;
import io.cxstudio.model.Lane;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.Participant;
import io.cxstudio.model.SavedView;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.workbench.internal.robot.SeenMenus;
import io.cxstudio.workbench.internal.robot.Studio;
import io.cxstudio.workbench.internal.robot.StudioTest;
import io.cxstudio.workbench.internal.robot.Until;

/** Choosing cards by what they are, and views that keep how the map is looked at; with real keys. */
class FilterMenuTest extends StudioTest {

	/** Where the facets stand in the menu of a workshop that has lanes, stages and participants only. */
	private static final int KIND = 2;
	private static final int OWNER = 4;
	private static final int VOTES = 6;

	private SeenMenus menus;

	@Override
	protected Path write() throws Exception {
		Path written = super.write();
		Workshop workshop = WorkshopFile.read(written).workshop();
		Participant owner = ModelFactory.eINSTANCE.createParticipant();
		owner.setName("Somchai");
		workshop.getParticipants().add(owner);
		workshop.getJourneys().get(0).getCards().stream().filter(card -> "Pays by card".equals(card.getText())).forEach(card -> card.setOwner(owner));
		WorkshopFile.write(workshop, written);
		return written;
	}

	private MapViewer viewer() {
		return (MapViewer) studio.viewer().orElseThrow();
	}

	private CardFilter filter() {
		return studio.editor().orElseThrow().finding().filtering().filter();
	}

	private Card card(String text) {
		return Until.inWindow(() -> studio.card(text).orElseThrow());
	}

	private MapFinding finding() {
		return studio.editor().orElseThrow().finding();
	}

	@BeforeEach
	void watchMenus() {
		menus = new SeenMenus();
	}

	@AfterEach
	void forgetMenus() {
		menus.close();
	}

	/** From the map to the words of the filter, and with Tab to a button behind them. */
	private void openMenu(int button) {
		robot.keys("ctrl+shift+f");
		Until.isTrue("words can be typed", () -> Studio.focus() instanceof Text text && (text.getStyle() & SWT.SINGLE) != 0);
		for (int i = 0; i < button; i++) {
			robot.keys("Tab");
		}
		Until.isTrue("the button has the keyboard", () -> Studio.focus() instanceof ToolBar);
		robot.keys("space");
		menus.await(1);
	}

	/** Opens the values of what stands at a place in the menu, and chooses one of them. */
	private void choose(int facet, int value) {
		openMenu(1);
		keys(facet, "Down");
		robot.keys("Right");
		menus.await(2);
		// Opened by key, the first value has the keyboard already.
		keys(value - 1, "Down");
		robot.keys("Return");
		menus.await(0);
	}

	private void keys(int times, String key) {
		for (int i = 0; i < times; i++) {
			robot.keys(key);
		}
	}

	@Test
	void cardsAreChosenByTheirKindAndByWhatTheyLackWithKeysAlone() {
		Card fares = card("Compares fares");
		Card pays = card("Pays by card");
		studio.select("Pays by card");
		choose(KIND, 1);
		Until.isTrue("actions are chosen", () -> filter().chosen(Facet.KIND).equals(Set.of("io.cxstudio.lane.actions")));
		assertFalse(Until.inWindow(() -> viewer().emphasis().isFaded(fares) || viewer().emphasis().isFaded(pays)));
		assertTrue(Until.inWindow(() -> studio.journey().getCards().stream().filter(EmotionPoint.class::isInstance).allMatch(viewer().emphasis()::isFaded)));
		choose(OWNER, 2);
		Until.isTrue("cards without owner are chosen", () -> filter().chosen(Facet.OWNER).equals(Set.of(Facet.WITHOUT)));
		assertTrue(Until.inWindow(() -> viewer().emphasis().isFaded(pays) && !viewer().emphasis().isFaded(fares)));
		choose(VOTES, 2);
		Until.isTrue("cards with votes are chosen", () -> filter().minimumVotes() == 1);
		assertTrue(Until.inWindow(() -> viewer().emphasis().isFaded(fares)));
		robot.keys("Escape");
		Until.isTrue("the filter is off", () -> filter().isNone() && Studio.focus() == viewer().typing().control());
		assertFalse(Until.inWindow(() -> studio.session().isDirty()));
	}

	@Test
	void whatIsChosenIsChangedAtItsOwnButtonAndTheKeyboardStaysInTheBar() {
		studio.select("Pays by card");
		choose(KIND, 1);
		openMenu(2);
		robot.keys("Down", "Down", "Return");
		menus.await(0);
		Until.isTrue("another kind is chosen too", () -> filter().chosen(Facet.KIND).equals(Set.of("io.cxstudio.lane.actions", "emotionPoint")));
		robot.keys("Escape");
		Until.isTrue("the filter is off", () -> !finding().isFiltering() && Studio.focus() == viewer().typing().control());
	}

	@Test
	void anyNumberOfVotesCanBeTyped() {
		studio.select("Pays by card");
		openMenu(1);
		keys(VOTES, "Down");
		robot.keys("Right");
		menus.await(2);
		robot.keys("Up", "Return");
		Until.isTrue("a number is asked for", () -> Studio.dialog("Votes").isPresent());
		robot.keys("ctrl+a");
		robot.type("17");
		robot.keys("Return");
		Until.isTrue("it is taken", () -> filter().minimumVotes() == 17);
	}

	@Test
	void whatHasNoRoomIsSummedUp() {
		studio.select("Pays by card");
		openMenu(1);
		robot.keys("Escape");
		menus.await(0);
		Until.doInWindow(() -> finding().filter(CardFilter.NONE.withMinimumVotes(3)));
		assertEquals(List.of("Votes: 3 or more \u25BE"), Until.inWindow(FilterMenuTest::chosen));
		Until.doInWindow(() -> {
			CardFilter filter = CardFilter.NONE.withMinimumVotes(3);
			for (Facet facet : Facet.values()) {
				filter = filter.with(facet, List.of("one", "other"));
			}
			finding().filter(filter);
		});
		assertEquals(List.of("Criteria: " + (Facet.values().length + 1) + " \u25BE"), Until.inWindow(FilterMenuTest::chosen));
	}

	/** What the buttons for chosen things say, in the bar that has the keyboard. */
	private static List<String> chosen() {
		List<ToolBar> bars = Stream.of(Studio.focus().getParent().getChildren()).filter(ToolBar.class::isInstance).map(ToolBar.class::cast).toList();
		return Stream.of(bars.get(1).getItems()).map(ToolItem::getText).toList();
	}

	@Test
	void aViewKeepsTheZoomAndWhatIsCollapsedAndChoosingItChangesNothing() throws Exception {
		Card pays = card("Pays by card");
		studio.select("Pays by card");
		Until.doInWindow(() -> {
			finding().openFilter();
			finding().filter(CardFilter.NONE.with(Facet.OWNER, Facet.WITHOUT, true));
			viewer().views().toggle(studio.lane("Thoughts"));
			viewer().views().toggle(studio.journey().getStages().get(1));
			viewer().zoom().setZoom(1.25);
			viewer().actions().goTo(pays);
			viewer().typing().takeFocus();
		});
		// Behind the words: choose, what is chosen, views. The last entry but nothing saves.
		openMenu(3);
		robot.keys("Up", "Return");
		Until.isTrue("a name is asked for", () -> Studio.dialog("Save as View").isPresent());
		robot.keys("ctrl+a");
		robot.type("Nobody");
		robot.keys("Return");
		Until.isTrue("the view is there", () -> studio.session().workshop().getSavedViews().size() == 1);
		SavedView saved = studio.saved().getSavedViews().get(0);
		assertEquals(List.of(CardAspect.OWNER), saved.getWithout());
		assertEquals(125, saved.getZoom());
		assertEquals(List.of("Thoughts"), saved.getCollapsedLanes().stream().map(Lane::getName).toList());
		assertEquals(1, saved.getCollapsedStages().size());
		Until.doInWindow(() -> {
			finding().clearFilter();
			viewer().views().expandAll();
			viewer().zoom().setZoom(1);
		});
		openMenu(2);
		robot.keys("Down", "Down", "Return");
		Until.isTrue("the view is back", () -> viewer().emphasis().isFaded(pays) && viewer().zoom().getZoom() == 1.25);
		assertEquals(Set.of(Until.inWindow(() -> studio.lane("Thoughts"))), Until.inWindow(() -> viewer().views().now().map().collapsedLanes()));
		assertEquals(1, Until.inWindow(() -> viewer().views().now().map().collapsedStages().size()));
		assertEquals(List.of(pays), Until.inWindow(studio::selected));
		assertFalse(Until.inWindow(() -> studio.session().isDirty()), "looking at a map changes nothing");
	}
}
