/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.handlers;

import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.workbench.internal.importing.ImportWorkbookWizard;

import org.eclipse.swt.widgets.Shell;

/** Brings a workbook home into the active workshop. */
public final class ImportWorkbookHandler extends SessionHandler {

	@Override
	void execute(WorkshopSession session, Shell shell) {
		ImportWorkbookWizard.open(session, null, shell);
	}
}
