/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

import io.cxstudio.diagram.internal.JourneyInputFactory;
import io.cxstudio.diagram.internal.Messages;
import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.model.Journey;

/**
 * What a map editor shows: one journey of a workshop that is in hand. Two inputs are equal when they name the same journey in the same session.
 * <p>
 * The input itself takes no part in the session: the editor retains it while it is open. The workbench remembers inputs of workshops that have a file, and
 * opens the file again at the next start.
 */
public final class JourneyInput implements IEditorInput, IPersistableElement {

    private final WorkshopSession session;
    private final String journeyId;

    /**
     * Names a journey.
     *
     * @param session   the session, open, not null
     * @param journeyId the id of the journey, not null
     */
    public JourneyInput(WorkshopSession session, String journeyId) {
        this.session = Objects.requireNonNull(session);
        this.journeyId = Objects.requireNonNull(journeyId);
    }

    /**
     * The session.
     *
     * @return not null
     */
    public WorkshopSession session() {
        return session;
    }

    /**
     * The id of the journey.
     *
     * @return not null
     */
    public String journeyId() {
        return journeyId;
    }

    /**
     * The journey as it is now.
     *
     * @return the journey, or empty if it was deleted
     */
    public Optional<Journey> journey() {
        return session.element(journeyId).filter(Journey.class::isInstance).map(Journey.class::cast);
    }

    @Override
    public boolean exists() {
        return journey().isPresent();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return journey().map(Journey::getName).filter(name -> !name.isBlank()).orElse(Messages.unnamedJourney);
    }

    @Override
    public String getToolTipText() {
        String file = session.path().map(Object::toString).orElseGet(session::name);
        return Messages.bind(Messages.inputToolTip, getName(), file);
    }

    @Override
    public IPersistableElement getPersistable() {
        return session.path().isPresent() ? this : null;
    }

    @Override
    public String getFactoryId() {
        return JourneyInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        JourneyInputFactory.save(this, memento);
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == WorkshopSession.class) {
            return adapter.cast(session);
        }
        if (adapter.isAssignableFrom(Journey.class)) {
            return adapter.cast(journey().orElse(null));
        }
        return Platform.getAdapterManager().getAdapter(this, adapter);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JourneyInput input && input.session == session && input.journeyId.equals(journeyId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(System.identityHashCode(session), journeyId);
    }
}
