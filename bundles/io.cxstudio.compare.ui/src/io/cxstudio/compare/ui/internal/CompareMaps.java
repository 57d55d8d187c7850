/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.compare.ui.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.compare.Difference;
import io.cxstudio.compare.JourneyComparison;
import io.cxstudio.compare.Side;
import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.LineBreaker;
import io.cxstudio.model.Card;
import io.cxstudio.model.Element;
import io.cxstudio.model.Link;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;

/** The maps of both sides: one above the other, or each lane of one above the same lane of the other. */
final class CompareMaps {

	private static final double SMALLEST = 0.25;
	private static final double LARGEST = 3;
	private static final double STEP = 1.2;

	private final Composite control;
	private final List<StripCanvas> pictures = new ArrayList<>();
	private Consumer<Element> chosen = element -> {
	};
	private JourneyComparison comparison;
	private SideNames names;
	private AlignedMaps maps;
	private boolean laneByLane;
	private double zoom = 1;
	private int laidOutFor;

	CompareMaps(Composite parent, boolean laneByLane) {
		this.laneByLane = laneByLane;
		control = new Composite(parent, SWT.NONE);
		control.setLayout(new FillLayout());
		makePictures();
	}

	Control control() {
		return control;
	}

	/** @param listener is told the card that was clicked on a map */
	void onChoose(Consumer<Element> listener) {
		chosen = listener;
	}

	private void makePictures() {
		for (Control child : control.getChildren()) {
			child.dispose();
		}
		pictures.clear();
		if (laneByLane) {
			pictures.add(new StripCanvas(control, Side.RIGHT, Messages.bothMaps));
		} else {
			SashForm sash = new SashForm(control, SWT.VERTICAL);
			pictures.add(new StripCanvas(sash, Side.LEFT, Messages.leftMap));
			pictures.add(new StripCanvas(sash, Side.RIGHT, Messages.rightMap));
		}
		for (StripCanvas picture : pictures) {
			picture.onClick(target -> chosen.accept((Element) target.element()));
			picture.onZoom(in -> setZoom(in ? zoom * STEP : zoom / STEP));
			picture.onScroll(() -> pictures.forEach(other -> other.scrollTo(picture.origin())));
			picture.setToolTip(this::toolTip);
			picture.control().addListener(SWT.Resize, event -> layOutForWidth());
		}
		control.layout();
	}

	private String toolTip(StripCanvas.Target target) {
		String text = comparison.differences().stream()
				.filter(difference -> difference.before() == target.element() || difference.after() == target.element())
				.map(Difference::sentence).collect(Collectors.joining("\n")); //$NON-NLS-1$
		if (!text.isEmpty()) {
			Element left = target.side() == Side.LEFT ? (Element) target.element()
					: comparison.counterpart(Side.RIGHT, (Element) target.element()).orElse(null);
			return left == null ? text
					: comparison.reason(left).map(reason -> text + '\n' + Messages.bind(Messages.sameBecause, reason.words()))
							.orElse(text);
		}
		return target.element() instanceof Card card && card.getText() != null ? card.getText() : null;
	}

	boolean isLaneByLane() {
		return laneByLane;
	}

	void setLaneByLane(boolean together) {
		if (laneByLane != together) {
			laneByLane = together;
			makePictures();
			pictures.forEach(picture -> picture.setZoom(zoom));
			layOut();
		}
	}

	void setZoom(double factor) {
		zoom = Math.clamp(factor, SMALLEST, LARGEST);
		pictures.forEach(picture -> picture.setZoom(zoom));
		layOutForWidth();
	}

	void zoomIn() {
		setZoom(zoom * STEP);
	}

	void zoomOut() {
		setZoom(zoom / STEP);
	}

	void show(JourneyComparison compared, SideNames sides) {
		comparison = compared;
		names = sides;
		layOut();
	}

	/** A wider place gives room for wider steps. */
	private void layOutForWidth() {
		if (comparison != null && Math.abs(width() - laidOutFor) > 1) {
			layOut();
		}
	}

	private int width() {
		return (int) (pictures.get(0).control().getClientArea().width / zoom);
	}

	private void layOut() {
		if (comparison == null) {
			return;
		}
		Point origin = pictures.get(0).origin();
		laidOutFor = width();
		LineBreaker breaker = new LineBreaker(pictures.get(0).drawing().measurer());
		maps = new AlignedMaps(comparison, names, breaker, Catalog.get(), laidOutFor, laneByLane);
		if (laneByLane) {
			pictures.get(0).show(maps, strips(List.of(Side.LEFT, Side.RIGHT)), ""); //$NON-NLS-1$
		} else {
			pictures.get(0).show(maps, strips(List.of(Side.LEFT)), names.left());
			pictures.get(1).show(maps, strips(List.of(Side.RIGHT)), names.right());
		}
		pictures.forEach(picture -> picture.scrollTo(origin));
	}

	private List<Strip> strips(List<Side> sides) {
		List<Strip> strips = new ArrayList<>();
		int top = 0;
		for (AlignedMaps.Row row : maps.rows()) {
			int first = strips.size();
			for (Side side : sides) {
				if (row.on(side) >= 0 || !laneByLane) {
					strips.add(new Strip(side, row.on(side), top, maps.height(row, side), false));
					top += maps.height(row, side);
				}
			}
			if (strips.size() > first) {
				Strip last = strips.removeLast();
				strips.add(new Strip(last.side(), last.row(), last.top(), last.height(), true));
			}
		}
		return strips;
	}

	/** Marks what differences are about as selected. */
	void select(List<Difference> differences) {
		Set<EObject> elements = new HashSet<>();
		for (Difference difference : differences) {
			elements.addAll(shownFor(difference.before()));
			elements.addAll(shownFor(difference.after()));
		}
		pictures.forEach(picture -> picture.select(elements));
	}

	/** Scrolls so that what a difference is about is seen. */
	void reveal(Difference difference) {
		reveal(Side.LEFT, difference.before());
		reveal(Side.RIGHT, difference.after());
	}

	/** What on the maps stands for an element: itself, and for a link its two ends. */
	private static List<Element> shownFor(Element element) {
		return element instanceof Link link ? Stream.of(link.getSource(), link.getTarget()).filter(Objects::nonNull)
				.map(Element.class::cast).toList() : element == null ? List.of() : List.of(element);
	}

	private void reveal(Side side, Element element) {
		for (Element shown : shownFor(element)) {
			Optional<Box> box = maps == null ? Optional.empty() : maps.box(side, shown);
			box.ifPresent(place -> picture(side).reveal(side, place, shown instanceof Stage || shown instanceof Step));
		}
	}

	private StripCanvas picture(Side side) {
		return pictures.get(laneByLane || side == Side.LEFT ? 0 : 1);
	}

	/** Where an element is seen on the screen; empty where it is not drawn. */
	Optional<Point> place(Side side, Element element) {
		return picture(side).place(side, element);
	}
}
