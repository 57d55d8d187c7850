/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.compare.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import io.cxstudio.finding.FoldedText;
import io.cxstudio.compare.MatchReason;
import io.cxstudio.compare.Side;
import io.cxstudio.model.Card;
import io.cxstudio.model.Element;
import io.cxstudio.model.EmotionPoint;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Link;
import io.cxstudio.model.NamedElement;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;
import io.cxstudio.model.Touchpoint;
import io.cxstudio.model.TypedElement;

/** Finds what two journeys have in common, from the strongest reason to the weakest. */
public final class JourneyMatching {

	private static final double SIMILAR = 0.5;
	/** Texts that stand in different cells must be more alike to be the same card. */
	private static final double SIMILAR_ELSEWHERE = 0.75;

	private final Journey left;
	private final Journey right;
	private final Pairs pairs = new Pairs();

	private JourneyMatching(Journey left, Journey right) {
		this.left = left;
		this.right = right;
	}

	/** Pairs what two journeys hold. */
	public static Pairs of(Journey left, Journey right) {
		JourneyMatching matching = new JourneyMatching(left, right);
		matching.pairs.add(left, right, MatchReason.PLACE);
		matching.byId();
		matching.byOrigin();
		matching.types(left.getStages(), right.getStages());
		matching.steps();
		matching.types(left.getLanes(), right.getLanes());
		matching.names(left.getPhases(), right.getPhases());
		matching.cards();
		matching.links();
		return matching.pairs;
	}

	private void byId() {
		Map<String, EObject> byId = new HashMap<>();
		left.eAllContents().forEachRemaining(element -> {
			if (EcoreUtil.getID(element) != null) {
				byId.putIfAbsent(EcoreUtil.getID(element), element);
			}
		});
		right.eAllContents().forEachRemaining(element -> {
			EObject same = byId.get(EcoreUtil.getID(element));
			if (same != null) {
				pairs.add(same, element, MatchReason.SAME_ID);
			}
		});
	}

	private void byOrigin() {
		for (Card card : right.getCards()) {
			if (card instanceof Touchpoint touchpoint && isIn(left, touchpoint.getOrigin())) {
				pairs.add(touchpoint.getOrigin(), touchpoint, MatchReason.ORIGIN);
			}
		}
		for (Card card : left.getCards()) {
			if (card instanceof Touchpoint touchpoint && isIn(right, touchpoint.getOrigin())) {
				pairs.add(touchpoint, touchpoint.getOrigin(), MatchReason.ORIGIN);
			}
		}
	}

	private static boolean isIn(Journey journey, Touchpoint origin) {
		return origin != null && origin.eContainer() == journey;
	}

	private <T extends TypedElement> void types(List<T> ones, List<T> others) {
		pairs.byKey(ones, others, MatchReason.TYPE_AND_NAME, JourneyMatching::typeAndName, JourneyMatching::typeAndName);
		pairs.byKey(ones, others, MatchReason.NAME, JourneyMatching::name, JourneyMatching::name);
		pairs.byKey(ones, others, MatchReason.TYPE, TypedElement::getTypeId, TypedElement::getTypeId);
		pairs.bySimilarity(ones, others, SIMILAR, NamedElement::getName);
		pairs.byKey(ones, others, MatchReason.PLACE, JourneyMatching::nameless, JourneyMatching::nameless);
	}

	private <T extends NamedElement> void names(List<T> ones, List<T> others) {
		pairs.byKey(ones, others, MatchReason.NAME, JourneyMatching::name, JourneyMatching::name);
		pairs.bySimilarity(ones, others, SIMILAR, NamedElement::getName);
		pairs.byKey(ones, others, MatchReason.PLACE, JourneyMatching::nameless, JourneyMatching::nameless);
	}

	private static Object typeAndName(TypedElement element) {
		return element.getTypeId() == null ? null : List.of(element.getTypeId(), FoldedText.of(element.getName()).key());
	}

	private static String name(NamedElement element) {
		String folded = FoldedText.of(element.getName()).key();
		return folded.isEmpty() ? null : folded;
	}

	private static String nameless(NamedElement element) {
		return FoldedText.of(element.getName()).isEmpty() ? "" : null;
	}

	private void steps() {
		for (Stage stage : left.getStages()) {
			Stage other = pairs.counterpart(Side.LEFT, stage);
			if (other != null) {
				pairs.byKey(stage.getSteps(), other.getSteps(), MatchReason.NAME, JourneyMatching::name,
						JourneyMatching::name);
			}
		}
		List<Step> ones = steps(left);
		List<Step> others = steps(right);
		pairs.byKey(ones, others, MatchReason.NAME, JourneyMatching::name, JourneyMatching::name);
		stepsByTouchpoints(ones);
		for (Stage stage : left.getStages()) {
			Stage other = pairs.counterpart(Side.LEFT, stage);
			if (other != null) {
				names(stage.getSteps(), other.getSteps());
			}
		}
	}

