/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A look at the file of a session that can be taken in any thread, since the drive may be slow: what another program has
 * done to it since it was opened or saved.
 *
 * @param session the session, to be used in its own thread only
 * @param file the file of the session when the check was made
 * @param known how the session knows the file
 */
public record FileCheck(WorkshopSession session, Path file, FileState known) {

	/** What became of the file. */
	public enum Result {
		/** Nothing. */
		SAME,
		/** Another program has written it. */
		CHANGED,
		/** It is not there any more. */
		GONE
	}

	/**
	 * Looks at the file.
	 *
	 * @throws IOException when it is there and cannot be read
	 */
	public Result look() throws IOException {
		if (known.isGone(file)) {
			return Result.GONE;
		}
		return known.isOutdated(file) ? Result.CHANGED : Result.SAME;
	}

	/** Whether the session still knows the file as it did then; to be asked in the session's thread. */
	public boolean isCurrent() {
		return session.check().filter(this::equals).isPresent();
	}
}
