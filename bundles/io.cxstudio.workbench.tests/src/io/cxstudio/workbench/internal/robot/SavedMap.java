/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.robot;

import java.util.List;

import io.cxstudio.model.Card;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;

/**
 * A map as it was read back from the file.
 *
 * @param journey the journey
 */
public record SavedMap(Journey journey) {

	/** The names of the stages, in order. */
	public List<String> stages() {
		return journey.getStages().stream().map(Stage::getName).toList();
	}

	/** The names of the steps of a stage, in order. */
	public List<String> steps(String stage) {
		return stage(stage).getSteps().stream().map(Step::getName).toList();
	}

	/** The names of the lanes, in order. */
	public List<String> lanes() {
		return journey.getLanes().stream().map(Lane::getName).toList();
	}

	/** The texts of the cards of a cell, in order. */
	public List<String> texts(String step, String lane) {
		return journey.getCards().stream().filter(card -> card.getStep() != null && card.getLane() != null && step.equals(card.getStep().getName())
				&& lane.equals(card.getLane().getName())).map(Card::getText).toList();
	}

	/** The texts of all cards that have one, in order. */
	public List<String> texts() {
		return journey.getCards().stream().map(Card::getText).filter(text -> text != null).toList();
	}

	/** The stage with a name. */
	public Stage stage(String name) {
		return journey.getStages().stream().filter(stage -> name.equals(stage.getName())).findFirst().orElseThrow();
	}

	/** The card with a text. */
	public Card card(String text) {
		return journey.getCards().stream().filter(card -> text.equals(card.getText())).findFirst().orElseThrow();
	}
}
