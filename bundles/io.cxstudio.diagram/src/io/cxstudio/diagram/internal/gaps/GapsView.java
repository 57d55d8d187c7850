/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.gaps;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.part.ViewPart;

import io.cxstudio.diagram.MapEditor;
import io.cxstudio.diagram.internal.links.ChoiceMenu;
import io.cxstudio.diagram.internal.links.LinkNames;
import io.cxstudio.editing.commands.SetContinuity;
import io.cxstudio.model.Continuity;
import io.cxstudio.model.gaps.Gap;

/** The gaps of the map in front: from which touchpoint to which, what is another one there, and whether the customer has to start over. */
public final class GapsView extends ViewPart {

    /** The id of the view. */
    public static final String ID = "io.cxstudio.diagram.gaps"; //$NON-NLS-1$

    private static final int CONTINUITY = 3;

    private FrontMap front;
    private TableViewer table;

    @Override
    public void createPartControl(Composite parent) {
        table = new TableViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(table);
        column(Messages.from, 230, GapWords::from);
        column(Messages.to, 230, GapWords::to);
        column(Messages.changes, 320, GapWords::changes);
        column(Messages.continuity, 240, GapWords::continuity);
        table.addOpenListener(event -> lead());
        table.getControl().addListener(SWT.KeyDown, this::key);
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        table.getControl().setMenu(menu.createContextMenu(table.getControl()));
        getSite().registerContextMenu(ID, menu, table);
        front = new FrontMap(getSite().getPage(), this::update);
        update();
    }

    private void column(String name, int width, Function<Gap, String> text) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.LEAD);
        column.getColumn().setText(name);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((Gap) element).replace('\n', ' ');
            }

            @Override
            public String getToolTipText(Object element) {
                return text.apply((Gap) element);
            }
        });
    }

    /** The list is made anew after each edit: what was selected is found again by its cards. */
    private void update() {
        if (front == null || table.getControl().isDisposed()) {
            return;
        }
        Gap selected = selected();
        List<Gap> gaps = front.gaps();
        if (!Objects.equals(gaps, table.getInput())) {
            table.setInput(gaps);
        } else {
            table.refresh();
        }
        if (selected != null) {
            gaps.stream().filter(gap -> gap.from() == selected.from() && gap.to() == selected.to()).findFirst()
                    .ifPresent(gap -> table.setSelection(new StructuredSelection(gap)));
        }
        setContentDescription(description(gaps));
    }

    private String description(List<Gap> gaps) {
        if (front.editor() == null) {
            return Messages.noMap;
        }
        if (gaps.isEmpty()) {
            return Messages.noGaps;
        }
        long judged = gaps.stream().filter(gap -> gap.continuity() != Continuity.UNSPECIFIED).count();
        return Messages.bind(Messages.count, new Object[] {front.editor().input().getName(), gaps.size(), judged});
    }

    private Gap selected() {
        return (Gap) table.getStructuredSelection().getFirstElement();
    }

    private void lead() {
        Gap gap = selected();
        MapEditor editor = front.editor();
        if (gap != null && editor != null) {
            getSite().getPage().activate(editor);
            editor.reveal(gap.to());
        }
    }

    private void key(Event event) {
        if (event.keyCode == SWT.F2 && selected() != null) {
            Table control = table.getTable();
            org.eclipse.swt.graphics.Rectangle cell = control.getItem(control.getSelectionIndex()).getBounds(CONTINUITY);
            Rectangle row = new Rectangle(cell.x, cell.y, cell.width, cell.height);
            Gap gap = selected();
            ChoiceMenu.open(control, row, Continuity.VALUES, gap.continuity(), LinkNames::of, continuity -> judge(gap, continuity));
            event.doit = false;
        }
    }

    private void fill(IMenuManager menu) {
        Gap gap = selected();
        if (gap == null) {
            return;
        }
        menu.add(new Action(Messages.lead) {
            @Override
            public void run() {
                lead();
            }
        });
        menu.add(new Separator());
        for (Continuity continuity : Continuity.VALUES) {
            Action action = new Action(LinkNames.of(continuity), IAction.AS_RADIO_BUTTON) {
                @Override
                public void run() {
                    if (isChecked()) {
                        judge(gap, continuity);
                    }
                }
            };
            action.setChecked(gap.continuity() == continuity);
            action.setEnabled(front.editor() != null && !front.editor().input().session().isReadOnly());
            menu.add(action);
        }
    }

    private void judge(Gap gap, Continuity continuity) {
        if (front.editor() != null && gap.continuity() != continuity) {
            front.editor().viewer().actions().execute(SetContinuity.of(gap, continuity));
        }
    }

    @Override
    public void setFocus() {
        table.getControl().setFocus();
        if (table.getTable().getSelectionCount() == 0 && table.getTable().getItemCount() > 0) {
            table.getTable().setSelection(0);
        }
    }

    @Override
    public void dispose() {
        if (front != null) {
            front.dispose();
        }
        super.dispose();
    }
}
