/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.recovery;

import io.cxstudio.diagram.SessionNotices;
import io.cxstudio.diagram.SessionNotices.Choice;
import io.cxstudio.diagram.SessionNotices.Notice;
import io.cxstudio.diagram.SessionSaving;
import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.editing.recovery.RecoveryListener;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

/** Says above the map while what is not saved cannot be kept: then saving is the only way to be safe. */
final class RecoveryNotice implements RecoveryListener {

	private static final String MATTER = "recovery"; //$NON-NLS-1$

	private final WindowTurns turns;
	private final Set<WorkshopSession> failing = ConcurrentHashMap.newKeySet();

	RecoveryNotice(Display display) {
		turns = new WindowTurns(display);
	}

	@Override
	public void kept(WorkshopSession session) {
		if (failing.remove(session)) {
			turns.come(() -> SessionNotices.hide(session, MATTER));
		}
	}

	@Override
	public void notKept(WorkshopSession session, IOException problem) {
		failing.add(session);
		turns.come(() -> {
			if (WorkshopSession.all().contains(session)) {
				SessionNotices.show(session, MATTER, new Notice(NLS.bind(Messages.notKept, reason(problem)),
						List.of(new Choice(Messages.save, shell -> SessionSaving.save(session, shell)))));
			}
		});
	}

	private static String reason(IOException problem) {
		String reason = problem instanceof FileSystemException exact && exact.getReason() != null ? exact.getReason() : problem.getMessage();
		return reason == null ? problem.getClass().getSimpleName() : reason;
	}
}
