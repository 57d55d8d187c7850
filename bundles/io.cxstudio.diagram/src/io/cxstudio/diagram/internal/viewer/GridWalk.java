/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.viewer;

import java.util.List;

import io.cxstudio.catalog.LaneHalf;
import io.cxstudio.diagram.internal.parts.Slot;
import io.cxstudio.drawing.map.Column;
import io.cxstudio.drawing.map.MapContent;
import io.cxstudio.drawing.map.Placed;
import io.cxstudio.model.Card;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;

/**
 * Where the arrow keys lead. The cursor stands on a card, at an empty place ({@link Slot}), or on the header of a step, stage or lane; above the first lane
 * are the steps, above them the stages, before the first step the lane headers, and after the last step the parking lot. In a lane with halves the way leads
 * through both halves of a cell.
 */
public final class GridWalk {

    private final MapContent content;

    /**
     * Walks on a map.
     *
     * @param content what stands where, not null
     */
    public GridWalk(MapContent content) {
        this.content = content;
    }

    /**
     * The next place.
     *
     * @param from a card, slot, step, stage or lane of the map, or null for nowhere
     * @param way  where to go, not null
     * @return a card, slot, step, stage or lane; where the map ends, the same place; null if the map has none
     */
    public Object next(Object from, Way way) {
        Object there = switch (from) {
            case Slot slot -> fromSlot(slot, way, true);
            case Card card -> fromCard(card, way, true);
            case Step step -> fromStep(step, way);
            case Stage stage -> fromStage(stage, way);
            case Lane lane -> fromLane(lane, way);
            case null, default -> first();
        };
        return there == null ? from : there;
    }

    /**
     * The same place at the next step. Unlike {@link #next(Object, Way)} it does not go from one half of a cell to the other.
     *
     * @param from a card, slot, step, stage or lane of the map, or null for nowhere
     * @param way  {@link Way#ON} or {@link Way#BACK}
     * @return a card, slot, step, stage or lane; where the map ends, the same place; null if the map has none
     */
    public Object nextStep(Object from, Way way) {
        Object there = switch (from) {
            case Slot slot -> fromSlot(slot, way, false);
            case Card card -> fromCard(card, way, false);
            case null, default -> next(from, way);
        };
        return there == null ? from : there;
    }

    private Object first() {
        return content.lanes().isEmpty() ? content.columns().isEmpty() ? null : content.columns().get(0).stage() : into(0, 0, LaneHalf.PLUS, 0);
    }

    private int row(Lane lane) {
        return content.row(lane).orElse(-1);
    }

    private int column(Step step) {
        return content.column(step).orElse(-1);
    }

    private List<Card> cell(int row, int column, int half) {
        return row < 0 || column < 0 ? List.of() : content.lanes().get(row).cell(column, half);
    }

    private Object fromSlot(Slot slot, Way way, boolean toHalf) {
        int row = row(slot.lane());
        int column = column(slot.step());
        return fromCell(new Place(row, column, column, slot.half(), cell(row, column, slot.half()).size()), way, toHalf);
    }

    private Object fromCard(Card card, Way way, boolean toHalf) {
        Placed placed = content.place(card).orElse(null);
        if (placed == null) {
            return fromParked(card, way);
        }
        int row = row(card.getLane());
        int half = content.lanes().get(row).half(card);
        return fromCell(new Place(row, placed.first(), placed.last(), half, cell(row, placed.first(), half).indexOf(card)), way, toHalf);
    }

    private Object fromParked(Card card, Way way) {
        int index = content.parked().indexOf(card);
        int next = index + way.rows();
        if (way == Way.BACK) {
            return into(0, content.columns().size() - 1, LaneHalf.PLUS, index);
        }
        return index < 0 || next < 0 || next >= content.parked().size() ? null : content.parked().get(next);
    }

    /** A place in a cell or its half, or between cells for a card that spans several. */
    private record Place(int row, int first, int last, int half, int index) {
    }

    private Object fromCell(Place from, Way way, boolean toHalf) {
        if (from.row < 0 || from.first < 0) {
            return first();
        }
        if (way.rows() == 0) {
            return beside(from, way, toHalf);
        }
        List<Card> cell = cell(from.row, from.first, from.half);
        int next = from.index + way.rows();
        if (next >= 0 && next < cell.size()) {
            return cell.get(next);
        }
        int row = from.row + way.rows();
        if (row < 0) {
            return content.columns().get(from.first).step();
        }
        return row >= content.lanes().size() ? null : into(row, from.first, from.half, way == Way.UP ? Integer.MAX_VALUE : 0);
    }

    /** In a lane with halves first the other half of the same cell, if that lies this way. */
    private Object beside(Place from, Way way, boolean toHalf) {
        boolean halved = !content.lanes().get(from.row).halves().isEmpty();
        if (halved && toHalf && from.half != end(way)) {
            return into(from.row, way == Way.ON ? from.last : from.first, end(way), from.index);
        }
        int there = way == Way.ON ? from.last + 1 : from.first - 1;
        while (there >= 0 && there < content.columns().size() && content.columns().get(there).step() == null) {
            there += way.columns();
        }
        if (there < 0) {
            return content.lanes().get(from.row).lane();
        }
        if (there >= content.columns().size()) {
            return content.parked().isEmpty() ? null : content.parked().get(0);
        }
        return into(from.row, there, halved && toHalf ? LaneHalf.MINUS - end(way) : from.half, from.index);
    }

    /** The last half of a cell on a way. */
    private static int end(Way way) {
        return way == Way.ON ? LaneHalf.MINUS : LaneHalf.PLUS;
    }

    /** The card of a cell or its half with an index, or the last one; the empty place itself. */
    private Object into(int row, int column, int half, int index) {
        if (row >= content.lanes().size() || column < 0 || column >= content.columns().size()) {
            return null;
        }
        int within = content.lanes().get(row).halves().isEmpty() ? LaneHalf.PLUS : half;
        List<Card> cell = cell(row, column, within);
        if (!cell.isEmpty()) {
            return cell.get(Math.clamp(index, 0, cell.size() - 1));
        }
        Column there = content.columns().get(column);
        return there.step() == null ? there.stage() : new Slot(there.step(), content.lanes().get(row).lane(), within);
    }

    private Object fromStep(Step step, Way way) {
        int column = column(step);
        if (column < 0) {
            return first();
        }
        return switch (way) {
            case UP -> content.columns().get(column).stage();
            case DOWN -> into(0, column, LaneHalf.PLUS, 0);
            case BACK, ON -> {
                int there = column + way.columns();
                yield there < 0 || there >= content.columns().size() ? null : content.columns().get(there).step();
            }
        };
    }

    private Object fromStage(Stage stage, Way way) {
        List<Stage> stages = content.journey().getStages();
        int there = stages.indexOf(stage) + way.columns();
        return switch (way) {
            case UP -> null;
            case DOWN -> stage.getSteps().isEmpty() ? null : stage.getSteps().get(0);
            case BACK, ON -> there < 0 || there >= stages.size() ? null : stages.get(there);
        };
    }

    private Object fromLane(Lane lane, Way way) {
        int row = row(lane);
        if (row < 0) {
            return first();
        }
        if (way.rows() == 0) {
            return way == Way.ON ? into(row, 0, LaneHalf.PLUS, 0) : null;
        }
        int there = row + way.rows();
        return there < 0 || there >= content.lanes().size() ? null : content.lanes().get(there).lane();
    }
}
