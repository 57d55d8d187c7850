/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import io.cxstudio.model.Card;
import io.cxstudio.model.Element;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Link;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.Phase;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;
import io.cxstudio.model.Workshop;

/**
 * Workshops that nobody would make: with every class and every feature of the metamodel, and with values that are hard to
 * write. The same seed gives the same workshop, ids included.
 */
public final class RandomWorkshop {

	private final Random random;
	private final RandomValues values;
	private int turn;

	private RandomWorkshop(long seed) {
		random = new Random(seed);
		values = new RandomValues(random);
	}

	/** A workshop in which every feature of every class is set somewhere; its references lead anywhere. */
	public static Workshop everything(long seed) {
		RandomWorkshop generator = new RandomWorkshop(seed);
		Workshop workshop = ModelFactory.eINSTANCE.createWorkshop();
		generator.fill(workshop, true);
		workshop.setFormat(1);
		generator.refer(workshop);
		return workshop;
	}

	/** The same, with cards, links and phases where they belong: a workshop that can be edited. */
	public static Workshop editable(long seed) {
		Workshop workshop = everything(seed);
		new RandomWorkshop(seed).settle(workshop);
		return workshop;
	}

	/** A map of one journey with many cards and little else. */
	public static Workshop map(long seed, int stages, int stepsInStage, int lanes, int cards) {
		RandomWorkshop generator = new RandomWorkshop(seed);
		ModelFactory factory = ModelFactory.eINSTANCE;
		Workshop workshop = factory.createWorkshop();
		Journey journey = factory.createJourney();
		workshop.getJourneys().add(journey);
		journey.setName("Journey");
		for (int i = 0; i < stages; i++) {
			Stage stage = factory.createStage();
			stage.setName("Stage " + i);
			journey.getStages().add(stage);
			for (int j = 0; j < stepsInStage; j++) {
				Step step = factory.createStep();
				step.setName("Step " + j);
				stage.getSteps().add(step);
			}
		}
		for (int i = 0; i < lanes; i++) {
			Lane lane = factory.createLane();
			lane.setName("Lane " + i);
			journey.getLanes().add(lane);
		}
		for (int i = 0; i < cards; i++) {
			Card card = factory.createCard();
			card.setText("Card " + i);
			journey.getCards().add(card);
		}
		generator.settle(workshop);
		generator.identify(workshop);
		return workshop;
	}

	private void fill(EObject object, boolean everything) {
		if (object instanceof Element element) {
			element.setId(new UUID(random.nextLong(), random.nextLong()).toString());
		}
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (!attribute.isID() && (everything || random.nextBoolean())) {
				setValues(object, attribute);
			}
		}
		for (EReference reference : object.eClass().getEAllContainments()) {
			List<EClass> types = concrete(reference.getEReferenceType());
			if (reference.isMany()) {
				int more = reference.getEReferenceType() == ModelPackage.Literals.CARD ? 12 : 3;
				int count = object instanceof Workshop ? Math.max(types.size(), 4) + random.nextInt(more)
						: Math.max(types.size(), 1) + random.nextInt(more);
				for (int i = 0; i < count; i++) {
					add(object, reference, types.get(i % types.size()), i < types.size());
				}
			} else {
				add(object, reference, types.get(turn++ % types.size()), true);
			}
		}
	}

	@SuppressWarnings("unchecked")
	private void add(EObject object, EReference reference, EClass type, boolean everything) {
		EObject child = EcoreUtil.create(type);
		fill(child, everything);
		if (reference.isMany()) {
			((List<EObject>) object.eGet(reference)).add(child);
		} else {
			object.eSet(reference, child);
		}
	}

	@SuppressWarnings("unchecked")
	private void setValues(EObject object, EAttribute attribute) {
		if (attribute.isMany()) {
			List<Object> list = (List<Object>) object.eGet(attribute);
			for (int i = random.nextInt(4); i >= 0; i--) {
				list.add(values.value(attribute));
			}
		} else {
			object.eSet(attribute, values.value(attribute));
		}
	}

	private static List<EClass> concrete(EClass type) {
		List<EClass> classes = new ArrayList<>();
		for (EClassifier classifier : ModelPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass candidate && !candidate.isAbstract() && type.isSuperTypeOf(candidate)) {
				classes.add(candidate);
			}
		}
		return classes;
	}

	@SuppressWarnings("unchecked")
	private void refer(Workshop workshop) {
		List<EObject> all = contents(workshop);
		Map<EClass, List<EObject>> byType = new HashMap<>();
		for (EObject object : all) {
			for (EReference reference : object.eClass().getEAllReferences()) {
				if (reference.isContainment() || reference.isContainer()) {
					continue;
				}
				List<EObject> targets = byType.computeIfAbsent(reference.getEReferenceType(),
						type -> all.stream().filter(type::isInstance).toList());
				if (reference.isMany()) {
					List<EObject> list = (List<EObject>) object.eGet(reference);
					for (int i = 0; i < 3; i++) {
						list.add(any(targets));
					}
				} else {
					object.eSet(reference, any(targets));
				}
			}
		}
	}

	private static List<EObject> contents(Workshop workshop) {
		List<EObject> all = new ArrayList<>(List.of(workshop));
		for (TreeIterator<EObject> contents = workshop.eAllContents(); contents.hasNext();) {
			all.add(contents.next());
		}
		return all;
	}

	private void settle(Workshop workshop) {
		for (Journey journey : workshop.getJourneys()) {
			List<Step> steps = new ArrayList<>();
			journey.getStages().forEach(stage -> steps.addAll(stage.getSteps()));
			for (Card card : journey.getCards()) {
				settle(card, steps, journey.getLanes());
			}
			for (Link link : journey.getLinks()) {
				link.setSource(any(journey.getCards()));
				link.setTarget(any(journey.getCards()));
			}
			List<Phase> phases = journey.getPhases();
			for (int i = 0; i < journey.getStages().size(); i++) {
				int phase = i * (phases.size() + 1) / journey.getStages().size();
				journey.getStages().get(i).setPhase(phase < phases.size() ? phases.get(phase) : null);
			}
		}
	}

	private void settle(Card card, List<Step> steps, List<Lane> lanes) {
		int first = random.nextInt(steps.size());
		int last = first + random.nextInt(3);
		boolean parked = random.nextInt(8) == 0;
		card.setStep(parked ? null : steps.get(first));
		card.setLastStep(parked || last == first || last >= steps.size() ? null : steps.get(last));
		card.setLane(any(lanes));
	}

	private void identify(Workshop workshop) {
		for (EObject object : contents(workshop)) {
			if (object instanceof Element element) {
				element.setId(new UUID(random.nextLong(), random.nextLong()).toString());
			}
		}
	}

	private <T> T any(List<T> list) {
		return list.get(random.nextInt(list.size()));
	}
}
