/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.commands;

import org.eclipse.emf.common.command.Command;

import io.cxstudio.editing.internal.Messages;
import io.cxstudio.model.Lane;

/** Moves a lane up or down. */
public final class MoveLane {

	private MoveLane() {
	}

	/**
	 * Moves a lane with its cards.
	 *
	 * @param index where among the lanes it shall stand afterwards, from 0
	 */
	public static Command to(Lane lane, int index) {
		return MoveElement.to(Messages.moveLane, lane, index);
	}
}
