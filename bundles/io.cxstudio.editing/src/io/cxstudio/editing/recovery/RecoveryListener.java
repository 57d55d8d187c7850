/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.recovery;

import java.io.IOException;

import io.cxstudio.editing.WorkshopSession;

/** Is told in the writer's thread whether what was not saved is in the recovery place. */
public interface RecoveryListener {

	/** All that was done to a workshop until a moment ago is kept. */
	void kept(WorkshopSession session);

	/**
	 * It could not be written, such as on a full disk. It is tried again, and what was kept before stays.
	 *
	 * @param problem the cause
	 */
	void notKept(WorkshopSession session, IOException problem);
}
