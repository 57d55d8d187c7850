/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.workshops;

import io.cxstudio.editing.WorkshopSession;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;

/** The workshop that commands of the window are about. */
public final class ActiveWorkshop {

	private ActiveWorkshop() {
	}

	/** The workshop of the active part or, where that has none, of the map on top. */
	public static Optional<WorkshopSession> of(IWorkbenchWindow window) {
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (page == null) {
			return Optional.empty();
		}
		return Stream.of(page.getActivePart(), page.getActiveEditor()).filter(part -> part != null)
				.map(part -> Adapters.adapt(part, WorkshopSession.class)).filter(session -> session != null).findFirst();
	}
}
