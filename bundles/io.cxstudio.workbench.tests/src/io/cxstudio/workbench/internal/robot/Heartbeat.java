/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.robot;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * Knocks at the window all the time, and measures for how long it does not answer: by the clock, and by what its thread was busy itself, which does not grow
 * with what else the computer does.
 */
public final class Heartbeat implements AutoCloseable {

	private static final long BETWEEN_BEATS = TimeUnit.MILLISECONDS.toNanos(10);

	private final Display display = PlatformUI.getWorkbench().getDisplay();
	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
	private final long window = display.getThread().threadId();
	private final Thread thread;
	private volatile boolean running = true;
	private Gap longest = new Gap(0, 0);

	/** A time in which the window did not answer, in milliseconds, and for how long of it its own thread was at work. */
	public record Gap(long time, long busy) {

		private Gap longer(Gap other) {
			return new Gap(Math.max(time, other.time), Math.max(busy, other.busy));
		}
	}

	public Heartbeat() {
		thread = Thread.ofPlatform().daemon().name("heartbeat").start(this::beat);
	}

	private void beat() {
		while (running) {
			long asked = System.nanoTime();
			long before = threads.getThreadCpuTime(window);
			display.syncExec(() -> {
				long time = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - asked);
				missed(new Gap(time, TimeUnit.NANOSECONDS.toMillis(threads.getThreadCpuTime(window) - before)));
			});
			LockSupport.parkNanos(BETWEEN_BEATS);
		}
	}

	private synchronized void missed(Gap gap) {
		longest = longest.longer(gap);
	}

	/** The longest times since the last question, after all that waits now is done. */
	public Gap longest() {
		display.syncExec(display::update);
		return taken();
	}

	private synchronized Gap taken() {
		Gap taken = longest;
		longest = new Gap(0, 0);
		return taken;
	}

	@Override
	public void close() throws InterruptedException {
		running = false;
		thread.join();
	}
}
