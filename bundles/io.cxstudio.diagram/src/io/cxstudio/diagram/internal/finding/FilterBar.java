/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import io.cxstudio.finding.CardFilter;
import io.cxstudio.finding.Facet;

/** The bar that says which cards are looked at. It is there as long as a filter is on: closing it takes the filter off. */
final class FilterBar {

    private static final int TEXT_WIDTH = 130;
    private static final String DOWN = " \u25BE"; //$NON-NLS-1$

    private final MapFinding finding;
    private final Composite bar;
    private final Text words;
    private final Label count;
    private final List<FacetMenu> facets = new ArrayList<>();
    private final ToolBar chosen;
    private final ToolBar buttons;
    private final ToolItem views;
    private boolean updating;

    FilterBar(Composite parent, MapFinding finding) {
        this.finding = finding;
        bar = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(6, false);
        layout.marginHeight = 3;
        layout.marginWidth = 8;
        bar.setLayout(layout);
        bar.addListener(SWT.Resize, event -> showChosen());
        new Label(bar, SWT.NONE).setText(Messages.filter);
        words = new Text(bar, SWT.SINGLE | SWT.BORDER);
        GridData narrow = new GridData(SWT.LEFT, SWT.CENTER, false, false);
        narrow.widthHint = TEXT_WIDTH;
        words.setLayoutData(narrow);
        words.setMessage(Messages.filterHint);
        words.setToolTipText(Messages.filterToolTip);
        words.addListener(SWT.Modify, event -> wordsChanged());
        words.addListener(SWT.KeyDown, this::key);
        for (Facet facet : Facet.values()) {
            facets.add(new FacetMenu(facet, finding));
        }
        ToolBar choose = new ToolBar(bar, SWT.FLAT);
        ToolItem more = new ToolItem(choose, SWT.PUSH);
        more.setText(Messages.choose + DOWN);
        more.setToolTipText(Messages.chooseToolTip);
        more.addListener(SWT.Selection, event -> openChoices(more));
        chosen = new ToolBar(bar, SWT.FLAT);
        chosen.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        count = new Label(bar, SWT.NONE);
        buttons = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
        views = new ToolItem(buttons, SWT.PUSH);
        views.setToolTipText(Messages.viewsToolTip);
        views.addListener(SWT.Selection, event -> {
            Menu menu = new Menu(buttons);
            new ViewsMenu(finding).fill(menu);
            Buttons.open(views, menu);
        });
        Buttons.add(buttons, SWT.PUSH, "close", Messages.filterClear, finding::clearFilter); //$NON-NLS-1$
        for (ToolBar keys : new ToolBar[] {choose, chosen, buttons}) {
            keys.addListener(SWT.KeyDown, this::key);
        }
    }

    Composite control() {
        return bar;
    }

    void takeFocus() {
        words.setFocus();
        words.selectAll();
    }

    private void wordsChanged() {
        if (!updating) {
            finding.filter(finding.filtering().filter().withQuery(words.getText()));
        }
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ESC) {
            finding.clearFilter();
            event.doit = false;
        } else if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && event.widget == words) {
            finding.backToMap();
            event.doit = false;
        }
    }

    private void openChoices(ToolItem button) {
        Menu menu = new Menu(button.getParent());
        for (FacetMenu facet : facets) {
            if (facet.hasValues()) {
                facet.fill(cascade(menu, facet.isChosen() ? facet.label() : facet.name()));
            }
        }
        VotesMenu votes = new VotesMenu(finding);
        votes.fill(cascade(menu, votes.isChosen() ? votes.label() : Messages.facetVotes));
        Buttons.open(button, menu);
    }

    private static Menu cascade(Menu menu, String name) {
        Menu values = new Menu(menu);
        Buttons.entry(menu, SWT.CASCADE, name, false, () -> { }).setMenu(values);
        return values;
    }

    /** A button for each thing that is chosen, by which it is changed; where they have no room, one button for all of them. */
    private void showChosen() {
        if (finding.viewer() == null || !bar.isVisible()) {
            return;
        }
        for (ToolItem item : chosen.getItems()) {
            item.dispose();
        }
        List<String> labels = new ArrayList<>();
        for (FacetMenu facet : facets) {
            if (facet.isChosen()) {
                labels.add(facet.label());
                add(facet.label(), facet::fill);
            }
        }
        VotesMenu votes = new VotesMenu(finding);
        if (votes.isChosen()) {
            labels.add(votes.label());
            add(votes.label(), votes::fill);
        }
        bar.layout();
        if (!labels.isEmpty() && bar.computeSize(SWT.DEFAULT, SWT.DEFAULT).x > bar.getSize().x) {
            summarise(labels);
        }
    }

    private void summarise(List<String> labels) {
        for (ToolItem item : chosen.getItems()) {
            item.dispose();
        }
        ToolItem all = new ToolItem(chosen, SWT.PUSH);
        all.setText(Messages.bind(Messages.criteria, labels.size()) + DOWN);
        all.setToolTipText(String.join("\n", labels)); //$NON-NLS-1$
        all.addListener(SWT.Selection, event -> openChoices(all));
        bar.layout();
    }

    private void add(String label, Consumer<Menu> filling) {
        ToolItem item = new ToolItem(chosen, SWT.PUSH);
        item.setText(label.replace("&", "&&") + DOWN); //$NON-NLS-1$ //$NON-NLS-2$
        item.addListener(SWT.Selection, event -> {
            Menu menu = new Menu(chosen);
            filling.accept(menu);
            Buttons.open(item, menu);
        });
    }

    /** Shows the filter, and how many cards fit. */
    void update(Filtering filtering) {
        CardFilter filter = filtering.filter();
        updating = true;
        if (!CardFilter.NONE.withQuery(words.getText()).query().equals(filter.query())) {
            words.setText(filter.query());
        }
        updating = false;
        String name = filtering.view() == null ? Messages.views : filtering.view().displayName() + (filtering.differsFromView() ? "*" : ""); //$NON-NLS-1$ //$NON-NLS-2$
        views.setText(name.replace("&", "&&") + DOWN); //$NON-NLS-1$ //$NON-NLS-2$
        int fitting = filtering.fitting();
        count.setText(Messages.bind(filter.isNone() ? Messages.filterAll : fitting == 0 ? Messages.filterNothing : Messages.filterCount, fitting,
                filtering.cards()));
        showChosen();
    }
}
