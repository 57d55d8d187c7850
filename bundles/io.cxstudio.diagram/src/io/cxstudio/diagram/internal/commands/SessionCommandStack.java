/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.commands;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;

/**
 * The one command stack of a workshop, as GEF sees it. It holds nothing itself: commands are executed, undone and redone by the workshop's own stack, which
 * all its editors and views share, and changes of that stack are told to GEF, whoever made them.
 */
public final class SessionCommandStack extends CommandStack {

    private final BasicCommandStack stack;
    private final CommandStackListener forwarder = event -> notifyListeners();

    /**
     * Shows a stack to GEF until {@link #dispose()}.
     *
     * @param stack the workshop's stack, not null
     */
    public SessionCommandStack(BasicCommandStack stack) {
        this.stack = stack;
        stack.addCommandStackListener(forwarder);
    }

    @Override
    public void execute(Command command) {
        if (command == null || !command.canExecute()) {
            return;
        }
        notifyListeners(command, PRE_EXECUTE);
        try {
            stack.execute(modelCommand(command));
        } finally {
            notifyListeners(command, POST_EXECUTE);
        }
    }

    /** Policies may have put commands for several cards into one of GEF's compounds. */
    private static org.eclipse.emf.common.command.Command modelCommand(Command command) {
        if (command instanceof ModelCommand model) {
            return model.command();
        }
        if (command instanceof org.eclipse.gef.commands.CompoundCommand compound) {
            List<org.eclipse.emf.common.command.Command> parts = new ArrayList<>();
            for (Object part : compound.getCommands()) {
                parts.add(modelCommand((Command) part));
            }
            return new CompoundCommand(CompoundCommand.LAST_COMMAND_ALL, compound.getLabel(), compound.getLabel(), parts);
        }
        throw new IllegalArgumentException("Only commands of the model can be executed: " + command); //$NON-NLS-1$
    }

    private static Command gefCommand(org.eclipse.emf.common.command.Command command) {
        return command == null ? null : new ModelCommand(command);
    }

    @Override
    public boolean canUndo() {
        return stack.canUndo();
    }

    @Override
    public boolean canRedo() {
        return stack.canRedo();
    }

    @Override
    public void undo() {
        if (!canUndo()) {
            return;
        }
        Command command = getUndoCommand();
        notifyListeners(command, PRE_UNDO);
        try {
            stack.undo();
        } finally {
            notifyListeners(command, POST_UNDO);
        }
    }

    @Override
    public void redo() {
        if (!canRedo()) {
            return;
        }
        Command command = getRedoCommand();
        notifyListeners(command, PRE_REDO);
        try {
            stack.redo();
        } finally {
            notifyListeners(command, POST_REDO);
        }
    }

    @Override
    public Command getUndoCommand() {
        return gefCommand(stack.getUndoCommand());
    }

    @Override
    public Command getRedoCommand() {
        return gefCommand(stack.getRedoCommand());
    }

    @Override
    public Object[] getCommands() {
        return new Object[0];
    }

    @Override
    public boolean isDirty() {
        return stack.isSaveNeeded();
    }

    @Override
    public void markSaveLocation() {
        stack.saveIsDone();
        notifyListeners();
    }

    /** Does nothing: one editor must not throw away what all the others can undo. */
    @Override
    public void flush() {
        notifyListeners();
    }

    /** Stops listening. The workshop's stack stays as it is. */
    @Override
    public void dispose() {
        stack.removeCommandStackListener(forwarder);
    }
}
