/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.benchmarks;

import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.swt.SWT;

import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.model.Card;
import io.cxstudio.model.Step;

/** How long it takes from a key that changes the map to the end of paint, with few cards and with many. */
final class Editing {

	private static final int WARM_UP = 10;
	private static final int REPETITIONS = 30;
	private static final double GOAL = 1.5;
	private static final int LINE = 16;
	/** The cards of the first step. */
	private static final int SKIPPED = 3;
	private static final String SHORT = "Waits for her turn at the first counter";
	private static final String LONGER = "Waits for her turn at the first counter, then at the second";

	private final Report report;
	private final Hands hands;
	private final WorkshopSession few;
	private final WorkshopSession many;

	/** The times of one map. */
	private static final class Measured {
		private final Times committed = new Times();
		private final Times undone = new Times();
		private final Times moved = new Times();
	}

	Editing(Report report, Hands hands, WorkshopSession few, WorkshopSession many) {
		this.report = report;
		this.hands = hands;
		this.few = few;
		this.many = many;
	}

	void measure() throws Exception {
		report.say("%nFrom a key to the end of paint");
		OpenMap tiny = new OpenMap(hands, few);
		OpenMap large = new OpenMap(hands, many);
		Measured ofTiny = new Measured();
		Measured ofLarge = new Measured();
		prepare(tiny);
		prepare(large);
		report.say("  in view: %d cards of 50, %d cards of 5,000", tiny.visibleCards(), large.visibleCards());
		for (int i = -WARM_UP; i < REPETITIONS; i++) {
			once(tiny, i < 0 ? new Measured() : ofTiny);
			once(large, i < 0 ? new Measured() : ofLarge);
		}
		tiny.close();
		large.close();
		compare("a text that grows its card by a line", ofTiny.committed, ofLarge.committed);
		compare("a card moved to the next step", ofTiny.moved, ofLarge.moved);
		compare("an undo of a text", ofTiny.undone, ofLarge.undone);
	}

	private void compare(String what, Times ofTiny, Times ofLarge) {
		report.times(what + ", 50", ofTiny);
		report.times(what + ", 5,000", ofLarge);
		report.figure(what + ", 5,000 cards / 50", ofLarge, ofTiny, GOAL);
	}

	/** The first card in the first lane behind the first step that has no marks: in view on every map, and on all the same. */
	private static Card card(OpenMap map) {
		return map.journey().getCards().stream().skip(SKIPPED).filter(card -> map.viewer().map().scene().content().card(card).marks().isEmpty()).findFirst()
				.orElseThrow();
	}

	private void prepare(OpenMap map) throws Exception {
		map.activate();
		commit(map, card(map), SHORT, new Times());
	}

	private void once(OpenMap map, Measured measured) throws Exception {
		map.activate();
		Card card = card(map);
		int height = map.height(card);
		Picture before = Picture.of(map.canvas());
		commit(map, card, LONGER, measured.committed);
		if (map.height(card) != height + LINE) {
			throw new AssertionError("The card did not grow by one line: from " + height + " to " + map.height(card));
		}
		Picture.of(map.canvas()).mustDifferFrom(before);
		undo(map, measured.undone);
		if (map.height(card) != height) {
			throw new AssertionError("The card did not shrink again");
		}
		move(map, card, measured.moved);
		Picture.of(map.canvas()).mustDifferFrom(before);
		undo(map, new Times());
	}

	private void commit(OpenMap map, Card card, String text, Times times) throws Exception {
		map.type(card, text);
		hands.await("the text has the keyboard", () -> map.viewer().typing().control().isFocusControl());
		times.of(() -> {
			hands.press(SWT.NONE, SWT.CR);
			hands.await("the text is taken", () -> text.equals(card.getText()));
			map.settle();
		});
	}

	private void move(OpenMap map, Card card, Times times) throws Exception {
		map.select(card);
		Step step = card.getStep();
		times.of(() -> {
			hands.press(SWT.ALT, SWT.ARROW_RIGHT);
			hands.await("the card has moved", () -> card.getStep() != step);
			map.settle();
		});
	}

	private void undo(OpenMap map, Times times) throws Exception {
		map.rest();
		int[] undone = new int[1];
		CommandStackListener listener = event -> undone[0]++;
		map.session().commandStack().addCommandStackListener(listener);
		times.of(() -> {
			hands.press(SWT.CTRL, 'z');
			hands.await("it is undone", () -> undone[0] > 0);
			map.settle();
		});
		map.session().commandStack().removeCommandStackListener(listener);
	}
}
