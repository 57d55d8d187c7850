/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import io.cxstudio.diagram.internal.Messages;
import io.cxstudio.editing.FileChangedException;
import io.cxstudio.editing.ReadOnlyCause;
import io.cxstudio.editing.UnfinishedText;
import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.editing.recovery.FileClaim;
import io.cxstudio.editing.recovery.FileHolder;
import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.model.files.WorkshopFileException;

/** Saves a workshop with the questions that may be needed: where to, and what to do when another program has changed the file. */
public final class SessionSaving {

    private static final int REPLACE = 0;
    private static final int AGAIN = 0;
    private static final int SAVE_AS = 1;
    private static final int RELOAD = 2;

    private SessionSaving() {
    }

    /**
     * Saves a workshop into its file if something has changed, text that is being typed included. One that has no file yet asks for it. To be called in the thread of the window.
     *
     * @param session the session, open, not null
     * @param shell   the window in which to ask, not null
     * @return whether the workshop is saved; false if it could not be and the user gave it up, after the cause and the ways out were said
     */
    public static boolean save(WorkshopSession session, Shell shell) {
        finishTyping(session);
        if (!session.isDirty()) {
            return true;
        }
        if (session.path().isEmpty() || session.readOnlyCause().filter(ReadOnlyCause.IN_USE::equals).isPresent()) {
            return saveAs(session, shell);
        }
        while (true) {
            try {
                session.save();
                return true;
            } catch (FileChangedException changed) {
                return saveChanged(session, shell, changed);
            } catch (WorkshopFileException problem) {
                int choice = askAfter(problem, shell);
                if (choice != AGAIN) {
                    return choice == SAVE_AS && saveAs(session, shell);
                }
            }
        }
    }

    /**
     * Asks for a file and saves the workshop there; it is its file from then on. To be called in the thread of the window.
     *
     * @param session the session, open, not null
     * @param shell   the window in which to ask, not null
     * @return whether the workshop is saved; false if it could not be and the user gave it up, after the cause and the ways out were said
     */
    public static boolean saveAs(WorkshopSession session, Shell shell) {
        finishTyping(session);
        Optional<Path> file = askForFile(session, shell);
        while (file.isPresent()) {
            try {
                session.saveAs(file.get());
                return true;
            } catch (WorkshopFileException problem) {
                int choice = askAfter(problem, shell);
                if (choice == SAVE_AS) {
                    file = askForFile(session, shell);
                } else if (choice != AGAIN) {
                    return false;
                }
            }
        }
        return false;
    }

    /** Says why a workshop was not saved, and asks how to go on: it may be a full disk, a folder in which nothing may be written, or a drive that is away. */
    private static int askAfter(WorkshopFileException problem, Shell shell) {
        return new MessageDialog(shell, Messages.saveFailed, null, NLS.bind(Messages.saveFailedHow, problem.getMessage()), MessageDialog.ERROR, AGAIN,
                Messages.tryAgain, Messages.saveElsewhere, Messages.cancel).open();
    }

    private static boolean saveChanged(WorkshopSession session, Shell shell, FileChangedException changed) {
        while (true) {
            try {
                return decide(session, shell, changed);
            } catch (WorkshopFileException problem) {
                int choice = askAfter(problem, shell);
                if (choice != AGAIN) {
                    return choice == SAVE_AS && saveAs(session, shell);
                }
            }
        }
    }

    private static boolean decide(WorkshopSession session, Shell shell, FileChangedException changed) throws WorkshopFileException {
        MessageDialog question = new MessageDialog(shell, Messages.fileChanged, null, changed.getMessage(), MessageDialog.QUESTION, SAVE_AS,
                Messages.replaceFile, Messages.saveElsewhere, Messages.reloadFile, Messages.cancel);
        switch (question.open()) {
        case REPLACE:
            session.saveAnyway();
            return true;
        case SAVE_AS:
            return saveAs(session, shell);
        case RELOAD:
            session.revert();
            return true;
        default:
            return false;
        }
    }

    private static Optional<Path> askForFile(WorkshopSession session, Shell shell) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setFilterExtensions("*" + WorkshopFile.EXTENSION); //$NON-NLS-1$
        dialog.setFilterNames(new String[] {Messages.workshopFiles});
        dialog.setFileName(proposedName(session) + WorkshopFile.EXTENSION);
        session.path().ifPresent(path -> dialog.setFilterPath(path.getParent().toString()));
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen == null) {
            return Optional.empty();
        }
        // The dialog has asked about the name as it was typed, and not about the one with the ending.
        boolean asked = chosen.endsWith(WorkshopFile.EXTENSION);
        Path file = Path.of(asked ? chosen : chosen + WorkshopFile.EXTENSION);
        boolean free = asked || Files.notExists(file) || MessageDialog.openQuestion(shell, Messages.saveElsewhere, NLS.bind(Messages.replaceQuestion, file));
        return free && mayReplace(session, file, shell) ? Optional.of(file) : Optional.empty();
    }

    /** Another studio that has the file open would not know that it is another workshop now. */
    private static boolean mayReplace(WorkshopSession session, Path file, Shell shell) {
        if (session.path().filter(file::equals).isPresent() || WorkshopSession.find(file).isPresent()) {
            return true;
        }
        Optional<FileHolder> holder = FileClaim.holderOf(file);
        return holder.isEmpty()
                || MessageDialog.openQuestion(shell, Messages.saveElsewhere, NLS.bind(Messages.replaceOpenQuestion, file, holder.get().user()));
    }

    /** A workshop that has no file yet is called as its users called it, as far as a file may be called so. */
    private static String proposedName(WorkshopSession session) {
        String name = session.workshop().displayName().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
        return session.path().isPresent() || name.isEmpty() ? session.name() : name;
    }

    private static void finish(Object part) {
        UnfinishedText text = Adapters.adapt(part, UnfinishedText.class);
        if (text != null) {
            text.finish();
        }
    }

    /** On the maps of the workshop, and in the part that has the keyboard, such as the properties. */
    private static void finishTyping(WorkshopSession session) {
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            for (IWorkbenchPage page : window.getPages()) {
                finish(page.getActivePart());
                for (IEditorReference reference : page.getEditorReferences()) {
                    if (reference.getEditor(false) instanceof MapEditor editor && editor.getAdapter(WorkshopSession.class) == session) {
                        finish(editor);
                    }
                }
            }
        }
    }
}