	/** Steps at which touchpoints stand that come from each other: those with the most of them first. */
	private void stepsByTouchpoints(List<Step> ones) {
		Map<Step, Map<Step, Integer>> shared = new HashMap<>();
		for (Card card : left.getCards()) {
			Card other = pairs.counterpart(Side.LEFT, card);
			if (other != null && card.getStep() != null && other.getStep() != null
					&& pairs.reason(card) == MatchReason.ORIGIN) {
				shared.computeIfAbsent(card.getStep(), any -> new HashMap<>()).merge(other.getStep(), 1, Integer::sum);
			}
		}
		List<Step> order = steps(right);
		for (Step step : pairs.unpaired(Side.LEFT, ones)) {
			Map<Step, Integer> votes = shared.getOrDefault(step, Map.of());
			pairs.unpaired(Side.RIGHT, order).stream().filter(votes::containsKey)
					.reduce((best, next) -> votes.get(next) > votes.get(best) ? next : best)
					.ifPresent(best -> pairs.add(step, best, MatchReason.ORIGIN));
		}
	}

	static List<Step> steps(Journey journey) {
		List<Step> steps = new ArrayList<>();
		journey.getStages().forEach(stage -> steps.addAll(stage.getSteps()));
		return steps;
	}

	private void cards() {
		Spot.Ground ground = new Spot.Ground(left);
		Spot.Ground otherGround = new Spot.Ground(right);
		List<Card> ones = left.getCards();
		List<Card> others = right.getCards();
		// What stands at the left is told in terms of the right, so that the keys of both sides are equal.
		Map<Card, Spot> spots = new HashMap<>();
		for (Card card : ones) {
			Spot spot = ground.of(card);
			if (spot.exists(pairs, Side.LEFT)) {
				spots.put(card, spot.on(pairs, Side.LEFT));
			}
		}
		others.forEach(card -> spots.put(card, otherGround.of(card)));

		byKey(ones, others, MatchReason.NAME, card -> spots.containsKey(card) ? list(spots.get(card).cell(), text(card), persona(card)) : null);
		byKey(ones, others, MatchReason.PLACE, card -> card instanceof EmotionPoint && spots.containsKey(card)
				? list(spots.get(card).cell(), persona(card)) : null);
		byKey(ones, others, MatchReason.NAME,
				card -> text(card).isEmpty() ? null : list(lane(ground, otherGround, card), text(card)));
		byKey(ones, others, MatchReason.NAME, card -> text(card).isEmpty() ? null : list(card.eClass(), text(card)));
		similar(ones, others, SIMILAR, card -> spots.containsKey(card) ? spots.get(card).cell() : null);
		similar(ones, others, SIMILAR_ELSEWHERE, card -> lane(ground, otherGround, card));
	}

	private void byKey(List<Card> ones, List<Card> others, MatchReason reason,
			Function<Card, Object> key) {
		pairs.byKey(ones, others, reason, withClass(key), withClass(key));
	}

	private static Function<Card, Object> withClass(Function<Card, Object> key) {
		return card -> {
			Object found = key.apply(card);
			return found == null ? null : list(card.eClass(), found);
		};
	}

	private void similar(List<Card> ones, List<Card> others, double least,
			Function<Card, Object> group) {
		Map<Object, List<Card>> groups = new HashMap<>();
		for (Card card : pairs.unpaired(Side.RIGHT, others)) {
			groups.computeIfAbsent(list(card.eClass(), group.apply(card)), any -> new ArrayList<>()).add(card);
		}
		Map<Object, List<Card>> same = new LinkedHashMap<>();
		for (Card card : pairs.unpaired(Side.LEFT, ones)) {
			Object key = group.apply(card);
			if (key != null && groups.containsKey(list(card.eClass(), key))) {
				same.computeIfAbsent(list(card.eClass(), key), any -> new ArrayList<>()).add(card);
			}
		}
		same.forEach((key, cards) -> pairs.bySimilarity(cards, groups.get(key), least, Card::getText));
	}

	/** The lane of a card in terms of the right side; a lane that only the left side has stands for itself. */
	private Object lane(Spot.Ground ground, Spot.Ground otherGround, Card card) {
		if (card.eContainer() == right) {
			return Objects.requireNonNullElse(otherGround.of(card).lane(), "");
		}
		Lane lane = ground.of(card).lane();
		return lane == null ? "" : Objects.requireNonNullElse(pairs.counterpart(Side.LEFT, lane), lane);
	}

	private static Object persona(Card card) {
		return card.getPersona() == null ? "" : Objects.requireNonNullElse(EcoreUtil.getID(card.getPersona()), "");
	}

	private static String text(Card card) {
		return FoldedText.of(card.getText()).key();
	}

	private static List<Object> list(Object... parts) {
		return Arrays.asList(parts);
	}

	private void links() {
		List<Link> ones = left.getLinks();
		List<Link> others = right.getLinks();
		pairs.byKey(ones, others, MatchReason.PLACE, link -> ends(link, true), link -> ends(link, true));
		pairs.byKey(ones, others, MatchReason.PLACE, link -> ends(link, false), link -> ends(link, false));
	}

	/** The ends of a link in terms of the right side; null where one is missing there. */
	private Object ends(Link link, boolean withKind) {
		Element source = end(link, link.getSource());
		Element target = end(link, link.getTarget());
		return source == null || target == null ? null : list(source, target, withKind ? link.getKind() : "");
	}

	private Element end(Link link, Card card) {
		return card == null || link.eContainer() == right ? card : pairs.counterpart(Side.LEFT, card);
	}
}
