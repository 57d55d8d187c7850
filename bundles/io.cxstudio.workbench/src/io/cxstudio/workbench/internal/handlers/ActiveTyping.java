/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.handlers;

import io.cxstudio.editing.UnfinishedText;

import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;

/** The text that is being typed in the active part of a window. */
final class ActiveTyping {

	private ActiveTyping() {
	}

	/** Empty while nothing is typed; the window may be null. */
	static Optional<UnfinishedText> of(IWorkbenchWindow window) {
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		return Optional.ofNullable(page).map(IWorkbenchPage::getActivePart)
				.map(part -> Adapters.adapt(part, UnfinishedText.class)).filter(UnfinishedText::isTyping);
	}
}
