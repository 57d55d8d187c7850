/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.cli.internal;

/** A command could not do what it was asked to do, for a reason that its user can understand and mend. */
final class CommandFailure extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final int exitCode;

	private CommandFailure(int exitCode, String message, Throwable cause) {
		super(message, cause);
		this.exitCode = exitCode;
	}

	/** A file could not be read or written. The message names it, the cause and the way out. */
	static CommandFailure file(String message, Throwable cause) {
		return new CommandFailure(ExitCode.FILE, message, cause);
	}

	/** What was asked for does not fit the files. The message says what would. */
	static CommandFailure usage(String message) {
		return new CommandFailure(ExitCode.USAGE, message, null);
	}

	int exitCode() {
		return exitCode;
	}
}
