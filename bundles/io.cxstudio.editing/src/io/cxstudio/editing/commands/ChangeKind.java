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
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import io.cxstudio.editing.internal.Changes;
import io.cxstudio.editing.internal.Edit;
import io.cxstudio.editing.internal.Messages;
import io.cxstudio.editing.internal.Places;
import io.cxstudio.model.Card;
import io.cxstudio.model.Journey;
import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.files.WorkshopCopy;

/** Makes cards another kind of card, such as a note a pain point. */
public final class ChangeKind {

	private ChangeKind() {
	}

	/**
	 * Makes cards of one journey another kind. They keep their ids, their places and everything that both kinds have.
	 * What only the old kind has, such as a severity, and references from lists that the new kind does not fit are put
	 * aside in the extension data of the card, and come back when it becomes such a kind again. The result of the command are the cards of the new kind: they are other objects.
	 *
	 * @param kind {@link ModelPackage.Literals#CARD} or a class below it
	 */
	public static Command of(Collection<? extends Card> cards, EClass kind) {
		Map<Card, Card> changed = prepare(cards, card -> kind);
		Journey journey = cards.isEmpty() ? null : Places.journeyOf(cards.iterator().next());
		String label = Messages.bind(Messages.changeKind, TypeName.of(EcoreUtil.create(kind)));
		return new Edit(label, journey, () -> !changed.isEmpty() && journey.getCards().containsAll(cards),
				changes -> perform(changes, journey, changed)).resulting(results(cards, changed));
	}

	/** Empty cards of the kinds that they shall be of, for those that are of another one. */
	static Map<Card, Card> prepare(Collection<? extends Card> cards, Function<? super Card, EClass> kinds) {
		Map<Card, Card> changed = new LinkedHashMap<>();
		for (Card card : cards) {
			EClass kind = kinds.apply(card);
			if (card.eClass() != kind) {
				changed.put(card, (Card) EcoreUtil.create(kind));
			}
		}
		return changed;
	}

	/** The cards after the change, those that were of the kind already being the same. */
	static List<Card> results(Collection<? extends Card> cards, Map<Card, Card> changed) {
		return cards.stream().map(card -> changed.getOrDefault(card, card)).map(Card.class::cast).toList();
	}

	/** Puts the new cards where the old ones are. */
	static void perform(Changes changes, Journey journey, Map<Card, Card> changed) {
		Map<Card, PutAside> aside = new LinkedHashMap<>();
		changed.forEach((from, to) -> {
			aside.put(from, new PutAside(changes, to));
			WorkshopCopy.copyUnknown(from, to);
			copyFeatures(changes, from, to, aside.get(from));
			changes.replace(journey, ModelPackage.Literals.JOURNEY__CARDS, journey.getCards().indexOf(from), to);
		});
		Workshop workshop = Places.workshopOf(journey);
		List<EObject> all = new ArrayList<>();
		workshop.eAllContents().forEachRemaining(all::add);
		all.forEach(object -> redirect(changes, object, changed, aside));
		aside.values().forEach(kept -> kept.finish(all));
	}

	private static void copyFeatures(Changes changes, Card from, Card to, PutAside aside) {
		Set<EStructuralFeature> shared = new HashSet<>(to.eClass().getEAllStructuralFeatures());
		for (EStructuralFeature feature : from.eClass().getEAllStructuralFeatures()) {
			if (!from.eIsSet(feature)) {
				continue;
			}
			if (feature instanceof EReference reference && reference.isContainment()) {
				// Taken out before it is put in, so that Undo can do the same the other way round.
				List<?> parts = List.copyOf((List<?>) from.eGet(feature));
				for (int i = parts.size() - 1; i >= 0; i--) {
					changes.remove(from, feature, i);
				}
				for (int i = 0; i < parts.size(); i++) {
					changes.insert(to, feature, i, parts.get(i));
				}
			} else if (shared.contains(feature)) {
				changes.set(to, feature, from.eGet(feature, false));
			} else {
				to.eClass().getEAllAttributes().stream().filter(same -> isSame(same, feature)).findFirst()
						.ifPresentOrElse(same -> changes.set(to, same, from.eGet(feature, false)), () -> aside.value(feature, from.eGet(feature, false)));
			}
		}
	}

	/** Whether two kinds of card call the same thing by the same name, as pain points and barriers their severity. */
	private static boolean isSame(EStructuralFeature one, EStructuralFeature other) {
		return one.getName().equals(other.getName()) && one.getEType() == other.getEType();
	}

	@SuppressWarnings("unchecked")
	private static void redirect(Changes changes, EObject object, Map<Card, Card> changed, Map<Card, PutAside> aside) {
		for (EReference reference : object.eClass().getEAllReferences()) {
			if (reference.isContainment() || !object.eIsSet(reference)) {
				continue;
			}
			if (reference.isMany()) {
				List<EObject> targets = (List<EObject>) object.eGet(reference, false);
				for (int i = targets.size() - 1; i >= 0; i--) {
					Card to = changed.get(targets.get(i));
					if (to != null && reference.getEReferenceType().isSuperTypeOf(to.eClass())) {
						changes.replace(object, reference, i, to);
					} else if (to != null) {
						aside.get(targets.get(i)).referrer(object, reference);
						changes.remove(object, reference, i);
					}
				}
			} else {
				Card to = changed.get(object.eGet(reference, false));
				if (to != null) {
					boolean fits = reference.getEReferenceType().isSuperTypeOf(to.eClass());
					changes.set(object, reference, fits ? to : null);
				}
			}
		}
	}
}
