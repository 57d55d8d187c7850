/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.commands;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;

import io.cxstudio.editing.internal.Edit;
import io.cxstudio.editing.internal.Messages;
import io.cxstudio.editing.internal.Places;
import io.cxstudio.model.Card;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.Step;

/** Puts new cards on a map. */
public final class AddCard {

	/** As an index: behind what is there already. */
	public static final int AT_END = -1;

	private AddCard() {
	}

	/**
	 * Puts a new card into a cell. The result of the command is the card.
	 *
	 * @param kind {@link ModelPackage.Literals#CARD} or a class below it
	 * @param step a step of the journey; null parks the card
	 * @param lane a lane of the journey; null only for a card that is parked for the whole journey
	 * @param index where in the cell, from 0, or {@link #AT_END}
	 * @param text what stands on it, or null for nothing yet
	 */
	public static Command at(Journey journey, EClass kind, Step step, Lane lane, int index, String text) {
		Card card = (Card) EcoreUtil.create(kind);
		card.setText(text);
		return at(journey, card, step, lane, index);
	}

	/**
	 * Puts a card that was made already, and stands nowhere yet, into a cell. Its step and lane are set when the command
	 * is created.
	 *
	 * @param step a step of the journey; null parks the card
	 * @param lane a lane of the journey; null only for a card that is parked for the whole journey
	 * @param index where in the cell, from 0, or {@link #AT_END}
	 */
	public static Command at(Journey journey, Card card, Step step, Lane lane, int index) {
		return add(Messages.addCard, journey, List.of(card), step, lane, index);
	}

	/**
	 * Puts one new card for each text into a cell, one below the other, as one edit.
	 *
	 * @param kind {@link ModelPackage.Literals#CARD} or a class below it
	 * @param step a step of the journey; null parks the cards
	 * @param lane a lane of the journey; null only for cards that are parked for the whole journey
	 * @param index where in the cell, from 0, or {@link #AT_END}
	 * @param texts what stands on them; with none the command cannot be executed
	 */
	public static Command each(Journey journey, EClass kind, Step step, Lane lane, int index, List<String> texts) {
		List<Card> cards = new ArrayList<>();
		for (String text : texts) {
			Card card = (Card) EcoreUtil.create(kind);
			card.setText(text);
			cards.add(card);
		}
		return add(Messages.bind(Messages.addCards, cards.size()), journey, cards, step, lane, index);
	}

	private static Command add(String label, Journey journey, List<Card> cards, Step step, Lane lane, int index) {
		for (Card card : cards) {
			card.setStep(step);
			card.setLane(lane);
		}
		return new Edit(label, journey, () -> !cards.isEmpty() && isPlace(journey, step, lane), changes -> {
			int at = Places.insertionIndex(journey, step, lane, index);
			for (Card card : cards) {
				changes.insert(journey, ModelPackage.Literals.JOURNEY__CARDS, at++, card);
			}
		}).resulting(cards);
	}

	/** Whether cards can stand at a step and in a lane of a journey. */
	static boolean isPlace(Journey journey, Step step, Lane lane) {
		boolean stepFits = step == null || Places.stepsOf(journey).contains(step);
		boolean laneFits = lane == null ? step == null : lane.eContainer() == journey;
		return stepFits && laneFits;
	}
}
