/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.recovery;

import java.time.Duration;

/** Does something later in the thread to which the sessions belong: in the studio, the one of the window. */
@FunctionalInterface
public interface Later {

	/**
	 * Does something once, not before a while has passed, between the events of the user. May be called in any thread.
	 *
	 * @param delay how long to wait at least; zero for as soon as the user's events are done
	 */
	void run(Duration delay, Runnable action);
}
