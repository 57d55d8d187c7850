/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.commands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import io.cxstudio.editing.internal.Changes;
import io.cxstudio.editing.internal.Edit;
import io.cxstudio.editing.internal.FreshCopies;
import io.cxstudio.editing.internal.Messages;
import io.cxstudio.editing.internal.Places;
import io.cxstudio.model.Card;
import io.cxstudio.model.Element;
import io.cxstudio.model.Journey;
import io.cxstudio.model.JourneyKind;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Link;
import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;
import io.cxstudio.model.Touchpoint;

/** Makes copies of elements beside them. */
public final class Duplicate {

	private Duplicate() {
	}

	/**
	 * Puts a copy of an element right behind it. With a stage, step or lane its cards are copied, and with cards the
	 * links among them; a card that spans further than what is copied is not. The copies have ids of their own. The
	 * result of the command is the copy.
	 *
	 * @param element any element but the workshop
	 */
	public static Command of(Element element) {
		Set<EObject> originals = new LinkedHashSet<>(List.of(element));
		Journey journey = Places.journeyOf(element.eContainer());
		if (journey != null) {
			addCards(originals, element, journey);
		}
		FreshCopies copies = new FreshCopies(originals);
		return new Edit(Messages.bind(Messages.duplicate, TypeName.of(element)), element, () -> isInList(element),
				insertAll(originals, copies)).resulting(List.of(copies.of(element)));
	}

	/**
	 * Puts copies of cards of one journey behind them, each in the cell of its original, with the links among them. The
	 * result of the command are the copies.
	 */
	public static Command cards(Collection<? extends Card> cards) {
		Journey journey = cards.isEmpty() ? null : Places.journeyOf(cards.iterator().next());
		Set<EObject> originals = new LinkedHashSet<>(cards);
		if (journey != null) {
			addLinks(originals, journey);
		}
		FreshCopies copies = new FreshCopies(originals);
		List<Card> results = cards.stream().map(card -> (Card) copies.of(card)).toList();
		return new Edit(Messages.bind(Messages.duplicateCards, cards.size()), journey,
				() -> journey.getCards().containsAll(cards), insertAll(originals, copies)).resulting(results);
	}

	/**
	 * Makes the to-be journey that improves an as-is one: a copy that names it, and whose touchpoints name the ones they
	 * come from. The result of the command is the journey.
	 *
	 * @param name the name of the new journey
	 */
	public static Command asToBe(Journey asIs, String name) {
		FreshCopies copies = new FreshCopies(List.of(asIs));
		Journey toBe = copies.of(asIs);
		toBe.setName(name);
		toBe.setKind(JourneyKind.TO_BE);
		toBe.setAsIs(asIs);
		copies.all().forEach((original, copy) -> {
			if (copy instanceof Touchpoint touchpoint) {
				touchpoint.setOrigin((Touchpoint) original);
			}
		});
		return new Edit(Messages.createToBe, asIs, () -> asIs.getKind() == JourneyKind.AS_IS && isInList(asIs),
				insertAll(Set.of(asIs), copies)).resulting(List.of(toBe));
	}

	private static boolean isInList(Element element) {
		return element.eContainer() != null && element.eContainmentFeature().isMany();
	}

	private static void addCards(Set<EObject> originals, Element element, Journey journey) {
		List<Step> steps = Places.stepsOf(journey);
		Set<Step> copied = new HashSet<>();
		if (element instanceof Stage stage) {
			copied.addAll(stage.getSteps());
		} else if (element instanceof Step step) {
			copied.add(step);
		}
		for (Card card : journey.getCards()) {
			List<Step> covered = Places.coveredBy(card, steps);
			boolean inLane = element instanceof Lane && card.getLane() == element;
			if (inLane || !covered.isEmpty() && copied.containsAll(covered)) {
				originals.add(card);
			}
		}
		addLinks(originals, journey);
	}

	private static void addLinks(Set<EObject> originals, Journey journey) {
		for (Link link : journey.getLinks()) {
			if (originals.contains(link.getSource()) && originals.contains(link.getTarget())) {
				originals.add(link);
			}
		}
	}

	/** Puts each copy behind its original; the copied cards of a cell stand together behind the last of them. */
	private static Consumer<Changes> insertAll(Set<EObject> originals, FreshCopies copies) {
		return changes -> {
			List<Card> cards = new ArrayList<>();
			for (EObject original : originals) {
				if (original instanceof Card card) {
					cards.add(card);
				} else {
					EObject owner = original.eContainer();
					EStructuralFeature list = original.eContainmentFeature();
					changes.insert(owner, list, ((List<?>) owner.eGet(list)).indexOf(original) + 1,
							copies.of(original));
				}
			}
			for (Card card : cards) {
				Card copy = copies.of(card);
				Journey journey = Places.journeyOf(card);
				changes.insert(journey, ModelPackage.Literals.JOURNEY__CARDS,
						Places.insertionIndex(journey, copy.getStep(), copy.getLane(), AddCard.AT_END), copy);
			}
		};
	}
}
