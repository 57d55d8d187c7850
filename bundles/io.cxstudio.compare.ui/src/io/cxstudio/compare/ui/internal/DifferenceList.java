/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.compare.ui.internal;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;

import io.cxstudio.compare.Difference;
import io.cxstudio.compare.DifferenceKind;
import io.cxstudio.compare.Side;
import io.cxstudio.diagram.WindowDrawing;
import io.cxstudio.drawing.Colour;
import io.cxstudio.model.Element;

/** The differences as a list, one a line, of the kinds that are wanted; or a word that there are none. */
final class DifferenceList {

	private final Composite control;
	private final StackLayout pages = new StackLayout();
	private final Composite tablePage;
	private final Composite emptyPage;
	private final Label empty;
	private final TableViewer viewer;
	private final WindowDrawing drawing;
	private final Map<Side, TableViewerColumn> sides = new HashMap<>();
	private final Set<DifferenceKind> hidden = EnumSet.noneOf(DifferenceKind.class);
	private List<Difference> all = List.of();

	DifferenceList(Composite parent, Consumer<List<Difference>> selected, Consumer<Difference> opened) {
		control = new Composite(parent, SWT.NONE);
		control.setLayout(pages);
		emptyPage = new Composite(control, SWT.NONE);
		emptyPage.setLayout(new GridLayout());
		empty = new Label(emptyPage, SWT.CENTER | SWT.WRAP);
		empty.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, true));
		tablePage = new Composite(control, SWT.NONE);
		viewer = new TableViewer(tablePage, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		drawing = new WindowDrawing(viewer.getTable(), palette -> viewer.refresh());
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.getTable().setHeaderVisible(true);
		TableColumnLayout layout = new TableColumnLayout();
		tablePage.setLayout(layout);
		addColumns(layout);
		viewer.addSelectionChangedListener(event -> selected.accept(selection()));
		viewer.addOpenListener(event -> selection().stream().findFirst().ifPresent(opened));
		pages.topControl = tablePage;
	}

	private void addColumns(TableColumnLayout layout) {
		column(layout, Messages.columnKind, 12, new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				DifferenceKind kind = ((Difference) element).kind();
				return kind.sign() + "  " + kind.word(); //$NON-NLS-1$
			}

			@Override
			public Color getForeground(Object element) {
				Colour tone = Marks.tone(((Difference) element).kind(), drawing.palette());
				return new Color(tone.red(), tone.green(), tone.blue());
			}
		});
		column(layout, Messages.columnElement, 30, words(difference -> difference.name().isBlank() ? difference.type()
				: Messages.bind(Messages.element, difference.type(), oneLine(difference.name()))));
		column(layout, Messages.columnPlace, 26, words(difference -> oneLine(difference.place())));
		column(layout, Messages.columnFeature, 12, words(difference -> switch (difference.kind()) {
		case MOVED -> Messages.place;
		default -> difference.featureName();
		}));
		sides.put(Side.LEFT, column(layout, "", 24, words(difference -> value(difference, Side.LEFT)))); //$NON-NLS-1$
		sides.put(Side.RIGHT, column(layout, "", 24, words(difference -> value(difference, Side.RIGHT)))); //$NON-NLS-1$
	}

	private static String value(Difference difference, Side side) {
		Element element = side == Side.LEFT ? difference.before() : difference.after();
		if (element == null) {
			return Messages.missing;
		}
		String value = side == Side.LEFT ? difference.oldValue() : difference.newValue();
		return difference.isChange() || difference.isMove() ? value.isEmpty() ? Messages.nothing : oneLine(value) : Messages.there;
	}

	private static String oneLine(String text) {
		return text.replaceAll("\\s*\\R\\s*", " "); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static ColumnLabelProvider words(Function<Difference, String> text) {
		return new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply((Difference) element);
			}
		};
	}

	private TableViewerColumn column(TableColumnLayout layout, String name, int weight, ColumnLabelProvider words) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(name);
		column.getColumn().setMoveable(true);
		column.setLabelProvider(words);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 80, true));
		return column;
	}

	Control control() {
		return control;
	}

	TableViewer viewer() {
		return viewer;
	}

	/** Shows differences; what was selected and is still there stays selected, else the next one is, or the first. */
	void show(List<Difference> differences, SideNames names) {
		int first = viewer.getTable().getSelectionIndex();
		List<Difference> before = selection();
		all = differences;
		for (Side side : Side.values()) {
			sides.get(side).getColumn().setText(names.on(side));
		}
		fill();
		List<Difference> still = shown().stream().filter(difference -> before.stream().anyMatch(old -> isSame(old, difference)))
				.toList();
		viewer.setSelection(new StructuredSelection(still), true);
		if (still.isEmpty() && !shown().isEmpty()) {
			Difference next = shown().get(Math.clamp(first, 0, shown().size() - 1));
			viewer.setSelection(new StructuredSelection(next), true);
		}
	}

	private static boolean isSame(Difference one, Difference other) {
		return one.kind() == other.kind() && one.feature() == other.feature() && one.before() == other.before()
				&& one.after() == other.after();
	}

	private void fill() {
		viewer.setInput(shown().toArray());
		boolean nothing = shown().isEmpty();
		empty.setText(all.isEmpty() ? Messages.same : Messages.allHidden);
		Control top = nothing ? emptyPage : tablePage;
		if (pages.topControl != top) {
			boolean focus = viewer.getTable().isFocusControl();
			pages.topControl = top;
			control.layout();
			if (focus && nothing) {
				control.setFocus();
			}
		}
		emptyPage.layout();
	}

	/** The differences of the kinds that are wanted. */
	List<Difference> shown() {
		return all.stream().filter(difference -> !hidden.contains(difference.kind())).toList();
	}

	boolean isShown(DifferenceKind kind) {
		return !hidden.contains(kind);
	}

	void setShown(DifferenceKind kind, boolean wanted) {
		if (wanted) {
			hidden.remove(kind);
		} else {
			hidden.add(kind);
		}
		fill();
	}

	List<Difference> selection() {
		return viewer.getStructuredSelection().stream().map(Difference.class::cast).toList();
	}

	/** Selects what is about an element; nothing changes where nothing is. */
	boolean select(Element element) {
		List<Difference> about = shown().stream()
				.filter(difference -> difference.before() == element || difference.after() == element).toList();
		if (!about.isEmpty()) {
			viewer.setSelection(new StructuredSelection(about), true);
		}
		return !about.isEmpty();
	}

	/** Selects the next or the one before, and returns it; null where there is none. */
	Difference step(boolean forward) {
		List<Difference> shown = shown();
		if (shown.isEmpty()) {
			return null;
		}
		int at = viewer.getTable().getSelectionIndex();
		int next = at < 0 ? forward ? 0 : shown.size() - 1 : Math.floorMod(at + (forward ? 1 : -1), shown.size());
		viewer.setSelection(new StructuredSelection(shown.get(next)), true);
		return shown.get(next);
	}
}
