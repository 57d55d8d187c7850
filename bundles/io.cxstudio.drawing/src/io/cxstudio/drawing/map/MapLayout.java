/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import io.cxstudio.catalog.CardKind;
import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.LineBreaker;
import io.cxstudio.drawing.TextMeasurer;
import io.cxstudio.drawing.TextStyle;
import io.cxstudio.model.Card;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Phase;
import io.cxstudio.model.Stage;
import io.cxstudio.model.gaps.Gap;
import io.cxstudio.model.gaps.Gaps;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where everything stands on a map. Boxes are in map coordinates unless they are said to be local to a row: pixels at 100 % zoom, the origin at the top
 * left corner of the whole map, already mirrored for languages from right to left.
 * <p>
 * The map is made of a title, a band of phases (if there are any), stages and steps at the top; lane headers at the leading side; the grid; and a parking lot at
 * the trailing side (if something is parked). Rows have local coordinates: a card that grows changes its row and the {@linkplain #rowTop(int) tops} of the rows
 * below, and nothing else. The layout belongs to the model's thread and follows the model when it is told: {@link #cardChanged(Card)},
 * {@link #laneChanged(Lane)}, {@link #parkedChanged()}; for anything else make a new one with {@link #updated(MapOptions)}, which keeps what was
 * measured.
 */
public final class MapLayout {

    private static final int PARKED_WIDTH = Distances.PARKING_WIDTH - 2 * Distances.CARD_PADDING;

    private final MapContent content;
    private final LineBreaker breaker;
    private final MapOptions options;
    private final int headerWidth;
    private final Columns columns;
    private final HeaderLayout headers;
    private final RowLayout rowLayout;
    private final List<LaneRow> rows = new ArrayList<>();
    private final List<Integer> tops = new ArrayList<>();
    private int gridHeight;
    private Map<Card, CardGeometry> parkedCards = Map.of();
    private Map<Card, Box> parkedBoxes = Map.of();
    private int parkedHeight;
    private LinkLayout links;
    private List<Gap> gaps;

    /**
     * Lays out a map.
     *
     * @param content what stands where, not null
     * @param breaker how text breaks on the canvas, not null
     * @param options where the map is seen, not null
     */
    public MapLayout(MapContent content, LineBreaker breaker, MapOptions options) {
        this(content, breaker, options, null);
    }

    private MapLayout(MapContent content, LineBreaker breaker, MapOptions options, RowLayout before) {
        this.content = content;
        this.breaker = breaker;
        this.options = options;
        this.headerWidth = headerWidth();
        this.columns = Columns.sharing(content, options.view(), options.availableWidth() - headerWidth - (hasParkingLot() ? Distances.PARKING_WIDTH : 0));
        this.headers = new HeaderLayout(content, breaker, columns, options.view());
        this.rowLayout = new RowLayout(content, breaker, columns, headerWidth, options, before);
        for (LaneContent lane : content.lanes()) {
            rows.add(rowLayout.row(lane));
        }
        stackRows();
        layOutParkingLot();
    }

    /**
     * A layout of the model as it is now, after stages, steps, lanes or widths changed.
     *
     * @param newOptions where the map is seen, not null
     * @return a new layout of new content; cards that did not change are not measured again
     */
    public MapLayout updated(MapOptions newOptions) {
        if (newOptions.inWords() == options.inWords()) {
            content.journey().getCards().forEach(rowLayout::changed);
        }
        return new MapLayout(MapContent.of(content.journey(), content.catalog()), breaker, newOptions, rowLayout);
    }

    TextMeasurer measurer() {
        return breaker.measurer();
    }

    private int headerWidth() {
        double widest = 0;
        for (LaneContent lane : content.lanes()) {
            widest = Math.max(widest, breaker.widestWord(lane.name(), TextStyle.LANE) + RowLayout.takenFromHeader(lane));
        }
        int wish = Distances.upToGrid(widest);
        return Math.clamp(wish, Distances.LEAST_HEADER_WIDTH, Distances.MOST_HEADER_WIDTH);
    }

    private void stackRows() {
        tops.clear();
        int top = 0;
        for (LaneRow row : rows) {
            tops.add(top);
            top += row.height();
        }
        gridHeight = top;
    }

    private void layOutParkingLot() {
        Map<Card, CardGeometry> cards = new LinkedHashMap<>();
        Map<Card, Box> boxes = new HashMap<>();
        int y = Distances.PARKING_HEADER;
        for (Card card : content.parked()) {
            CardGeometry geometry = rowLayout.measure(card, PARKED_WIDTH);
            cards.put(card, geometry);
            boxes.put(card, new Box(Distances.CARD_PADDING, y, PARKED_WIDTH, geometry.height()));
            y += geometry.height() + Distances.CARD_GAP;
        }
        parkedCards = cards;
        parkedBoxes = boxes;
        parkedHeight = y + Distances.ROW_MARGIN;
    }

    /**
     * Measures a card before it comes, so that the map follows quickly when it does: of many cards, some at a time. What is measured is forgotten with the next
     * {@linkplain #updated(MapOptions) layout} if the card did not come. Points of an emotion curve need no measuring.
     *
     * @param card a card whose step and lane say where it will stand, on this map or on steps and lanes that will come with it, not null
     */
    public void measureAhead(Card card) {
        if (card.getStep() == null || card.getLane() == null) {
            rowLayout.measure(card, PARKED_WIDTH);
            return;
        }
        if (content.row(card.getLane()).stream().anyMatch(row -> content.lanes().get(row).kind() == CardKind.EMOTION)) {
            return;
        }
        int first = content.column(card.getStep()).orElse(-1);
        int last = card.getLastStep() == null ? first : content.column(card.getLastStep()).orElse(first);
        if (first < 0) {
            rowLayout.measure(card, Distances.STEP_WIDTH - 2 * Distances.CELL_MARGIN);
        } else if (!columns.areFolded(first, Math.max(first, last))) {
            rowLayout.measure(card, columns.width(first, Math.max(first, last)) - 2 * Distances.CELL_MARGIN);
        }
    }

    /**
     * Follows a change of what a card shows: its text, marks, score, colour. The card is measured again if it shows something else, and its lane is stacked.
     *
     * @param card the card, not null; it stands where it stood
     */
    public void cardChanged(Card card) {
        rowLayout.changed(card);
        gaps = null;
        if (content.place(card).isPresent()) {
            int index = content.row(card.getLane()).getAsInt();
            replace(index, content.lanes().get(index));
        } else {
            layOutParkingLot();
        }
        figuresChanged();
    }

    /**
     * Follows a change of what stands in a lane: cards were added, moved, reordered or removed, or the lane was renamed. After a move, both lanes changed.
     *
     * @param lane a lane of this map, not null
     */
    public void laneChanged(Lane lane) {
        linksChanged();
        LaneContent now = content.refresh(lane);
        now.cards().forEach(placed -> rowLayout.changed(placed.card()));
        replace(content.row(lane).orElseThrow(), now);
        figuresChanged();
    }

    /** Follows a change of measurements, also of the places and names of what was measured. Lanes with the same figures as before stay as they are. */
    public void figuresChanged() {
        for (int i = 0; i < rows.size(); i++) {
            LaneContent before = rows.get(i).content();
            if (before.kind() == CardKind.MEASURE) {
                LaneContent now = content.refresh(before.lane());
                if (!now.equals(before)) {
                    replace(i, now);
                }
            }
        }
    }

    /** Follows a change of what is parked. */
    public void parkedChanged() {
        linksChanged();
        content.refreshParked();
        content.parked().forEach(rowLayout::changed);
        layOutParkingLot();
    }

    /** Follows a change of which links there are, and where they begin and end. */
    public void linksChanged() {
        links = null;
        gaps = null;
    }

    /**
     * The gaps between the touchpoints of the map.
     *
     * @return in the order in which the customer meets them, not null
     */
    public List<Gap> gaps() {
        if (gaps == null) {
            gaps = Gaps.of(content.journey());
        }
        return gaps;
    }

    /**
     * The ways of the links between cards. They are found when they are asked for, and again after {@link #linksChanged()} or when cards have moved.
     *
     * @return not null
     */
    public LinkLayout links() {
        if (links == null) {
            links = new LinkLayout(this);
        }
        return links;
    }

    private void replace(int index, LaneContent lane) {
        int before = rows.get(index).height();
        rows.set(index, rowLayout.row(lane));
        if (rows.get(index).height() != before) {
            stackRows();
        }
    }

    /**
     * What is laid out.
     *
     * @return not null
     */
    public MapContent content() {
        return content;
    }

    /**
     * Where the map is seen.
     *
     * @return not null
     */
    public MapOptions options() {
        return options;
    }

    /**
     * The rows from the top down.
     *
     * @return unmodifiable, not null
     */
    public List<LaneRow> rows() {
        return Collections.unmodifiableList(rows);
    }

    /**
     * How far the top of a row is below the top of the grid.
     *
     * @param row the index of the row
     * @return pixels
     */
    public int rowTop(int row) {
        return tops.get(row);
    }

    /**
     * The whole map: at least as large as the place in which it is seen.
     *
     * @return at the origin, not null
     */
    public Box bounds() {
        int width = headerWidth + columns.width() + (hasParkingLot() ? Distances.PARKING_WIDTH : 0);
        int height = headers.height() + Math.max(gridHeight + Distances.MARGIN, parkedHeight);
        return new Box(0, 0, Math.max(width, options.availableWidth()), Math.max(height, options.availableHeight()));
    }

    private Box mirrored(Box box) {
        return columns.isRightToLeft() ? box.mirrored(bounds().width()) : box;
    }

    /**
     * The title block, across the whole width.
     *
     * @return not null
     */
    public Box title() {
        return new Box(0, 0, bounds().width(), Distances.TITLE_HEIGHT);
    }

    /**
     * The strip with phases, stages and steps above the grid.
     *
     * @return not null
     */
    public Box header() {
        Box grid = grid();
        return new Box(grid.x(), Distances.TITLE_HEIGHT, grid.width(), headers.height() - Distances.TITLE_HEIGHT);
    }

    /**
     * The column of lane headers.
     *
     * @return not null
     */
    public Box laneHeaders() {
        return mirrored(new Box(0, headers.height(), headerWidth, gridHeight));
    }

    /**
     * The cells.
     *
     * @return not null
     */
    public Box grid() {
        return mirrored(new Box(headerWidth, headers.height(), columns.width(), gridHeight));
    }

    /**
     * Whether there is a parking lot.
     *
     * @return true if something is parked, or if the options ask for it
     */
    public boolean hasParkingLot() {
        return options.parkingLot() || !content.parked().isEmpty();
    }

    /**
     * The parking lot at the trailing edge, from below the title to the end of the map.
     *
     * @return not null; empty if there is none
     */
    public Box parkingLot() {
        if (!hasParkingLot()) {
            return Box.EMPTY;
        }
        Box all = bounds();
        return mirrored(new Box(all.width() - Distances.PARKING_WIDTH, Distances.TITLE_HEIGHT, Distances.PARKING_WIDTH,
                all.height() - Distances.TITLE_HEIGHT));
    }

    /**
     * The phases above their stages.
     *
     * @return boxes in map coordinates with the lines of their names, not null
     */
    public List<Heading<Phase>> phases() {
        return headers.phases(grid().x());
    }

    /**
     * The stages above their steps.
     *
     * @return boxes in map coordinates with the lines of their names, not null
     */
    public List<Heading<Stage>> stages() {
        return headers.stages(grid().x());
    }

    /**
     * The steps above their columns, also those of stages without steps, whose name is empty.
     *
     * @return boxes in map coordinates with the lines of their names, by column, not null
     */
    public List<Heading<Column>> steps() {
        return headers.steps(grid().x());
    }

    /**
     * How many cards are hidden in some columns, because a lane, a stage or a step is collapsed.
     *
     * @param first the index of the first column
     * @param last  the index of the last column
     * @return 0 or more; a card that spans steps counts where it begins
     */
    public int hiddenCards(int first, int last) {
        return rows.stream().flatMap(row -> row.folded().stream()).filter(folded -> first <= folded.column() && folded.column() <= last)
                .mapToInt(LaneRow.Folded::count).sum();
    }

    /**
     * The header of a lane.
     * @param row the index of the row
     * @return in map coordinates, not null
     */
    public Box laneHeader(int row) {
        Box all = laneHeaders();
        return new Box(all.x(), all.y() + tops.get(row), all.width(), rows.get(row).height());
    }

    /**
     * A row of the grid.
     *
     * @param row the index of the row
     * @return in map coordinates, not null; its corner is the origin of the row's local coordinates
     */
    public Box row(int row) {
        Box grid = grid();
        return new Box(grid.x(), grid.y() + tops.get(row), grid.width(), rows.get(row).height());
    }

    /**
     * A cell.
     *
     * @param cell its row and column, not null
     * @return in map coordinates, not null
     */
    public Box cell(Cell cell) {
        Box row = row(cell.row());
        return columns.box(cell.column(), cell.column(), row.y(), row.height()).translated(row.x(), 0);
    }

    /**
     * A half of a cell, without its heading.
     *
     * @param cell its row and column, not null
     * @param half {@link io.cxstudio.catalog.LaneHalf#PLUS} or {@link io.cxstudio.catalog.LaneHalf#MINUS}
     * @return in map coordinates; the whole cell where it has no halves, or where they are not seen; not null
     */
    public Box cell(Cell cell, int half) {
        Box row = row(cell.row());
        return rows.get(cell.row()).halves().stream().filter(each -> each.column() == cell.column() && each.half() == half).findFirst()
                .map(each -> each.box().translated(row.x(), row.y())).map(box -> new Box(box.x(), box.y() + Distances.HALF_HEADING - Distances.ROW_MARGIN,
                        box.width(), box.height() - Distances.HALF_HEADING + Distances.ROW_MARGIN)).orElseGet(() -> cell(cell));
    }

    /**
     * The parked cards, measured, in order.
     *
     * @return not null
     */
    public Map<Card, CardGeometry> parkedCards() {
        return Collections.unmodifiableMap(parkedCards);
    }

    /**
     * Where a card stands.
     *
     * @param card a card
     * @return in map coordinates, for a point of the emotion curve the square around its face; empty if it is not on this map
     */
    public Optional<Box> card(Card card) {
        Box parked = parkedBoxes.get(card);
        if (parked != null) {
            Box lot = parkingLot();
            return Optional.of(parked.translated(lot.x(), lot.y()));
        }
        int index = content.row(card.getLane()).orElse(-1);
        if (index < 0) {
            return Optional.empty();
        }
        Box row = row(index);
        return rows.get(index).box(card).map(box -> box.translated(row.x(), row.y()));
    }

    /**
     * How a card is measured.
     *
     * @param card a card
     * @return empty if it is not on this map, or is a point of the emotion curve
     */
    public Optional<CardGeometry> geometry(Card card) {
        CardGeometry parked = parkedCards.get(card);
        if (parked != null) {
            return Optional.of(parked);
        }
        int index = content.row(card.getLane()).orElse(-1);
        return index < 0 ? Optional.empty() : Optional.ofNullable(rows.get(index).cards().get(card));
    }

    Columns columns() {
        return columns;
    }
}
