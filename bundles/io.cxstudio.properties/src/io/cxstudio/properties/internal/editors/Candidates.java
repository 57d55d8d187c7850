/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal.editors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;

import io.cxstudio.model.Barrier;
import io.cxstudio.model.Journey;
import io.cxstudio.model.JourneyKind;
import io.cxstudio.model.ModelPackage.Literals;
import io.cxstudio.model.PainPoint;
import io.cxstudio.model.Workshop;
import io.cxstudio.properties.ElementLabels;

/** What a reference can point at. */
final class Candidates {

	/** References that stay within the journey of the object. */
	private static final Set<EReference> OF_THE_SAME_JOURNEY = Set.of(Literals.CARD__STEP, Literals.CARD__LAST_STEP,
			Literals.CARD__LANE, Literals.STAGE__PHASE, Literals.LINK__SOURCE, Literals.LINK__TARGET);
	/** What stands in an order that means something, and is listed in it. */
	private static final Set<EReference> IN_ORDER = OF_THE_SAME_JOURNEY;

	private Candidates() {
	}

	/**
	 * The objects that fit, by name, or in their own order where they have one.
	 *
	 * @param object an object of a workshop
	 * @param reference one of its references that contain nothing
	 */
	static List<EObject> of(EObject object, EReference reference) {
		EObject scope = OF_THE_SAME_JOURNEY.contains(reference) ? ancestor(object, Journey.class) : EcoreUtil.getRootContainer(object);
		Predicate<EObject> fits = fits(object, reference);
		List<EObject> found = new ArrayList<>();
		if (scope == null) {
			return found;
		}
		for (Iterator<EObject> all = EcoreUtil.getAllContents(scope, false); all.hasNext();) {
			EObject candidate = all.next();
			if (reference.getEReferenceType().isInstance(candidate) && candidate != object && fits.test(candidate)) {
				found.add(candidate);
			}
		}
		if (!IN_ORDER.contains(reference)) {
			Collator collator = Collator.getInstance(language(object));
			found.sort(Comparator.comparing(ElementLabels::of, collator::compare));
		}
		return found;
	}

	private static Predicate<EObject> fits(EObject object, EReference reference) {
		if (reference == Literals.JOURNEY__AS_IS) {
			return journey -> ((Journey) journey).getKind() == JourneyKind.AS_IS;
		}
		if (reference == Literals.TOUCHPOINT__ORIGIN) {
			return touchpoint -> touchpoint.eContainer() != object.eContainer();
		}
		if (reference == Literals.KEY_ISSUE__PAIN_POINTS) {
			return card -> card instanceof PainPoint || card instanceof Barrier;
		}
		return any -> true;
	}

	private static ULocale language(EObject object) {
		return EcoreUtil.getRootContainer(object) instanceof Workshop workshop && workshop.getLanguage() != null
				? ULocale.forLanguageTag(workshop.getLanguage()) : ULocale.getDefault();
	}

	private static EObject ancestor(EObject object, Class<?> kind) {
		EObject ancestor = object;
		while (ancestor != null && !kind.isInstance(ancestor)) {
			ancestor = ancestor.eContainer();
		}
		return ancestor;
	}
}
