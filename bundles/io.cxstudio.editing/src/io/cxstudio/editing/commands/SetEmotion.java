/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.commands;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;

import io.cxstudio.editing.internal.Edit;
import io.cxstudio.editing.internal.Messages;
import io.cxstudio.editing.internal.Places;
import io.cxstudio.model.Card;
import io.cxstudio.model.EmotionPoint;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.Persona;
import io.cxstudio.model.Step;

/** Sets points of the emotion curve. */
public final class SetEmotion {

	private SetEmotion() {
	}

	/**
	 * Sets the score of a point.
	 *
	 * @param score the score on the scale of the workshop; null for none
	 */
	public static Command of(EmotionPoint point, Double score) {
		return new Edit(Messages.setEmotion, point, () -> !Objects.equals(point.getScore(), score),
				changes -> changes.set(point, ModelPackage.Literals.EMOTION_POINT__SCORE, score))
				.resulting(List.of(point));
	}

	/**
	 * Sets the score at a step: of the point that the persona has there, or of a new one. The result of the command is
	 * the point.
	 *
	 * @param step a step of the journey
	 * @param lane the lane of the curve
	 * @param persona whose curve it is, or null for the one of all
	 * @param score the score on the scale of the workshop
	 */
	public static Command at(Journey journey, Step step, Lane lane, Persona persona, Double score) {
		for (Card card : Places.cardsIn(journey, step, lane)) {
			if (card instanceof EmotionPoint point && point.getPersona() == persona) {
				return of(point, score);
			}
		}
		EmotionPoint point = ModelFactory.eINSTANCE.createEmotionPoint();
		point.setStep(step);
		point.setLane(lane);
		point.setPersona(persona);
		point.setScore(score);
		return new Edit(Messages.setEmotion, journey,
				() -> step != null && score != null && AddCard.isPlace(journey, step, lane),
				changes -> changes.insert(journey, ModelPackage.Literals.JOURNEY__CARDS,
						Places.insertionIndex(journey, step, lane, AddCard.AT_END), point))
				.resulting(List.of(point));
	}
}
