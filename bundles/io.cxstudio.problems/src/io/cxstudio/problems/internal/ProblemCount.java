/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.problems.internal;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;

import io.cxstudio.model.check.Severity;

/** How many problems there are, in the status line; a click shows them. */
public final class ProblemCount extends WorkbenchWindowControlContribution {

	private static final int MANY = 999;
	private static final int ICON = 48;

	@Override
	protected Control createControl(Composite parent) {
		// The status line measures what stands in it once, so there is room for more than there is to say at first.
		Composite room = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginHeight = 0;
		layout.marginWidth = 0;
		room.setLayout(layout);
		ToolBar bar = new ToolBar(room, SWT.FLAT | SWT.RIGHT);
		GC gc = new GC(bar);
		GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, true);
		wide.widthHint = gc.textExtent(Messages.bind(Messages.errors, MANY) + ", " + Messages.bind(Messages.warnings, MANY)).x + ICON; //$NON-NLS-1$
		gc.dispose();
		bar.setLayoutData(wide);
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		ResourceManager images = new LocalResourceManager(JFaceResources.getResources(), bar);
		item.setToolTipText(Messages.countToolTip);
		item.addListener(SWT.Selection, event -> ProblemsView.show(getWorkbenchWindow().getActivePage()));
		Runnable update = () -> update(item, images);
		FoundProblems.instance().addListener(update);
		bar.addListener(SWT.Dispose, event -> FoundProblems.instance().removeListener(update));
		update.run();
		return room;
	}

	private static void update(ToolItem item, ResourceManager images) {
		int errors = FoundProblems.instance().count(Severity.ERROR);
		int warnings = FoundProblems.instance().count(Severity.WARNING);
		String icon = errors > 0 ? "error" : warnings > 0 ? "warning" : "problems"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		item.setImage(images.get(ProblemWords.icon(icon)));
		item.setText(ProblemWords.count());
	}

	@Override
	public boolean isDynamic() {
		return true;
	}
}
