/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.commands;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import io.cxstudio.editing.internal.Changes;
import io.cxstudio.editing.internal.Edit;
import io.cxstudio.editing.internal.FreshCopies;
import io.cxstudio.editing.internal.Messages;
import io.cxstudio.editing.internal.Places;
import io.cxstudio.editing.internal.Rebinding;
import io.cxstudio.model.Card;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Link;
import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.Step;

/** Puts copied cards on a map. */
public final class PasteCards {

	private PasteCards() {
	}

	/**
	 * Puts cards on the map of a journey, of the workshop from which they were copied or of another one. They get new ids
	 * and keep their order, their links among each other, and their places relative to each other as far as the map has
	 * room; a card beyond its edge goes to its last step or lane. What they refer to is found in the workshop by its id or
	 * its kind and name; what is missing is added. The result of the command are the cards.
	 *
	 * @param step the step for the first of the copied steps; null parks all cards
	 * @param lane the lane for the uppermost of the copied lanes; null keeps the lanes of the cards, found in another
	 *        journey by their type or their name
	 */
	public static Command into(Journey journey, CopiedCards copied, Step step, Lane lane) {
		List<Card> originals = copied.journey().getCards();
		List<EObject> all = new ArrayList<>(originals);
		all.addAll(copied.journey().getLinks());
		FreshCopies copies = new FreshCopies(all);
		List<Card> cards = copies.of(originals);
		List<Link> links = copies.of(copied.journey().getLinks());
		CardTargets targets = new CardTargets(copied.journey(), originals, journey, step, lane);
		for (Card original : originals) {
			targets.of(original).put(copies.of(original));
		}
		Rebinding rebinding = new Rebinding(Places.workshopOf(journey), copied.fragment());
		cards.forEach(rebinding::rebind);
		String label = cards.size() == 1 ? Messages.pasteCard : Messages.bind(Messages.pasteCards, cards.size());
		return new Edit(label, journey, () -> lane == null || AddCard.isPlace(journey, step, lane), changes -> {
			rebinding.missing().forEach((feature, missing) -> missing
					.forEach(object -> append(changes, Places.workshopOf(journey), feature, object)));
			cards.forEach(card -> append(changes, journey, ModelPackage.Literals.JOURNEY__CARDS, card));
			links.forEach(link -> append(changes, journey, ModelPackage.Literals.JOURNEY__LINKS, link));
		}).resulting(cards);
	}

	private static void append(Changes changes, EObject owner, EStructuralFeature feature, EObject object) {
		changes.insert(owner, feature, ((List<?>) owner.eGet(feature)).size(), object);
	}
}
