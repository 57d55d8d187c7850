/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.recovery;

import java.time.Instant;
import java.util.Optional;

/**
 * Tells a process of this computer from all others, those that get the same number later included.
 *
 * @param pid the number of the process
 * @param started when it was started, in milliseconds since 1970 UTC; 0 where the system does not tell
 */
record ProcessMark(long pid, long started) {

	/** The process that asks. */
	static ProcessMark own() {
		return of(ProcessHandle.current());
	}

	/** Whether the process still runs. */
	boolean isAlive() {
		Optional<ProcessHandle> process = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
		return process.isPresent() && of(process.get()).started == started;
	}

	private static ProcessMark of(ProcessHandle process) {
		return new ProcessMark(process.pid(), process.info().startInstant().map(Instant::toEpochMilli).orElse(0L));
	}
}
