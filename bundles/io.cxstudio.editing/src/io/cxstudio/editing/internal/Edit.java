/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.internal;

import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * One edit of a workshop: it says what to change when it is executed for the first time, and afterwards takes back and
 * repeats exactly those changes. It cannot be executed on a workshop that is open read-only.
 */
public final class Edit extends AbstractCommand {

	private final EObject subject;
	private final BooleanSupplier possible;
	private final Consumer<Changes> work;
	private Collection<?> result = List.of();
	private Changes changes;

	/**
	 * @param label what the edit does, as the user reads it behind Undo
	 * @param subject an element of the workshop that is edited
	 * @param possible whether the edit can be made now
	 * @param work makes the changes
	 */
	public Edit(String label, EObject subject, BooleanSupplier possible, Consumer<Changes> work) {
		super(label);
		this.subject = subject;
		this.possible = possible;
		this.work = work;
	}

	/** Says what is to be selected after the edit, such as the element that it adds. */
	public Edit resulting(Collection<?> elements) {
		result = List.copyOf(elements);
		return this;
	}

	@Override
	public boolean canExecute() {
		// Not remembered: what a command can do may change between its creation and its execution.
		return changes == null && subject != null && !isReadOnly() && possible.getAsBoolean();
	}

	@Override
	public void execute() {
		Changes made = new Changes();
		try {
			work.accept(made);
		} catch (RuntimeException e) {
			// Half an edit could not be undone.
			made.revert();
			throw e;
		}
		changes = made;
	}

	@Override
	public boolean canUndo() {
		return changes != null;
	}

	@Override
	public void undo() {
		changes.revert();
	}

	@Override
	public void redo() {
		changes.apply();
	}

	/** What the edit added or moved; it can be asked before the execution too. */
	@Override
	public Collection<?> getResult() {
		return result;
	}

	@Override
	public Collection<?> getAffectedObjects() {
		return result.isEmpty() && changes != null ? changes.affected() : result;
	}

	private boolean isReadOnly() {
		EditingDomain domain = AdapterFactoryEditingDomain.getEditingDomainFor(subject);
		Resource resource = subject.eResource();
		return domain != null && resource != null && domain.isReadOnly(resource);
	}
}
