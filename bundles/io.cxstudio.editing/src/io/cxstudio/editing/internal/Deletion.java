/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import io.cxstudio.model.Card;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Link;
import io.cxstudio.model.Measurement;
import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.SavedView;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;
import io.cxstudio.model.Workshop;

/**
 * What goes when elements are deleted, and what changes in what stays.
 * <p>
 * With a stage go its steps, with a step or lane the cards that stand in it, with a card its links; with the last step of
 * a stage goes the stage. A measurement goes with its metric, its subject or its segment, for without them its figure
 * would speak of something else; a saved view goes with its journey. A card that spans further than the deleted steps
 * shrinks. All other references to what is deleted are cleared.
 */
public final class Deletion {

	private final Workshop workshop;
	/** What was chosen and what goes with it, without what is contained in others of these. */
	private final Set<EObject> roots = new LinkedHashSet<>();
	/** All of these with everything in them. */
	private final Set<EObject> gone = new LinkedHashSet<>();

	public Deletion(Workshop workshop, Collection<? extends EObject> chosen) {
		this.workshop = workshop;
		chosen.stream().filter(element -> element.eContainer() != null).forEach(this::add);
		int size;
		do {
			size = gone.size();
			addEmptyStages();
			addCards();
			addDependents();
		} while (gone.size() > size);
		roots.removeIf(element -> gone.contains(element.eContainer()));
	}

	/** The elements that are taken out, in the order in which they were chosen or found. */
	public List<EObject> roots() {
		return List.copyOf(roots);
	}

	/** Deletes. */
	public void perform(Changes changes) {
		for (Journey journey : workshop.getJourneys()) {
			if (!gone.contains(journey)) {
				shrinkCards(changes, journey);
			}
		}
		clearReferences(changes);
		roots.forEach(changes::detach);
	}

	private boolean add(EObject element) {
		if (!gone.add(element)) {
			return false;
		}
		roots.add(element);
		element.eAllContents().forEachRemaining(gone::add);
		return true;
	}

	private void addEmptyStages() {
		for (Journey journey : workshop.getJourneys()) {
			for (Stage stage : journey.getStages()) {
				if (!stage.getSteps().isEmpty() && gone.containsAll(stage.getSteps())) {
					add(stage);
				}
			}
		}
	}

	private void addCards() {
		for (Journey journey : workshop.getJourneys()) {
			List<Step> steps = Places.stepsOf(journey);
			for (Card card : journey.getCards()) {
				boolean inLane = card.getLane() != null && gone.contains(card.getLane());
				boolean atStep = card.getStep() != null && gone.contains(card.getStep());
				if (inLane || atStep && gone.containsAll(Places.coveredBy(card, steps))) {
					add(card);
				}
			}
		}
	}

	private void addDependents() {
		for (Journey journey : workshop.getJourneys()) {
			for (Link link : journey.getLinks()) {
				if (gone.contains(link.getSource()) || gone.contains(link.getTarget())) {
					add(link);
				}
			}
		}
		for (Measurement measurement : workshop.getMeasurements()) {
			if (gone.contains(measurement.getMetric()) || gone.contains(measurement.getSubject())
					|| gone.contains(measurement.getSegment())) {
				add(measurement);
			}
		}
		for (SavedView view : workshop.getSavedViews()) {
			if (gone.contains(view.getJourney())) {
				add(view);
			}
		}
	}

	private void shrinkCards(Changes changes, Journey journey) {
		List<Step> steps = Places.stepsOf(journey);
		for (Card card : journey.getCards()) {
			if (gone.contains(card) || !gone.contains(card.getStep()) && !gone.contains(card.getLastStep())) {
				continue;
			}
			List<Step> left = new ArrayList<>(Places.coveredBy(card, steps));
			left.removeAll(gone);
			if (!left.isEmpty()) {
				Step last = left.get(left.size() - 1);
				changes.set(card, ModelPackage.Literals.CARD__LAST_STEP, last == left.get(0) ? null : last);
				changes.set(card, ModelPackage.Literals.CARD__STEP, left.get(0));
			}
		}
	}

	private void clearReferences(Changes changes) {
		clearReferences(changes, workshop);
		TreeIterator<EObject> contents = workshop.eAllContents();
		// Nothing is added or taken out on the way: only references change.
		for (Iterator<EObject> i = contents; i.hasNext();) {
			EObject object = i.next();
			if (gone.contains(object)) {
				contents.prune();
			} else {
				clearReferences(changes, object);
			}
		}
	}

	private void clearReferences(Changes changes, EObject object) {
		for (EReference reference : object.eClass().getEAllReferences()) {
			if (reference.isContainment() || !object.eIsSet(reference)) {
				continue;
			}
			if (reference.isMany()) {
				List<?> targets = (List<?>) object.eGet(reference, false);
				for (int i = targets.size() - 1; i >= 0; i--) {
					if (gone.contains(targets.get(i))) {
						changes.remove(object, reference, i);
					}
				}
			} else if (gone.contains(object.eGet(reference, false))) {
				changes.set(object, reference, null);
			}
		}
	}
}
