/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.workshops;

import io.cxstudio.editing.SessionListener;
import io.cxstudio.editing.WorkshopSession;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;

/** Keeps the menus and tool bars true while workshops change: what can be saved, and what undo and redo would do. */
public final class ShownState implements SessionListener, OpenWorkshops.Listener {

	private static final List<String> NAMED_AFTER_CHANGES = List.of("org.eclipse.ui.edit.undo", "org.eclipse.ui.edit.redo"); //$NON-NLS-1$ //$NON-NLS-2$

	private final Set<WorkshopSession> followed = new HashSet<>();

	/** Follows all workshops until the studio ends. */
	public void follow() {
		OpenWorkshops.instance().addListener(this);
		workshopsChanged();
	}

	@Override
	public void workshopsChanged() {
		Set<WorkshopSession> open = new HashSet<>(OpenWorkshops.instance().all());
		followed.stream().filter(session -> !open.contains(session)).forEach(session -> session.removeListener(this));
		open.stream().filter(session -> !followed.contains(session)).forEach(session -> session.addListener(this));
		followed.clear();
		followed.addAll(open);
		update();
	}

	@Override
	public void stateChanged(WorkshopSession session) {
		update();
	}

	@Override
	public void draftChanged(WorkshopSession session) {
		update();
	}

	private static void update() {
		ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		IEventBroker broker = PlatformUI.getWorkbench().getService(IEventBroker.class);
		NAMED_AFTER_CHANGES.forEach(command -> commands.refreshElements(command, null));
		broker.post(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC, UIEvents.ALL_ELEMENT_ID);
	}
}
