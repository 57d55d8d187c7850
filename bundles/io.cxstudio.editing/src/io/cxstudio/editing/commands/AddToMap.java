/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.Command;

import io.cxstudio.editing.internal.Edit;
import io.cxstudio.editing.internal.Places;
import io.cxstudio.model.Card;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;

/**
 * New stages, steps, lanes and cards that come to a map together, as one edit: what an import or a paste makes. Everything goes behind what is there.
 *
 * @param stages new stages, with their steps in them; not null
 * @param steps new steps of stages that are there already, by stage; not null
 * @param lanes new lanes; not null
 * @param cards new cards whose step and lane are set, to new ones or to those of the journey; a card without a step is parked, and pictures on it that are in no workshop yet come with it;
 *        not null
 */
public record AddToMap(List<Stage> stages, Map<Stage, List<Step>> steps, List<Lane> lanes, List<Card> cards) {

	/**
	 * The command that adds everything. Its result are the cards.
	 *
	 * @param label what it is called behind Undo, not null
	 * @param journey whose map it is, not null
	 * @return a command that cannot be executed when nothing is to be added, or a stage is not of that journey
	 */
	public Command into(String label, Journey journey) {
		boolean isEmpty = stages.isEmpty() && steps.isEmpty() && lanes.isEmpty() && cards.isEmpty();
		return new Edit(label, journey, () -> !isEmpty && journey.getStages().containsAll(steps.keySet()), changes -> {
			for (Stage stage : stages) {
				changes.insert(journey, ModelPackage.Literals.JOURNEY__STAGES, journey.getStages().size(), stage);
			}
			steps.forEach((stage, added) -> added.forEach(
					step -> changes.insert(stage, ModelPackage.Literals.STAGE__STEPS, stage.getSteps().size(), step)));
			for (Lane lane : lanes) {
				changes.insert(journey, ModelPackage.Literals.JOURNEY__LANES, journey.getLanes().size(), lane);
			}
			for (Card card : cards) {
				card.getPictures().forEach(picture -> AddPictures.keep(changes, Places.workshopOf(journey), picture));
				changes.insert(journey, ModelPackage.Literals.JOURNEY__CARDS, journey.getCards().size(), card);
			}
		}).resulting(new ArrayList<>(cards));
	}
}
