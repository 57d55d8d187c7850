/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import io.cxstudio.model.ModelPackage.Literals;

/** On which tab of the property sheet each feature stands. Every feature stands on exactly one. */
public final class TabPlan {

	/** The tabs in their order. */
	public enum Tab {
		GENERAL(Messages.tabGeneral), NOTES(Messages.tabNotes), EVIDENCE(Messages.tabEvidence), RELATIONS(Messages.tabRelations),
		CONTENTS(Messages.tabContents), DETAILS(Messages.tabDetails);

		private final String label;

		Tab(String label) {
			this.label = label;
		}

		public String label() {
			return label;
		}
	}

	private static final Set<EStructuralFeature> GENERAL = Set.of(Literals.CARD__TEXT, Literals.CARD__STEP, Literals.CARD__LANE,
			Literals.CARD__PERSONA, Literals.CARD__OWNER, Literals.TOUCHPOINT__CHANNEL, Literals.TOUCHPOINT__DEPARTMENT,
			Literals.SOLUTION__OWNER, Literals.SOLUTION__DEPARTMENT, Literals.JOURNEY__AS_IS, Literals.PERSONA__SEGMENT,
			Literals.PERSONA__PORTRAIT, Literals.PERSONA__QUOTE, Literals.PARTICIPANT__DEPARTMENT, Literals.STAGE__PHASE, Literals.LINK__SOURCE,
			Literals.LINK__TARGET, Literals.MEASUREMENT__METRIC, Literals.MEASUREMENT__SUBJECT, Literals.MEASUREMENT__SEGMENT,
			Literals.MEASUREMENT__DATA_SOURCE, Literals.WORKSHOP__EMOTION_SCALE, Literals.MEASUREMENT__AGGREGATE, Literals.LANE__METRIC,
			Literals.CITATION__SOURCE, Literals.CITATION__QUOTE, Literals.ATTRIBUTE__VALUE, Literals.SAVED_VIEW__JOURNEY,
			Literals.EMOTION_SCALE__LEVELS, Literals.SCORE_COUNTS__COUNTS, Literals.PICTURE__DATA);
	private static final Set<EStructuralFeature> EVIDENCE = Set.of(Literals.CARD__EVIDENCE, Literals.CARD__VOTES, Literals.CARD__TAGS,
			Literals.CARD__CITATIONS);
	private static final Set<EStructuralFeature> DETAILS = Set.of(Literals.ELEMENT__ID, Literals.ELEMENT__EXTENSION_DATA,
			Literals.WORKSHOP__FORMAT, Literals.TYPED_ELEMENT__TYPE_LABEL, Literals.STAGE__STEP_WIDTH, Literals.LANE__HEIGHT,
			Literals.MEASUREMENT__METRIC_VERSION, Literals.METRIC_DEFINITION__METRIC_VERSION, Literals.DATA_SOURCE__DIGEST,
			Literals.PICTURE__MEDIA_TYPE, Literals.NUMBERS__SKETCH, Literals.CARD__COLOUR, Literals.CARD__PICTURES, Literals.CARD__LAST_STEP,
			Literals.SEGMENT__CRITERIA, Literals.PERSONA__ATTRIBUTES, Literals.METRIC_DEFINITION__PARAMETERS);

	private TabPlan() {
	}

	/** The tab of a feature. */
	public static Tab of(EStructuralFeature feature) {
		if (GENERAL.contains(feature)) {
			return Tab.GENERAL;
		}
		if (EVIDENCE.contains(feature)) {
			return Tab.EVIDENCE;
		}
		if (DETAILS.contains(feature)) {
			return Tab.DETAILS;
		}
		if (feature instanceof EReference reference) {
			return reference.isContainment() ? Tab.CONTENTS : Tab.RELATIONS;
		}
		return ((EAttribute) feature).getEAttributeType() == Literals.TEXT ? Tab.NOTES : Tab.GENERAL;
	}

	/** The features of a class by tab, names and texts first; tabs without features are left out. */
	public static Map<Tab, List<EStructuralFeature>> of(EClass kind) {
		return of(kind.getEAllStructuralFeatures());
	}

	static Map<Tab, List<EStructuralFeature>> of(List<EStructuralFeature> features) {
		Map<Tab, List<EStructuralFeature>> tabs = new EnumMap<>(Tab.class);
		features.forEach(feature -> tabs.computeIfAbsent(of(feature), tab -> new ArrayList<>()).add(feature));
		tabs.values().forEach(list -> list.sort(Comparator.comparing(feature -> !isFirst(feature))));
		return tabs;
	}

	private static boolean isFirst(EStructuralFeature feature) {
		return feature == Literals.NAMED_ELEMENT__NAME || feature == Literals.CARD__TEXT;
	}
}
