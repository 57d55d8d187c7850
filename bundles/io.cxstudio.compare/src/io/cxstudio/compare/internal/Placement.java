/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.compare.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import io.cxstudio.compare.MatchReason;
import io.cxstudio.compare.Side;
import io.cxstudio.editing.commands.AddElement;
import io.cxstudio.editing.commands.MoveElement;
import io.cxstudio.editing.commands.SetFeature;
import io.cxstudio.model.Card;
import io.cxstudio.model.Element;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Link;
import io.cxstudio.model.ModelPackage.Literals;
import io.cxstudio.model.Phase;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;
import io.cxstudio.model.Touchpoint;
import io.cxstudio.model.Workshop;

/** Brings elements of one journey to where they belong in another one. */
final class Placement {

	private final Journey source;
	private final Journey target;
	private final Side from;
	private final Pairs pairs;
	/** Elements of the source whose counterparts do not stand where they should; nothing is placed behind those. */
	private final Set<Element> misplaced;
	private final Spot.Ground sourceGround;
	private final Map<Object, List<Card>> sourceCells = new HashMap<>();
	private final Set<String> takenIds = new HashSet<>();
	private Consumer<Command> edits;

	Placement(Journey source, Journey target, Side from, Pairs pairs, Set<Element> misplaced, Spot.Ground sourceGround) {
		this.source = source;
		this.target = target;
		this.from = from;
		this.pairs = pairs;
		this.misplaced = misplaced;
		this.sourceGround = sourceGround;
	}

	void start(Consumer<Command> consumer) {
		edits = consumer;
		for (Card card : source.getCards()) {
			sourceCells.computeIfAbsent(sourceGround.of(card).cell(), any -> new ArrayList<>()).add(card);
		}
		EcoreUtil.getRootContainer(target).eAllContents()
				.forEachRemaining(element -> takenIds.add(EcoreUtil.getID(element)));
	}

	/** The counterpart of an element of the source, which is made where it is missing. */
	@SuppressWarnings("unchecked")
	<T extends Element> T ensure(T there) {
		T here = pairs.counterpart(from, there);
		if (here != null) {
			return here;
		}
		return (T) switch (there) {
		case Stage stage -> addStage(stage);
		case Step step -> addStep(step);
		case Card card -> addCard(card);
		case Link link -> addLink(link);
		default -> add(copy(there), there, target, (EReference) there.eContainmentFeature(), source);
		};
	}

	private Element addStage(Stage there) {
		Stage copy = copy(there);
		List<Step> steps = List.copyOf(copy.getSteps());
		for (int i = 0; i < steps.size(); i++) {
			if (pairs.counterpart(from, there.getSteps().get(i)) == null) {
				pair(there.getSteps().get(i), steps.get(i));
			} else {
				copy.getSteps().remove(steps.get(i));
			}
		}
		Phase phase = there.getPhase();
		copy.setPhase(phase == null || phase.eContainer() != source ? null : ensure(phase));
		add(copy, there, target, Literals.JOURNEY__STAGES, source);
		if (copy.getSteps().isEmpty() && !there.getSteps().isEmpty()) {
			move(there.getSteps().get(0));
		}
		return copy;
	}

	private Element addStep(Step there) {
		Stage stage = ensure((Stage) there.eContainer());
		Step here = pairs.counterpart(from, there);
		return here != null ? here : add(copy(there), there, stage, Literals.STAGE__STEPS, there.eContainer());
	}

	private Element add(Element copy, Element there, EObject owner, EReference list, EObject ownerThere) {
		int index = index((List<?>) ownerThere.eGet(list), there, (List<?>) owner.eGet(list), null);
		edits.accept(AddElement.from(workshop(source), owner, list, copy, index));
		pair(there, copy);
		return copy;
	}

	private Element addCard(Card there) {
		Card copy = copy(there);
		Spot spot = here(sourceGround.of(there));
		copy.setStep(spot.step());
		copy.setLane(spot.lane());
		copy.setLastStep(spot.lastStep());
		if (copy instanceof Touchpoint touchpoint) {
			boolean improves = target.getAsIs() == source;
			touchpoint.setOrigin(improves ? (Touchpoint) there : null);
		}
		edits.accept(AddElement.from(workshop(source), target, Literals.JOURNEY__CARDS, copy, index(there, spot, null)));
		pair(there, copy);
		return copy;
	}

	private Element addLink(Link there) {
		Link copy = copy(there);
		copy.setSource(end(there.getSource()));
		copy.setTarget(end(there.getTarget()));
		return add(copy, there, target, Literals.JOURNEY__LINKS, source);
	}

	private Card end(Card card) {
		return card == null || card.eContainer() != source ? null : ensure(card);
	}

