/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.capture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import io.cxstudio.capture.GridChoices;
import io.cxstudio.capture.GridChoices.Headings;
import io.cxstudio.capture.GridChoices.Rows;
import io.cxstudio.capture.GridPlace;
import io.cxstudio.capture.GridPlan;
import io.cxstudio.capture.GridPlan.Line;
import io.cxstudio.capture.TextTable;
import io.cxstudio.model.Workshop;

/** Shows what a range or a long list would become on the map, and lets people say what its rows and columns are. */
final class GridPreview extends TitleAreaDialog {

    /** From so many cells on it takes a moment to lay them out again. */
    private static final int LARGE = 20_000;
    private static final int MOST_ROWS = 30;
    private static final int MOST_COLUMNS = 24;
    private static final int MOST_LETTERS = 80;
    private static final int LANE_WIDTH = 130;
    private static final int COLUMN_WIDTH = 140;
    private static final Point TABLE = new Point(720, 210);
    private static final int SUMMARY_HEIGHT = 64;

    private final TextTable table;
    private final GridPlace place;
    private final Map<Button, Predicate<GridChoices>> checks = new LinkedHashMap<>();
    private Choice choice;
    private Table preview;
    private Label summary;
    private Combo headings;
    private Combo rows;

    /** What the rows and columns of a table are, and what becomes of it. */
    record Choice(GridChoices choices, GridPlan plan) {
    }

    /** Shows what would become of a table. */
    GridPreview(Shell parent, TextTable table, GridPlace place, Choice choice) {
        super(parent);
        this.table = table;
        this.place = place;
        this.choice = choice;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    /** What was chosen in the end. */
    GridPlan plan() {
        return choice.plan();
    }

    private boolean isRange() {
        return table.width() > 1;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(isRange() ? Messages.pasteRange : Messages.pasteList);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(isRange() ? Messages.pasteRange : Messages.pasteList);
        setMessage(isRange() ? Messages.pasteRangeMessage : Messages.pasteListMessage);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).spacing(8, 6).numColumns(2).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        if (isRange()) {
            createChoices(area);
        }
        createPreview(area);
        summary = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(TABLE.x, SUMMARY_HEIGHT).applyTo(summary);
        show();
        return area;
    }

    private void createChoices(Composite area) {
        headings = combo(area, Messages.firstRows, Messages.headingsNone, Messages.headingsSteps, Messages.headingsStages, Messages.headingsStagesAndSteps);
        headings.addListener(SWT.Selection, event -> update(choices -> choices.with(Headings.values()[headings.getSelectionIndex()])));
        String lane = place.lane() == null ? null : place.lane().displayName();
        rows = combo(area, Messages.eachRow, lane == null ? Messages.rowsLanesNowhere : Messages.bind(Messages.rowsLanes, lane),
                Messages.bind(Messages.rowsCards, lane == null ? Messages.parkingLot : lane));
        rows.addListener(SWT.Selection, event -> update(choices -> choices.with(Rows.values()[rows.getSelectionIndex()])));
        check(area, Messages.laneNames, GridChoices::laneNames, GridChoices::withLaneNames);
        check(area, Messages.lines, GridChoices::lines, GridChoices::withLines);
        check(area, Messages.addsMissing, GridChoices::addsMissing, GridChoices::withMissing);
    }

    private static Combo combo(Composite area, String name, String... items) {
        new Label(area, SWT.NONE).setText(name);
        Combo combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(items);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
        return combo;
    }

    private void check(Composite area, String name, Predicate<GridChoices> isOn, BiFunction<GridChoices, Boolean, GridChoices> change) {
        Button check = new Button(area, SWT.CHECK);
        check.setText(name);
        check.addListener(SWT.Selection, event -> update(choices -> change.apply(choices, check.getSelection())));
        checks.put(check, isOn);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(check);
    }

    private void createPreview(Composite area) {
        boolean rightToLeft = place.journey().eContainer() instanceof Workshop workshop && workshop.isRightToLeft();
        preview = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | (rightToLeft ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT));
        preview.setHeaderVisible(true);
        preview.setLinesVisible(true);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(TABLE).applyTo(preview);
    }

    private void update(UnaryOperator<GridChoices> change) {
        GridChoices changed = change.apply(choice.choices());
        boolean isLarge = (long) table.width() * table.height() > LARGE;
        Optional<GridPlan> changedPlan = isLarge
                ? Patience.with(Messages.readingText, IProgressMonitor.UNKNOWN, monitor -> GridPlan.of(table, place, changed, monitor::isCanceled))
                : Optional.of(GridPlan.of(table, place, changed));
        changedPlan.ifPresent(plan -> choice = new Choice(changed, plan));
        show();
    }

    private void show() {
        showChoices();
        GridPlan plan = plan();
        preview.setRedraw(false);
        fill();
        preview.setRedraw(true);
        summary.setText(String.join(" ", Arrivals.sentences(plan))); //$NON-NLS-1$
        summary.getParent().layout();
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(plan.cards() > 0);
        }
    }

    /** Also after one of them was changed and that was cancelled. */
    private void showChoices() {
        if (isRange()) {
            headings.select(choice.choices().headings().ordinal());
            rows.select(choice.choices().rows().ordinal());
            rows.setEnabled(!choice.choices().laneNames());
        }
        checks.forEach((check, isOn) -> check.setSelection(isOn.test(choice.choices())));
    }

    private void fill() {
        GridPlan plan = plan();
        preview.removeAll();
        for (TableColumn column : preview.getColumns()) {
            column.dispose();
        }
        int first = choice.choices().laneNames() ? 1 : 0;
        int last = Math.min(table.width(), first + MOST_COLUMNS);
        column(Messages.lane, LANE_WIDTH);
        for (int column = first; column < last; column++) {
            TableColumn shown = column(plan.target(column - first).map(target -> sign(target.isAdded()) + target.step()).orElse(Messages.parkingLot),
                    isRange() ? COLUMN_WIDTH : TABLE.x - LANE_WIDTH - 30);
            plan.target(column - first).ifPresent(target -> shown.setToolTipText(Messages.bind(Messages.column, target.stage(), target.step())));
        }
        List<Line> lines = plan.lines();
        for (Line line : lines.subList(0, Math.min(MOST_ROWS, lines.size()))) {
            TableItem item = new TableItem(preview, SWT.NONE);
            item.setText(0, line.lane() == null ? Messages.parkingLot : sign(line.isAdded()) + line.lane());
            for (int column = first; column < last; column++) {
                item.setText(column - first + 1, shown(table.cell(line.row(), column)));
            }
        }
        if (lines.size() > MOST_ROWS) {
            new TableItem(preview, SWT.NONE).setText(1, Messages.bind(Messages.moreRows, Arrivals.number(lines.size() - MOST_ROWS)));
        }
    }

    private TableColumn column(String name, int width) {
        TableColumn column = new TableColumn(preview, SWT.LEAD);
        column.setText(name);
        column.setToolTipText(name);
        column.setWidth(width);
        return column;
    }

    private static String sign(boolean isAdded) {
        return isAdded ? "+ " : ""; //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String shown(String cell) {
        String line = cell.replace("\n", " \u23CE "); //$NON-NLS-1$ //$NON-NLS-2$
        return line.length() <= MOST_LETTERS ? line : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, MOST_LETTERS))) + '\u2026';
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.paste, true).setEnabled(plan().cards() > 0);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }
}
