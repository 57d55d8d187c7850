/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.finding;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

import io.cxstudio.diagram.internal.viewer.MapViewer;
import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.finding.Accents;
import io.cxstudio.finding.Appearance;
import io.cxstudio.finding.CardFilter;
import io.cxstudio.finding.FoldedElements;
import io.cxstudio.model.SavedView;

/** Finding and filtering on one map: the bars above it, and what they have to do with it. */
public final class MapFinding {

    private final WorkshopSession session;
    private final FoldedElements texts = new FoldedElements();
    private final CommandStackListener changed = event -> changed();
    private final Composite all;
    private final Composite content;
    private final FindBar findBar;
    private final FilterBar filterBar;
    private MapViewer viewer;
    private Finder finder;
    private Filtering filtering;
    private boolean updating;

    /**
     * Makes the bars, hidden, and the place below them.
     *
     * @param parent  what holds both, not null
     * @param session the workshop, not null
     */
    public MapFinding(Composite parent, WorkshopSession session) {
        this.session = session;
        all = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        all.setLayout(layout);
        findBar = new FindBar(all, this);
        filterBar = new FilterBar(all, this);
        content = new Composite(all, SWT.NONE);
        content.setLayout(new FillLayout());
        content.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        for (Composite bar : new Composite[] {findBar.control(), filterBar.control()}) {
            bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            show(bar, false);
            bar.addListener(SWT.Activate, event -> keyboardElsewhere(true));
            bar.addListener(SWT.Deactivate, event -> keyboardElsewhere(false));
        }
        session.commandStack().addCommandStackListener(changed);
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
     * Says which map is searched.
     *
     * @param searched its viewer, not null
     */
    public void attach(MapViewer searched) {
        viewer = searched;
        finder = new Finder(viewer, texts);
        filtering = new Filtering(viewer, texts);
    }

    MapViewer viewer() {
        return viewer;
    }

    /**
     * What was found.
     *
     * @return not null once the map was made
     */
    public Finder finder() {
        return finder;
    }

    /**
     * What is filtered.
     *
     * @return not null once the map was made
     */
    public Filtering filtering() {
        return filtering;
    }

    private boolean isReady() {
        return viewer != null && viewer.map() != null && !all.isDisposed();
    }

    private void keyboardElsewhere(boolean elsewhere) {
        if (viewer != null) {
            viewer.setKeyboardElsewhere(elsewhere);
        }
    }

    private void show(Composite bar, boolean shown) {
        bar.setVisible(shown);
        ((GridData) bar.getLayoutData()).exclude = !shown;
        all.layout();
    }

    /** Opens the bar in which a phrase is typed. */
    public void openFind() {
        if (isReady()) {
            show(findBar.control(), true);
            findBar.takeFocus();
            finder.setRinging(true);
            finder.search();
            findBar.update(finder);
        }
    }

    void find(String phrase, Accents accents) {
        finder.look(phrase, accents);
        findBar.update(finder);
    }

    /**
     * Goes to the next hit; where nothing was looked for yet, opens the bar.
     *
     * @param forward whether not to the one before
     */
    public void findNext(boolean forward) {
        if (isReady() && finder.phrase().isBlank()) {
            openFind();
        } else if (isReady()) {
            finder.step(forward);
            findBar.update(finder);
        }
    }

    void closeFind() {
        finder.setRinging(false);
        show(findBar.control(), false);
        backToMap();
    }

    /** Opens the bar in which cards are chosen. */
    public void openFilter() {
        if (isReady()) {
            show(filterBar.control(), true);
            filterBar.update(filtering);
            filterBar.takeFocus();
        }
    }

    /**
     * Fades the cards that do not fit.
     *
     * @param filter what they have to fit, not null
     */
    public void filter(CardFilter filter) {
        filtering.set(filter);
        filterBar.update(filtering);
    }

    /**
     * Looks at the map as a saved view says: takes its filter, its zoom and what it has collapsed, and shows the bar that says so. The workshop stays as it
     * is.
     *
     * @param view a view of this workshop, not null
     */
    public void choose(SavedView view) {
        if (isReady()) {
            filtering.choose(view);
            Appearance.of(view).ifPresent(appearance -> ShownAppearance.show(viewer, appearance));
            show(filterBar.control(), true);
            filterBar.update(filtering);
        }
    }

    void keptIn(SavedView view) {
        filtering.keptIn(view);
        filterBar.update(filtering);
    }

    /** Shows every card again. */
    public void clearFilter() {
        if (isReady()) {
            filtering.set(CardFilter.NONE);
            filterBar.update(filtering);
            show(filterBar.control(), false);
            backToMap();
        }
    }

    /**
     * Whether cards are filtered.
     *
     * @return false if every card is shown as it is
     */
    public boolean isFiltering() {
        return filtering != null && (!filtering.filter().isNone() || filterBar.control().isVisible());
    }

    /** Gives the keyboard back to the map. */
    void backToMap() {
        viewer.typing().takeFocus();
    }

    boolean isReadOnly() {
        return session.isReadOnly();
    }

    boolean execute(Command command) {
        if (!command.canExecute()) {
            command.dispose();
            return false;
        }
        session.commandStack().execute(command);
        return true;
    }

    /** Once for a burst of commands, and not while a key is on its way. */
    private void changed() {
        if (updating || !isReady() || !findBar.control().isVisible() && !filterBar.control().isVisible()) {
            return;
        }
        updating = true;
        all.getDisplay().asyncExec(() -> {
            updating = false;
            if (isReady()) {
                update();
            }
        });
    }

    /** Looks again at everything, after the workshop has changed. */
    public void update() {
        if (findBar.control().isVisible()) {
            finder.search();
            findBar.update(finder);
        }
        if (filterBar.control().isVisible()) {
            filtering.set(filtering.filter());
            filterBar.update(filtering);
        }
    }

    /** Forgets the workshop. */
    public void dispose() {
        session.commandStack().removeCommandStackListener(changed);
    }
}
