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
import io.cxstudio.model.Phase;
import io.cxstudio.model.Stage;

/** Moves a stage, with its steps and all that stands at them, to another place in its journey. */
public final class MoveStage {

	private MoveStage() {
	}

	/**
	 * Moves a stage. Where it comes to stand inside a phase, or away from its own, it takes over the phase of its new
	 * neighbours, so that phases stay in one piece. A card whose steps are torn apart keeps those around its first one.
	 *
	 * @param index where among the stages it shall stand afterwards, from 0
	 */
	public static Command to(Stage stage, int index) {
		Journey journey = Places.journeyOf(stage);
		return new Edit(Messages.moveStage, stage,
				() -> journey != null && index >= 0 && index < journey.getStages().size()
						&& journey.getStages().indexOf(stage) != index,
				changes -> {
					Spans spans = new Spans(journey);
					changes.move(journey, ModelPackage.Literals.JOURNEY__STAGES, journey.getStages().indexOf(stage), index);
					changes.set(stage, ModelPackage.Literals.STAGE__PHASE, phaseOf(stage, journey.getStages(), index));
					spans.mend(changes);
				}).resulting(List.of(stage));
	}

	private static Phase phaseOf(Stage stage, List<Stage> stages, int index) {
		Phase before = index == 0 ? null : stages.get(index - 1).getPhase();
		Phase after = index == stages.size() - 1 ? null : stages.get(index + 1).getPhase();
		Phase own = stage.getPhase();
		if (own != null && (own == before || own == after)) {
			return own;
		}
		boolean elsewhere = own != null
				&& stages.stream().anyMatch(other -> other != stage && other.getPhase() == own);
		if (before == after && before != null || elsewhere) {
			return before != null ? before : after;
		}
		return own;
	}
}
