/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.cxstudio.model.Card;
import io.cxstudio.model.Element;
import io.cxstudio.model.Journey;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.PainPoint;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.files.WorkshopCopy;
import io.cxstudio.testing.RandomWorkshop;

/** What differs between two versions of a workshop. */
class WorkshopDifferencesTest {

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void aCopyIsTheSame(long seed) {
		Workshop workshop = RandomWorkshop.everything(seed);
		assertEquals(List.of(), WorkshopDifferences.between(workshop, workshop));
		assertEquals(List.of(), WorkshopDifferences.between(workshop, WorkshopCopy.of(workshop)));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 })
	void everyChangedAttributeIsFoundAndNothingElse(long seed) {
		Workshop before = RandomWorkshop.everything(seed);
		Workshop after = WorkshopCopy.of(before);
		Random random = new Random(seed);
		Set<String> expected = new TreeSet<>();
		for (Element element : elements(after)) {
			for (EAttribute attribute : element.eClass().getEAllAttributes()) {
				boolean compared = !attribute.isID() && attribute != ModelPackage.Literals.WORKSHOP__FORMAT;
				if (compared && random.nextInt(20) == 0 && change(element, attribute)) {
					expected.add(element.getId() + ' ' + attribute.getName());
				}
			}
		}
		Set<String> found = new TreeSet<>();
		for (Difference difference : WorkshopDifferences.between(before, after)) {
			assertEquals(DifferenceKind.CHANGED, difference.kind());
			assertFalse(difference.featureName().isEmpty());
			assertFalse(difference.sentence().isEmpty());
			found.add(difference.after().getId() + ' ' + difference.feature().getName());
		}
		assertEquals(expected, found);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 })
	void everyChangedReferenceIsFoundAndNothingElse(long seed) {
		Workshop before = RandomWorkshop.everything(seed);
		Workshop after = WorkshopCopy.of(before);
		Random random = new Random(seed);
		Set<String> expected = new TreeSet<>();
		for (Element element : elements(after)) {
			for (EReference reference : element.eClass().getEAllReferences()) {
				boolean place = reference == ModelPackage.Literals.CARD__STEP || reference == ModelPackage.Literals.CARD__LANE;
				if (!reference.isContainment() && element.eIsSet(reference) && random.nextInt(8) == 0) {
					element.eUnset(reference);
					expected.add(element.getId() + ' ' + (place ? "place" : reference.getName()));
				}
			}
		}
		Set<String> found = new TreeSet<>();
		for (Difference difference : WorkshopDifferences.between(before, after)) {
			boolean moved = difference.kind() == DifferenceKind.MOVED;
			found.add(difference.after().getId() + ' ' + (moved ? "place" : difference.feature().getName()));
		}
		assertEquals(expected, found);
	}

	@Test
	void aChangeSaysOldAndNewValueInWords() {
		Workshop before = RandomWorkshop.map(1, 2, 2, 2, 4);
		PainPoint pain = ModelFactory.eINSTANCE.createPainPoint();
		pain.setText("Long queue");
		pain.setSeverity(2);
		pain.setStep(before.getJourneys().get(0).getStages().get(1).getSteps().get(0));
		pain.setLane(before.getJourneys().get(0).getLanes().get(1));
		before.getJourneys().get(0).getCards().add(pain);
		Workshop after = WorkshopCopy.of(before);
		PainPoint changed = (PainPoint) after.getJourneys().get(0).getCards().get(4);
		changed.setSeverity(4);
		Difference difference = WorkshopDifferences.between(before, after).get(0);
		assertSame(pain, difference.before());
		assertSame(changed, difference.after());
		assertEquals("Long queue", difference.name());
		assertEquals("Journey, Stage 1, Step 0, Lane 1", difference.place());
		assertEquals("2", difference.oldValue());
		assertEquals("4", difference.newValue());
		assertTrue(difference.sentence().endsWith(" \u201cLong queue\u201d, Severity: 2 \u2192 4"), difference.sentence());
	}

	@Test
	void ofWhatWasAddedOrRemovedWithItsContentOnlyTheTopmostIsListed() {
		Workshop before = RandomWorkshop.map(1, 3, 2, 3, 20);
		Workshop after = WorkshopCopy.of(before);
		Journey journey = EcoreUtil.copy(after.getJourneys().get(0));
		elements(journey).forEach(element -> element.setId(EcoreUtil.generateUUID()));
		after.getJourneys().add(journey);
		List<Difference> differences = WorkshopDifferences.between(before, after);
		assertEquals(1, differences.size());
		assertEquals(DifferenceKind.ADDED, differences.get(0).kind());
		assertSame(journey, differences.get(0).after());
		assertNull(differences.get(0).before());
		List<Difference> back = WorkshopDifferences.between(after, before);
		assertEquals(1, back.size());
		assertEquals(DifferenceKind.REMOVED, back.get(0).kind());
		assertSame(journey, back.get(0).before());
	}

	@Test
	void aCardAtAnotherStepIsMovedAndNothingElse() {
		Workshop before = RandomWorkshop.map(1, 3, 2, 3, 40);
		Workshop after = WorkshopCopy.of(before);
		Journey journey = after.getJourneys().get(0);
		Card card = journey.getCards().stream().filter(each -> each.getStep() != null).findFirst().orElseThrow();
		Step step = journey.getStages().stream().flatMap(stage -> stage.getSteps().stream())
				.filter(each -> each != card.getStep()).findFirst().orElseThrow();
		card.setStep(step);
		List<Difference> differences = WorkshopDifferences.between(before, after);
		assertEquals(1, differences.size());
		assertEquals(DifferenceKind.MOVED, differences.get(0).kind());
		assertSame(card, differences.get(0).after());
		assertFalse(differences.get(0).oldValue().equals(differences.get(0).newValue()));
	}

	@Test
	void oneStageThatComesFirstIsTheOnlyOneThatMoved() {
		Workshop before = RandomWorkshop.map(1, 6, 2, 3, 40);
		Workshop after = WorkshopCopy.of(before);
		List<Stage> stages = after.getJourneys().get(0).getStages();
		after.getJourneys().get(0).getStages().move(0, 4);
		List<Difference> differences = WorkshopDifferences.between(before, after);
		assertEquals(1, differences.size());
		assertEquals(DifferenceKind.MOVED, differences.get(0).kind());
		assertSame(stages.get(0), differences.get(0).after());
		assertEquals("position 5", differences.get(0).oldValue());
		assertEquals("position 1", differences.get(0).newValue());
	}

	@Test
	void theOrderOfCardsCountsWithinTheirCellOnly() {
		Workshop before = RandomWorkshop.map(1, 1, 2, 1, 0);
		Journey journey = before.getJourneys().get(0);
		for (int i = 0; i < 6; i++) {
			Card card = ModelFactory.eINSTANCE.createCard();
			card.setId("card" + i);
			card.setLane(journey.getLanes().get(0));
			card.setStep(journey.getStages().get(0).getSteps().get(i % 2));
			journey.getCards().add(card);
		}
		Workshop after = WorkshopCopy.of(before);
		after.getJourneys().get(0).getCards().move(0, 1);
		assertEquals(List.of(), WorkshopDifferences.between(before, after));
		after.getJourneys().get(0).getCards().move(5, 1);
		List<Difference> differences = WorkshopDifferences.between(before, after);
		assertEquals(1, differences.size());
		assertEquals("card0", differences.get(0).after().getId());
	}

	@Test
	void nastyContentIsCompared() {
		Workshop before = ModelFactory.eINSTANCE.createWorkshop();
		Journey journey = ModelFactory.eINSTANCE.createJourney();
		before.getJourneys().add(journey);
		for (String id : new String[] { "same", "same", null, "", "  " }) {
			Card card = ModelFactory.eINSTANCE.createCard();
			card.setId(id);
			journey.getCards().add(card);
		}
		Step nowhere = ModelFactory.eINSTANCE.createStep();
		((InternalEObject) nowhere).eSetProxyURI(URI.createURI("#gone"));
		journey.getCards().get(0).setStep(nowhere);
		assertEquals(List.of(), WorkshopDifferences.between(before, before));
		Workshop after = EcoreUtil.copy(before);
		Step elsewhere = ModelFactory.eINSTANCE.createStep();
		((InternalEObject) elsewhere).eSetProxyURI(URI.createURI("#another"));
		after.getJourneys().get(0).getCards().get(0).setStep(elsewhere);
		after.getJourneys().get(0).getCards().get(1).setText("second");
		after.getJourneys().get(0).getCards().get(4).setVotes(3);
		List<Difference> differences = WorkshopDifferences.between(before, after);
		assertEquals(List.of(DifferenceKind.MOVED, DifferenceKind.CHANGED, DifferenceKind.CHANGED),
				differences.stream().map(Difference::kind).toList());
		assertTrue(differences.get(0).sentence().contains("gone"), differences.get(0).sentence());
	}

	@Test
	void anEmptyWorkshopDiffersFromEverything() {
		Workshop empty = ModelFactory.eINSTANCE.createWorkshop();
		Workshop full = RandomWorkshop.everything(7);
		assertFalse(WorkshopDifferences.between(empty, full).isEmpty());
		assertFalse(WorkshopDifferences.between(full, empty).isEmpty());
	}

	/** The limit is far above what it takes; a step for each pair of elements would take minutes. */
	@Test
	void theTimeGrowsWithTheSizeOnly() {
		Workshop before = RandomWorkshop.map(1, 20, 5, 20, 40_000);
		Workshop after = WorkshopCopy.of(before);
		List<Card> cards = new ArrayList<>(after.getJourneys().get(0).getCards());
		Collections.shuffle(cards, new Random(1));
		after.getJourneys().get(0).getCards().clear();
		after.getJourneys().get(0).getCards().addAll(cards);
		after.getJourneys().get(0).getCards().forEach(card -> card.setText(card.getText() + " changed"));
		List<Difference> differences = assertTimeoutPreemptively(Duration.ofSeconds(30),
				() -> WorkshopDifferences.between(before, after));
		assertEquals(40_000, differences.stream().filter(each -> each.kind() == DifferenceKind.CHANGED).count());
	}

	private static boolean change(Element element, EAttribute attribute) {
		Object old = element.eGet(attribute);
		Object changed = old instanceof List<?> list ? list.isEmpty() ? null : List.of(list.get(0))
				: old == null ? null : other(attribute, old);
		if (changed == null || changed.equals(old)) {
			return false;
		}
		element.eSet(attribute, changed);
		return true;
	}

	private static Object other(EAttribute attribute, Object old) {
		return switch (old) {
		case String text -> attribute.getEAttributeType().getName().equals("Colour") ? "#123456" : text + "x";
		case Integer number -> number + 1;
		case Long number -> number + 1;
		case Double number -> number.isNaN() ? 1.0 : Double.isInfinite(number) || number + 1 == number ? 0.5 : number + 1;
		case Boolean truth -> !truth;
		default -> null;
		};
	}

	private static List<Element> elements(EObject root) {
		List<Element> elements = new ArrayList<>();
		if (root instanceof Element element) {
			elements.add(element);
		}
		for (EStructuralFeature feature : root.eClass().getEAllContainments()) {
			Object value = root.eGet(feature);
			List<?> children = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
			children.stream().filter(Element.class::isInstance).forEach(child -> elements.addAll(elements((Element) child)));
		}
		return elements;
	}
}
