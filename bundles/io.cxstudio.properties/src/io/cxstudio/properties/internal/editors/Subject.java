/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal.editors;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import io.cxstudio.editing.WorkshopSession;

/** What the property sheet shows: one object of an open workshop, or several of the same one. */
public record Subject(List<EObject> objects) {

	/** Copies the list, so that the subject cannot change. */
	public Subject {
		objects = List.copyOf(objects);
		if (objects.isEmpty()) {
			throw new IllegalArgumentException("Nothing to show");
		}
	}

	public EObject first() {
		return objects.get(0);
	}

	/** The value that all objects have; null where they differ. */
	public Object value(EStructuralFeature feature) {
		return differs(feature) ? null : first().eGet(feature, false);
	}

	public boolean differs(EStructuralFeature feature) {
		Object value = first().eGet(feature, false);
		return objects.stream().anyMatch(object -> !Objects.deepEquals(object.eGet(feature, false), value));
	}

	/** Whether nothing may be changed, since a newer studio wrote the file, or the workshop is not open any more. */
	public boolean isReadOnly() {
		return session().map(WorkshopSession::isReadOnly).orElse(true);
	}

	/** Gives all objects a value, as one entry of the history. */
	public void set(EStructuralFeature feature, Object value) {
		execute(Edits.set(objects, feature, value));
	}

	/** Executes a command on the workshop's stack; one that would change nothing leaves no entry. */
	public void execute(Command command) {
		session().filter(session -> !session.isReadOnly()).ifPresent(session -> {
			if (command.canExecute()) {
				session.commandStack().execute(command);
			}
		});
	}

	/** The session of the workshop; empty when it is not open any more. */
	public Optional<WorkshopSession> session() {
		return WorkshopSession.of(first());
	}
}
