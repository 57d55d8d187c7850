/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram;

import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;

import io.cxstudio.editing.WorkshopSession;

/**
 * A workshop as the workbench saves it. All editors and views of a session offer an equal one, so that the user is asked once for each workshop, and only
 * when the last of them is closed.
 */
public final class SessionSaveable extends Saveable {

    private final WorkshopSession session;

    /**
     * The saveable of a session.
     *
     * @param session the session, open, not null
     */
    public SessionSaveable(WorkshopSession session) {
        this.session = Objects.requireNonNull(session);
    }

    /**
     * The session.
     *
     * @return not null
     */
    public WorkshopSession session() {
        return session;
    }

    @Override
    public String getName() {
        return session.name();
    }

    @Override
    public String getToolTipText() {
        return session.path().map(Object::toString).orElseGet(session::name);
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public boolean isDirty() {
        return session.isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (!SessionSaving.save(session, PlatformUI.getWorkbench().getModalDialogShellProvider().getShell())) {
            monitor.setCanceled(true);
        }
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == WorkshopSession.class ? adapter.cast(session) : super.getAdapter(adapter);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SessionSaveable saveable && saveable.session == session;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(session);
    }
}
