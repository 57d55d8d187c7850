/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.commands;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import io.cxstudio.editing.internal.Edit;
import io.cxstudio.editing.internal.Messages;
import io.cxstudio.editing.internal.Places;
import io.cxstudio.editing.internal.Rebinding;
import io.cxstudio.model.Element;
import io.cxstudio.model.Workshop;

/** Adds any other element: a persona, a channel, a solution, a link between cards ... */
public final class AddElement {

	private AddElement() {
	}

	/**
	 * Adds an object behind its like. The result of the command is the object.
	 *
	 * @param owner what shall hold it, such as the workshop
	 * @param object an object that is held by nothing yet
	 * @throws IllegalArgumentException when the owner has no place for such objects
	 */
	public static Command to(Element owner, EObject object) {
		for (EReference reference : owner.eClass().getEAllContainments()) {
			if (reference.getEReferenceType().isSuperTypeOf(object.eClass())) {
				return to(owner, reference, object, AddCard.AT_END);
			}
		}
		throw new IllegalArgumentException(owner.eClass().getName() + " holds no " + object.eClass().getName());
	}

	/**
	 * Adds an object at a place. Where the reference holds one object only, the command cannot be executed while there is
	 * one.
	 *
	 * @param owner what shall hold it
	 * @param reference a containment reference of the owner
	 * @param object an object that is held by nothing yet
	 * @param index where among its like, from 0, or {@link AddCard#AT_END}
	 */
	public static Command to(EObject owner, EReference reference, EObject object, int index) {
		String label = Messages.bind(Messages.addElement, TypeName.of(object));
		return new Edit(label, owner, () -> hasRoom(owner, reference, index), changes -> {
			if (reference.isMany()) {
				List<?> list = (List<?>) owner.eGet(reference);
				changes.insert(owner, reference, index < 0 ? list.size() : index, object);
			} else {
				changes.set(owner, reference, object);
			}
		}).resulting(List.of(object));
	}

	/**
	 * Adds a copy that was made from an element of another workshop. What it refers to is found in the workshop of the
	 * owner by its id or its kind and name; what is missing there is added, too.
	 *
	 * @param origin the workshop from which it was copied; it may be the one of the owner
	 * @param owner what shall hold the copy
	 * @param reference a containment reference of the owner that holds several objects
	 * @param copy a copy that is held by nothing yet, and whose references lead to the workshop of origin or to that of the
	 *        owner
	 * @param index where among its like, from 0, or {@link AddCard#AT_END}
	 */
	public static Command from(Workshop origin, EObject owner, EReference reference, Element copy, int index) {
		String label = Messages.bind(Messages.addElement, TypeName.of(copy));
		return new Edit(label, owner, () -> hasRoom(owner, reference, index), changes -> {
			Rebinding.rebind(changes, copy, origin, Places.workshopOf(owner));
			int at = index < 0 ? ((List<?>) owner.eGet(reference)).size() : index;
			changes.insert(owner, reference, at, copy);
		}).resulting(List.of(copy));
	}

	private static boolean hasRoom(EObject owner, EReference reference, int index) {
		return reference.isMany() ? index <= ((List<?>) owner.eGet(reference)).size() : owner.eGet(reference) == null;
	}
}
