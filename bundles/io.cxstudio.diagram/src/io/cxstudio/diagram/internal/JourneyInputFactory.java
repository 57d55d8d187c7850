/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal;

import java.nio.file.Path;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

import io.cxstudio.diagram.JourneyInput;
import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.model.files.WorkshopFileException;

/** Brings the maps back that were open when the studio was closed. */
public final class JourneyInputFactory implements IElementFactory {

    /** The id of the factory in the extension registry. */
    public static final String ID = "io.cxstudio.diagram.journeyInputFactory"; //$NON-NLS-1$

    private static final String FILE = "file"; //$NON-NLS-1$
    private static final String JOURNEY = "journey"; //$NON-NLS-1$

    /**
     * Writes down which journey of which file it is.
     *
     * @param input  an input whose session has a file, not null
     * @param memento where to write, not null
     */
    public static void save(JourneyInput input, IMemento memento) {
        input.session().path().ifPresent(path -> memento.putString(FILE, path.toString()));
        memento.putString(JOURNEY, input.journeyId());
    }

    /**
     * {@inheritDoc} The session stays open until the editor that is being restored has retained it, or until the event after if there will be none.
     */
    @Override
    public IAdaptable createElement(IMemento memento) {
        String file = memento.getString(FILE);
        String journey = memento.getString(JOURNEY);
        if (file == null || journey == null) {
            return null;
        }
        try {
            WorkshopSession session = WorkshopSession.open(Path.of(file));
            Display.getCurrent().asyncExec(session::release);
            return new JourneyInput(session, journey);
        } catch (WorkshopFileException e) {
            // The file may have been moved since; the workbench then shows an empty editor with the reason.
            ILog.of(JourneyInputFactory.class).info(e.getMessage());
            return null;
        }
    }
}
