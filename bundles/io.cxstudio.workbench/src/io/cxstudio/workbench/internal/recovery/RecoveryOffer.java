/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.recovery;

import io.cxstudio.compare.Difference;
import io.cxstudio.compare.WorkshopDifferences;
import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.editing.recovery.RecoveredWorkshop;
import io.cxstudio.editing.recovery.RecoveryPlace;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.workbench.internal.workshops.WorkshopOpening;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** Goes with the user through what was not saved when studios ended badly, one workshop after the other. */
final class RecoveryOffer {

	private final RecoveryPlace place;

	RecoveryOffer(RecoveryPlace place) {
		this.place = place;
	}

	void offer(Shell shell) {
		try {
			for (RecoveredWorkshop recovered : place.abandoned()) {
				offer(recovered, shell);
			}
		} catch (IOException e) {
			MessageDialog.openError(shell, Messages.recover, NLS.bind(Messages.cannotLook, e.getLocalizedMessage()));
			ILog.of(RecoveryOffer.class).warn(e.getMessage(), e);
		}
	}

	private void offer(RecoveredWorkshop recovered, Shell shell) throws IOException {
		if (recovered.problem().isPresent()) {
			MessageDialog.openWarning(shell, Messages.recover,
					NLS.bind(Messages.damaged, recovered.problem().get().getLocalizedMessage(), recovered.place()));
		} else if (recovered.isSaved()) {
			recovered.discard();
		} else {
			switch (new RecoveryDialog(shell, recovered, differences(recovered)).open()) {
			case RecoveryDialog.KEEP -> keep(recovered);
			case RecoveryDialog.DISCARD -> recovered.discard();
			default -> {
				// It stays where it is, and is offered at the next start.
			}
			}
		}
	}

	private static List<Difference> differences(RecoveredWorkshop recovered) throws IOException {
		return WorkshopDifferences.between(recovered.saved().orElseGet(ModelFactory.eINSTANCE::createWorkshop), recovered.workshop());
	}

	/** What was kept is removed only when it is kept anew. */
	private void keep(RecoveredWorkshop recovered) throws IOException {
		WorkshopSession session = recovered.open();
		WorkshopOpening.open(session);
		place.keepNow(session);
		recovered.discard();
	}
}
