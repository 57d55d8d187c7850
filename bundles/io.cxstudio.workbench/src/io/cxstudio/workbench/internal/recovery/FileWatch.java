/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.recovery;

import io.cxstudio.editing.FileCheck;
import io.cxstudio.editing.SessionListener;
import io.cxstudio.editing.WorkshopSession;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/**
 * Looks every now and then, and when the window is activated, what others do to the files that are open. It looks, and
 * does not wait to be told, since network drives do not tell; in a thread of its own, since they may take their time.
 */
final class FileWatch {

	private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

	private final Display display;
	private final WindowTurns turns;
	private final Map<WorkshopSession, FileGuard> guards = new LinkedHashMap<>();
	private final ExecutorService looks = Executors.newSingleThreadExecutor(task -> {
		Thread thread = new Thread(task, "Workshop files"); //$NON-NLS-1$
		thread.setDaemon(true);
		return thread;
	});
	private final Listener activation = this::activated;
	private boolean looking;
	private boolean stopped;

	FileWatch(Display display) {
		this.display = display;
		this.turns = new WindowTurns(display);
		lookAgainLater();
	}

	void watch(WorkshopSession session) {
		guards.computeIfAbsent(session, FileGuard::new);
		session.addListener(new SessionListener() {
			@Override
			public void closed(WorkshopSession closed) {
				FileGuard guard = guards.remove(closed);
				if (guard != null) {
					guard.release();
				}
			}
		});
	}

	void lookWhenTheWindowIsActivated() {
		display.addFilter(SWT.Activate, activation);
	}

	private void activated(Event event) {
		if (event.widget instanceof Shell) {
			look();
		}
	}

	private void lookAgainLater() {
		turns.run(BETWEEN_LOOKS, () -> {
			if (!stopped) {
				look();
				lookAgainLater();
			}
		});
	}

	/** One look at a time: where a drive hangs, the next one waits for it. */
	private void look() {
		if (looking || stopped) {
			return;
		}
		List<Runnable> questions = new ArrayList<>();
		for (FileGuard guard : guards.values()) {
			guard.check().ifPresent(check -> questions.add(() -> look(guard, check)));
		}
		if (!questions.isEmpty()) {
			looking = true;
			looks.execute(() -> {
				questions.forEach(Runnable::run);
				turns.come(() -> looking = false);
			});
		}
	}

	/** In the thread of the looks. */
	private void look(FileGuard guard, FileCheck check) {
		boolean free = guard.isFree();
		FileCheck.Result result;
		try {
			result = check.look();
		} catch (IOException e) {
			turns.come(() -> guard.unreachable(check, e));
			return;
		}
		turns.come(() -> guard.seen(check, result, free));
	}

	/** Lets go of all files. */
	void stop() {
		stopped = true;
		if (!display.isDisposed()) {
			display.removeFilter(SWT.Activate, activation);
		}
		looks.shutdownNow();
		guards.values().forEach(FileGuard::release);
		guards.clear();
	}
}
