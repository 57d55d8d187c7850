/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.problems.internal;

import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.model.check.Problem;

/**
 * A problem of an open workshop.
 *
 * @param session the workshop, not null
 * @param problem what is the matter, with an element of that workshop; not null
 */
record FoundProblem(WorkshopSession session, Problem problem) {
}
