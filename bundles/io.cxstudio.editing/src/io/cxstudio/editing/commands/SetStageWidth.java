/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.commands;

import java.util.List;

import org.eclipse.emf.common.command.Command;

import io.cxstudio.editing.internal.Edit;
import io.cxstudio.editing.internal.Messages;
import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.Stage;

/** Makes the steps of a stage wider or narrower on the map. */
public final class SetStageWidth {

	/** The widest that a step can be, in pixels at 100 % zoom. */
	public static final int MAXIMUM = 1000;

	private SetStageWidth() {
	}

	/**
	 * Sets the width of each step of a stage.
	 *
	 * @param pixels the width at 100 % zoom; less than 0 counts as 0, which leaves it to the studio, and more than
	 *        {@link #MAXIMUM} as that
	 */
	public static Command of(Stage stage, int pixels) {
		int width = Math.max(0, Math.min(pixels, MAXIMUM));
		return new Edit(Messages.stageWidth, stage, () -> stage.getStepWidth() != width,
				changes -> changes.set(stage, ModelPackage.Literals.STAGE__STEP_WIDTH, width)).resulting(List.of(stage));
	}
}
