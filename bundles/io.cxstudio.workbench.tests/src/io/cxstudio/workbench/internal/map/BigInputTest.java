/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

import io.cxstudio.model.Card;
import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.workbench.internal.robot.ForeignDrag;
import io.cxstudio.workbench.internal.robot.Heartbeat;
import io.cxstudio.workbench.internal.robot.Studio;
import io.cxstudio.workbench.internal.robot.StudioTest;
import io.cxstudio.workbench.internal.robot.Until;

/** More than anybody wants on a map, pasted and dropped: it is shown first, the window answers all the time, and one undo takes it back. */
class BigInputTest extends StudioTest {

	private static final String LIST = "Paste a List";
	private static final String RANGE = "Paste a Range";
	/** What people take for frozen, in milliseconds; far above what is seen on a quiet machine, for the tests run beside other work. */
	private static final long FROZEN = 3000;
	/** So long the window may be at work itself before it answers, in milliseconds: twice what is seen at the beginning, before anything is compiled. */
	private static final long BUSY = 600;
	private static final int LINES = 100_000;
	private static final int MOST_CARDS = 2000;
	private static final String LONG_LINE = "word ".repeat(200_000).strip();

	private byte[] bytes() {
		return Until.inWindow(() -> WorkshopFile.toBytes(studio.session().workshop()));
	}

	private void paste(String text) {
		Until.doInWindow(() -> {
			Clipboard clipboard = new Clipboard(PlatformUI.getWorkbench().getDisplay());
			clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
			clipboard.dispose();
		});
		studio.pointAt("Board", "Thoughts");
		robot.keys("ctrl+v");
	}

	private void drop(String text) throws Exception {
		try (ForeignDrag drag = ForeignDrag.text(folder, text)) {
			drag.to(studio.place("Board", "Thoughts"));
		}
	}

	private interface Arrival {
		void bring(String text) throws Exception;
	}

	/** Brings a text, accepts the preview, undoes and redoes it, and measures each. */
	private void check(String dialog, String text, int cards, Arrival arrival) throws Exception {
		byte[] before = bytes();
		int had = Until.inWindow(() -> studio.journey().getCards().size());
		try (Heartbeat heart = new Heartbeat()) {
			heart.longest();
			arrival.bring(text);
			Until.isTrue("the preview is open", () -> Studio.isWaiting(dialog));
			answered("shown", heart);
			robot.keys("Return");
			Until.isTrue("the cards are there", () -> studio.journey().getCards().size() == had + cards && Studio.dialog(dialog).isEmpty());
			answered("added", heart);
			robot.keys("ctrl+z");
			Until.isTrue("they are gone", () -> studio.journey().getCards().size() == had);
			answered("undone", heart);
		}
		assertArrayEquals(before, bytes());
	}

	private static void answered(String what, Heartbeat heart) {
		Heartbeat.Gap longest = heart.longest();
		assertTrue(longest.time() < FROZEN && longest.busy() < BUSY, () -> what + ": " + longest);
	}

	@Test
	void aMegabyteInOneLineIsOneCardWithNotes() throws Exception {
		check(LIST, LONG_LINE, 1, this::paste);
		robot.keys("ctrl+shift+z");
		Until.isTrue("the card is back", () -> studio.journey().getCards().size() > 4);
		Card card = studio.savedMap().journey().getCards().getLast();
		assertTrue(card.getText().length() < LONG_LINE.length() && card.getNotes().endsWith(LONG_LINE), card.getText());
	}

	@Test
	void aMegabyteIsDropped() throws Exception {
		check(LIST, LONG_LINE, 1, this::drop);
	}

	@Test
	void aHundredThousandLinesArePasted() throws Exception {
		check(LIST, lines(), MOST_CARDS, this::paste);
	}

	@Test
	void aHundredThousandLinesAreDropped() throws Exception {
		check(LIST, lines(), MOST_CARDS, this::drop);
	}

	private static String lines() {
		return IntStream.range(0, LINES).mapToObj(i -> "Line " + i + " says something of a usual length").collect(Collectors.joining("\n"));
	}

	@Test
	void aRangeOfAThousandRowsIsPasted() throws Exception {
		String row = IntStream.range(0, 200).mapToObj(i -> "cell " + i).collect(Collectors.joining("\t"));
		check(RANGE, IntStream.range(0, 1000).mapToObj(i -> row).collect(Collectors.joining("\n")), MOST_CARDS, this::paste);
	}
}
