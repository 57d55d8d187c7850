/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.recovery;

import io.cxstudio.editing.recovery.Later;

import java.time.Duration;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/** Turns in the thread of the window. */
final class WindowTurns implements Later {

	private final Display display;

	WindowTurns(Display display) {
		this.display = display;
	}

	@Override
	public void run(Duration delay, Runnable action) {
		int wait = Math.toIntExact(Math.max(0, delay.toMillis()));
		if (display.getThread() == Thread.currentThread()) {
			display.timerExec(wait, action);
		} else {
			come(() -> display.timerExec(wait, action));
		}
	}

	/** Does something in the thread of the window as soon as it can; not at all when the window is gone by then. */
	void come(Runnable action) {
		try {
			display.asyncExec(action);
		} catch (SWTException e) {
			if (!display.isDisposed()) {
				throw e;
			}
		}
	}
}
