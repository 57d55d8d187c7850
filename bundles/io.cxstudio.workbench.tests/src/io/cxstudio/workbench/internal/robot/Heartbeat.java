/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.robot;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Knocks at the window all the time, and measures for how long it does not answer. */
public final class Heartbeat implements AutoCloseable {

	private static final long BETWEEN_BEATS = TimeUnit.MILLISECONDS.toNanos(10);

	private final Display display = PlatformUI.getWorkbench().getDisplay();
	private final AtomicLong longest = new AtomicLong();
	private final Thread thread;
	private volatile boolean running = true;

	public Heartbeat() {
		thread = Thread.ofPlatform().daemon().name("heartbeat").start(this::beat);
	}

	private void beat() {
		while (running) {
			long asked = System.nanoTime();
			display.syncExec(() -> longest.accumulateAndGet(System.nanoTime() - asked, Math::max));
			LockSupport.parkNanos(BETWEEN_BEATS);
		}
	}

	/** The longest time since the last question in which the window did not answer, in milliseconds. */
	public long longest() {
		return TimeUnit.NANOSECONDS.toMillis(longest.getAndSet(0));
	}

	@Override
	public void close() throws InterruptedException {
		running = false;
		thread.join();
	}
}
