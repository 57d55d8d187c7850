/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.compare.ui.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.dialogs.ListDialog;
import org.eclipse.ui.handlers.HandlerUtil;

import io.cxstudio.diagram.JourneyInput;
import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.model.Journey;
import io.cxstudio.model.JourneyKind;

/**
 * Shows two journeys side by side: two that are selected, or a to-be journey and the as-is one that it improves; otherwise
 * it asks for the other one, of any open workshop.
 */
public final class CompareHandler extends AbstractHandler {

	@Override
	public void setEnabled(Object context) {
		int chosen = ChosenJourneys.of(context).size();
		setBaseEnabled(chosen == 1 || chosen == 2);
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		List<Journey> chosen = ChosenJourneys.of(event);
		Shell shell = HandlerUtil.getActiveShell(event);
		if (chosen.size() == 2) {
			open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), chosen.get(0), chosen.get(1));
		} else if (chosen.size() == 1) {
			Optional<Journey> other = other(chosen.get(0), shell);
			if (other.isPresent()) {
				open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), other.get(), chosen.get(0));
			}
		}
		return null;
	}

	private static Optional<Journey> other(Journey journey, Shell shell) {
		if (journey.getAsIs() != null && !journey.getAsIs().eIsProxy()) {
			return Optional.of(journey.getAsIs());
		}
		List<Journey> others = new ArrayList<>();
		WorkshopSession.all().forEach(session -> others.addAll(session.workshop().getJourneys()));
		others.remove(journey);
		List<Journey> improving = others.stream().filter(other -> other.getAsIs() == journey).toList();
		if (improving.size() == 1) {
			return Optional.of(improving.get(0));
		}
		if (others.isEmpty()) {
			MessageDialog.openInformation(shell, Messages.chooseOtherTitle, Messages.nothingToCompare);
			return Optional.empty();
		}
		return ask(journey, others, shell);
	}

	private static Optional<Journey> ask(Journey journey, List<Journey> others, Shell shell) {
		ListDialog dialog = new ListDialog(shell);
		dialog.setTitle(Messages.chooseOtherTitle);
		dialog.setMessage(Messages.bind(Messages.chooseOther, name(journey)));
		dialog.setContentProvider(ArrayContentProvider.getInstance());
		dialog.setLabelProvider(LabelProvider.createTextProvider(other -> Messages.bind(Messages.journeyInWorkshop,
				name((Journey) other), WorkshopSession.of((Journey) other).map(WorkshopSession::name).orElse("")))); //$NON-NLS-1$
		dialog.setInput(others);
		dialog.setInitialSelections(others.stream().sorted(Comparator.comparing(other -> other.getAsIs() != journey))
				.findFirst().orElseThrow());
		boolean answered = dialog.open() == Window.OK && dialog.getResult().length > 0;
		return answered ? Optional.of((Journey) dialog.getResult()[0]) : Optional.empty();
	}

	private static String name(Journey journey) {
		return journey.displayName().isBlank() ? Messages.unnamed : journey.displayName().strip();
	}

	/** What is improved comes first, then as-is, then what was chosen first. */
	private static void open(IWorkbenchPage page, Journey one, Journey other) throws ExecutionException {
		boolean swap = one.getAsIs() == other
				|| one.getKind() == JourneyKind.TO_BE && other.getKind() == JourneyKind.AS_IS && other.getAsIs() != one;
		Journey left = swap ? other : one;
		Journey right = swap ? one : other;
		Optional<WorkshopSession> leftSession = WorkshopSession.of(left);
		Optional<WorkshopSession> rightSession = WorkshopSession.of(right);
		if (leftSession.isEmpty() || rightSession.isEmpty()) {
			return;
		}
		try {
			page.openEditor(new CompareInput(new JourneyInput(leftSession.get(), left.getId()),
					new JourneyInput(rightSession.get(), right.getId())), CompareEditor.ID);
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}
}
