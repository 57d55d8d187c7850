/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import io.cxstudio.diagram.SessionNotices;
import io.cxstudio.diagram.SessionNotices.Choice;
import io.cxstudio.diagram.SessionNotices.Notice;
import io.cxstudio.editing.ReadOnlyCause;
import io.cxstudio.editing.WorkshopSession;

/** Says above the map what is special about its workshop, with what can be done about it; takes no room while nothing is. */
public final class NoticeBar {

    private static final int INDENT = 8;

    private final WorkshopSession session;
    private final Runnable focus;
    private final Composite all;
    private final Composite lines;
    private final Composite content;
    private List<Notice> shown = List.of();

    /**
     * Makes the bar and the place below it.
     *
     * @param parent  what holds both, not null
     * @param session the session, open, not null
     * @param focus   gives the keyboard back to the map after a choice, not null
     */
    public NoticeBar(Composite parent, WorkshopSession session, Runnable focus) {
        this.session = session;
        this.focus = focus;
        all = new Composite(parent, SWT.NONE);
        all.setLayout(layout(1, 0));
        lines = new Composite(all, SWT.NONE);
        lines.setLayout(layout(1, 0));
        lines.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        content = new Composite(all, SWT.NONE);
        content.setLayout(new FillLayout());
        content.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Runnable listener = this::refresh;
        SessionNotices.addListener(listener);
        all.addDisposeListener(event -> SessionNotices.removeListener(listener));
        build(List.of());
        refresh();
    }

    private static GridLayout layout(int columns, int margin) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = margin;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        return layout;
    }

    /**
     * Where the map belongs.
     *
     * @return not null
     */
    public Composite content() {
        return content;
    }

    /** Shows what is to be said now. */
    public void refresh() {
        List<Notice> notices = new ArrayList<>();
        if (session.readOnlyCause().filter(ReadOnlyCause.NEWER_FORMAT::equals).isPresent()) {
            notices.add(new Notice(Messages.readOnly, List.of()));
        }
        notices.addAll(SessionNotices.of(session));
        if (!all.isDisposed() && !notices.equals(shown)) {
            build(notices);
        }
    }

    private void build(List<Notice> notices) {
        shown = notices;
        for (Control old : lines.getChildren()) {
            old.dispose();
        }
        notices.forEach(this::line);
        lines.setVisible(!notices.isEmpty());
        ((GridData) lines.getLayoutData()).exclude = notices.isEmpty();
        all.layout(true, true);
    }

    private void line(Notice notice) {
        Composite line = new Composite(lines, SWT.NONE);
        line.setLayout(layout(2 + notice.choices().size(), INDENT));
        line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Label sign = new Label(line, SWT.NONE);
        sign.setImage(JFaceResources.getImage(Dialog.DLG_IMG_MESSAGE_WARNING));
        Label text = new Label(line, SWT.WRAP);
        text.setText(notice.text());
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 1;
        text.setLayoutData(wide);
        for (Choice choice : notice.choices()) {
            Button button = new Button(line, SWT.PUSH);
            button.setText(choice.label());
            button.addListener(SWT.Selection, event -> choose(choice));
        }
    }

    private void choose(Choice choice) {
        choice.action().accept(all.getShell());
        if (!all.isDisposed()) {
            focus.run();
        }
    }
}
