/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.finding;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import io.cxstudio.editing.commands.DeleteElements;
import io.cxstudio.finding.CardFilter;
import io.cxstudio.finding.SavedViews;
import io.cxstudio.model.Journey;
import io.cxstudio.model.SavedView;

/** The saved views of a map: chosen, made, and changed. Every change is an edit of the workshop. */
final class ViewsMenu {

    private final MapFinding finding;

    ViewsMenu(MapFinding finding) {
        this.finding = finding;
    }

    private Journey journey() {
        return finding.viewer().map().element();
    }

    /** Puts everything that can be done into a menu. */
    void fill(Menu menu) {
        SavedView current = finding.filtering().view();
        List<SavedView> views = SavedViews.of(journey());
        Buttons.entry(menu, SWT.RADIO, Messages.viewAll, current == null && finding.filtering().filter().isNone(), finding::clearFilter);
        for (SavedView view : views) {
            Buttons.entry(menu, SWT.RADIO, name(view), view == current, () -> finding.choose(view));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        MenuItem save = Buttons.entry(menu, SWT.PUSH, Messages.viewSave, false, this::save);
        save.setEnabled(!finding.isReadOnly());
        if (current != null) {
            CardFilter filter = finding.filtering().filter();
            Command update = SavedViews.update(current, journey(), filter, ShownAppearance.of(finding.viewer()));
            Buttons.entry(menu, SWT.PUSH, Messages.bind(Messages.viewUpdate, name(current)), false, () -> finding.execute(update))
                    .setEnabled(update.canExecute() && !finding.isReadOnly());
            Buttons.entry(menu, SWT.PUSH, Messages.bind(Messages.viewRename, name(current)), false, () -> rename(current))
                    .setEnabled(!finding.isReadOnly());
            Buttons.entry(menu, SWT.PUSH, Messages.bind(Messages.viewDelete, name(current)), false,
                    () -> finding.execute(DeleteElements.of(List.of(current)))).setEnabled(!finding.isReadOnly());
        }
    }

    private static String name(SavedView view) {
        return view.displayName().isBlank() ? Messages.unnamed : view.displayName().strip();
    }

    private void save() {
        String name = ask(Messages.viewSaveTitle, finding.filtering().filter().query(), null);
        if (name != null) {
            Command command = SavedViews.save(journey(), name, finding.filtering().filter(), ShownAppearance.of(finding.viewer()));
            if (finding.execute(command)) {
                finding.keptIn((SavedView) command.getResult().iterator().next());
            }
        }
    }

    private void rename(SavedView view) {
        String name = ask(Messages.viewRenameTitle, view.displayName(), view);
        if (name != null) {
            finding.execute(SavedViews.rename(view, name));
        }
    }

    private String ask(String title, String suggestion, SavedView renamed) {
        InputDialog dialog = new InputDialog(finding.viewer().getControl().getShell(), title, Messages.viewName, suggestion,
                text -> problem(text.strip(), renamed));
        return dialog.open() == Window.OK ? dialog.getValue().strip() : null;
    }

    private String problem(String name, SavedView renamed) {
        if (name.isEmpty()) {
            return Messages.viewNameEmpty;
        }
        boolean taken = SavedViews.of(journey()).stream().anyMatch(view -> view != renamed && name.equals(name(view)));
        return taken ? Messages.bind(Messages.viewNameTaken, name) : null;
    }
}
