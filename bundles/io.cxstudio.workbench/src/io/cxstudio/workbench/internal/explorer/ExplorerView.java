/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.explorer;

import io.cxstudio.diagram.SessionSaveable;
import io.cxstudio.editing.SessionListener;
import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.model.Journey;
import io.cxstudio.model.SavedView;
import io.cxstudio.workbench.internal.workshops.OpenWorkshops;
import io.cxstudio.workbench.internal.workshops.WorkshopOpening;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.eclipse.ui.part.ViewPart;

/** The tree of the open workshops. */
public final class ExplorerView extends ViewPart implements ISaveablePart, ISaveablesSource {

	private static final String KEYS = "io.cxstudio.workbench.explorerContext"; //$NON-NLS-1$

	private final OpenWorkshops.Listener opened = this::workshopsChanged;
	private final CommandStackListener changed = event -> refreshSoon();
	private final SessionListener sessionListener = new SessionListener() {
		@Override
		public void stateChanged(WorkshopSession session) {
			firePropertyChange(PROP_DIRTY);
			refreshSoon();
		}

		@Override
		public void workshopReplaced(WorkshopSession session) {
			refreshSoon();
		}
	};
	private final Set<WorkshopSession> followed = new HashSet<>();
	private final StackLayout pages = new StackLayout();
	private Composite body;
	private EmptyExplorer empty;
	private TreeViewer tree;
	private boolean refreshPending;

	@Override
	public void createPartControl(Composite parent) {
		body = parent;
		body.setLayout(pages);
		empty = new EmptyExplorer(body);
		tree = new TreeViewer(body, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
		tree.getTree().setScrollbarsMode(SWT.NONE);
		tree.setContentProvider(new ExplorerContent());
		tree.setLabelProvider(new ExplorerToolTips(new ExplorerLabels()));
		ColumnViewerToolTipSupport.enableFor(tree);
		ElementDrop.install(tree);
		tree.setInput(OpenWorkshops.instance());
		tree.addOpenListener(event -> open((IStructuredSelection) event.getSelection()));
		MenuManager menu = new MenuManager();
		tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
		getSite().registerContextMenu(menu, tree);
		getSite().setSelectionProvider(tree);
		getSite().getService(IContextService.class).activateContext(KEYS);
		OpenWorkshops.instance().addListener(opened);
		workshopsChanged();
	}

	@Override
	public void dispose() {
		OpenWorkshops.instance().removeListener(opened);
		Set.copyOf(followed).forEach(this::leave);
		super.dispose();
	}

	@Override
	public void setFocus() {
		pages.topControl.setFocus();
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == WorkshopSession.class) {
			return type.cast(selectedSession().orElse(null));
		}
		if (type == ISetSelectionTarget.class) {
			return type.cast(new ExplorerReveal(tree));
		}
		return super.getAdapter(type);
	}

	/** The workshop of what is selected or, where nothing is, the only one that is open. */
	private Optional<WorkshopSession> selectedSession() {
		return switch (tree.getStructuredSelection().getFirstElement()) {
		case WorkshopSession session -> Optional.of(session);
		case ExplorerGroup group -> Optional.of(group.session());
		case EObject element -> WorkshopSession.of(element);
		case null, default -> OpenWorkshops.instance().all().size() == 1
				? Optional.of(OpenWorkshops.instance().all().getFirst()) : Optional.empty();
		};
	}

	private void open(IStructuredSelection selection) {
		Object first = selection.getFirstElement();
		if (first instanceof Journey journey) {
			WorkshopSession.of(journey).ifPresent(session -> WorkshopOpening.openMap(session, journey));
		} else if (first instanceof SavedView view) {
			WorkshopSession.of(view).ifPresent(session -> WorkshopOpening.openView(session, view));
		} else if (first != null) {
			tree.setExpandedState(first, !tree.getExpandedState(first));
		}
	}

	private void workshopsChanged() {
		Set<WorkshopSession> open = new HashSet<>(OpenWorkshops.instance().all());
		Set.copyOf(followed).stream().filter(session -> !open.contains(session)).forEach(this::leave);
		open.stream().filter(session -> !followed.contains(session)).forEach(this::follow);
		pages.topControl = open.isEmpty() ? empty : tree.getControl();
		body.layout();
		tree.refresh();
		firePropertyChange(PROP_DIRTY);
	}

	private void follow(WorkshopSession session) {
		followed.add(session);
		session.addListener(sessionListener);
		session.commandStack().addCommandStackListener(changed);
		tree.refresh();
		tree.expandToLevel(session, 1);
		session.workshop().getJourneys().stream().findFirst()
				.ifPresent(journey -> tree.setSelection(new StructuredSelection(journey), true));
	}

	private void leave(WorkshopSession session) {
		followed.remove(session);
		session.removeListener(sessionListener);
		session.commandStack().removeCommandStackListener(changed);
	}

	/** Once for a burst of changes: a paste of a hundred cards is one look at the tree. */
	private void refreshSoon() {
		if (refreshPending) {
			return;
		}
		refreshPending = true;
		body.getDisplay().asyncExec(() -> {
			refreshPending = false;
			if (!tree.getControl().isDisposed()) {
				tree.refresh();
			}
		});
	}

	@Override
	public Saveable[] getSaveables() {
		return OpenWorkshops.instance().all().stream().map(SessionSaveable::new).toArray(Saveable[]::new);
	}

	@Override
	public Saveable[] getActiveSaveables() {
		return selectedSession().map(session -> new Saveable[] { new SessionSaveable(session) })
				.orElseGet(() -> new Saveable[0]);
	}

	@Override
	public void doSave(org.eclipse.core.runtime.IProgressMonitor monitor) {
		throw new IllegalStateException("The workbench saves the saveables"); //$NON-NLS-1$
	}

	@Override
	public void doSaveAs() {
		throw new IllegalStateException("Save As is a command of its own"); //$NON-NLS-1$
	}

	@Override
	public boolean isDirty() {
		return OpenWorkshops.instance().all().stream().anyMatch(WorkshopSession::isDirty);
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public boolean isSaveOnCloseNeeded() {
		return isDirty();
	}
}
