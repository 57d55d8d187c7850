/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.benchmarks;

import org.eclipse.swt.SWT;

import io.cxstudio.editing.WorkshopSession;

/** How long a frame takes while the wheel scrolls and zooms, with as many cards in view, of few and of many. */
final class Frames {

	private static final int WARM_UP = 2;
	private static final int ROUNDS = 6;
	private static final int FRAMES = 8;
	private static final int LINES = 3;
	private static final double GOAL = 1.5;
	/** In, back, out, back. */
	private static final int[] ZOOMS = {1, 1, -1, -1, -1, 1};

	private final Report report;
	private final Hands hands;
	private final WorkshopSession few;
	private final WorkshopSession many;

	Frames(Report report, Hands hands, WorkshopSession few, WorkshopSession many) {
		this.report = report;
		this.hands = hands;
		this.few = few;
		this.many = many;
	}

	void measure() throws Exception {
		report.say("%nA frame");
		OpenMap small = new OpenMap(hands, few);
		OpenMap large = new OpenMap(hands, many);
		Times[] scrolling = {new Times(), new Times()};
		Times[] zooming = {new Times(), new Times()};
		for (int i = -WARM_UP; i < ROUNDS; i++) {
			round(small, i < 0 ? new Times() : scrolling[0], i < 0 ? new Times() : zooming[0], i == 0);
			round(large, i < 0 ? new Times() : scrolling[1], i < 0 ? new Times() : zooming[1], i == 0);
		}
		small.close();
		large.close();
		compare("scrolling", scrolling);
		compare("zooming", zooming);
	}

	private void compare(String what, Times[] times) {
		report.times(what + ", 500", times[0]);
		report.times(what + ", 5,000", times[1]);
		report.figure("a frame while " + what + ", 5,000 cards / 500", times[1], times[0], GOAL);
	}

	private void round(OpenMap map, Times scrolling, Times zooming, boolean tell) throws Exception {
		map.activate();
		map.home();
		if (tell) {
			report.say("  in view: %d cards of %d", map.visibleCards(), map.journey().getCards().size());
		}
		for (int lines : new int[] {-LINES, LINES}) {
			for (int modifiers : new int[] {SWT.NONE, SWT.SHIFT}) {
				Picture before = Picture.of(map.canvas());
				for (int i = 0; i < FRAMES; i++) {
					map.rest();
					scrolling.of(() -> map.wheel(lines, modifiers));
				}
				Picture.of(map.canvas()).mustDifferFrom(before);
			}
		}
		map.home();
		for (int step : ZOOMS) {
			Picture before = Picture.of(map.canvas());
			map.rest();
			zooming.of(() -> map.wheel(step, SWT.MOD1));
			Picture.of(map.canvas()).mustDifferFrom(before);
		}
	}
}
