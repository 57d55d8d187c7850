/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics.measuring;

/** What was asked for cannot be had of this file: a column that it does not have, or a metric of other things than answers. */
public final class UnfittingRequestException extends MeasureException {

	private static final long serialVersionUID = 1;

	/**
	 * @param message for the user; it names what does not fit and what would; not null
	 */
	public UnfittingRequestException(String message) {
		super(message, null);
	}
}
