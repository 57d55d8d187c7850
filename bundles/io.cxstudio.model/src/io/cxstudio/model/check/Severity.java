/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.check;

/** How much a problem matters. */
public enum Severity {

	/** Something contradicts itself: figures or the map will be wrong. */
	ERROR,

	/** Something is missing or odd; people should look at it. */
	WARNING
}