	/** Moves the counterpart of an element to where that stands. */
	void move(Element there) {
		Element here = pairs.counterpart(from, there);
		if (there instanceof Card card) {
			Spot spot = here(sourceGround.of(card));
			edits.accept(SetFeature.of(here, Literals.CARD__STEP, spot.step()));
			edits.accept(SetFeature.of(here, Literals.CARD__LAST_STEP, spot.lastStep()));
			edits.accept(SetFeature.of(here, Literals.CARD__LANE, spot.lane()));
			edits.accept(MoveElement.to(here, index(card, spot, (Card) here)));
		} else {
			EReference list = (EReference) there.eContainmentFeature();
			EObject owner = there instanceof Step ? ensure((Stage) there.eContainer()) : target;
			List<?> siblings = (List<?>) owner.eGet(list);
			int index = index((List<?>) there.eContainer().eGet(list), there, siblings, here);
			edits.accept(here.eContainer() == owner ? MoveElement.to(here, index)
					: MoveElement.into(owner, list, here, index));
		}
		misplaced.remove(there);
	}

	/** A spot of the source in the target; its step and lane are made where they are missing. */
	private Spot here(Spot there) {
		return new Spot(there.step() == null ? null : ensure(there.step()),
				there.lane() == null ? null : ensure(there.lane()),
				there.lastStep() == null ? null : ensure(there.lastStep()));
	}

	/**
	 * The index right behind what an element should follow.
	 *
	 * @param moved the element that is taken out of the list first, or null
	 */
	private int index(List<?> likeThere, Element there, List<?> likeHere, Element moved) {
		int index = 0;
		for (int i = likeThere.indexOf(there) - 1; i >= 0; i--) {
			Element before = (Element) likeThere.get(i);
			int at = misplaced.contains(before) ? -1 : likeHere.indexOf(pairs.counterpart(from, before));
			if (at >= 0) {
				index = at + 1;
				break;
			}
		}
		int own = moved == null ? -1 : likeHere.indexOf(moved);
		return own >= 0 && own < index ? index - 1 : index;
	}

	/** The index among all cards that puts a card behind what it should follow in its cell, or else first in it. */
	private int index(Card there, Spot spot, Card moved) {
		Spot.Ground ground = new Spot.Ground(target);
		List<Card> cards = target.getCards();
		List<Card> cell = sourceCells.get(sourceGround.of(there).cell());
		for (int i = cell.indexOf(there) - 1; i >= 0; i--) {
			Card before = misplaced.contains(cell.get(i)) ? null : pairs.counterpart(from, cell.get(i));
			if (before != null && before.eContainer() == target && ground.of(before).cell().equals(spot.cell())) {
				int own = moved == null ? -1 : cards.indexOf(moved);
				int index = cards.indexOf(before) + 1;
				return own >= 0 && own < index ? index - 1 : index;
			}
		}
		for (int i = 0; i < cards.size(); i++) {
			if (cards.get(i) == moved || ground.of(cards.get(i)).cell().equals(spot.cell())) {
				return i;
			}
		}
		return cards.size();
	}

	private void pair(Element there, Element here) {
		Element left = from == Side.LEFT ? there : here;
		pairs.add(left, left == there ? here : there, MatchReason.PLACE);
	}

	/** A copy with an id of its own, unless it goes to another workshop where its id is free. */
	private <T extends Element> T copy(T there) {
		T copy = EcoreUtil.copy(there);
		fresh(copy);
		copy.eAllContents().forEachRemaining(this::fresh);
		return copy;
	}

	private void fresh(EObject object) {
		if (object instanceof Element element && (element.getId() == null || !takenIds.add(element.getId()))) {
			element.setId(EcoreUtil.generateUUID());
		}
	}

	private static Workshop workshop(Journey journey) {
		return journey.eContainer() instanceof Workshop workshop ? workshop : null;
	}

	/** The cards of the target that end before they begin. */
	Set<Card> backwards() {
		List<Step> steps = JourneyMatching.steps(target);
		Map<Step, Integer> order = new HashMap<>();
		steps.forEach(step -> order.put(step, order.size()));
		Set<Card> backwards = new HashSet<>();
		for (Card card : target.getCards()) {
			Integer first = order.get(card.getStep());
			Integer last = order.get(card.getLastStep());
			if (first != null && last != null && last < first) {
				backwards.add(card);
			}
		}
		return backwards;
	}

	/** Lets cards that now end before they begin stand at their first step only. */
	void straighten(Set<Card> before) {
		backwards().stream().filter(card -> !before.contains(card)).sorted((one, other) -> Integer
				.compare(target.getCards().indexOf(one), target.getCards().indexOf(other)))
				.forEach(card -> edits.accept(SetFeature.of(card, Literals.CARD__LAST_STEP, null)));
	}
}
