/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing;

/**
 * A place where people type text that is not part of the workshop yet: a card on the map, a field of the properties. Parts of the
 * window adapt to it, so that a command can take the text over first, as saving does, or give it up, as undo does. To be used in
 * the thread of the window.
 */
public interface UnfinishedText {

	/**
	 * Whether something is being typed now.
	 *
	 * @return true from the first letter on, until it is taken over or given up
	 */
	boolean isTyping();

	/** Takes over what is being typed, as a change of the workshop; text that cannot be stored stays where it is, with a complaint. */
	void finish();

	/** Gives up what is being typed: there is again what was there before. */
	void giveUp();
}
