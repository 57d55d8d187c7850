/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Says above the map that the workshop cannot be changed, and why. */
public final class ReadOnlyNotice {

    private final Label label;
    private final Composite content;

    /**
     * Makes the notice, hidden, and the place below it.
     *
     * @param parent what holds both, not null
     */
    public ReadOnlyNotice(Composite parent) {
        Composite all = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        all.setLayout(layout);
        label = new Label(all, SWT.WRAP);
        label.setText(Messages.readOnly);
        GridData line = new GridData(SWT.FILL, SWT.CENTER, true, false);
        line.horizontalIndent = 8;
        label.setLayoutData(line);
        content = new Composite(all, SWT.NONE);
        content.setLayout(new FillLayout());
        content.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        show(false);
    }

    /**
     * Where the map belongs.
     *
     * @return not null
     */
    public Composite content() {
        return content;
    }

    /**
     * Shows or hides the notice.
     *
     * @param readOnly whether the workshop cannot be changed
     */
    public void show(boolean readOnly) {
        label.setVisible(readOnly);
        ((GridData) label.getLayoutData()).exclude = !readOnly;
        label.getParent().layout();
    }
}
