/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Everything that people do to a workshop, each as one undoable command with a label for the undo menu.
 * <p>
 * The commands are executed on the command stack of the {@link io.cxstudio.editing.WorkshopSession}. None of them can be
 * executed on a workshop that is open read-only. What a command adds or moves is its result
 * ({@link org.eclipse.emf.common.command.Command#getResult()}), which can be asked before it is executed and selected
 * afterwards. Undo restores the workshop exactly, down to the bytes of its file.
 */
package io.cxstudio.editing.commands;
