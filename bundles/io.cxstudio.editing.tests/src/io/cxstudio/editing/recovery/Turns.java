/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.recovery;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import io.cxstudio.editing.WorkshopSession;

/** The later turns of a test's thread, taken when the test says so, and what the recovery says. */
final class Turns implements Later, RecoveryListener {

	private record Turn(Duration delay, Runnable action) {
	}

	private final Queue<Turn> turns = new ConcurrentLinkedQueue<>();
	final List<Duration> asked = new ArrayList<>();
	final Queue<IOException> problems = new ConcurrentLinkedQueue<>();
	volatile int kept;

	@Override
	public void run(Duration delay, Runnable action) {
		turns.add(new Turn(delay, action));
	}

	/** Takes the turns that were asked for until now. */
	void take() {
		for (int left = turns.size(); left > 0; left--) {
			Turn turn = turns.remove();
			asked.add(turn.delay());
			turn.action().run();
		}
	}

	/** How many turns were asked for and not taken. */
	int waiting() {
		return turns.size();
	}

	@Override
	public void kept(WorkshopSession session) {
		kept++;
	}

	@Override
	public void notKept(WorkshopSession session, IOException problem) {
		problems.add(problem);
	}
}
