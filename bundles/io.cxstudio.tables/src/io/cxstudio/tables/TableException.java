/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.tables;

import java.io.IOException;

/** A table or a mapping cannot be read. The message names the file, the place, the cause and a way out, for people. */
public final class TableException extends IOException {

	private static final long serialVersionUID = 1L;

	/**
	 * A failure.
	 *
	 * @param message for people, not null
	 * @param cause   what lies behind it, or null
	 */
	public TableException(String message, Throwable cause) {
		super(message, cause);
	}
}
