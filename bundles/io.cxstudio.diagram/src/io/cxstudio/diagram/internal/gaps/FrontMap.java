/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.gaps;

import java.util.List;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

import io.cxstudio.diagram.MapEditor;
import io.cxstudio.editing.SessionListener;
import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.model.gaps.Gap;
import io.cxstudio.model.gaps.Gaps;

/** The map in front, and its gaps as they are after the last edit. */
final class FrontMap implements IPartListener2 {

    /** Edits that follow each other are looked at together, after so many milliseconds. */
    private static final int PAUSE = 100;

    private final IWorkbenchPage page;
    private final Runnable changed;
    private final CommandStackListener edited = event -> later();
    private final SessionListener replaced = new SessionListener() {
        @Override
        public void workshopReplaced(WorkshopSession session) {
            later();
        }
    };
    private MapEditor editor;
    private CommandStack stack;
    private boolean pending;
    private boolean disposed;

    /**
     * Follows the maps of a page.
     *
     * @param changed is told when there may be other gaps, not null
     */
    FrontMap(IWorkbenchPage page, Runnable changed) {
        this.page = page;
        this.changed = changed;
        page.addPartListener(this);
        look();
    }

    /** The editor in front; null if it shows no map. */
    MapEditor editor() {
        return editor;
    }

    /** The gaps of the map in front, in the order in which the customer meets them. */
    List<Gap> gaps() {
        return editor == null ? List.of() : editor.input().journey().map(Gaps::of).orElse(List.of());
    }

    private void look() {
        MapEditor now = page.getActiveEditor() instanceof MapEditor map ? map : null;
        if (now != editor) {
            leave();
            editor = now;
            if (now != null) {
                stack = now.input().session().commandStack();
                stack.addCommandStackListener(edited);
                now.input().session().addListener(replaced);
            }
            changed.run();
        }
    }

    private void leave() {
        if (editor != null) {
            stack.removeCommandStackListener(edited);
            editor.input().session().removeListener(replaced);
            editor = null;
        }
    }

    private void later() {
        if (!pending) {
            pending = true;
            Display.getCurrent().timerExec(PAUSE, () -> {
                pending = false;
                if (!disposed) {
                    changed.run();
                }
            });
        }
    }

    void dispose() {
        disposed = true;
        page.removePartListener(this);
        leave();
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        look();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
        look();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        look();
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        look();
    }
}
