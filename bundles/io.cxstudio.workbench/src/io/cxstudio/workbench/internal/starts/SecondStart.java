/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.starts;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;

/** Looks whether a studio runs already with the same data folder, and lets that one open the files. */
public final class SecondStart {

	/** How long the window may take before the caller is told that it has to wait. */
	private static final Duration PATIENCE = Duration.ofSeconds(10);
	/** How long a studio may begin or end, in which nobody answers, although the data folder is taken. */
	private static final Duration LIMIT = Duration.ofSeconds(15);
	private static final long BETWEEN_TRIES_IN_MILLISECONDS = 100;

	private static final int DONE = 0;
	/** As the command line says it: something could not be read or written. */
	private static final int FAILED = 3;

	private SecondStart() {
	}

	/**
	 * Hands files to the studio that runs, and tells the caller. If there is none, the data folder is taken until this process ends.
	 *
	 * @param files absolute paths; none to bring the window to the front
	 * @return the exit code, or empty if this start has to open the window itself
	 */
	public static OptionalInt handOver(List<Path> files) throws InterruptedException {
		Location data = Platform.getInstanceLocation();
		if (data == null || !data.isSet()) {
			return OptionalInt.empty();
		}
		StudioAddress address = Visitors.address();
		for (Instant end = Instant.now().plus(LIMIT); Instant.now().isBefore(end); Thread.sleep(BETWEEN_TRIES_IN_MILLISECONDS)) {
			if (isFree(data)) {
				return OptionalInt.empty();
			}
			HandOver.Result result = HandOver.to(address, files, PATIENCE);
			if (result != HandOver.Result.NOBODY) {
				System.out.println(said(result == HandOver.Result.TAKEN, files));
				return OptionalInt.of(DONE);
			}
		}
		System.err.println(NLS.bind(Messages.noAnswer, Platform.getLocation().toOSString()));
		return OptionalInt.of(FAILED);
	}

	/** The lock is the system's: it ends with the process, however that ends. */
	private static boolean isFree(Location data) {
		try {
			return data.lock();
		} catch (IOException e) {
			// Not every file system has locks. Two studios are better than none.
			ILog.of(SecondStart.class).warn("Another studio with the same data folder cannot be noticed", e); //$NON-NLS-1$
			return true;
		}
	}

	private static String said(boolean taken, List<Path> files) {
		String names = files.stream().map(Path::toString).collect(Collectors.joining(", ")); //$NON-NLS-1$
		if (files.isEmpty()) {
			return taken ? Messages.inFront : Messages.waits;
		}
		return NLS.bind(taken ? Messages.opened : Messages.waitsForFiles, names);
	}
}
