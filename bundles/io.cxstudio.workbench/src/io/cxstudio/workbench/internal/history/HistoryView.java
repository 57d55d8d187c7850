/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.history;

import io.cxstudio.editing.SessionListener;
import io.cxstudio.editing.WorkshopCommandStack;
import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.workbench.internal.workshops.ActiveWorkshop;

import java.util.List;

import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;

/** What was done to the active workshop, step by step. Choosing an entry undoes what came after it, or does it again. */
public final class HistoryView extends ViewPart {

	private final CommandStackListener changed = event -> showSoon();
	private final SessionListener ended = new SessionListener() {
		@Override
		public void workshopReplaced(WorkshopSession replaced) {
			showSoon();
		}

		@Override
		public void closed(WorkshopSession closed) {
			follow(null);
		}
	};
	private final IPartListener2 parts = new IPartListener2() {
		@Override
		public void partActivated(IWorkbenchPartReference part) {
			if (part.getPart(false) != HistoryView.this) {
				ActiveWorkshop.of(getSite().getWorkbenchWindow()).ifPresent(HistoryView.this::follow);
			}
		}
	};
	private Table table;
	private WorkshopSession session;
	private boolean showing;

	@Override
	public void createPartControl(Composite parent) {
		table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		TableColumn column = new TableColumn(table, SWT.NONE);
		table.addListener(SWT.Resize, event -> column.setWidth(table.getClientArea().width));
		table.addListener(SWT.Selection, event -> go(table.getSelectionIndex()));
		getSite().getPage().addPartListener(parts);
		follow(ActiveWorkshop.of(getSite().getWorkbenchWindow()).orElse(null));
	}

	@Override
	public void setFocus() {
		table.setFocus();
	}

	@Override
	public void dispose() {
		getSite().getPage().removePartListener(parts);
		leave();
		super.dispose();
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type == WorkshopSession.class ? type.cast(session) : super.getAdapter(type);
	}

	private void follow(WorkshopSession active) {
		if (active != session) {
			leave();
			session = active;
			if (session != null) {
				session.commandStack().addCommandStackListener(changed);
				session.addListener(ended);
			}
		}
		show();
	}

	private void leave() {
		if (session != null) {
			session.commandStack().removeCommandStackListener(changed);
			session.removeListener(ended);
			session = null;
		}
	}

	private void go(int index) {
		if (session != null && index >= 0) {
			session.commandStack().goTo(index);
		}
	}

	/** Once for all the steps of a way through the history. */
	private void showSoon() {
		if (!showing && !table.isDisposed()) {
			showing = true;
			table.getDisplay().asyncExec(() -> {
				showing = false;
				show();
			});
		}
	}

	private void show() {
		if (table.isDisposed()) {
			return;
		}
		setContentDescription(session == null ? Messages.noWorkshop : NLS.bind(Messages.ofWorkshop, session.name()));
		table.setRedraw(false);
		if (session == null) {
			table.setItemCount(0);
		} else {
			fill(session.commandStack());
		}
		table.setRedraw(true);
	}

	private void fill(WorkshopCommandStack stack) {
		List<String> labels = stack.labels();
		table.setItemCount(labels.size() + 1);
		table.getItem(0).setText(Messages.beginning);
		for (int i = 0; i < labels.size(); i++) {
			TableItem item = table.getItem(i + 1);
			boolean undone = i >= stack.position();
			item.setText(undone ? NLS.bind(Messages.undone, labels.get(i)) : labels.get(i));
			item.setForeground(undone ? table.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND) : null);
		}
		table.setSelection(stack.position());
		table.showSelection();
	}
}
