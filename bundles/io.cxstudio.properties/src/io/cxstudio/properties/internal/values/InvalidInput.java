/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal.values;

/** What somebody typed is no value of the feature. The message is for them. */
public final class InvalidInput extends Exception {

	private static final long serialVersionUID = 1L;

	public InvalidInput(String message) {
		super(message);
	}
}
