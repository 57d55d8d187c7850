/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.files;

import java.io.IOException;

import io.cxstudio.model.internal.files.Messages;

/**
 * A workshop file could not be read or written. The message is meant for the user: it names the file, where known the
 * line and column, the cause, and a way out.
 */
public class WorkshopFileException extends IOException {

	private static final long serialVersionUID = 1L;

	private final int line;
	private final int column;

	/**
	 * @param file the file, as the user knows it
	 * @param line the line, from 1, or 0 where there is none
	 * @param column the column, from 1, or 0 where there is none
	 * @param problem what is wrong and how to go on, as whole sentences
	 * @param cause what was thrown below, or null
	 */
	public WorkshopFileException(String file, int line, int column, String problem, Throwable cause) {
		super(line > 0 ? Messages.bind(Messages.problemAtLine, new Object[] { file, line, column, problem })
				: Messages.bind(Messages.problemOfFile, file, problem), cause);
		this.line = line;
		this.column = column;
	}

	/** The line in the file, from 1; 0 where the problem has none. */
	public int getLine() {
		return line;
	}

	/** The column in the line, from 1; 0 where the problem has none. */
	public int getColumn() {
		return column;
	}
}
