/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.commands;

import java.util.List;

import org.eclipse.emf.common.command.Command;

import io.cxstudio.editing.internal.Edit;
import io.cxstudio.editing.internal.Messages;
import io.cxstudio.editing.internal.Places;
import io.cxstudio.model.Card;
import io.cxstudio.model.Journey;
import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.Step;

/** Makes a card span several steps. */
public final class SetLastStep {

	private SetLastStep() {
	}

	/**
	 * Sets the step up to which a card spans. The command cannot be executed for a card that is parked, nor with a step
	 * that lies before the card or in another journey.
	 *
	 * @param lastStep the last step that the card covers; null, or the step of the card, makes it stand at one step
	 */
	public static Command of(Card card, Step lastStep) {
		Step last = lastStep == card.getStep() ? null : lastStep;
		return new Edit(Messages.spanCard, card, () -> isPossible(card, last),
				changes -> changes.set(card, ModelPackage.Literals.CARD__LAST_STEP, last)).resulting(List.of(card));
	}

	private static boolean isPossible(Card card, Step last) {
		Journey journey = Places.journeyOf(card);
		if (journey == null || card.getLastStep() == last) {
			return false;
		}
		List<Step> steps = Places.stepsOf(journey);
		int first = steps.indexOf(card.getStep());
		return first >= 0 && (last == null || steps.indexOf(last) > first);
	}
}
