/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.commands;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.EcoreUtil.Copier;

import io.cxstudio.editing.internal.Changes;
import io.cxstudio.editing.internal.Places;
import io.cxstudio.model.Card;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Link;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.model.files.WorkshopFileException;

/**
 * Cards as they were when they were copied, with the links among them, where they stood, and what they refer to. Later
 * changes of the map do not touch them. They go over the clipboard of the system as bytes.
 */
public final class CopiedCards {

	private static final String CLIPBOARD = "clipboard";

	/** A workshop of one journey that holds the cards, all stages and lanes they might stand in, and what they refer to. */
	private final Workshop fragment;

	private CopiedCards(Workshop fragment) {
		this.fragment = fragment;
	}

	/**
	 * Copies cards.
	 *
	 * @param cards cards of one journey, at least one; their order does not matter
	 * @throws IllegalArgumentException when there are none, or they are of several journeys
	 */
	public static CopiedCards of(Collection<? extends Card> cards) {
		Set<Card> chosen = new HashSet<>(cards);
		Journey journey = cards.isEmpty() ? null : Places.journeyOf(cards.iterator().next());
		if (journey == null || !journey.getCards().containsAll(chosen)) {
			throw new IllegalArgumentException("Cards of one journey are needed");
		}
		List<Card> ordered = journey.getCards().stream().filter(chosen::contains).toList();
		List<Link> links = journey.getLinks().stream()
				.filter(link -> chosen.contains(link.getSource()) && chosen.contains(link.getTarget())).toList();
		List<EObject> companions = companions(ordered, Places.workshopOf(journey));

		Copier copier = new Copier();
		copier.copyAll(ordered);
		copier.copyAll(links);
		copier.copyAll(journey.getStages());
		copier.copyAll(journey.getPhases());
		copier.copyAll(journey.getLanes());
		copier.copyAll(companions);
		copier.copyReferences();

		Workshop fragment = ModelFactory.eINSTANCE.createWorkshop();
		Journey part = ModelFactory.eINSTANCE.createJourney();
		part.setId(journey.getId());
		for (EObject original : new ArrayList<>(copier.keySet())) {
			if (original.eContainer() == journey) {
				add(part, (EReference) original.eContainmentFeature(), copier.get(original));
			} else if (companions.contains(original)) {
				add(fragment, (EReference) original.eContainmentFeature(), copier.get(original));
			}
		}
		fragment.getJourneys().add(part);
		return new CopiedCards(fragment);
	}

	/** What cards refer to in the lists of the workshop itself: channels, pictures, personas ... */
	private static List<EObject> companions(List<Card> cards, Workshop workshop) {
		Set<EObject> companions = new LinkedHashSet<>();
		for (Card card : cards) {
			List<EObject> parts = new ArrayList<>(List.of(card));
			card.eAllContents().forEachRemaining(parts::add);
			for (EObject part : parts) {
				part.eCrossReferences().stream().filter(target -> workshop != null && target.eContainer() == workshop)
						.filter(target -> !(target instanceof Journey)).forEach(companions::add);
			}
		}
		return List.copyOf(companions);
	}

	@SuppressWarnings("unchecked")
	private static void add(EObject owner, EReference reference, EObject object) {
		((List<EObject>) owner.eGet(reference)).add(object);
	}

	/**
	 * The same cards as other kinds, as {@link ChangeKind} makes them.
	 *
	 * @param kinds from a copied card to {@link io.cxstudio.model.ModelPackage.Literals#CARD} or a class below it
	 */
	public CopiedCards as(Function<? super Card, EClass> kinds) {
		CopiedCards other = new CopiedCards(EcoreUtil.copy(fragment));
		List<Card> cards = List.copyOf(other.journey().getCards());
		ChangeKind.perform(new Changes(), other.journey(), ChangeKind.prepare(cards, kinds));
		return other;
	}

	/** The cards, in the order of the journey from which they were copied. */
	public List<Card> cards() {
		return List.copyOf(journey().getCards());
	}

	/** How many cards there are, at least one. */
	public int size() {
		return journey().getCards().size();
	}

	/** The texts of the cards, one a line, for other programs. */
	public String toText() {
		return journey().getCards().stream().map(card -> card.displayName().replaceAll("\\R", " "))
				.collect(Collectors.joining("\n"));
	}

	/** The cards in the format of a workshop file. */
	public byte[] toBytes() {
		return WorkshopFile.toBytes(fragment);
	}

	/** The cards in bytes that came from {@link #toBytes()}; empty for other bytes, which a clipboard may well hold. */
	public static Optional<CopiedCards> fromBytes(byte[] bytes) {
		try {
			Workshop fragment = WorkshopFile.read(new ByteArrayInputStream(bytes), CLIPBOARD).workshop();
			boolean holdsCards = fragment.getJourneys().size() == 1
					&& !fragment.getJourneys().get(0).getCards().isEmpty();
			return holdsCards ? Optional.of(new CopiedCards(fragment)) : Optional.empty();
		} catch (WorkshopFileException e) {
			// Something else is on the clipboard.
			return Optional.empty();
		}
	}

	/** The journey that holds the cards. */
	Journey journey() {
		return fragment.getJourneys().get(0);
	}

	/** The workshop that holds what the cards refer to. */
	Workshop fragment() {
		return fragment;
	}
}
