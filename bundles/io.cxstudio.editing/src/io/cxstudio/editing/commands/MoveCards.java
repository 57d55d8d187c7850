/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.commands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;

import io.cxstudio.editing.internal.Changes;
import io.cxstudio.editing.internal.Edit;
import io.cxstudio.editing.internal.Messages;
import io.cxstudio.editing.internal.Places;
import io.cxstudio.model.Card;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.Step;

/** Moves cards to another cell, within their cell, or into the parking lot. */
public final class MoveCards {

	private MoveCards() {
	}

	/**
	 * Moves cards of one journey into a cell. They stay in their order and keep their kind. A card that spans several
	 * steps goes on spanning as many, as far as the journey has them.
	 *
	 * @param cards cards of one journey
	 * @param step a step of that journey
	 * @param lane a lane of that journey
	 * @param index where among those cards of the cell that are not moved, from 0, or {@link AddCard#AT_END}
	 */
	public static Command to(Collection<? extends Card> cards, Step step, Lane lane, int index) {
		return move(label(cards), cards, step, lane, index);
	}

	/**
	 * Moves cards of one journey into a cell and makes them another kind there, as one edit: what
	 * {@link #to(Collection, Step, Lane, int)} and {@link ChangeKind} do.
	 *
	 * @param cards cards of one journey
	 * @param step a step of that journey
	 * @param lane a lane of that journey
	 * @param index where among those cards of the cell that are not moved, from 0, or {@link AddCard#AT_END}
	 * @param kind {@link ModelPackage.Literals#CARD} or a class below it
	 */
	public static Command to(Collection<? extends Card> cards, Step step, Lane lane, int index, EClass kind) {
		Journey journey = cards.isEmpty() ? null : Places.journeyOf(cards.iterator().next());
		List<Card> ordered = inOrder(journey, cards);
		Map<Card, Card> changed = ChangeKind.prepare(ordered, kind);
		List<Card> results = ChangeKind.results(ordered, changed);
		return new Edit(label(cards), journey,
				() -> ordered.size() == Set.copyOf(cards).size() && AddCard.isPlace(journey, step, lane), changes -> {
					ChangeKind.perform(changes, journey, changed);
					move(changes, journey, results, step, lane, index);
				}).resulting(results);
	}

	/**
	 * Moves cards of one journey into a parking lot.
	 *
	 * @param cards cards of one journey
	 * @param lane the lane in whose parking lot they wait, or null for the one of the journey
	 * @param index where among the cards that wait there and are not moved, from 0, or {@link AddCard#AT_END}
	 */
	public static Command toParkingLot(Collection<? extends Card> cards, Lane lane, int index) {
		return move(Messages.parkCards, cards, null, lane, index);
	}

	private static String label(Collection<? extends Card> cards) {
		return cards.size() == 1 ? Messages.moveCard : Messages.bind(Messages.moveCards, cards.size());
	}

	private static Command move(String label, Collection<? extends Card> cards, Step step, Lane lane, int index) {
		Journey journey = cards.isEmpty() ? null : Places.journeyOf(cards.iterator().next());
		List<Card> ordered = inOrder(journey, cards);
		return new Edit(label, journey,
				() -> ordered.size() == Set.copyOf(cards).size() && AddCard.isPlace(journey, step, lane),
				changes -> move(changes, journey, ordered, step, lane, index)).resulting(ordered);
	}

	private static List<Card> inOrder(Journey journey, Collection<? extends Card> cards) {
		Set<Card> moved = new HashSet<>(cards);
		return journey == null ? List.of() : journey.getCards().stream().filter(moved::contains).toList();
	}

	private static void move(Changes changes, Journey journey, List<Card> moved, Step step, Lane lane, int index) {
		List<Step> steps = Places.stepsOf(journey);
		List<Card> cell = new ArrayList<>(Places.cardsIn(journey, step, lane));
		cell.removeAll(moved);
		int at = index < 0 ? cell.size() : Math.min(index, cell.size());
		for (Card card : moved) {
			if (card.getStep() != step) {
				changes.set(card, ModelPackage.Literals.CARD__LAST_STEP, lastStep(card, step, steps));
			}
			changes.set(card, ModelPackage.Literals.CARD__STEP, step);
			changes.set(card, ModelPackage.Literals.CARD__LANE, lane);
			place(changes, journey, cell, card, at++);
		}
	}

	/** Moves a card among all cards so that it stands at an index of its cell, and as little else as possible changes. */
	private static void place(Changes changes, Journey journey, List<Card> cell, Card card, int index) {
		List<Card> cards = journey.getCards();
		int from = cards.indexOf(card);
		int lowest = index == 0 ? 0 : cards.indexOf(cell.get(index - 1)) + 1;
		int highest = index == cell.size() ? cards.size() : cards.indexOf(cell.get(index));
		// The bounds count the card itself; it stays where it is when that is between its neighbours.
		if (from < lowest) {
			changes.move(journey, ModelPackage.Literals.JOURNEY__CARDS, from, lowest - 1);
		} else if (from > highest) {
			changes.move(journey, ModelPackage.Literals.JOURNEY__CARDS, from, highest);
		}
		cell.add(index, card);
	}

	private static Step lastStep(Card card, Step step, List<Step> steps) {
		int covered = Places.coveredBy(card, steps).size();
		if (step == null || covered < 2) {
			return null;
		}
		int last = Math.min(steps.indexOf(step) + covered, steps.size()) - 1;
		return steps.get(last) == step ? null : steps.get(last);
	}
}
