/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.handlers;

import io.cxstudio.editing.UnfinishedText;
import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.workbench.internal.workshops.ActiveWorkshop;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;

/** Steps through the history of the active workshop. Its entry in the menu says what would be undone or redone. */
abstract class HistoryHandler extends AbstractHandler implements IElementUpdater {

	private final String name;
	private final String nameWithCommand;

	HistoryHandler(String name, String nameWithCommand) {
		this.name = name;
		this.nameWithCommand = nameWithCommand;
	}

	/** What the next step would undo or redo; empty when there is none. */
	abstract Optional<String> next(WorkshopSession session);

	abstract void step(WorkshopSession session);

	/** Whether text that is being typed is given up instead; otherwise nothing is done while something is typed. */
	abstract boolean givesUpTyping();

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Optional<UnfinishedText> typing = ActiveTyping.of(window);
		if (typing.isEmpty()) {
			ActiveWorkshop.of(window).filter(session -> next(session).isPresent()).ifPresent(this::step);
		} else if (givesUpTyping()) {
			typing.get().giveUp();
		}
		return null;
	}

	@Override
	public void setEnabled(Object evaluationContext) {
		boolean typing = ActiveTyping.of(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).isPresent();
		setBaseEnabled(typing ? givesUpTyping() : nextOfActive().isPresent());
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		String text = nextOfActive().map(label -> NLS.bind(nameWithCommand, label)).orElse(name);
		element.setText(text);
		element.setTooltip(text);
	}

	private Optional<String> nextOfActive() {
		return ActiveWorkshop.of(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).flatMap(this::next);
	}
}
