/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.viewer;

import java.util.List;

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
 * are the steps, above them the stages, before the first step the lane headers, and after the last step the parking lot.
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
            case Slot slot -> fromCell(row(slot.lane()), column(slot.step()), column(slot.step()), cell(slot).size(), way);
            case Card card -> fromCard(card, way);
            case Step step -> fromStep(step, way);
            case Stage stage -> fromStage(stage, way);
            case Lane lane -> fromLane(lane, way);
            case null, default -> first();
        };
        return there == null ? from : there;
    }

    private Object first() {
        return content.lanes().isEmpty() ? content.columns().isEmpty() ? null : content.columns().get(0).stage() : into(0, 0, 0);
    }

    private int row(Lane lane) {
        return content.row(lane).orElse(-1);
    }

    private int column(Step step) {
        return content.column(step).orElse(-1);
    }

    private List<Card> cell(Slot slot) {
        return cell(row(slot.lane()), column(slot.step()));
    }

    private List<Card> cell(int row, int column) {
        return row < 0 || column < 0 ? List.of() : content.lanes().get(row).cell(column);
    }

    private Object fromCard(Card card, Way way) {
        Placed placed = content.place(card).orElse(null);
        if (placed == null) {
            return fromParked(card, way);
        }
        int row = row(card.getLane());
        return fromCell(row, placed.first(), placed.last(), cell(row, placed.first()).indexOf(card), way);
    }

    private Object fromParked(Card card, Way way) {
        int index = content.parked().indexOf(card);
        int next = index + way.rows();
        if (way == Way.BACK) {
            return into(0, content.columns().size() - 1, index);
        }
        return index < 0 || next < 0 || next >= content.parked().size() ? null : content.parked().get(next);
    }

    /** From a place in a cell, or between cells for a card that spans several. */
    private Object fromCell(int row, int first, int last, int index, Way way) {
        if (row < 0 || first < 0) {
            return first();
        }
        if (way.rows() == 0) {
            return beside(row, way == Way.ON ? last + 1 : first - 1, index, way);
        }
        List<Card> cell = cell(row, first);
        int next = index + way.rows();
        if (next >= 0 && next < cell.size()) {
            return cell.get(next);
        }
        if (row + way.rows() < 0) {
            return content.columns().get(first).step();
        }
        return row + way.rows() >= content.lanes().size() ? null : into(row + way.rows(), first, way == Way.UP ? Integer.MAX_VALUE : 0);
    }

    private Object beside(int row, int column, int index, Way way) {
        int there = column;
        while (there >= 0 && there < content.columns().size() && content.columns().get(there).step() == null) {
            there += way.columns();
        }
        if (there < 0) {
            return content.lanes().get(row).lane();
        }
        if (there >= content.columns().size()) {
            return content.parked().isEmpty() ? null : content.parked().get(0);
        }
        return into(row, there, index);
    }

    /** The card of a cell with an index, or the last one; an empty cell itself. */
    private Object into(int row, int column, int index) {
        if (row >= content.lanes().size() || column < 0 || column >= content.columns().size()) {
            return null;
        }
        List<Card> cell = cell(row, column);
        if (!cell.isEmpty()) {
            return cell.get(Math.clamp(index, 0, cell.size() - 1));
        }
        Column there = content.columns().get(column);
        return there.step() == null ? there.stage() : new Slot(there.step(), content.lanes().get(row).lane());
    }

    private Object fromStep(Step step, Way way) {
        int column = column(step);
        if (column < 0) {
            return first();
        }
        return switch (way) {
            case UP -> content.columns().get(column).stage();
            case DOWN -> into(0, column, 0);
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
            return way == Way.ON ? into(row, 0, 0) : null;
        }
        int there = row + way.rows();
        return there < 0 || there >= content.lanes().size() ? null : content.lanes().get(there).lane();
    }
}
