/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

import io.cxstudio.diagram.internal.parts.Slot;
import io.cxstudio.diagram.internal.viewer.MapViewer;
import io.cxstudio.model.Card;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Picture;
import io.cxstudio.model.Step;
import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.workbench.internal.robot.Studio;
import io.cxstudio.workbench.internal.robot.StudioTest;
import io.cxstudio.workbench.internal.robot.Until;

/** Notes that are captured by keyboard and from the clipboard, with real keys; what counts is the saved file. */
class CaptureWindowTest extends StudioTest {

	private static final int ACTIONS = 0;
	private static final int THOUGHTS = 2;

	private MapViewer viewer() {
		return (MapViewer) studio.viewer().orElseThrow();
	}

	/** Points the cursor at the free place of a cell. */
	private void pointAt(int step, int lane) {
		Until.doInWindow(() -> {
			viewer().map().setSlot(new Slot(steps(studio.journey()).get(step), studio.journey().getLanes().get(lane)));
			viewer().typing().takeFocus();
		});
	}

	private static List<Step> steps(Journey journey) {
		return journey.getStages().stream().flatMap(stage -> stage.getSteps().stream()).toList();
	}

	private static List<String> cell(Journey journey, int step, int lane) {
		return journey.getCards().stream()
				.filter(card -> card.getStep() == steps(journey).get(step) && card.getLane() == journey.getLanes().get(lane))
				.map(Card::getText).toList();
	}

	private Journey savedJourney() throws Exception {
		return studio.saved().getJourneys().get(0);
	}

	private byte[] bytes() {
		return Until.inWindow(() -> WorkshopFile.toBytes(studio.session().workshop()));
	}

	private void putOnClipboard(Object[] data, Transfer... transfers) {
		Until.doInWindow(() -> {
			Clipboard clipboard = new Clipboard(PlatformUI.getWorkbench().getDisplay());
			clipboard.setContents(data, transfers);
			clipboard.dispose();
		});
	}

	private void putText(String text) {
		putOnClipboard(new Object[] { text }, TextTransfer.getInstance());
	}

	private Object clipboard(Transfer transfer) {
		return Until.inWindow(() -> {
			Clipboard clipboard = new Clipboard(PlatformUI.getWorkbench().getDisplay());
			try {
				return clipboard.getContents(transfer);
			} finally {
				clipboard.dispose();
			}
		});
	}

	@Test
	void enterBeginsTheNextCardBelowAndTabGoesOnToTheNextStep() throws Exception {
		pointAt(0, THOUGHTS);
		robot.type("one");
		robot.keys("Return");
		robot.type("two");
		robot.keys("Return");
		robot.type("three");
		robot.keys("Tab");
		robot.type("four");
		robot.keys("Tab");
		robot.type("five");
		robot.keys("shift+Tab");
		robot.type("six");
		robot.keys("Return");
		Until.isTrue("six is there", () -> studio.card("six").isPresent());
		Journey saved = savedJourney();
		assertEquals(List.of("one", "two", "three"), cell(saved, 0, THOUGHTS));
		assertEquals(List.of("four", "six"), cell(saved, 1, THOUGHTS));
		assertEquals(List.of("five"), cell(saved, 2, THOUGHTS));
	}

	@Test
	void tabFromAFreePlaceNeverTypesIntoACardThatIsThere() throws Exception {
		pointAt(0, ACTIONS);
		robot.type("new");
		robot.keys("Tab");
		robot.type("beside");
		robot.keys("Return");
		Until.isTrue("the second is there", () -> studio.card("beside").isPresent());
		Journey saved = savedJourney();
		assertEquals(List.of("Compares fares", "new"), cell(saved, 0, ACTIONS));
		assertEquals(List.of("Pays by card", "beside"), cell(saved, 1, ACTIONS));
	}

