/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics.internal;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs contributed code on a thread of its own, waits for a while and then abandons it, so that a formula that never comes back
 * costs one thread and not the studio.
 *
 * @param duration how long to wait
 */
public record TimeLimit(Duration duration) {

	/** Ample for a formula on a handful of counts, even on a busy machine. */
	public static final TimeLimit USUAL = new TimeLimit(Duration.ofSeconds(5));

	private static final int MAXIMUM_DEPTH = 100;

	private static final ExecutorService THREADS = Executors.newCachedThreadPool(
			Thread.ofPlatform().daemon().name("metric-", 0).factory()); //$NON-NLS-1$

	/**
	 * How it went.
	 *
	 * @param result what came back, if it did; may be null
	 * @param failure what was thrown, in words, or null
	 * @param late whether nothing came back in time
	 */
	public record Outcome<T>(T result, String failure, boolean late) {
	}

	/** The limit, for messages. */
	public String seconds() {
		return String.valueOf(duration.toMillis() / 1000.0);
	}

	/** Runs it. Whoever interrupts the waiting thread has to wait too: half a result would be a wrong one. */
	public <T> Outcome<T> call(Callable<T> code) {
		Future<T> future = THREADS.submit(code);
		long end = System.nanoTime() + duration.toNanos();
		boolean interrupted = false;
		try {
			while (true) {
				try {
					return new Outcome<>(future.get(end - System.nanoTime(), TimeUnit.NANOSECONDS), null, false);
				} catch (InterruptedException later) {
					interrupted = true;
				}
			}
		} catch (ExecutionException failed) {
			return new Outcome<>(null, describe(failed.getCause()), false);
		} catch (TimeoutException late) {
			future.cancel(true);
			return new Outcome<>(null, null, true);
		} finally {
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}

	/** Runs it on this thread, for as long as it takes. */
	public static <T> Outcome<T> unwatched(Callable<T> code) {
		try {
			return new Outcome<>(code.call(), null, false);
		} catch (Exception failure) {
			return new Outcome<>(null, describe(failure), false);
		}
	}

	/** What was thrown, and what was at the bottom of it: the registry wraps what a constructor throws several times. */
	private static String describe(Throwable failure) {
		Throwable root = failure;
		for (int depth = 0; root.getCause() != null && depth < MAXIMUM_DEPTH; depth++) {
			root = root.getCause();
		}
		return root == failure ? failure.toString() : failure + " (" + root + ")"; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
