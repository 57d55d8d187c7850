/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.explorer;

import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.editing.commands.MoveElement;
import io.cxstudio.editing.commands.MoveStage;
import io.cxstudio.editing.commands.MoveStep;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;

/** Moves elements among their like: what the model allows, and nothing else. */
public final class ElementOrder {

	private ElementOrder() {
	}

	/**
	 * Moves an element up or down by some places.
	 *
	 * @return empty where that would lead out of its list, or the workshop must not be changed
	 */
	public static Optional<Command> by(EObject element, int places) {
		return siblings(element).flatMap(like -> to(element, like.indexOf(element) + places));
	}

	/**
	 * Moves an element to where another one stands: beside its like, or a step into a stage.
	 *
	 * @param target an element of the same list, or a stage of the same journey for a step
	 * @param behind whether it comes behind the target
	 * @return empty where the element cannot go there
	 */
	static Optional<Command> beside(EObject element, EObject target, boolean behind) {
		if (element instanceof Step step && target instanceof Stage stage && stage.eContainer() == step.eContainer().eContainer()) {
			return possible(MoveStep.to(step, stage, stage == step.eContainer() ? stage.getSteps().size() - 1 : stage.getSteps().size()));
		}
		if (element instanceof Step step && target instanceof Step other && step.eContainer() != other.eContainer()
				&& step.eContainer().eContainer() == other.eContainer().eContainer()) {
			Stage stage = (Stage) other.eContainer();
			return possible(MoveStep.to(step, stage, stage.getSteps().indexOf(other) + (behind ? 1 : 0)));
		}
		if (element == target || siblings(element).filter(like -> like.contains(target)).isEmpty()) {
			return Optional.empty();
		}
		List<?> like = siblings(element).orElseThrow();
		int from = like.indexOf(element);
		int before = like.indexOf(target) + (behind ? 1 : 0);
		return to(element, before > from ? before - 1 : before);
	}

	private static Optional<Command> to(EObject element, int index) {
		return possible(switch (element) {
		case Stage stage -> MoveStage.to(stage, index);
		case Step step -> MoveStep.to(step, (Stage) step.eContainer(), index);
		default -> MoveElement.to(element, index);
		});
	}

	private static Optional<Command> possible(Command command) {
		return Optional.of(command).filter(Command::canExecute);
	}

	private static Optional<List<?>> siblings(EObject element) {
		return WorkshopSession.of(element).filter(session -> !session.isReadOnly() && element.eContainmentFeature() != null
				&& element.eContainmentFeature().isMany())
				.map(session -> (List<?>) element.eContainer().eGet(element.eContainmentFeature()));
	}
}
