/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.links;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** A menu that opens beside a place of the map and asks for one of a few values. */
public final class ChoiceMenu {

    private ChoiceMenu() {
    }

    /**
     * Asks. Closing the menu chooses nothing.
     *
     * @param control the map, not null
     * @param place   beside which place of the control it opens, not null
     * @param values  what can be chosen, not null
     * @param current what is chosen now, and gets a mark; null for nothing
     * @param name    what a value is called, not null
     * @param chosen  is told the choice, not null
     * @param <T>     what is chosen
     */
    public static <T> void open(Control control, Rectangle place, List<T> values, T current, Function<T, String> name, Consumer<T> chosen) {
        Menu menu = new Menu(control.getShell(), SWT.POP_UP);
        for (T value : values) {
            MenuItem item = new MenuItem(menu, current == null ? SWT.PUSH : SWT.RADIO);
            item.setText(name.apply(value));
            item.setData(value);
            item.setSelection(value == current);
            item.addListener(SWT.Selection, event -> {
                if (current == null || item.getSelection()) {
                    chosen.accept(value);
                }
            });
        }
        // The choice is told after the menu was hidden.
        menu.addListener(SWT.Hide, event -> control.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(control.toDisplay(place.x, place.y + place.height + 2));
        menu.setVisible(true);
    }
}
