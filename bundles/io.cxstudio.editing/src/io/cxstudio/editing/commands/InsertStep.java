/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.commands;

import java.util.List;

import org.eclipse.emf.common.command.Command;

import io.cxstudio.editing.internal.Edit;
import io.cxstudio.editing.internal.Messages;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;

/** Puts a new step into a stage. */
public final class InsertStep {

	private InsertStep() {
	}

	/**
	 * Puts a new step into a stage. Cards that span both its neighbours span it too. The result of the command is the
	 * step.
	 *
	 * @param index where among the steps of the stage, from 0 to their number
	 * @param name the name of the step, or null for none yet
	 */
	public static Command at(Stage stage, int index, String name) {
		Step step = ModelFactory.eINSTANCE.createStep();
		step.setName(name);
		return new Edit(Messages.insertStep, stage, () -> index >= 0 && index <= stage.getSteps().size(),
				changes -> changes.insert(stage, ModelPackage.Literals.STAGE__STEPS, index, step))
				.resulting(List.of(step));
	}
}
