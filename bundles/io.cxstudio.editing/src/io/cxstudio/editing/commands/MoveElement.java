/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.commands;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import io.cxstudio.editing.internal.Edit;
import io.cxstudio.editing.internal.Messages;

/** Moves an element among its like: a lane up or down, a persona, a solution ... */
public final class MoveElement {

	private MoveElement() {
	}

	/**
	 * Moves an element within the list that holds it. Stages and steps have commands of their own, which mind the cards.
	 *
	 * @param index where in the list it shall stand afterwards, from 0
	 */
	public static Command to(EObject element, int index) {
		return to(Messages.bind(Messages.moveElement, TypeName.of(element)), element, index);
	}

	/**
	 * Moves an element into a list of another owner of the same workshop.
	 *
	 * @param owner what shall hold it
	 * @param reference a containment reference of the owner that holds several objects
	 * @param index where in that list it shall stand afterwards, from 0 to its size
	 */
	public static Command into(EObject owner, EReference reference, EObject element, int index) {
		return new Edit(Messages.bind(Messages.moveElement, TypeName.of(element)), element,
				() -> element.eContainer() != null && element.eContainer() != owner && index >= 0
						&& index <= ((List<?>) owner.eGet(reference)).size(),
				changes -> {
					changes.detach(element);
					changes.insert(owner, reference, index, element);
				}).resulting(List.of(element));
	}

	static Command to(String label, EObject element, int index) {
		return new Edit(label, element, () -> index >= 0 && index < size(element) && indexOf(element) != index,
				changes -> changes.move(element.eContainer(), element.eContainmentFeature(), indexOf(element), index))
				.resulting(List.of(element));
	}

	private static int size(EObject element) {
		return element.eContainer() == null ? 0 : siblings(element).size();
	}

	private static int indexOf(EObject element) {
		return siblings(element).indexOf(element);
	}

	private static List<?> siblings(EObject element) {
		EStructuralFeature feature = element.eContainmentFeature();
		return feature.isMany() ? (List<?>) element.eContainer().eGet(feature) : List.of(element);
	}
}
