/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import io.cxstudio.catalog.LaneHalf;
import io.cxstudio.drawing.Box;
import io.cxstudio.model.Card;
import java.util.List;
import java.util.Optional;

/** From points to what stands there. Coordinates are those of the map. */
public final class HitTest {

    private final MapLayout layout;

    /**
     * Tests on a layout. It stays right when the layout follows changes.
     *
     * @param layout the layout, not null
     */
    public HitTest(MapLayout layout) {
        this.layout = layout;
    }

    /**
     * A place in a cell where a card can be put.
     *
     * @param cell  the cell, not null
     * @param half  the half of the cell, always the first one where it has none
     * @param index the place among the cards of the cell, or of its half, from 0 to their number
     * @param line  where a line shows the place: between two cards, 0 px tall, in map coordinates
     */
    public record Insertion(Cell cell, int half, int index, Box line) {
    }

    /**
     * The half of a cell at a point, or the one that is nearest.
     *
     * @param cell the cell, not null
     * @param x    the x
     * @param y    the y
     * @return {@link LaneHalf#PLUS} or {@link LaneHalf#MINUS}; always the first one where the cell has no halves
     */
    public int half(Cell cell, double x, double y) {
        Box row = layout.row(cell.row());
        int nearest = LaneHalf.PLUS;
        double least = Double.MAX_VALUE;
        for (LaneRow.Half half : layout.rows().get(cell.row()).halves()) {
            Box box = half.box().translated(row.x(), row.y());
            double beside = Math.max(0, Math.max(box.x() - x, x - box.right()));
            double distance = beside + Math.max(0, Math.max(box.y() - y, y - box.bottom()));
            if (half.column() == cell.column() && distance < least) {
                nearest = half.half();
                least = distance;
            }
        }
        return nearest;
    }

    /**
     * The cell at a point.
     *
     * @param x the x
     * @param y the y
     * @return the cell, or empty outside the grid
     */
    public Optional<Cell> cell(double x, double y) {
        return layout.grid().contains(x, y) ? nearestCell(x, y) : Optional.empty();
    }

    /**
     * The cell nearest to a point, also outside the grid.
     *
     * @param x the x
     * @param y the y
     * @return the cell, or empty if the map has none
     */
    public Optional<Cell> nearestCell(double x, double y) {
        Box grid = layout.grid();
        int column = layout.columns().at(x - grid.x());
        int row = layout.rows().size() - 1;
        while (row > 0 && y - grid.y() < layout.rowTop(row)) {
            row--;
        }
        return column < 0 || row < 0 ? Optional.empty() : Optional.of(new Cell(row, column));
    }

    /**
     * The card at a point.
     *
     * @param x the x
     * @param y the y
     * @return the card, or empty
     */
    public Optional<Card> card(double x, double y) {
        Optional<Card> parked = layout.content().parked().stream().filter(card -> isAt(card, x, y)).findFirst();
        return parked.isPresent() ? parked
                : cell(x, y).flatMap(cell -> layout.content().lanes().get(cell.row()).cards().stream().map(Placed::card)
                        .filter(card -> isAt(card, x, y)).findFirst());
    }

    private boolean isAt(Card card, double x, double y) {
        return layout.card(card).map(box -> box.contains(x, y)).orElse(false);
    }

    /**
     * Where a card that is dropped at a point would stand.
     *
     * @param x the x
     * @param y the y
     * @return the nearest place, or empty if the map has no cell
     */
    public Optional<Insertion> insertion(double x, double y) {
        return nearestCell(x, y).map(cell -> {
            int half = half(cell, x, y);
            List<Card> cards = layout.content().lanes().get(cell.row()).cell(cell.column(), half);
            int index = 0;
            while (index < cards.size() && y >= middle(cards.get(index))) {
                index++;
            }
            return insertion(cell, half, index);
        });
    }

    /**
     * A place in a cell.
     *
     * @param cell  the cell, not null
     * @param half  the half of the cell, the first one where it has none
     * @param index the place among the cards of the cell, or of its half, from 0 to their number
     * @return the place, not null
     */
    public Insertion insertion(Cell cell, int half, int index) {
        List<Card> cards = layout.content().lanes().get(cell.row()).cell(cell.column(), half);
        Box box = layout.cell(cell, half);
        int y = box.y() + Distances.ROW_MARGIN - Distances.CARD_GAP / 2;
        for (Card card : cards.subList(0, index)) {
            // Cards that are hidden in a collapsed lane, stage or step take no room.
            y = Math.max(y, layout.card(card).map(Box::bottom).orElse(0) + Distances.CARD_GAP / 2);
        }
        return new Insertion(cell, half, index, new Box(box.x() + Distances.CELL_MARGIN, y, box.width() - 2 * Distances.CELL_MARGIN, 0));
    }

    private double middle(Card card) {
        return layout.card(card).map(box -> box.y() + box.height() / 2.0).orElse(0.0);
    }
}
