/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.finding.problems;

import java.util.List;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import io.cxstudio.editing.commands.SetFeature;
import io.cxstudio.finding.internal.Messages;
import io.cxstudio.model.Card;
import io.cxstudio.model.Citation;
import io.cxstudio.model.Element;
import io.cxstudio.model.Link;
import io.cxstudio.model.Measurement;
import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.check.Problem;

/** Mends references to what the workshop does not have. What says nothing without its reference is deleted, the others are cleared. */
final class ReferenceFixes {

	void add(Problem problem, List<QuickFix> fixes) {
		if (!problem.rule().equals("danglingReference")) {
			return;
		}
		Element element = problem.element();
		if (element instanceof Link && (isDangling(element, ModelPackage.Literals.LINK__SOURCE) || isDangling(element, ModelPackage.Literals.LINK__TARGET))
				|| element instanceof Citation
				|| element instanceof Measurement && (isDangling(element, ModelPackage.Literals.MEASUREMENT__METRIC)
						|| isDangling(element, ModelPackage.Literals.MEASUREMENT__SUBJECT))) {
			fixes.add(MapFixes.delete(element));
			return;
		}
		if (element instanceof Card && (isDangling(element, ModelPackage.Literals.CARD__STEP) || isDangling(element, ModelPackage.Literals.CARD__LANE))) {
			// It has to come to stand somewhere: see CardFixes.
			return;
		}
		CompoundCommand all = new CompoundCommand(Messages.clearReference);
		collect(element, all);
		if (!all.isEmpty()) {
			fixes.add(new QuickFix(Messages.clearReference, all));
		}
	}

	private static void collect(EObject object, CompoundCommand all) {
		for (EReference reference : object.eClass().getEAllReferences()) {
			if (!reference.isContainment() && !reference.isContainer() && isDangling(object, reference)) {
				Object left = reference.isMany() ? ((List<?>) object.eGet(reference, false)).stream().filter(target -> !isGone((EObject) target)).toList()
						: null;
				all.append(SetFeature.of(object, reference, left));
			}
		}
		object.eContents().stream().filter(part -> !(part instanceof Element)).forEach(part -> collect(part, all));
	}

	private static boolean isDangling(EObject object, EReference reference) {
		Object value = object.eGet(reference, false);
		return reference.isMany() ? ((List<?>) value).stream().anyMatch(target -> isGone((EObject) target)) : value != null && isGone((EObject) value);
	}

	private static boolean isGone(EObject target) {
		return target.eIsProxy() || target.eResource() == null;
	}
}
