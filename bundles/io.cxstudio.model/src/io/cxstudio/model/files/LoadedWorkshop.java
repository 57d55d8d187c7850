/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.files;

import java.util.List;

import io.cxstudio.model.Workshop;

/**
 * A workshop that was read from a file.
 *
 * @param workshop the workshop, never null and in no resource
 * @param warnings what was not as it should be, in the order of the file; empty for a sound file
 * @param newerFormat whether a newer version of the studio wrote it: it must not be saved, for this version may not
 *        know what the file means
 */
public record LoadedWorkshop(Workshop workshop, List<LoadWarning> warnings, boolean newerFormat) {

	public LoadedWorkshop {
		warnings = List.copyOf(warnings);
	}
}
