/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.finding;

/** Which text of an element something was found in. */
public enum Place {

	/** The name of a journey, stage, step, lane or phase, or what people wrote on a card. */
	TEXT,

	/** The notes of a card, which do not show on the map. */
	NOTES,

	/** The description of a stage, step, lane or phase. */
	DESCRIPTION,

	/** A tag of a card. */
	TAG,

	/** The device of a touchpoint. */
	DEVICE
}
