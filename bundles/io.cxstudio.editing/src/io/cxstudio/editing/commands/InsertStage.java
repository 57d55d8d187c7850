/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.commands;

import java.util.List;

import org.eclipse.emf.common.command.Command;

import io.cxstudio.editing.internal.Edit;
import io.cxstudio.editing.internal.Messages;
import io.cxstudio.model.Journey;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.Phase;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;

/** Puts a new stage into a journey. */
public final class InsertStage {

	private InsertStage() {
	}

	/**
	 * Puts a new stage with one step into a journey. It belongs to the phase of the stage before it, or of the one after
	 * it where it comes first. The result of the command is the stage.
	 *
	 * @param index where among the stages, from 0 to their number
	 * @param name the name of the stage, or null for none yet
	 * @param stepName the name of its step, or null for none yet
	 * @param typeId the id of its type in the catalog, or null
	 * @param typeLabel the label of its type, or null
	 */
	public static Command at(Journey journey, int index, String name, String stepName, String typeId, String typeLabel) {
		Step step = ModelFactory.eINSTANCE.createStep();
		step.setName(stepName);
		Stage stage = ModelFactory.eINSTANCE.createStage();
		stage.setName(name);
		stage.setTypeId(typeId);
		stage.setTypeLabel(typeLabel);
		stage.getSteps().add(step);
		return new Edit(Messages.insertStage, journey, () -> index >= 0 && index <= journey.getStages().size(),
				changes -> {
					changes.set(stage, ModelPackage.Literals.STAGE__PHASE, phaseAt(journey, index));
					changes.insert(journey, ModelPackage.Literals.JOURNEY__STAGES, index, stage);
				}).resulting(List.of(stage));
	}

	private static Phase phaseAt(Journey journey, int index) {
		List<Stage> stages = journey.getStages();
		if (stages.isEmpty()) {
			return null;
		}
		return stages.get(index == 0 ? 0 : index - 1).getPhase();
	}
}
