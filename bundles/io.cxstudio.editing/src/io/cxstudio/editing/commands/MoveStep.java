/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.commands;

import java.util.List;

import org.eclipse.emf.common.command.Command;

import io.cxstudio.editing.internal.Edit;
import io.cxstudio.editing.internal.Messages;
import io.cxstudio.editing.internal.Places;
import io.cxstudio.editing.internal.Spans;
import io.cxstudio.model.Journey;
import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;

/** Moves a step, with all that stands at it, to another place in its journey. */
public final class MoveStep {

	private MoveStep() {
	}

	/**
	 * Moves a step within its stage or into another one. The only step of a stage cannot leave it. A card whose steps are
	 * torn apart keeps those around its first one.
	 *
	 * @param stage a stage of the same journey
	 * @param index where among the steps of that stage it shall stand afterwards, from 0
	 */
	public static Command to(Step step, Stage stage, int index) {
		Journey journey = Places.journeyOf(step);
		return new Edit(Messages.moveStep, step, () -> journey != null && isPossible(step, stage, index), changes -> {
			Spans spans = new Spans(journey);
			if (step.eContainer() == stage) {
				changes.move(stage, ModelPackage.Literals.STAGE__STEPS, stage.getSteps().indexOf(step), index);
			} else {
				changes.detach(step);
				changes.insert(stage, ModelPackage.Literals.STAGE__STEPS, index, step);
			}
			spans.mend(changes);
		}).resulting(List.of(step));
	}

	private static boolean isPossible(Step step, Stage stage, int index) {
		int steps = stage.getSteps().size();
		if (step.eContainer() == stage) {
			return index >= 0 && index < steps && stage.getSteps().indexOf(step) != index;
		}
		return stage.eContainer() == Places.journeyOf(step) && index >= 0 && index <= steps
				&& ((Stage) step.eContainer()).getSteps().size() > 1;
	}
}
