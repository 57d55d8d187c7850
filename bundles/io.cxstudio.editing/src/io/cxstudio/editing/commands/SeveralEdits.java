/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.commands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ListIterator;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;

/** Several edits that the user makes, and takes back, as one. */
public final class SeveralEdits {

	private SeveralEdits() {
	}

	/**
	 * Edits that depend on each other: each one is made when the one before it has been executed, so it sees what that
	 * has changed. An edit that cannot be executed, such as setting a value that is there already, is left out. When one
	 * fails, those before it are taken back.
	 *
	 * @param label what they do together, as the user reads it behind Undo
	 * @param possible whether they can be made now
	 * @param script hands over one command after the other, each of which is executed at once; it runs when the whole is
	 *        executed, and only once
	 */
	public static Command of(String label, BooleanSupplier possible, Consumer<Consumer<Command>> script) {
		return new Script(label, possible, script);
	}

	private static final class Script extends AbstractCommand {

		private final BooleanSupplier possible;
		private final Consumer<Consumer<Command>> script;
		private final List<Command> done = new ArrayList<>();

		Script(String label, BooleanSupplier possible, Consumer<Consumer<Command>> script) {
			super(label);
			this.possible = possible;
			this.script = script;
		}

		@Override
		public boolean canExecute() {
			return done.isEmpty() && possible.getAsBoolean();
		}

		@Override
		public void execute() {
			try {
				script.accept(this::perform);
			} catch (RuntimeException e) {
				// Half of the edits could not be undone.
				undo();
				done.clear();
				throw e;
			}
		}

		private void perform(Command command) {
			if (command.canExecute()) {
				command.execute();
				done.add(command);
			}
		}

		@Override
		public void undo() {
			for (ListIterator<Command> i = done.listIterator(done.size()); i.hasPrevious();) {
				i.previous().undo();
			}
		}

		@Override
		public void redo() {
			done.forEach(Command::redo);
		}

		@Override
		public Collection<?> getResult() {
			return done.isEmpty() ? List.of() : done.get(done.size() - 1).getResult();
		}

		@Override
		public Collection<?> getAffectedObjects() {
			Set<Object> affected = new LinkedHashSet<>();
			done.forEach(command -> affected.addAll(command.getAffectedObjects()));
			return affected;
		}
	}
}
