/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing;

/** Why a session shows its workshop and does not change it. */
public enum ReadOnlyCause {

	/** A newer version of the studio wrote the file, and this one may not know all that is in it. */
	NEWER_FORMAT,

	/** Somebody else has the file open. It can be saved as another file, and changed there. */
	IN_USE
}
