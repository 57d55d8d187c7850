/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics.storing;

/** A measurement cannot be stored; the workshop is as it was. The message is for the user: it names element, cause and way out. */
public class StoreException extends Exception {

	private static final long serialVersionUID = 1;

	/** @param message for the user; not null */
	public StoreException(String message) {
		super(message);
	}
}
