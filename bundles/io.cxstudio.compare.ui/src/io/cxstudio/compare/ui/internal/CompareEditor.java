/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.compare.ui.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;

import io.cxstudio.compare.Difference;
import io.cxstudio.compare.DifferenceKind;
import io.cxstudio.compare.JourneyComparison;
import io.cxstudio.compare.Side;
import io.cxstudio.diagram.SessionSaveable;
import io.cxstudio.editing.SessionListener;
import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.model.Element;
import io.cxstudio.model.Journey;

/** Two journeys side by side: their maps, aligned by stage, and the list of what differs, which can be carried over. */
public final class CompareEditor extends EditorPart implements ISaveablesSource {

	/** The id of the editor, and of its context menu. */
	public static final String ID = "io.cxstudio.compare.ui.compareEditor"; //$NON-NLS-1$

	private static final String CONTEXT = "io.cxstudio.compare.ui.context"; //$NON-NLS-1$

	private static final String LANE_BY_LANE = "laneByLane"; //$NON-NLS-1$

	private final SessionListener sessionListener = new SessionListener() {
		@Override
		public void stateChanged(WorkshopSession session) {
			sessionChanged();
		}

		@Override
		public void workshopReplaced(WorkshopSession session) {
			refreshSoon();
		}

		@Override
		public void closed(WorkshopSession session) {
			close();
		}
	};
	private final CommandStackListener stackListener = event -> refreshSoon();
	private final IPartListener2 seenAgain = new IPartListener2() {
		@Override
		public void partVisible(IWorkbenchPartReference part) {
			if (outOfDate && part.getPart(false) == CompareEditor.this) {
				refresh();
			}
		}
	};
	private final ElementSelection elements = new ElementSelection();
	private Composite body;
	private CompareMaps maps;
	private CompareBar bar;
	private DifferenceList list;
	private JourneyComparison comparison;
	private Side lastChanged = Side.RIGHT;
	private boolean refreshPending;
	private boolean outOfDate;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof CompareInput journeys) || !journeys.exists()) {
			throw new PartInitException(Messages.bind(Messages.noJourneys, input.getName()));
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		for (Side side : Side.values()) {
			WorkshopSession session = journeys.session(side);
			session.retain();
			session.addListener(sessionListener);
			session.commandStack().removeCommandStackListener(stackListener);
			session.commandStack().addCommandStackListener(stackListener);
		}
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode("io.cxstudio.compare.ui"); //$NON-NLS-1$
	}

	private CompareInput input() {
		return (CompareInput) getEditorInput();
	}

	@Override
	public void createPartControl(Composite parent) {
		body = parent;
		SashForm sash = new SashForm(parent, SWT.VERTICAL);
		maps = new CompareMaps(sash, preferences().getBoolean(LANE_BY_LANE, true));
		Composite below = new Composite(sash, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		below.setLayout(layout);
		bar = new CompareBar(below, new CompareBar.Actions() {
			@Override
			public void carryOver(Side to) {
				CompareEditor.this.carryOver(to);
			}

			@Override
			public void show(DifferenceKind kind, boolean wanted) {
				list.setShown(kind, wanted);
			}

			@Override
			public void setLaneByLane(boolean together) {
				CompareEditor.this.setLaneByLane(together);
			}
		});
		bar.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		list = new DifferenceList(below, this::selected, difference -> maps.reveal(difference));
		list.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		sash.setWeights(60, 40);
		maps.onChoose(element -> list.select(element));
		addMenu();
		getSite().setSelectionProvider(elements);
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		getSite().getPage().addPartListener(seenAgain);
		refresh();
	}

	private void addMenu() {
		MenuManager menu = new MenuManager();
		menu.add(new Separator("show")); //$NON-NLS-1$
		menu.add(new Separator("carryOver")); //$NON-NLS-1$
		menu.add(new Separator("additions")); //$NON-NLS-1$
		list.viewer().getTable().setMenu(menu.createContextMenu(list.viewer().getTable()));
		getSite().registerContextMenu(ID, menu, list.viewer());
	}

	private void selected(List<Difference> differences) {
		maps.select(differences);
		elements.show(differences);
		if (differences.size() == 1) {
			maps.reveal(differences.get(0));
		}
		enable();
	}

	private void enable() {
		for (Side side : Side.values()) {
			bar.enable(side, canCarryOver(side));
		}
	}

	/** Whether what is selected can be carried over to a side. */
	boolean canCarryOver(Side to) {
		return comparison != null && comparison.carryOver(list.selection(), to).canExecute();
	}

	/** Makes one side like the other in what is selected. */
	void carryOver(Side to) {
		Command command = comparison.carryOver(list.selection(), to);
		if (command.canExecute()) {
			lastChanged = to;
			input().session(to).commandStack().execute(command);
		}
	}

	/** Scrolls the maps to what is selected. */
	void showSelection() {
		list.selection().stream().findFirst().ifPresent(maps::reveal);
	}

	/** Goes to the next difference, or to the one before. */
	void step(boolean forward) {
		list.step(forward);
		list.viewer().getTable().setFocus();
	}

	/** Changes between both ways to arrange the maps. */
	void toggleLaneByLane() {
		setLaneByLane(!maps.isLaneByLane());
	}

	private void setLaneByLane(boolean together) {
		maps.setLaneByLane(together);
		maps.select(list.selection());
		preferences().putBoolean(LANE_BY_LANE, together);
		bar.show(comparison, SideNames.of(comparison.journey(Side.LEFT), comparison.journey(Side.RIGHT)), together);
	}

	/** Selects all differences that are listed. */
	void selectAll() {
		list.viewer().getTable().selectAll();
		list.viewer().setSelection(list.viewer().getSelection());
	}

	/** Where an element of a side is seen on the screen; empty where its map does not show it. */
	public Optional<Point> place(Side side, Element element) {
		return maps.place(side, element);
	}

	CompareMaps maps() {
		return maps;
	}

	DifferenceList list() {
		return list;
	}

	/** What is shown; not null once the editor is open. */
	public JourneyComparison comparison() {
		return comparison;
	}

	private void refreshSoon() {
		if (!refreshPending && body != null && !body.isDisposed()) {
			refreshPending = true;
			body.getDisplay().asyncExec(() -> {
				refreshPending = false;
				if (!body.isDisposed()) {
					refreshIfSeen();
				}
			});
		}
	}

	/** Comparing takes time: whoever types on a map that covers the comparison shall not wait for it. */
	private void refreshIfSeen() {
		boolean gone = input().on(Side.LEFT).journey().isEmpty() || input().on(Side.RIGHT).journey().isEmpty();
		if (gone || getSite().getPage().isPartVisible(this)) {
			refresh();
		} else {
			outOfDate = true;
		}
	}

	private void refresh() {
		outOfDate = false;
		Optional<Journey> left = input().on(Side.LEFT).journey();
		Optional<Journey> right = input().on(Side.RIGHT).journey();
		if (left.isEmpty() || right.isEmpty()) {
			// A journey was deleted; its comparison goes.
			close();
			return;
		}
		comparison = JourneyComparison.of(left.get(), right.get());
		SideNames names = SideNames.of(left.get(), right.get());
		setPartName(input().getName());
		maps.show(comparison, names);
		bar.show(comparison, names, maps.isLaneByLane());
		list.show(comparison.differences(), names);
		maps.select(list.selection());
		enable();
	}

	private void sessionChanged() {
		firePropertyChange(PROP_DIRTY);
		refreshSoon();
	}

	private void close() {
		getSite().getShell().getDisplay().asyncExec(() -> getSite().getPage().closeEditor(this, false));
	}

	@Override
	public void setFocus() {
		if (list.shown().isEmpty()) {
			maps.control().setFocus();
		} else {
			list.viewer().getTable().setFocus();
		}
	}

	@Override
	public boolean isDirty() {
		return input().session(Side.LEFT).isDirty() || input().session(Side.RIGHT).isDirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		for (Saveable saveable : getSaveables()) {
			try {
				saveable.doSave(monitor);
			} catch (CoreException e) {
				monitor.setCanceled(true);
				ErrorDialog.openError(getSite().getShell(), Messages.saveFailed, null, e.getStatus());
			}
		}
	}

	@Override
	public void doSaveAs() {
		doSave(getEditorSite().getActionBars().getStatusLineManager().getProgressMonitor());
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public Saveable[] getSaveables() {
		SessionSaveable left = new SessionSaveable(input().session(Side.LEFT));
		SessionSaveable right = new SessionSaveable(input().session(Side.RIGHT));
		return left.equals(right) ? new Saveable[] { left } : new Saveable[] { left, right };
	}

	@Override
	public Saveable[] getActiveSaveables() {
		return getSaveables();
	}

	/** The session is that of the side that was changed last: what Undo takes back. */
	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == WorkshopSession.class) {
			return type.cast(input().session(lastChanged));
		}
		if (type == IPropertySheetPage.class) {
			return type.cast(Platform.getAdapterManager().loadAdapter(this, IPropertySheetPage.class.getName()));
		}
		return super.getAdapter(type);
	}

	@Override
	public void dispose() {
		getSite().getPage().removePartListener(seenAgain);
		if (getEditorInput() instanceof CompareInput journeys) {
			for (Side side : Side.values()) {
				journeys.session(side).removeListener(sessionListener);
				journeys.session(side).commandStack().removeCommandStackListener(stackListener);
				journeys.session(side).release();
			}
		}
		super.dispose();
	}
}
