/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.commands;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;

import io.cxstudio.editing.internal.Edit;

/** Several edits as one entry of the history, each made when those before it have been executed: so a card can go into a step that comes with it. */
public final class Together extends AbstractCommand {

	private final EObject subject;
	private final List<? extends Supplier<? extends Command>> edits;
	private final Deque<Command> executed = new ArrayDeque<>();

	private Together(String label, EObject subject, List<? extends Supplier<? extends Command>> edits) {
		super(label);
		this.subject = subject;
		this.edits = List.copyOf(edits);
	}

	/**
	 * Several edits as one.
	 *
	 * @param label what they do together, as the user reads it behind Undo
	 * @param subject an element of the workshop that is edited
	 * @param edits makes the edits, in order; one that cannot be executed takes back those before it and fails with an
	 *        {@link IllegalStateException}; null stands for nothing to do
	 */
	public static Command of(String label, EObject subject, List<? extends Supplier<? extends Command>> edits) {
		return new Together(label, subject, edits);
	}

	@Override
	public boolean canExecute() {
		return executed.isEmpty() && !edits.isEmpty() && !Edit.isReadOnly(subject);
	}

	@Override
	public void execute() {
		try {
			for (Supplier<? extends Command> edit : edits) {
				Command command = edit.get();
				if (command == null) {
					continue;
				}
				if (!command.canExecute()) {
					throw new IllegalStateException(getLabel() + ": " + command.getLabel());
				}
				command.execute();
				executed.addLast(command);
			}
		} catch (RuntimeException e) {
			// Half of it could not be undone.
			undo();
			executed.clear();
			throw e;
		}
	}

	@Override
	public boolean canUndo() {
		return executed.stream().allMatch(Command::canUndo);
	}

	@Override
	public void undo() {
		for (Iterator<Command> last = executed.descendingIterator(); last.hasNext();) {
			last.next().undo();
		}
	}

	@Override
	public void redo() {
		executed.forEach(Command::redo);
	}

	@Override
	public Collection<?> getResult() {
		Set<Object> results = new LinkedHashSet<>();
		executed.forEach(command -> results.addAll(command.getResult()));
		return results;
	}

	@Override
	public Collection<?> getAffectedObjects() {
		Set<Object> affected = new LinkedHashSet<>();
		executed.forEach(command -> affected.addAll(command.getAffectedObjects()));
		return affected;
	}
}
