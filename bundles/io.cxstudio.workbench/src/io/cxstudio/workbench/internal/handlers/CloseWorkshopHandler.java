/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.handlers;

import io.cxstudio.diagram.JourneyInput;
import io.cxstudio.diagram.SessionSaveable;
import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.workbench.internal.workshops.OpenWorkshops;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** Closes the active workshop with all its maps, after the question whether to save it. */
public final class CloseWorkshopHandler extends SessionHandler {

	@Override
	void execute(WorkshopSession session, Shell shell) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (session.isDirty() && !PlatformUI.getWorkbench().saveAll(window, window,
				(saveable, parts) -> saveable instanceof SessionSaveable candidate && candidate.session() == session, true)) {
			return;
		}
		IWorkbenchPage page = window.getActivePage();
		page.closeEditors(editorsOf(session, page).toArray(IEditorReference[]::new), false);
		OpenWorkshops.instance().close(session);
	}

	private static List<IEditorReference> editorsOf(WorkshopSession session, IWorkbenchPage page) {
		return Stream.of(page.getEditorReferences()).filter(editor -> session == sessionOf(editor)).toList();
	}

	private static WorkshopSession sessionOf(IEditorReference editor) {
		try {
			return editor.getEditorInput() instanceof JourneyInput input ? input.session()
					: Adapters.adapt(editor.getEditorInput(), WorkshopSession.class);
		} catch (PartInitException exception) {
			// An editor that cannot say what it shows is of no workshop.
			return null;
		}
	}
}
