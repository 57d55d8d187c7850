/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import io.cxstudio.catalog.LaneHalf;
import io.cxstudio.drawing.Box;
import io.cxstudio.model.Card;
import java.util.Optional;

/**
 * Where a link begins or ends on the grid, before anything is mirrored.
 *
 * @param row    the row
 * @param first  the first column
 * @param last   the last column
 * @param box    the card, the face of an emotion, or the cell that hides the card; its origin is the leading top corner of the grid
 * @param top    whether nothing of its row stands above it
 * @param bottom whether nothing of its row stands below it
 * @param hidden whether the card is hidden in a collapsed lane, stage or step
 * @param closed the side at which the other half of its cell stands, or null
 */
record LinkEnd(int row, int first, int last, Box box, boolean top, boolean bottom, boolean hidden, Side closed) {

    /** The side of the box at which a link leaves or comes in. */
    enum Side {
        LEADING, TRAILING, TOP, BOTTOM;

        boolean isUpright() {
            return this == LEADING || this == TRAILING;
        }
    }

    /** Where a card stands now; empty if it does not stand on the grid. Whether something stands above or below it is not looked at. */
    static Optional<LinkEnd> of(MapLayout layout, Card card) {
        return of(layout, card, false);
    }

    /** Where a card can be linked now; empty if it does not stand on the grid. */
    static Optional<LinkEnd> withSides(MapLayout layout, Card card) {
        return of(layout, card, true);
    }

    private static Optional<LinkEnd> of(MapLayout layout, Card card, boolean sides) {
        Placed placed = card == null || card.eIsProxy() ? null : layout.content().place(card).orElse(null);
        if (placed == null) {
            return Optional.empty();
        }
        Columns columns = layout.columns();
        int index = layout.content().row(card.getLane()).orElseThrow();
        LaneRow row = layout.rows().get(index);
        int rowTop = layout.rowTop(index);
        Box box = row.boxes().get(card);
        if (box == null) {
            int column = columns.standIn(placed.first());
            Box cell = new Box(columns.leftEdge(column), rowTop, columns.width(column, column), Math.min(row.height(), Distances.FOLDED_ROW_HEIGHT));
            return Optional.of(new LinkEnd(index, column, column, cell.inset(Distances.CELL_MARGIN, Distances.CELL_MARGIN), true, true, true, null));
        }
        Box logical = columns.mirrored(box).translated(0, rowTop);
        if (row.emotions() != null) {
            return Optional.of(new LinkEnd(index, placed.first(), placed.last(), logical, true, true, false, null));
        }
        boolean top = sides && isFree(row, placed, box, true);
        boolean bottom = sides && isFree(row, placed, box, false);
        return Optional.of(new LinkEnd(index, placed.first(), placed.last(), logical, top, bottom, false, closed(row, placed)));
    }

    private static Side closed(LaneRow row, Placed placed) {
        boolean beside = !placed.isSpanning() && row.halves().stream().anyMatch(half -> half.column() == placed.first() && !half.stacked());
        return !beside ? null : row.content().half(placed.card()) == LaneHalf.PLUS ? Side.TRAILING : Side.LEADING;
    }

    private static boolean isFree(LaneRow row, Placed placed, Box box, boolean above) {
        if (!row.figures().isEmpty() && above) {
            return false;
        }
        for (Placed other : row.content().cards()) {
            Box there = row.boxes().get(other.card());
            boolean shares = there != null && other != placed && there.x() < box.right() && box.x() < there.right();
            if (shares && !there.equals(box) && above == there.y() < box.y()) {
                return false;
            }
        }
        return true;
    }

    /** How far from the gutters it is: the x of its side, or the middle of its top. */
    int x(Side side, int shift) {
        return switch (side) {
            case LEADING -> box.x();
            case TRAILING -> box.right();
            case TOP, BOTTOM -> Math.clamp(box.x() + box.width() / 2 + shift, box.x() + 2, Math.max(box.x() + 2, box.right() - 2));
        };
    }

    /** The y of its top or bottom, or of its first line. */
    int y(Side side, int shift) {
        return switch (side) {
            case TOP -> box.y();
            case BOTTOM -> box.bottom();
            case LEADING, TRAILING -> Math.clamp(box.y() + Math.min(box.height() / 2, Distances.MARGIN) + shift, box.y() + 2,
                    Math.max(box.y() + 2, box.bottom() - 2));
        };
    }

    boolean has(Side side) {
        return side != closed && (side == Side.TOP ? top : side != Side.BOTTOM || bottom);
    }

    /** The gutter that lies at a side. */
    int gutter(Side side) {
        return switch (side) {
            case LEADING -> first;
            case TRAILING -> last + 1;
            case TOP -> row;
            case BOTTOM -> row + 1;
        };
    }
}
