/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.compare.ui.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.common.command.Command;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

import io.cxstudio.diagram.JourneyInput;
import io.cxstudio.diagram.MapEditor;
import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.editing.commands.Duplicate;
import io.cxstudio.model.Journey;
import io.cxstudio.model.JourneyKind;

/** Makes the to-be journey that improves an as-is one, and opens its map. */
public final class CreateToBeHandler extends AbstractHandler {

	@Override
	public void setEnabled(Object context) {
		List<Journey> chosen = ChosenJourneys.of(context);
		setBaseEnabled(chosen.size() == 1 && isPossible(chosen.get(0)));
	}

	private static boolean isPossible(Journey journey) {
		return journey.getKind() == JourneyKind.AS_IS
				&& WorkshopSession.of(journey).map(session -> !session.isReadOnly()).orElse(false);
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		List<Journey> chosen = ChosenJourneys.of(event);
		Optional<WorkshopSession> session = chosen.size() == 1 ? WorkshopSession.of(chosen.get(0)) : Optional.empty();
		if (session.isEmpty() || !isPossible(chosen.get(0))) {
			return null;
		}
		Journey asIs = chosen.get(0);
		String name = asIs.displayName().isBlank() ? Messages.unnamed : asIs.displayName().strip();
		Command command = Duplicate.asToBe(asIs, Messages.bind(Messages.nameOfToBe, name));
		session.get().commandStack().execute(command);
		Journey toBe = (Journey) command.getResult().iterator().next();
		try {
			HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()
					.openEditor(new JourneyInput(session.get(), toBe.getId()), MapEditor.ID);
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
		return null;
	}
}