	@Test
	void linesBecomeCardsAndOneUndoTakesThemBack() throws Exception {
		byte[] before = bytes();
		putText("first\r\n\r\n  second  \nthird");
		pointAt(2, THOUGHTS);
		robot.keys("ctrl+v");
		Until.isTrue("the cards are there", () -> studio.card("third").isPresent());
		robot.keys("ctrl+z");
		Until.isTrue("they are gone", () -> studio.card("third").isEmpty());
		assertArrayEquals(before, bytes());
		robot.keys("ctrl+shift+z");
		Until.isTrue("they are back", () -> studio.card("third").isPresent());
		assertEquals(List.of("first", "second", "third"), cell(savedJourney(), 2, THOUGHTS));
	}

	@Test
	void aRangeIsLaidOutAfterAPreview() throws Exception {
		byte[] before = bytes();
		putText("\tSearch\tBoard\tLand\r\nThoughts\t\"wonders\r\nworries\"\tqueues\tclaps\r\nIdeas\t\t\tmusic\r\n");
		pointAt(0, ACTIONS);
		robot.keys("ctrl+v");
		Until.isTrue("the preview is open", () -> Studio.isWaiting("Paste a Range"));
		robot.keys("Return");
		Until.isTrue("the range is there", () -> studio.card("music").isPresent());
		robot.keys("ctrl+z");
		Until.isTrue("all is as before", () -> studio.card("music").isEmpty());
		assertArrayEquals(before, bytes());
		robot.keys("ctrl+shift+z");
		Until.isTrue("the range is back", () -> studio.card("music").isPresent());
		Journey saved = savedJourney();
		assertEquals(List.of("Search", "Pay", "Board", "Arrive", "Land"), steps(saved).stream().map(Step::getName).toList());
		assertEquals(List.of("wonders", "worries"), cell(saved, 0, THOUGHTS));
		assertEquals(List.of("queues"), cell(saved, 2, THOUGHTS));
		assertEquals("Ideas", saved.getLanes().get(3).getName());
		assertEquals(List.of("music"), cell(saved, 4, 3));
	}

	@Test
	void escapeInThePreviewChangesNothing() {
		byte[] before = bytes();
		putText("a\tb");
		pointAt(0, THOUGHTS);
		robot.keys("ctrl+v");
		Until.isTrue("the preview is open", () -> Studio.isWaiting("Paste a Range"));
		robot.keys("Escape");
		Until.isTrue("the preview is closed", () -> Studio.dialog("Paste a Range").isEmpty());
		assertArrayEquals(before, bytes());
	}

	@Test
	void aHundredThousandLinesAreShownFirstAndNothingIsCutSilently() throws Exception {
		putText("line\n".repeat(100_000));
		pointAt(0, THOUGHTS);
		robot.keys("ctrl+v");
		Until.isTrue("the preview is open", () -> Studio.isWaiting("Paste a List"));
		String said = Until.inWindow(() -> texts(Studio.dialog("Paste a List").orElseThrow()));
		assertTrue(said.contains("98,000 further texts are left out"), said);
		robot.keys("Return");
		Until.isTrue("the cards are there", () -> studio.card("line").isPresent());
		assertEquals(2000, cell(savedJourney(), 0, THOUGHTS).size());
	}

	private static String texts(org.eclipse.swt.widgets.Composite parent) {
		StringBuilder texts = new StringBuilder();
		for (org.eclipse.swt.widgets.Control child : parent.getChildren()) {
			if (child instanceof org.eclipse.swt.widgets.Label label) {
				texts.append(label.getText()).append('\n');
			} else if (child instanceof org.eclipse.swt.widgets.Composite composite) {
				texts.append(texts(composite));
			}
		}
		return texts.toString();
	}

	@Test
	void aBinaryIsRefusedWithAReason() {
		byte[] before = bytes();
		putText("\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0010\u0011".repeat(100));
		pointAt(0, THOUGHTS);
		robot.keys("ctrl+v");
		Until.isTrue("it says so", () -> Studio.isWaiting("Paste a List"));
		robot.keys("Return");
		Until.isTrue("the message is closed", () -> Studio.dialog("Paste a List").isEmpty());
		assertArrayEquals(before, bytes());
	}

