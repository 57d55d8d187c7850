/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.commands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import io.cxstudio.editing.internal.Changes;
import io.cxstudio.editing.internal.Edit;
import io.cxstudio.editing.internal.Messages;
import io.cxstudio.editing.internal.Places;
import io.cxstudio.model.Card;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Link;
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
		return to(cards, step, lane, index, card -> kind);
	}

	/**
	 * Moves cards of one journey into a cell and makes each of them a kind of its own there, as one edit. Cards that are of
	 * their kind already stay the same objects.
	 *
	 * @param cards cards of one journey
	 * @param step a step of that journey
	 * @param lane a lane of that journey
	 * @param index where among those cards of the cell that are not moved, from 0, or {@link AddCard#AT_END}
	 * @param kinds from a card to {@link ModelPackage.Literals#CARD} or a class below it
	 */
	public static Command to(Collection<? extends Card> cards, Step step, Lane lane, int index, Function<? super Card, EClass> kinds) {
		Journey journey = cards.isEmpty() ? null : Places.journeyOf(cards.iterator().next());
		List<Card> ordered = inOrder(journey, cards);
		Map<Card, Card> changed = ChangeKind.prepare(ordered, kinds);
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

	/**
	 * Moves cards to the map of another journey of the workshop. They stay the same cards, with their ids, measurements and
	 * whatever else refers to them, and keep their places relative to each other as far as the map has room. Links between
	 * them go with them; others stay where they are.
	 *
	 * @param cards cards of one journey
	 * @param journey another journey of the same workshop
	 * @param step the step for the first of their steps; null parks all cards
	 * @param lane the lane for the uppermost of their lanes; null keeps the lanes, found by their type or their name
	 */
	public static Command toJourney(Collection<? extends Card> cards, Journey journey, Step step, Lane lane) {
		Journey source = cards.isEmpty() ? null : Places.journeyOf(cards.iterator().next());
		List<Card> ordered = inOrder(source, cards);
		return new Edit(label(cards), journey, () -> ordered.size() == Set.copyOf(cards).size() && source != journey
				&& Places.workshopOf(source) == Places.workshopOf(journey) && (lane == null || AddCard.isPlace(journey, step, lane)), changes -> {
					CardTargets targets = new CardTargets(source, ordered, journey, step, lane);
					Map<Card, CardTargets.Place> places = new LinkedHashMap<>();
					ordered.forEach(card -> places.put(card, targets.of(card)));
					List<Link> links = source.getLinks().stream().filter(link -> places.containsKey(link.getSource()) && places.containsKey(link.getTarget())).toList();
					places.forEach((card, place) -> {
						carry(changes, ModelPackage.Literals.JOURNEY__CARDS, source, journey, card);
						changes.set(card, ModelPackage.Literals.CARD__STEP, place.step());
						changes.set(card, ModelPackage.Literals.CARD__LAST_STEP, place.lastStep());
						changes.set(card, ModelPackage.Literals.CARD__LANE, place.lane());
					});
					links.forEach(link -> carry(changes, ModelPackage.Literals.JOURNEY__LINKS, source, journey, link));
				}).resulting(ordered);
	}

	private static void carry(Changes changes, EReference list, Journey from, Journey to, EObject object) {
		changes.remove(from, list, ((List<?>) from.eGet(list)).indexOf(object));
		changes.insert(to, list, ((List<?>) to.eGet(list)).size(), object);
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
