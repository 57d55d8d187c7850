/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics.measuring;

/** Measuring is not possible. The message is for the user: it names file, cause and way out. */
public class MeasureException extends Exception {

	private static final long serialVersionUID = 1;

	/**
	 * @param message for the user; not null
	 * @param cause what lies behind it, or null
	 */
	public MeasureException(String message, Throwable cause) {
		super(message, cause);
	}
}
