/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.compare.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import io.cxstudio.compare.Difference;
import io.cxstudio.compare.DifferenceKind;
import io.cxstudio.compare.Side;
import io.cxstudio.model.Card;
import io.cxstudio.model.Element;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Step;

/** Finds what differs between two journeys whose elements are paired. */
public final class JourneyDifferences {

	private final Journey left;
	private final Journey right;
	private final Pairs pairs;
	private final ComparedFeatures features;
	private final Spot.Ground leftGround;
	private final Spot.Ground rightGround;
	private final List<Difference> found = new ArrayList<>();

	private JourneyDifferences(Journey left, Journey right, Pairs pairs) {
		this.left = left;
		this.right = right;
		this.pairs = pairs;
		this.features = new ComparedFeatures(pairs, left.getId() != null && left.getId().equals(right.getId()));
		this.leftGround = new Spot.Ground(left);
		this.rightGround = new Spot.Ground(right);
	}

	/** What differs, from the journey down to its links; in each list first what the right side has, then what it lacks. */
	public static List<Difference> between(Journey left, Journey right, Pairs pairs) {
		JourneyDifferences differences = new JourneyDifferences(left, right, pairs);
		differences.addChanges(left, right);
		differences.compare(left.getPhases(), right.getPhases(), Element::eContainer, true);
		differences.compare(left.getStages(), right.getStages(), Element::eContainer, true);
		differences.compare(JourneyMatching.steps(left), JourneyMatching.steps(right), Element::eContainer, true);
		differences.compare(left.getLanes(), right.getLanes(), Element::eContainer, true);
		differences.compare(left.getCards(), right.getCards(), differences::spot, true);
		differences.compare(left.getLinks(), right.getLinks(), Element::eContainer, false);
		return List.copyOf(differences.found);
	}

	/** Where a card stands, in terms of the right side as far as that has the place. */
	private Object spot(Element element) {
		Card card = (Card) element;
		if (card.eContainer() == right) {
			return rightGround.of(card);
		}
		Spot spot = leftGround.of(card);
		return spot.exists(pairs, Side.LEFT) ? spot.on(pairs, Side.LEFT) : spot;
	}

	/**
	 * @param place where an element stands; two places that count as the same are equal, or a pair
	 * @param ordered whether the order at a place means something
	 */
	private <T extends Element> void compare(List<T> ones, List<T> others, Function<Element, Object> place,
			boolean ordered) {
		Map<T, OrderChanges.Move> moves = ordered ? moves(ones, others, place) : Map.of();
		for (T element : others) {
			T old = pairs.counterpart(Side.RIGHT, element);
			if (old != null) {
				addMove(old, element, place, moves.get(element));
				addChanges(old, element);
			} else if (isListed(element, Side.RIGHT)) {
				found.add(Words.whole(DifferenceKind.ADDED, null, element, Words.placeInJourney(element)));
			}
		}
		pairs.unpaired(Side.LEFT, ones).stream().filter(element -> isListed(element, Side.LEFT))
				.forEach(element -> found.add(
						Words.whole(DifferenceKind.REMOVED, element, null, Words.placeInJourney(element))));
	}

	/** A step comes and goes with its stage. */
	private boolean isListed(Element element, Side side) {
		return !(element instanceof Step) || pairs.counterpart(side, element.eContainer()) != null;
	}

	private void addMove(Element old, Element element, Function<Element, Object> place, OrderChanges.Move move) {
		String where = Words.placeInJourney(element);
		if (!isSamePlace(place.apply(old), place.apply(element))) {
			found.add(Words.moved(old, element, where, Words.placeInJourney(old), where));
		} else if (move != null) {
			found.add(Words.moved(old, element, where, Words.position(move.from()), Words.position(move.to())));
		}
	}

	private boolean isSamePlace(Object old, Object place) {
		return old.equals(place) || old instanceof EObject one && place instanceof EObject other && pairs.arePaired(one, other);
	}

	private void addChanges(Element old, Element element) {
		for (EStructuralFeature feature : features.differing(old, element)) {
			found.add(Words.changed(feature, old, element, Words.placeInJourney(element)));
		}
	}

	private <T extends Element> Map<T, OrderChanges.Move> moves(List<T> ones, List<T> others,
			Function<Element, Object> place) {
		Map<T, Integer> positions = new HashMap<>();
		ones.forEach(element -> positions.put(element, positions.size()));
		Map<Object, List<T>> groups = new LinkedHashMap<>();
		for (T element : others) {
			T old = pairs.counterpart(Side.RIGHT, element);
			Object there = place.apply(element);
			if (old != null && positions.containsKey(old) && isSamePlace(place.apply(old), there)) {
				groups.computeIfAbsent(there instanceof Spot spot ? spot.cell() : there, any -> new ArrayList<>())
						.add(element);
			}
		}
		Map<T, OrderChanges.Move> moves = new HashMap<>();
		for (List<T> group : groups.values()) {
			int[] old = group.stream().mapToInt(element -> positions.get(pairs.counterpart(Side.RIGHT, element))).toArray();
			int[] sorted = old.clone();
			Arrays.sort(sorted);
			LongestIncreasing.without(old).forEach(index -> moves.put(group.get(index),
					new OrderChanges.Move(Arrays.binarySearch(sorted, old[index]), index)));
		}
		return moves;
	}
}
