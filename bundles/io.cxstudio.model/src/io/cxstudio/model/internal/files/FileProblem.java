/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.internal.files;

import javax.xml.stream.Location;

/** Something at a place in a file for which the file is refused. */
final class FileProblem extends Exception {

	private static final long serialVersionUID = 1L;

	private final int line;
	private final int column;

	FileProblem(Location location, String message) {
		this(location.getLineNumber(), location.getColumnNumber(), message);
	}

	FileProblem(int line, int column, String message) {
		super(message);
		this.line = line;
		this.column = column;
	}

	int line() {
		return line;
	}

	int column() {
		return column;
	}
}
