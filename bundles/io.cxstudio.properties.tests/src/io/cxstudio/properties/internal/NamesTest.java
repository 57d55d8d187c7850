/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;

import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.ModelPackage.Literals;
import io.cxstudio.properties.ElementLabels;

class NamesTest {

	@Test
	void everyChosenNameIsForSomethingInTheMetamodel() {
		Set<String> keys = new HashSet<>();
		for (EClassifier classifier : ModelPackage.eINSTANCE.getEClassifiers()) {
			keys.add(classifier.getName());
			if (classifier instanceof EClass kind) {
				kind.getEStructuralFeatures().forEach(feature -> keys.add(kind.getName() + '.' + feature.getName()));
			} else if (classifier instanceof EEnum kind) {
				kind.getELiterals().forEach(literal -> keys.add(kind.getName() + '.' + literal.getLiteral()));
			}
		}
		List<String> strange = ResourceBundle.getBundle(Names.class.getPackageName() + ".names").keySet().stream()
				.filter(key -> !keys.contains(key)).toList();
		assertEquals(List.of(), strange);
	}

	@Test
	void namesAreWrittenAsInASentence() {
		assertEquals("Moment of truth", Names.of(Literals.CARD__MOMENT_OF_TRUTH));
		assertEquals("Social listening", Names.of(Literals.EVIDENCE_KIND, io.cxstudio.model.EvidenceKind.SOCIAL_LISTENING));
		assertEquals("Pain point", Names.of(Literals.PAIN_POINT));
	}

	@Test
	void everyFeatureStandsOnOneTabOfItsClass() {
		for (EClassifier classifier : ModelPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass kind) {
				List<EStructuralFeature> onTabs = TabPlan.of(kind).values().stream().flatMap(List::stream).toList();
				assertEquals(new HashSet<>(kind.getEAllStructuralFeatures()), new HashSet<>(onTabs), kind.getName());
				assertEquals(kind.getEAllStructuralFeatures().size(), onTabs.size(), kind.getName());
			}
		}
	}

	@Test
	void aLabelIsOneLineAndNeverBlank() {
		var card = ModelFactory.eINSTANCE.createPainPoint();
		assertEquals("(unnamed pain point)", ElementLabels.of(card));
		card.setText("  Queue\n at the desk ");
		assertEquals("Queue at the desk", ElementLabels.of(card));
		card.setText("\ud83d\ude00".repeat(100));
		String cut = ElementLabels.of(card);
		assertFalse(Character.isHighSurrogate(cut.charAt(cut.length() - 2)));
		assertEquals("(missing)", ElementLabels.of(null));
	}
}
