/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.commands;

import org.eclipse.gef.commands.Command;

/**
 * A command of the model, as GEF's tools and policies pass it around. It is executed and undone by the command stack of the workshop, through
 * {@link SessionCommandStack}.
 */
public final class ModelCommand extends Command {

    private final org.eclipse.emf.common.command.Command command;

    /**
     * Wraps a command.
     *
     * @param command the command of the model, not null
     */
    public ModelCommand(org.eclipse.emf.common.command.Command command) {
        super(command.getLabel());
        this.command = command;
    }

    /**
     * The command of the model.
     *
     * @return not null
     */
    public org.eclipse.emf.common.command.Command command() {
        return command;
    }

    @Override
    public boolean canExecute() {
        return command.canExecute();
    }

    @Override
    public boolean canUndo() {
        return command.canUndo();
    }

    @Override
    public void execute() {
        command.execute();
    }

    @Override
    public void undo() {
        command.undo();
    }

    @Override
    public void redo() {
        command.redo();
    }

    @Override
    public void dispose() {
        command.dispose();
    }
}
