/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.finding;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import io.cxstudio.diagram.MapEditor;

/** The saved views of the active map in the menu of the window. */
public final class ViewsContribution extends ContributionItem {

    @Override
    public boolean isDynamic() {
        return true;
    }

    @Override
    public void fill(Menu menu, int index) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IEditorPart editor = window == null || window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
        if (editor instanceof MapEditor map && map.finding() != null && map.viewer().map() != null) {
            new ViewsMenu(map.finding()).fill(menu);
        } else {
            MenuItem none = new MenuItem(menu, SWT.PUSH, index);
            none.setText(Messages.viewsNoMap);
            none.setEnabled(false);
        }
    }
}