	@Test
	void copiedCardsAreARangeForSpreadsheets() {
		studio.select("Compares fares");
		// What a test before has left there may look alike.
		putText("nothing of the map");
		robot.keys("ctrl+a", "ctrl+alt+c");
		Until.isTrue("the range is on the clipboard", () -> clipboardNow(TextTransfer.getInstance()) instanceof String text && text.contains("Search"));
		assertEquals("\tBook\t\n\tSearch\tPay\nActions\tCompares fares\tPays by card\nEmotions\t1\t-1\n", clipboard(TextTransfer.getInstance()));
		assertTrue(((String) clipboard(HTMLTransfer.getInstance())).contains(">Pays by card</td>"));
	}

	private static Object clipboardNow(Transfer transfer) {
		Clipboard clipboard = new Clipboard(PlatformUI.getWorkbench().getDisplay());
		try {
			return clipboard.getContents(transfer);
		} finally {
			clipboard.dispose();
		}
	}

	@Test
	void aPictureIsPastedOntoACardOfItsOwnOrTheSelectedOne() throws Exception {
		ImageData image = new ImageData(2000, 1000, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
		putOnClipboard(new Object[] { image }, ImageTransfer.getInstance());
		pointAt(3, THOUGHTS);
		robot.keys("ctrl+v");
		Until.isTrue("the picture is there", () -> studio.journey().getCards().stream().anyMatch(card -> !card.getPictures().isEmpty()));
		studio.select("Compares fares");
		robot.keys("ctrl+v");
		Until.isTrue("the card has it too", () -> !studio.card("Compares fares").orElseThrow().getPictures().isEmpty());
		Journey saved = savedJourney();
		Card own = saved.getCards().get(saved.getCards().size() - 1);
		assertEquals("Arrive", own.getStep().getName());
		Picture picture = own.getPictures().get(0);
		assertEquals("image/png", picture.getMediaType());
		assertEquals(1280, picture.getWidth());
		assertEquals(640, picture.getHeight());
		assertFalse(saved.getCards().get(0).getPictures().isEmpty());
	}

	@Test
	void quickNotesGoWhereTheySayAndTheLineWaitsForTheNext() throws Exception {
		pointAt(0, ACTIONS);
		robot.keys("ctrl+j");
		Until.isTrue("the line has the keyboard", () -> Studio.focus() instanceof org.eclipse.swt.widgets.Text text && text.getMessage().contains("#lane"));
		robot.type("wonders why #thoughts @board ");
		Until.isTrue("nothing is proposed", () -> isTyped("wonders why #thoughts @board ") && !isProposing());
		robot.keys("Return");
		Until.isTrue("the note is there", () -> studio.card("wonders why").isPresent());
		robot.type("too late #nowhere ");
		Until.isTrue("nothing is proposed", () -> isTyped("too late #nowhere ") && !isProposing());
		assertEquals("too late #nowhere ", Until.inWindow(() -> studio.session().draft().orElseThrow().text()), "a crash would not lose it");
		robot.keys("Return");
		Until.isTrue("the second is parked", () -> studio.card("too late #nowhere").isPresent());
		Until.isTrue("nothing is being typed", () -> studio.session().draft().isEmpty());
		robot.type("#tho");
		Until.isTrue("names are proposed", CaptureWindowTest::isProposing);
		robot.keys("Down", "Return");
		robot.type("chosen");
		robot.keys("Return");
		Until.isTrue("the third is there", () -> studio.card("chosen").isPresent());
		robot.keys("Escape");
		Until.isTrue("the map has the keyboard", () -> Studio.focus() == viewer().typing().control());
		Journey saved = savedJourney();
		assertEquals(List.of("wonders why"), cell(saved, 2, THOUGHTS));
		Card parked = saved.getCards().stream().filter(card -> "too late #nowhere".equals(card.getText())).findFirst().orElseThrow();
		assertTrue(parked.isParked());
		Card chosen = saved.getCards().stream().filter(card -> "chosen".equals(card.getText())).findFirst().orElseThrow();
		assertEquals("Thoughts", chosen.getLane().getName());
	}

	/** Whether all that was typed has come to the line. */
	private static boolean isTyped(String text) {
		return Studio.focus() instanceof org.eclipse.swt.widgets.Text line && line.getText().equals(text);
	}

	private static boolean isProposing() {
		return java.util.stream.Stream.of(PlatformUI.getWorkbench().getDisplay().getShells())
				.anyMatch(shell -> shell.isVisible() && shell.getText().isEmpty() && shell != Studio.window().getShell());
	}

	@Test
	void keysInTheLineBelongToItsText() {
		byte[] before = bytes();
		studio.select("Compares fares");
		robot.keys("ctrl+j");
		robot.type("abc");
		robot.keys("ctrl+a", "Delete", "Left", "alt+Right", "Escape");
		Until.isTrue("the map has the keyboard", () -> Studio.focus() == viewer().typing().control());
		assertArrayEquals(before, bytes());
	}

	@Test
	void cardsAreParkedAndPlacedByKey() throws Exception {
		byte[] before = bytes();
		Card card = studio.select("Compares fares");
		robot.keys("ctrl+b");
		Until.isTrue("it is parked", card::isParked);
		robot.keys("ctrl+z");
		Until.isTrue("it is back", () -> !card.isParked());
		assertArrayEquals(before, bytes());
		robot.keys("ctrl+shift+z");
		Until.isTrue("it is parked again", card::isParked);
		pointAt(2, THOUGHTS);
		robot.keys("ctrl+shift+b");
		Until.isTrue("it is placed", () -> !card.isParked());
		assertEquals(List.of("Compares fares"), cell(savedJourney(), 2, THOUGHTS));
	}

	@Test
	void cardsAreDraggedToTheParkingLotAndBack() throws Exception {
		Card card = Until.inWindow(() -> studio.card("Compares fares").orElseThrow());
		robot.drag(studio.middle(card), middleOfLot());
		Until.isTrue("it is parked", card::isParked);
		robot.drag(studio.middle(card), studio.middle(Until.inWindow(() -> studio.card("Pays by card").orElseThrow())));
		Until.isTrue("it is placed", () -> !card.isParked());
		assertEquals("Pay", savedJourney().getCards().stream().filter(other -> "Compares fares".equals(other.getText())).findFirst().orElseThrow()
				.getStep().getName());
	}

	private org.eclipse.swt.graphics.Point middleOfLot() {
		return Until.inWindow(() -> {
			org.eclipse.draw2d.geometry.Rectangle lot = viewer().map().figure().lot().getBounds().getCopy();
			viewer().map().figure().lot().translateToAbsolute(lot);
			return viewer().getControl().toDisplay(lot.x + lot.width / 2, lot.y + lot.height / 2);
		});
	}

	@Test
	void aClickOpensAndFoldsTheParkingLot() {
		assertFalse(Until.inWindow(() -> viewer().map().figure().lot().isOpen()));
		robot.click(middleOfLot());
		Until.isTrue("it is open", () -> viewer().map().figure().lot().isOpen());
		robot.click(handleOfLot());
		Until.isTrue("it is folded", () -> !viewer().map().figure().lot().isOpen());
	}

	private org.eclipse.swt.graphics.Point handleOfLot() {
		return Until.inWindow(() -> {
			org.eclipse.draw2d.geometry.Rectangle lot = viewer().map().figure().lot().getBounds().getCopy();
			viewer().map().figure().lot().translateToAbsolute(lot);
			return viewer().getControl().toDisplay(lot.x + lot.width / 2, lot.y + 12);
		});
	}

	@Test
	void controlAndDragDuplicatesACard() throws Exception {
		robot.drag(studio.middle(Until.inWindow(() -> studio.card("Compares fares").orElseThrow())),
				studio.middle(Until.inWindow(() -> studio.card("Pays by card").orElseThrow())), "ctrl");
		Until.isTrue("there are two",
				() -> studio.journey().getCards().stream().filter(card -> "Compares fares".equals(card.getText())).count() == 2);
		Journey saved = savedJourney();
		assertTrue(cell(saved, 0, ACTIONS).contains("Compares fares"));
		assertTrue(cell(saved, 1, ACTIONS).contains("Compares fares"));
	}
}
