/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.cli.internal;

/** What a command tells the program that called it. */
final class ExitCode {

	/** The command did what it was asked to do. */
	static final int DONE = 0;
	/** The command did what it was asked to do, and found problems that it names. */
	static final int PROBLEMS = 1;
	/** The command was called wrongly; nothing was done. */
	static final int USAGE = 2;
	/** A file could not be read or written; what was there is untouched. */
	static final int FILE = 3;
	/** The program itself failed: a defect. */
	static final int DEFECT = 4;

	private ExitCode() {
	}
}
