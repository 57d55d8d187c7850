/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executor;

import io.cxstudio.editing.SessionListener;
import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.files.WorkshopFile;

/**
 * Keeps one session's workshop in the recovery place as long as there is something to save or somebody types. In the
 * session's thread it only takes a copy; bytes and disk are the business of the writer's thread.
 */
final class Recorder implements SessionListener {

	/** After a command: behind the events that are waiting, so that what was done is painted first. */
	private static final Duration SOON = Duration.ofMillis(40);
	/** While somebody types. */
	private static final Duration WHILE_TYPING = Duration.ofSeconds(2);
	private static final Duration BEFORE_RETRY = Duration.ofSeconds(10);
	/** Copies take at most one part in so many of the time. */
	private static final int SHARE = 40;

	private final WorkshopSession session;
	private final Path target;
	private final Later later;
	private final Executor writer;
	private final RecoveryListener listener;

	/* In the session's thread. */
	private boolean stale = true;
	private boolean closed;
	private long due = Long.MAX_VALUE;
	private long notBefore = System.nanoTime();
	/* In the writer's thread. */
	private byte[] content;

	Recorder(WorkshopSession session, Path target, Later later, Executor writer, RecoveryListener listener) {
		this.session = session;
		this.target = target;
		this.later = later;
		this.writer = writer;
		this.listener = listener;
		session.addListener(this);
		if (session.isDirty()) {
			request(SOON);
		}
	}

	@Override
	public void stateChanged(WorkshopSession changed) {
		stale = true;
		if (hasNothingToKeep()) {
			// At once: if the studio is killed now, it must not offer what is older than the file.
			record();
		} else {
			request(SOON);
		}
	}

	private boolean hasNothingToKeep() {
		return !session.isDirty() && session.draft().isEmpty();
	}

	@Override
	public void workshopReplaced(WorkshopSession replaced) {
		stale = true;
		request(SOON);
	}

	@Override
	public void draftChanged(WorkshopSession changed) {
		request(WHILE_TYPING);
	}

	/** Ends the recording, and removes what was kept. */
	void stop() {
		if (!closed) {
			closed = true;
			session.removeListener(this);
			writer.execute(this::remove);
		}
	}

	private void request(Duration delay) {
		long at = Math.max(System.nanoTime() + delay.toNanos(), notBefore);
		if (at < due) {
			due = at;
			later.run(Duration.ofNanos(at - System.nanoTime()), () -> recordIfDue(at));
		}
	}

	private void recordIfDue(long at) {
		if (!closed && due == at) {
			record();
		}
	}

	/** Takes what is there now, and lets it be written. */
	void record() {
		due = Long.MAX_VALUE;
		if (hasNothingToKeep()) {
			writer.execute(this::remove);
			stale = true;
			return;
		}
		Workshop copy = stale ? copy() : null;
		stale = false;
		RecoveryFile about = new RecoveryFile(session.name(), session.path().orElse(null), session.fileState(), Instant.now(),
				session.draft().orElse(null), null);
		writer.execute(() -> write(about, copy));
	}

	private Workshop copy() {
		long before = System.nanoTime();
		Workshop copy = session.snapshot();
		long after = System.nanoTime();
		notBefore = after + (after - before) * SHARE;
		return copy;
	}

	private void write(RecoveryFile about, Workshop copy) {
		try {
			if (copy != null) {
				content = WorkshopFile.toBytes(copy);
			}
			new RecoveryFile(about.name(), about.file(), about.known(), about.time(), about.draft(), content).write(target);
			listener.kept(session);
		} catch (IOException e) {
			listener.notKept(session, e);
			later.run(BEFORE_RETRY, this::retry);
		}
	}

	private void retry() {
		if (!closed) {
			request(Duration.ZERO);
		}
	}

	private void remove() {
		content = null;
		try {
			Files.deleteIfExists(target);
		} catch (IOException e) {
			listener.notKept(session, e);
		}
	}
}
