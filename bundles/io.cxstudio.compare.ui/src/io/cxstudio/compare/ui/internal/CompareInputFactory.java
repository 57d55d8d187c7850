/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.compare.ui.internal;

import java.nio.file.Path;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

import io.cxstudio.compare.Side;
import io.cxstudio.diagram.JourneyInput;
import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.model.files.WorkshopFileException;

/** Brings the comparisons back that were open when the studio was closed. */
public final class CompareInputFactory implements IElementFactory {

	static final String ID = "io.cxstudio.compare.ui.inputFactory"; //$NON-NLS-1$

	private static final String FILE = "file"; //$NON-NLS-1$
	private static final String JOURNEY = "journey"; //$NON-NLS-1$

	static void save(CompareInput input, IMemento memento) {
		for (Side side : Side.values()) {
			input.session(side).path().ifPresent(path -> memento.putString(FILE + side, path.toString()));
			memento.putString(JOURNEY + side, input.on(side).journeyId());
		}
	}

	@Override
	public IAdaptable createElement(IMemento memento) {
		JourneyInput left = input(memento, Side.LEFT);
		JourneyInput right = input(memento, Side.RIGHT);
		return left == null || right == null ? null : new CompareInput(left, right);
	}

	/** The session stays open until the editor has retained it, or until the event after if there will be none. */
	private static JourneyInput input(IMemento memento, Side side) {
		String file = memento.getString(FILE + side);
		String journey = memento.getString(JOURNEY + side);
		if (file == null || journey == null) {
			return null;
		}
		try {
			WorkshopSession session = WorkshopSession.open(Path.of(file));
			Display.getCurrent().asyncExec(session::release);
			return new JourneyInput(session, journey);
		} catch (WorkshopFileException e) {
			// The file may have been moved since; the workbench then shows an empty editor with the reason.
			ILog.of(CompareInputFactory.class).info(e.getMessage());
			return null;
		}
	}
}
