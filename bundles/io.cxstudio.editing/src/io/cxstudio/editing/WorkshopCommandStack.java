/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;

/** The one command stack of a workshop: everything that is done to it can be undone and redone here, in order. */
public final class WorkshopCommandStack extends BasicCommandStack {

	WorkshopCommandStack() {
	}

	/** What Undo would take back, for the menu, or null when there is nothing. */
	public String undoLabel() {
		return canUndo() ? getUndoCommand().getLabel() : null;
	}

	/** What Redo would repeat, for the menu, or null when there is nothing. */
	public String redoLabel() {
		return canRedo() ? getRedoCommand().getLabel() : null;
	}

	/** What was done, the oldest first, and behind it what was undone and can be redone: the names, as in the menu. */
	public List<String> labels() {
		return commandList.stream().map(Command::getLabel).toList();
	}

	/** How many of the {@linkplain #labels() entries} are done: the others are undone. From 0 to their number. */
	public int position() {
		return top + 1;
	}

	/**
	 * Undoes or redoes until as many entries are done as said.
	 *
	 * @param position from 0, which undoes everything, to the number of the {@linkplain #labels() entries}
	 * @throws IndexOutOfBoundsException if there are not as many entries
	 */
	public void goTo(int position) {
		Objects.checkIndex(position, commandList.size() + 1);
		while (position() > position && canUndo()) {
			undo();
		}
		while (position() < position && canRedo()) {
			redo();
		}
	}

	/**
	 * Executes a command so that one Undo takes it back together with the one before it: for a gesture that is made of
	 * several edits, such as typing right after adding a card. Where nothing can be undone, or the command before was
	 * saved already, it becomes an entry of its own.
	 */
	public void executeWithPrevious(Command command) {
		if (!canUndo() || !isSaveNeeded()) {
			execute(command);
			return;
		}
		Command previous = getUndoCommand();
		execute(command);
		if (getUndoCommand() != command) {
			return;
		}
		CompoundCommand both = new Gesture(previous, command);
		commandList.remove(top--);
		commandList.set(top, both);
		mostRecentCommand = both;
		notifyListeners();
	}

	/** Two commands that were executed already and now count as one. */
	private static final class Gesture extends CompoundCommand {

		Gesture(Command first, Command second) {
			super(LAST_COMMAND_ALL, first.getLabel());
			append(first);
			append(second);
			isPrepared = true;
			isExecutable = true;
		}
	}
}
