/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.handlers;

import java.util.List;

import org.eclipse.osgi.util.NLS;

/** What the mouse does on a map, for the page with the keys. Unlike keys gestures are not bound anywhere, so they are told here. */
final class MouseGestures extends NLS {

	public static String bringIn;
	public static String bringInHow;
	public static String copyCards;
	public static String copyCardsHow;
	public static String leaveDrag;
	public static String leaveDragHow;
	public static String linkCards;
	public static String linkCardsHow;
	public static String move;
	public static String moveHow;
	public static String moveSheet;
	public static String moveSheetHow;
	public static String moveToMap;
	public static String moveToMapHow;
	public static String park;
	public static String parkHow;
	public static String scrollSideways;
	public static String scrollSidewaysHow;
	public static String selectSeveral;
	public static String selectSeveralHow;
	public static String span;
	public static String spanHow;
	public static String where;
	public static String widen;
	public static String widenHow;
	public static String write;
	public static String writeHow;
	public static String zoom;
	public static String zoomHow;

	static {
		initializeMessages(MouseGestures.class.getPackageName() + ".mouse-gestures", MouseGestures.class); //$NON-NLS-1$
	}

	private MouseGestures() {
	}

	/**
	 * What is done with the mouse.
	 *
	 * @param what what happens, not null
	 * @param how  what the hand does, not null
	 */
	record Gesture(String what, String how) {
	}

	/** All of them. */
	static List<Gesture> all() {
		return List.of(new Gesture(bringIn, bringInHow),
				new Gesture(copyCards, copyCardsHow),
				new Gesture(leaveDrag, leaveDragHow),
				new Gesture(linkCards, linkCardsHow),
				new Gesture(move, moveHow),
				new Gesture(moveSheet, moveSheetHow),
				new Gesture(moveToMap, moveToMapHow),
				new Gesture(park, parkHow),
				new Gesture(scrollSideways, scrollSidewaysHow),
				new Gesture(selectSeveral, selectSeveralHow),
				new Gesture(span, spanHow),
				new Gesture(write, writeHow),
				new Gesture(widen, widenHow),
				new Gesture(zoom, zoomHow));
	}
}
