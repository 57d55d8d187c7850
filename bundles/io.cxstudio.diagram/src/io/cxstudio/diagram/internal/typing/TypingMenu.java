/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.typing;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The context menu of the text that is being typed. */
final class TypingMenu {

    private final StyledText text;
    private final Menu menu;

    private TypingMenu(StyledText text) {
        this.text = text;
        this.menu = new Menu(text);
        BooleanSupplier selection = () -> text.getSelectionCount() > 0;
        add(Messages.cut, text::cut, selection);
        add(Messages.copy, text::copy, selection);
        add(Messages.paste, text::paste, this::canPaste);
        add(Messages.delete, () -> text.invokeAction(ST.DELETE_NEXT), selection);
        new MenuItem(menu, SWT.SEPARATOR);
        add(Messages.selectAll, text::selectAll, () -> text.getCharCount() > 0);
        text.setMenu(menu);
    }

    /** Gives the control its menu. */
    static void install(StyledText text) {
        new TypingMenu(text);
    }

    private void add(String name, Runnable action, BooleanSupplier enabled) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(name);
        item.addListener(SWT.Selection, event -> action.run());
        menu.addListener(SWT.Show, event -> item.setEnabled(enabled.getAsBoolean()));
    }

    private boolean canPaste() {
        Clipboard clipboard = new Clipboard(text.getDisplay());
        try {
            for (var type : clipboard.getAvailableTypes()) {
                if (TextTransfer.getInstance().isSupportedType(type)) {
                    return true;
                }
            }
            return false;
        } finally {
            clipboard.dispose();
        }
    }
}
