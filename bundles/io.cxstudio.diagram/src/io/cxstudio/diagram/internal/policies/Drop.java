/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.policies;

import org.eclipse.emf.common.command.Command;

import io.cxstudio.drawing.Box;

/**
 * What would happen if something were dropped here.
 *
 * @param command what does it, not null; it may not be executable
 * @param mark    where the map shows it, in map coordinates: a line if it is 0 px wide or tall, otherwise an area; not null
 */
record Drop(Command command, Box mark) {
}
