/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.capture;

import java.util.Optional;

import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import io.cxstudio.capture.MapNames.Name;
import io.cxstudio.capture.NameProposals;
import io.cxstudio.diagram.internal.viewer.MapViewer;
import io.cxstudio.editing.Draft;
import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.model.Journey;

/**
 * The line below a map into which notes are typed one after the other, whatever is selected: {@code text #lane @step !kind}. Enter adds the note and waits for
 * the next, Escape goes back to the map. Beside it stands where the note will go, and then where it went.
 */
public final class QuickAddBar {

    private static final int DELAY = 120;
    private static final Point POPUP = new Point(320, 200);
    private static final int TEXT_WIDTH = 320;

    private final Composite content;
    private final Text text;
    private final Label status;
    private final ContentProposalAdapter proposals;
    private MapViewer viewer;
    private QuickAdd quickAdd;

    /**
     * Makes the line, and the place above it.
     *
     * @param parent what holds both, not null
     */
    public QuickAddBar(Composite parent) {
        Composite all = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(all);
        content = new Composite(all, SWT.NONE);
        content.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
        Composite line = new Composite(all, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 4).spacing(8, 0).numColumns(3).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        new Label(line, SWT.NONE).setText(Messages.quickAdd);
        text = new Text(line, SWT.SINGLE | SWT.BORDER);
        text.setMessage(Messages.quickAddHint);
        text.setToolTipText(Messages.quickAddHelp);
        // In a narrow place the note comes first.
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(text);
        status = new Label(line, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(1, SWT.DEFAULT).applyTo(status);
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.Modify, event -> modified());
        proposals = new ContentProposalAdapter(text, new TextContentAdapter(), this::proposals, null, null);
        proposals.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        proposals.setFilterStyle(ContentProposalAdapter.FILTER_NONE);
        proposals.setAutoActivationDelay(DELAY);
        proposals.setPopupSize(POPUP);
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
     * Says for which map the notes are.
     *
     * @param map shows the map, not null
     */
    public void connect(MapViewer map) {
        viewer = map;
        quickAdd = new QuickAdd(map);
        text.addListener(SWT.FocusIn, event -> map.setKeyboardElsewhere(true));
        text.addListener(SWT.FocusOut, event -> map.setKeyboardElsewhere(false));
    }

    /**
     * Says whether notes can be added now.
     *
     * @param enabled false for a workshop that is open read-only
     */
    public void setEnabled(boolean enabled) {
        text.setEnabled(enabled);
    }

    /** Takes the keyboard. */
    public void open() {
        text.setFocus();
        text.selectAll();
    }

    private void key(Event event) {
        if (!event.doit || proposals.isProposalPopupOpen() || viewer == null) {
            return;
        }
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            String outcome = quickAdd.add(text.getText());
            if (!outcome.isEmpty()) {
                text.setText(""); //$NON-NLS-1$
                say(outcome);
            }
            event.doit = false;
        } else if (event.keyCode == SWT.ESC) {
            viewer.typing().takeFocus();
            event.doit = false;
        }
    }

    private void modified() {
        if (viewer != null && viewer.map() != null) {
            String typed = text.getText();
            say(quickAdd.preview(typed));
            Journey journey = viewer.map().element();
            WorkshopSession.of(journey).ifPresent(session -> session.setDraft(typed.isBlank() ? null : Draft.ofNote(journey, typed)));
        }
    }

    private void say(String outcome) {
        status.setText(outcome.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        status.setToolTipText(outcome);
    }

    private IContentProposal[] proposals(String typed, int caret) {
        if (viewer == null || viewer.map() == null) {
            return new IContentProposal[0];
        }
        Optional<NameProposals> fitting = NameProposals.at(typed, caret, quickAdd.names());
        return fitting.map(found -> found.names().stream().map(name -> proposal(found, name, typed, caret)).toArray(IContentProposal[]::new))
                .orElseGet(() -> new IContentProposal[0]);
    }

    private static IContentProposal proposal(NameProposals found, Name name, String typed, int caret) {
        String label = name.detail().isEmpty() || name.detail().equals(name.label()) ? name.label() : name.label() + "  \u2014  " + name.detail(); //$NON-NLS-1$
        return new ContentProposal(found.completed(typed, caret, name), label, null, found.caret(name));
    }
}
