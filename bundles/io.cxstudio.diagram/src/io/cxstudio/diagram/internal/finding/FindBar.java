/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.finding;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import io.cxstudio.finding.Accents;

/** The bar in which a phrase is typed: every letter finds, Enter goes on, Escape goes back to the map. */
final class FindBar {

    private static final int TEXT_WIDTH = 240;
    private static final int COUNT_WIDTH = 110;

    private final MapFinding finding;
    private final Composite bar;
    private final Text phrase;
    private final Label count;
    private final ToolItem accents;

    FindBar(Composite parent, MapFinding finding) {
        this.finding = finding;
        bar = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(4, false);
        layout.marginHeight = 3;
        layout.marginWidth = 8;
        bar.setLayout(layout);
        new Label(bar, SWT.NONE).setText(Messages.find);
        phrase = new Text(bar, SWT.SINGLE | SWT.BORDER);
        GridData wide = new GridData(SWT.LEFT, SWT.CENTER, false, false);
        wide.widthHint = TEXT_WIDTH;
        phrase.setLayoutData(wide);
        phrase.setMessage(Messages.findHint);
        phrase.addListener(SWT.Modify, event -> look());
        phrase.addListener(SWT.KeyDown, this::key);
        ToolBar buttons = new ToolBar(bar, SWT.FLAT);
        Buttons.add(buttons, SWT.PUSH, "previous", Messages.findPrevious, () -> finding.findNext(false)); //$NON-NLS-1$
        Buttons.add(buttons, SWT.PUSH, "next", Messages.findNext, () -> finding.findNext(true)); //$NON-NLS-1$
        accents = Buttons.add(buttons, SWT.CHECK, "accents", Messages.findAccents, this::look); //$NON-NLS-1$
        Buttons.add(buttons, SWT.PUSH, "close", Messages.findClose, finding::closeFind); //$NON-NLS-1$
        buttons.addListener(SWT.KeyDown, this::key);
        count = new Label(bar, SWT.NONE);
        GridData room = new GridData(SWT.LEFT, SWT.CENTER, true, false);
        room.minimumWidth = COUNT_WIDTH;
        count.setLayoutData(room);
    }

    Composite control() {
        return bar;
    }

    void takeFocus() {
        phrase.setFocus();
        phrase.selectAll();
    }

    private void look() {
        finding.find(phrase.getText(), accents.getSelection() ? Accents.EXACTLY : Accents.IF_TYPED);
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ESC) {
            finding.closeFind();
            event.doit = false;
        } else if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && event.widget == phrase) {
            finding.findNext((event.stateMask & SWT.SHIFT) == 0);
            event.doit = false;
        }
    }

    /** Says how many were found, and which one this is. */
    void update(Finder finder) {
        count.setText(finder.phrase().isBlank() ? "" //$NON-NLS-1$
                : finder.count() == 0 ? Messages.findNothing : Messages.bind(Messages.findCount, finder.number(), finder.count()));
        bar.layout();
    }
}
