/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.compare.ui.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.compare.Aligned;
import io.cxstudio.compare.JourneyComparison;
import io.cxstudio.compare.Side;
import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.LineBreaker;
import io.cxstudio.drawing.map.LaneContent;
import io.cxstudio.drawing.map.LaneRow;
import io.cxstudio.drawing.map.MapContent;
import io.cxstudio.drawing.map.MapLayout;
import io.cxstudio.drawing.map.MapOptions;
import io.cxstudio.drawing.map.MapView;
import io.cxstudio.model.Card;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Stage;

/** Both maps of a comparison, laid out so that the same steps stand at the same place on both. */
final class AlignedMaps {

	/**
	 * The same lane on both sides.
	 *
	 * @param left its row on the left map, or -1
	 * @param right its row on the right map, or -1
	 */
	record Row(int left, int right) {

		int on(Side side) {
			return side == Side.LEFT ? left : right;
		}
	}

	private static final int LEAST_STEP_WIDTH = 112;
	private static final int MOST_STEP_WIDTH = 168;
	private static final int ABOUT_LANE_HEADERS = 150;

	private final DrawnJourney left;
	private final DrawnJourney right;
	private MapLayout leftLayout;
	private MapLayout rightLayout;
	private final Marks marks;
	private final boolean laneByLane;
	private final List<Row> rows = new ArrayList<>();

	/**
	 * @param availableWidth the width of the place in which the maps are seen, in pixels at 100 %
	 * @param laneByLane whether each lane of one side stands above the same lane of the other; else rows are equally tall
	 */
	AlignedMaps(JourneyComparison comparison, SideNames names, LineBreaker breaker, Catalog catalog, int availableWidth,
			boolean laneByLane) {
		this.laneByLane = laneByLane;
		marks = new Marks(comparison.differences());
		int stepWidth = stepWidth(comparison, availableWidth);
		left = new DrawnJourney(comparison, Side.LEFT, marks, stepWidth, false);
		right = new DrawnJourney(comparison, Side.RIGHT, marks, stepWidth, laneByLane);
		leftLayout = layout(left, breaker, catalog, names.left());
		rightLayout = layout(right, breaker, catalog, names.right());
		for (Aligned<Lane> lanes : comparison.lanes()) {
			rows.add(new Row(row(lanes.left(), left, leftLayout), row(lanes.right(), right, rightLayout)));
		}
		if (!laneByLane) {
			rows.forEach(this::makeEquallyTall);
			leftLayout = layout(left, breaker, catalog);
			rightLayout = layout(right, breaker, catalog);
		}
	}

	private static int stepWidth(JourneyComparison comparison, int availableWidth) {
		int columns = 0;
		for (Aligned<Stage> stage : comparison.stages()) {
			columns += Math.max(1, comparison.steps(stage).size());
		}
		return columns == 0 ? LEAST_STEP_WIDTH
				: Math.clamp((availableWidth - ABOUT_LANE_HEADERS) / columns, LEAST_STEP_WIDTH, MOST_STEP_WIDTH);
	}

	private MapLayout layout(DrawnJourney journey, LineBreaker breaker, Catalog catalog, String name) {
		Map<Lane, String> lanes = new HashMap<>();
		for (LaneContent lane : MapContent.of(journey.journey(), catalog).lanes()) {
			lanes.put(lane.lane(), lane.name());
		}
		journey.nameLanes(lanes, laneByLane ? name : null);
		journey.markCards(breaker);
		return layout(journey, breaker, catalog);
	}

	private MapLayout layout(DrawnJourney journey, LineBreaker breaker, Catalog catalog) {
		MapView view = MapView.EVERYTHING.withLinks(!laneByLane).withGaps(false);
		return new MapLayout(journey.content(catalog), breaker, MapOptions.COMPACT.with(view));
	}

	private static int row(Lane lane, DrawnJourney journey, MapLayout layout) {
		return lane == null ? -1 : layout.content().row(journey.drawn(lane)).orElse(-1);
	}

	private void makeEquallyTall(Row row) {
		if (row.left() >= 0 && row.right() >= 0) {
			LaneRow one = leftLayout.rows().get(row.left());
			LaneRow other = rightLayout.rows().get(row.right());
			int height = Math.max(one.height(), other.height());
			one.content().lane().setHeight(height);
			other.content().lane().setHeight(height);
		}
	}

	/** The lanes from the top down. */
	List<Row> rows() {
		return rows;
	}

	/** How tall a row is drawn on a side; 0 where only the other side has it and the sides stand in one picture. */
	int height(Row row, Side side) {
		int own = row.on(side) < 0 ? 0 : layout(side).rows().get(row.on(side)).height();
		int other = row.on(side.other()) < 0 ? 0 : layout(side.other()).rows().get(row.on(side.other())).height();
		return laneByLane ? own : Math.max(own, other);
	}

	MapLayout layout(Side side) {
		return side == Side.LEFT ? leftLayout : rightLayout;
	}

	DrawnJourney journey(Side side) {
		return side == Side.LEFT ? left : right;
	}

	Marks marks() {
		return marks;
	}

	/** Whether lanes of both sides stand in one picture. */
	boolean isLaneByLane() {
		return laneByLane;
	}

	/** Where an element of a journey is drawn on its side's map: a card, lane, stage or step; empty where it is not. */
	Optional<Box> box(Side side, EObject original) {
		MapLayout layout = layout(side);
		EObject copy = journey(side).drawn(original);
		return switch (copy) {
		case null -> Optional.empty();
		case Card card -> layout.content().place(card).isPresent() ? layout.card(card) : Optional.empty();
		case Lane lane -> layout.content().row(lane).isPresent()
				? Optional.of(layout.row(layout.content().row(lane).getAsInt())) : Optional.empty();
		case Stage stage -> layout.stages().stream().filter(heading -> heading.element() == stage)
				.map(heading -> heading.box()).findFirst();
		default -> layout.steps().stream().filter(heading -> heading.element().step() == copy).map(heading -> heading.box())
				.findFirst();
		};
	}

	/** The boxes of the columns that only the other side has, across all rows. */
	List<Box> missingColumns(Side side) {
		MapLayout layout = layout(side);
		Box grid = layout.grid();
		return layout.steps().stream().filter(heading -> isMissing(side, heading.element().step(), heading.element().stage()))
				.map(heading -> new Box(heading.box().x(), grid.y(), heading.box().width(), grid.height())).toList();
	}

	private boolean isMissing(Side side, EObject step, EObject stage) {
		return journey(side).original(step == null ? stage : step) == null;
	}
}
