/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.starts;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Hands files to a studio that runs already. */
final class HandOver {

	/** What became of them. */
	enum Result {
		/** The window opens them now. */
		TAKEN,
		/** The studio has heard it, but its window is busy or asks something. */
		WAITING,
		/** Nobody listens, or whoever did has ended before it came to it. */
		NOBODY
	}

	private HandOver() {
	}

	/**
	 * Hands files over.
	 *
	 * @param address  where a studio listens, or may have listened
	 * @param files    absolute paths; none to bring the window to the front
	 * @param patience how long to wait for the window to take them
	 */
	static Result to(StudioAddress address, List<Path> files, Duration patience) throws InterruptedException {
		UnixDomainSocketAddress place = address.published().orElse(null);
		if (place == null) {
			return Result.NOBODY;
		}
		AtomicReference<Result> result = new AtomicReference<>(Result.NOBODY);
		// A talk on a socket has no limit of time by itself; closing it ends the talk.
		try (SocketChannel channel = SocketChannel.open(place)) {
			Thread talk = Thread.ofVirtual().start(() -> talk(new Visit(channel), files, result));
			talk.join(patience);
		} catch (IOException e) {
			// What was killed has left its address behind.
			return Result.NOBODY;
		}
		return result.get();
	}

	private static void talk(Visit visit, List<Path> files, AtomicReference<Result> result) {
		try {
			visit.ask(files);
			if (visit.answer() == Visit.HEARD) {
				result.set(Result.WAITING);
				result.set(visit.answer() == Visit.TAKEN ? Result.TAKEN : Result.NOBODY);
			}
		} catch (ClosedChannelException e) {
			// Nobody waits any longer: the result is what was heard so far.
			return;
		} catch (IOException e) {
			// The studio has ended.
			result.set(Result.NOBODY);
		}
	}
}
