/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.finding;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** Buttons and menus of the bars. */
final class Buttons {

    private Buttons() {
    }

    /** A button with an icon; what it does stands in its tool tip. */
    static ToolItem add(ToolBar bar, int style, String icon, String toolTip, Runnable action) {
        ToolItem button = new ToolItem(bar, style);
        ResourceManager images = new LocalResourceManager(JFaceResources.getResources(), bar);
        ResourceLocator.imageDescriptorFromBundle("io.cxstudio.diagram", "icons/" + icon + ".svg") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .ifPresent(image -> button.setImage(images.get(image)));
        button.setToolTipText(toolTip);
        button.addListener(SWT.Selection, event -> action.run());
        bar.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID >= 0 && event.childID < bar.getItemCount() && bar.getItem(event.childID) == button) {
                    event.result = toolTip;
                }
            }
        });
        return button;
    }

    /** Opens a menu below a button. */
    static void open(ToolItem button, Menu menu) {
        Rectangle bounds = button.getBounds();
        boolean mirrored = (button.getParent().getStyle() & SWT.RIGHT_TO_LEFT) != 0;
        Point corner = button.getParent().toDisplay(mirrored ? bounds.x + bounds.width : bounds.x, bounds.y + bounds.height);
        menu.setLocation(corner);
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    /** An entry of a menu. */
    static MenuItem entry(Menu menu, int style, String text, boolean selected, Runnable action) {
        MenuItem item = new MenuItem(menu, style);
        item.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        item.setSelection(selected);
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }
}
