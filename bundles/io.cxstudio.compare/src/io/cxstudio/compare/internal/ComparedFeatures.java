/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.compare.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import io.cxstudio.compare.Side;
import io.cxstudio.model.Element;
import io.cxstudio.model.ModelPackage.Literals;
import io.cxstudio.model.NamedElement;

/** Whether two elements that count as the same say the same. */
final class ComparedFeatures {

	/** What makes an element the one it is, where it stands and how wide it is drawn, rather than what it says. */
	private static final Set<EStructuralFeature> NOT_COMPARED = Set.of(Literals.ELEMENT__ID, Literals.CARD__STEP,
			Literals.CARD__LAST_STEP, Literals.CARD__LANE, Literals.TOUCHPOINT__ORIGIN, Literals.STAGE__STEP_WIDTH,
			Literals.LANE__HEIGHT, Literals.LINK__SOURCE, Literals.LINK__TARGET, Literals.TYPED_ELEMENT__TYPE_LABEL,
			Literals.JOURNEY__PHASES, Literals.JOURNEY__STAGES, Literals.JOURNEY__LANES, Literals.JOURNEY__CARDS,
			Literals.JOURNEY__LINKS, Literals.STAGE__STEPS);
	/** In what two journeys differ by their nature; two versions of one journey need not. */
	private static final Set<EStructuralFeature> OF_ITS_OWN = Set.of(Literals.NAMED_ELEMENT__NAME,
			Literals.JOURNEY__KIND, Literals.JOURNEY__AS_IS);

	private final Pairs pairs;
	private final boolean versions;

	ComparedFeatures(Pairs pairs, boolean versions) {
		this.pairs = pairs;
		this.versions = versions;
	}

	/** The features in which a pair differs. */
	List<EStructuralFeature> differing(Element left, Element right) {
		return left.eClass().getEAllStructuralFeatures().stream().filter(feature -> isCompared(feature, left))
				.filter(feature -> !isSame(feature, left, right)).toList();
	}

	private boolean isCompared(EStructuralFeature feature, Element element) {
		boolean ofItsOwn = element.eClass() == Literals.JOURNEY && !versions && OF_ITS_OWN.contains(feature);
		return !feature.isDerived() && !NOT_COMPARED.contains(feature) && !ofItsOwn;
	}

	private boolean isSame(EStructuralFeature feature, EObject left, EObject right) {
		Object one = left.eGet(feature, false);
		Object other = right.eGet(feature, false);
		if (!(feature instanceof EReference reference)) {
			return Objects.deepEquals(one, other);
		}
		if (!reference.isMany()) {
			return isSameTarget(reference, (EObject) one, (EObject) other);
		}
		List<?> ones = distinct(reference, (List<?>) one);
		List<?> others = distinct(reference, (List<?>) other);
		for (int i = 0; i < ones.size() && ones.size() == others.size(); i++) {
			if (!isSameTarget(reference, (EObject) ones.get(i), (EObject) others.get(i))) {
				return false;
			}
		}
		return ones.size() == others.size();
	}

	/** Each element once: what has the same name in one workshop may be a single thing in another. */
	private List<?> distinct(EReference reference, List<?> targets) {
		if (reference.isContainment() || targets.size() < 2) {
			return targets;
		}
		Set<Object> seen = new HashSet<>();
		return targets.stream().filter(target -> seen.add(
				target instanceof NamedElement named && !named.eIsProxy() && named.getName() != null ? named.getName() : target))
				.toList();
	}

	private boolean isSameTarget(EReference reference, EObject one, EObject other) {
		if (one == null || other == null) {
			return one == other;
		}
		return reference.isContainment() ? isSameContent(one, other) : isSameElement(one, other);
	}

	/** Whether two objects that are held hold the same; their ids do not matter. */
	private boolean isSameContent(EObject one, EObject other) {
		return one.eClass() == other.eClass() && one.eClass().getEAllStructuralFeatures().stream()
				.filter(feature -> feature != Literals.ELEMENT__ID && !feature.isDerived())
				.allMatch(feature -> isSame(feature, one, other));
	}

	private boolean isSameElement(EObject one, EObject other) {
		if (one == other || pairs.arePaired(one, other)) {
			return true;
		}
		if (one.eIsProxy() || other.eIsProxy()) {
			return Objects.equals(idOf(one), idOf(other));
		}
		if (pairs.counterpart(Side.LEFT, one) != null || pairs.counterpart(Side.RIGHT, other) != null
				|| EcoreUtil.getRootContainer(one) == EcoreUtil.getRootContainer(other)) {
			return false;
		}
		// In another workshop the same thing has the same id, or was made again under the same name.
		return Objects.equals(idOf(one), idOf(other))
				|| one.eClass() == other.eClass() && one instanceof NamedElement named && named.getName() != null
						&& named.getName().equals(((NamedElement) other).getName());
	}

	private static String idOf(EObject object) {
		return object.eIsProxy() ? ((InternalEObject) object).eProxyURI().fragment() : EcoreUtil.getID(object);
	}
}
