/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal.editors;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import io.cxstudio.editing.commands.AddCard;
import io.cxstudio.editing.commands.AddElement;
import io.cxstudio.editing.commands.InsertStage;
import io.cxstudio.editing.commands.InsertStep;
import io.cxstudio.editing.commands.MoveCards;
import io.cxstudio.editing.commands.MoveElement;
import io.cxstudio.editing.commands.MoveLane;
import io.cxstudio.editing.commands.MoveStage;
import io.cxstudio.editing.commands.MoveStep;
import io.cxstudio.editing.commands.SetFeature;
import io.cxstudio.editing.commands.SetLastStep;
import io.cxstudio.model.Card;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.ModelPackage.Literals;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;

/** The command for each edit of the property sheet: the one that minds what hangs together, where there is one. */
final class Edits {

	private Edits() {
	}

	static Command set(Collection<EObject> objects, EStructuralFeature feature, Object value) {
		if (feature == Literals.CARD__STEP || feature == Literals.CARD__LANE) {
			return each(objects, card -> place((Card) card, feature, value));
		}
		if (feature == Literals.CARD__LAST_STEP) {
			return each(objects, card -> SetLastStep.of((Card) card, (Step) value));
		}
		return SetFeature.each(objects, feature, value);
	}

	private static Command each(Collection<EObject> objects, java.util.function.Function<EObject, Command> edit) {
		if (objects.size() == 1) {
			return edit.apply(objects.iterator().next());
		}
		CompoundCommand all = new CompoundCommand();
		objects.forEach(object -> all.appendIfCanExecute(edit.apply(object)));
		all.setLabel(all.isEmpty() ? null : all.getCommandList().get(0).getLabel());
		return all;
	}

	private static Command place(Card card, EStructuralFeature feature, Object value) {
		Step step = feature == Literals.CARD__STEP ? (Step) value : card.getStep();
		Lane lane = feature == Literals.CARD__LANE ? (Lane) value : card.getLane();
		return step == null || lane == null ? MoveCards.toParkingLot(List.of(card), lane, AddCard.AT_END)
				: MoveCards.to(List.of(card), step, lane, AddCard.AT_END);
	}

	/** Puts a new object behind its like; what cannot be without something else gets that too. */
	static Command add(EObject owner, EReference reference, EClass kind) {
		if (reference == Literals.JOURNEY__STAGES) {
			Journey journey = (Journey) owner;
			return InsertStage.at(journey, journey.getStages().size(), null, null, null, null);
		}
		if (reference == Literals.STAGE__STEPS) {
			Stage stage = (Stage) owner;
			return InsertStep.at(stage, stage.getSteps().size(), null);
		}
		return AddElement.to(owner, reference, EcoreUtil.create(kind), AddCard.AT_END);
	}

	static Command move(EObject element, int index) {
		return switch (element) {
		case Stage stage -> MoveStage.to(stage, index);
		case Step step -> MoveStep.to(step, (Stage) step.eContainer(), index);
		case Lane lane -> MoveLane.to(lane, index);
		default -> MoveElement.to(element, index);
		};
	}
}
