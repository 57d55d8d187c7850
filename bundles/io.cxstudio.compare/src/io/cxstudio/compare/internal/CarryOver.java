/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.compare.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;

import io.cxstudio.compare.Difference;
import io.cxstudio.compare.Side;
import io.cxstudio.editing.commands.DeleteElements;
import io.cxstudio.editing.commands.SetFeature;
import io.cxstudio.model.Card;
import io.cxstudio.model.Element;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Link;
import io.cxstudio.model.ModelPackage.Literals;
import io.cxstudio.model.Phase;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;

/**
 * Makes one journey like another one in some of their differences: first adds and moves what the map is made of, then sets
 * values, then adds and moves cards, and deletes at last, when nothing that stays stands there any more.
 */
public final class CarryOver {

	private final Journey source;
	private final Journey target;
	private final Side from;
	private final Pairs pairs;
	private final List<Difference> chosen;
	private final Placement placement;
	private final Spot.Ground sourceGround;
	private final Set<Stage> emptyBefore = new HashSet<>();
	private Consumer<Command> edits;

	/**
	 * @param to the side of the target
	 * @param all the differences between both
	 * @param chosen those that are to be carried over
	 */
	public CarryOver(Journey source, Journey target, Side to, Pairs pairs, List<Difference> all, List<Difference> chosen) {
		this.source = source;
		this.target = target;
		this.from = to.other();
		this.pairs = new Pairs(pairs);
		this.chosen = chosen;
		sourceGround = new Spot.Ground(source);
		Set<Element> misplaced = new HashSet<>();
		all.stream().filter(Difference::isMove).forEach(difference -> misplaced.add(there(difference)));
		placement = new Placement(source, target, from, this.pairs, misplaced, sourceGround);
	}

	private Element there(Difference difference) {
		return from == Side.LEFT ? difference.before() : difference.after();
	}

	private Element here(Difference difference) {
		return from == Side.LEFT ? difference.after() : difference.before();
	}

	/** Hands over the commands one after the other; each is executed before the next one is made. */
	public void perform(Consumer<Command> consumer) {
		edits = consumer;
		placement.start(consumer);
		Set<Card> backwards = placement.backwards();
		target.getStages().stream().filter(stage -> stage.getSteps().isEmpty()).forEach(emptyBefore::add);
		settle(Phase.class);
		settle(Lane.class);
		settle(Stage.class);
		settle(Step.class);
		settle(Card.class);
		settle(Link.class);
		chosen.stream().filter(Difference::isChange).forEach(this::change);
		delete();
		placement.straighten(backwards);
	}

	/** Adds and moves elements of a class. */
	private void settle(Class<? extends Element> type) {
		for (Difference difference : chosen) {
			Element there = there(difference);
			if (type.isInstance(there) && (here(difference) == null || difference.isMove())) {
				if (pairs.counterpart(from, there) == null) {
					placement.ensure(there);
				} else if (difference.isMove()) {
					placement.move(there);
				}
			}
		}
		if (type == Step.class) {
			fillStages(Set.of());
		}
	}

	private void change(Difference difference) {
		EStructuralFeature feature = difference.feature();
		Element model = there(difference);
		Element element = here(difference);
		if (feature == Literals.STAGE__PHASE) {
			Phase phase = ((Stage) model).getPhase();
			boolean nowhere = phase == null || phase.eContainer() != source;
			edits.accept(SetFeature.of(element, feature, nowhere ? null : placement.ensure(phase)));
		} else if (feature == Literals.TYPED_ELEMENT__TYPE_ID) {
			edits.accept(SetFeature.like(element, model, List.of(feature, Literals.TYPED_ELEMENT__TYPE_LABEL)));
		} else {
			edits.accept(SetFeature.like(element, model, List.of(feature)));
		}
	}

	private void delete() {
		Set<Element> gone = new LinkedHashSet<>();
		chosen.stream().filter(difference -> there(difference) == null).map(this::here).forEach(gone::add);
		for (Stage stage : target.getStages()) {
			if (stage.getSteps().isEmpty() && !emptyBefore.contains(stage) && pairs.counterpart(from.other(), stage) == null) {
				gone.add(stage);
			}
		}
		if (gone.isEmpty()) {
			return;
		}
		rescue(gone);
		fillStages(gone);
		edits.accept(DeleteElements.of(gone));
	}

	/** Takes away what stands on what is deleted and has its place elsewhere on the other side. */
	private void rescue(Collection<Element> gone) {
		for (Step step : JourneyMatching.steps(target)) {
			Step there = pairs.counterpart(from.other(), step);
			if (there != null && gone.contains(step.eContainer())) {
				placement.move(there);
			}
		}
		Set<Object> places = new HashSet<>(gone);
		gone.stream().filter(Stage.class::isInstance).forEach(stage -> places.addAll(((Stage) stage).getSteps()));
		for (Card card : List.copyOf(target.getCards())) {
			Card there = pairs.counterpart(from.other(), card);
			if (there != null && (places.contains(card.getStep()) || places.contains(card.getLane()))) {
				placement.move(there);
			}
		}
	}

	/** Gives a step to each stage that stays and would have none. */
	private void fillStages(Set<Element> gone) {
		boolean again = true;
		while (again) {
			again = false;
			for (Stage stage : List.copyOf(target.getStages())) {
				Stage there = pairs.counterpart(from.other(), stage);
				if (there != null && !gone.contains(stage) && gone.containsAll(stage.getSteps()) && !there.getSteps().isEmpty()) {
					List<Step> missing = pairs.unpaired(from, there.getSteps());
					if (missing.isEmpty()) {
						placement.move(there.getSteps().get(0));
					} else {
						placement.ensure(missing.get(0));
					}
					again = true;
				}
			}
		}
	}
}
