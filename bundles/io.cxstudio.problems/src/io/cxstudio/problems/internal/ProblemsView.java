/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.problems.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;

import io.cxstudio.model.check.Severity;

/** The list of everything that is the matter with the open workshops. */
public final class ProblemsView extends ViewPart {

	/** The id of the view. */
	public static final String ID = "io.cxstudio.problems.view"; //$NON-NLS-1$

	private static final String COPY = "org.eclipse.ui.edit.copy"; //$NON-NLS-1$

	private final Runnable changed = this::update;
	private final ProblemOrder order = new ProblemOrder();
	private TableViewer table;
	private ResourceManager images;
	private Severity only;

	/** Shows the view and gives it the keyboard. */
	static void show(IWorkbenchPage page) {
		try {
			page.showView(ID);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
		}
	}

	@Override
	public void createPartControl(Composite parent) {
		table = new TableViewer(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
		images = new LocalResourceManager(JFaceResources.getResources(), table.getControl());
		table.getTable().setHeaderVisible(true);
		table.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(table);
		column(Messages.severity, 92, found -> ProblemWords.severity(found.problem().severity()), true);
		column(Messages.message, 430, found -> found.problem().message(), false);
		column(Messages.path, 320, found -> found.problem().path(), false);
		column(Messages.workshop, 120, found -> found.session().name(), false);
		table.setComparator(order);
		table.addOpenListener(event -> selected().stream().findFirst().ifPresent(found -> Leading.to(found, getSite().getPage())));
		MenuManager menu = new MenuManager();
		table.getControl().setMenu(menu.createContextMenu(table.getControl()));
		getSite().registerContextMenu(ID, menu, table);
		getSite().setSelectionProvider(table);
		getSite().getService(IHandlerService.class).activateHandler(COPY, new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				copy();
				return null;
			}
		});
		addFilter(getViewSite().getActionBars().getMenuManager());
		FoundProblems.instance().addListener(changed);
		update();
	}

	private void column(String name, int width, Function<FoundProblem, String> text, boolean withIcon) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.LEAD);
		column.getColumn().setText(name);
		column.getColumn().setWidth(width);
		column.getColumn().setMoveable(true);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply((FoundProblem) element).replace('\n', ' ');
			}

			@Override
			public String getToolTipText(Object element) {
				return text.apply((FoundProblem) element);
			}

			@Override
			public Image getImage(Object element) {
				return withIcon ? images.get(ProblemWords.icon(((FoundProblem) element).problem().severity())) : null;
			}
		});
		column.getColumn().addListener(SWT.Selection, event -> {
			Table control = table.getTable();
			order.by(text, control.getSortColumn() == column.getColumn() && control.getSortDirection() == SWT.UP);
			control.setSortColumn(column.getColumn());
			control.setSortDirection(order.isDescending() ? SWT.DOWN : SWT.UP);
			table.refresh();
		});
	}

	private void addFilter(IMenuManager menu) {
		add(menu, Messages.showAll, null);
		add(menu, Messages.showErrors, Severity.ERROR);
		add(menu, Messages.showWarnings, Severity.WARNING);
	}

	private void add(IMenuManager menu, String label, Severity shown) {
		Action action = new Action(label, IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				if (isChecked()) {
					only = shown;
					update();
				}
			}
		};
		action.setChecked(only == shown);
		menu.add(action);
	}

	private void update() {
		List<FoundProblem> problems = new ArrayList<>(FoundProblems.instance().all());
		problems.removeIf(found -> only != null && found.problem().severity() != only);
		table.setInput(problems);
		setContentDescription(only == null || problems.size() == FoundProblems.instance().all().size() ? ProblemWords.count()
				: Messages.bind(Messages.shownOf, problems.size(), ProblemWords.count()));
	}

	/** The problems that are selected. */
	List<FoundProblem> selected() {
		List<FoundProblem> selected = new ArrayList<>();
		for (Object element : table.getStructuredSelection()) {
			selected.add((FoundProblem) element);
		}
		return selected;
	}

	/** Opens the menu of what mends the selected problems. */
	void openFixes() {
		Table control = table.getTable();
		if (control.getSelectionIndex() >= 0) {
			Rectangle row = control.getItem(control.getSelectionIndex()).getBounds(1);
			FixMenu.open(control, control.toDisplay(row.x, row.y + row.height), selected());
		}
	}

	private void copy() {
		String text = selected().stream().map(found -> String.join("\t", ProblemWords.severity(found.problem().severity()), found.problem().message(), //$NON-NLS-1$
				found.problem().path(), found.session().name())).collect(Collectors.joining("\n")); //$NON-NLS-1$
		if (!text.isEmpty()) {
			Clipboard clipboard = new Clipboard(table.getControl().getDisplay());
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}

	@Override
	public void setFocus() {
		table.getControl().setFocus();
		if (table.getTable().getSelectionCount() == 0 && table.getTable().getItemCount() > 0) {
			table.getTable().setSelection(0);
		}
	}

	@Override
	public void dispose() {
		FoundProblems.instance().removeListener(changed);
		super.dispose();
	}
}
