/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing;

/** Is told what happens to a session. Changes of the workshop itself are EMF notifications. */
public interface SessionListener {

	/** Whether there is something to save, the file or the name has changed. */
	default void stateChanged(WorkshopSession session) {
	}

	/**
	 * The workshop was loaded again: {@link WorkshopSession#workshop()} is another object now, and nothing can be undone.
	 * Elements are found again by their ids.
	 */
	default void workshopReplaced(WorkshopSession session) {
	}

	/** Another text is being typed, or none any more: see {@link WorkshopSession#draft()}. */
	default void draftChanged(WorkshopSession session) {
	}

	/** The last user has released the session; it must not be used any more. */
	default void closed(WorkshopSession session) {
	}
}
