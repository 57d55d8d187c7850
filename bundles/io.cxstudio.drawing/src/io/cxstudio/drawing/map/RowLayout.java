/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import io.cxstudio.catalog.CardKind;
import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.LineBreaker;
import io.cxstudio.drawing.TextStyle;
import io.cxstudio.drawing.WrappedText;
import io.cxstudio.model.Card;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Lays out one lane: measures what is new, then stacks the cards of each cell. A card that spans steps stands below everything that comes before it in any
 * of its cells, and above everything that comes after it.
 */
final class RowLayout {

    private final MapContent content;
    private final LineBreaker breaker;
    private final Columns columns;
    private final int headerWidth;
    private final MapView view;
    private final boolean inWords;
    /** What was measured, by card: measured again only if the content or the width is another one. */
    private final Map<Card, CardGeometry> measured = new HashMap<>();

    RowLayout(MapContent content, LineBreaker breaker, Columns columns, int headerWidth, MapOptions options, RowLayout before) {
        this.content = content;
        this.breaker = breaker;
        this.columns = columns;
        this.headerWidth = headerWidth;
        this.view = options.view();
        this.inWords = options.inWords();
        if (before != null) {
            content.journey().getCards().forEach(card -> measured.computeIfAbsent(card, any -> said(any, before)));
        }
    }

    /** What was measured before; where cards say more or less than they did, with other marks, but with the text as it was broken. */
    private CardGeometry said(Card card, RowLayout before) {
        CardGeometry known = before.measured.get(card);
        if (known == null || before.inWords == inWords) {
            return known;
        }
        CardContent now = content.card(card, inWords);
        if (now.equals(known.content())) {
            return known;
        }
        return now.isWrittenAs(known.content()) ? known.with(now, breaker) : null;
    }

    /** Says that what a card shows may have changed. */
    void changed(Card card) {
        CardGeometry known = measured.get(card);
        if (known != null && !known.content().equals(content.card(card, inWords))) {
            measured.remove(card);
        }
    }

    CardGeometry measure(Card card, int width) {
        CardGeometry known = measured.get(card);
        if (known == null || known.width() != width) {
            CardContent shown = known == null ? content.card(card, inWords) : known.content();
            known = CardGeometry.of(shown, width, breaker, columns.isRightToLeft());
            measured.put(card, known);
        }
        return known;
    }

    LaneRow row(LaneContent lane) {
        if (view.collapsedLanes().contains(lane.lane())) {
            return folded(lane);
        }
        WrappedText header = header(lane);
        int least = Math.max(Distances.LEAST_ROW_HEIGHT, header.height() + 2 * Distances.ROW_MARGIN);
        least = Math.max(least, Distances.upToGrid(Math.min(lane.lane().getHeight(), Distances.MOST_ROW_HEIGHT)));
        if (lane.kind() == CardKind.EMOTION) {
            return emotions(lane, header, least);
        }
        if (!lane.halves().isEmpty()) {
            return new HalvesLayout(lane, breaker, columns, this).row(header, least, folds(lane, false));
        }
        Stacks stacks = new Stacks(columns.count());
        List<MeasureGeometry> figures = figures(lane, stacks);
        Map<Card, CardGeometry> cards = new LinkedHashMap<>();
        Map<Card, Box> boxes = new HashMap<>();
        for (Placed placed : lane.cards()) {
            if (columns.areFolded(placed.first(), placed.last())) {
                continue;
            }
            int width = columns.width(placed.first(), placed.last()) - 2 * Distances.CELL_MARGIN;
            CardGeometry geometry = measure(placed.card(), width);
            int top = stacks.top(placed.first(), placed.last());
            Box box = new Box(columns.leftEdge(placed.first()) + Distances.CELL_MARGIN, top, width, geometry.height());
            cards.put(placed.card(), geometry);
            boxes.put(placed.card(), columns.mirrored(box));
            stacks.fill(placed.first(), placed.last(), box.bottom() + Distances.CARD_GAP);
        }
        int height = Math.max(least, stacks.deepest() - Distances.CARD_GAP + Distances.ROW_MARGIN);
        return new LaneRow(lane, height, header, cards, boxes, figures, null, folds(lane, false), List.of());
    }

    /** A collapsed lane is one line: its name, and how many cards it hides in each column. */
    private LaneRow folded(LaneContent lane) {
        WrappedText name = breaker.wrapLimited(lane.name(), TextStyle.LANE, headerWidth - takenFromHeader(lane), 1, columns.isRightToLeft());
        return new LaneRow(lane, Distances.FOLDED_ROW_HEIGHT, name, Map.of(), Map.of(), List.of(), null, folds(lane, true), List.of());
    }

    /** The numbers of the cards that are hidden, by column. */
    private List<LaneRow.Folded> folds(LaneContent lane, boolean whole) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (Placed placed : lane.cards()) {
            if (whole || columns.areFolded(placed.first(), placed.last())) {
                counts.merge(columns.standIn(placed.first()), 1, Integer::sum);
            }
        }
        List<LaneRow.Folded> folds = new ArrayList<>();
        counts.forEach((column, count) -> folds.add(new LaneRow.Folded(column, count, foldBox(column))));
        return folds;
    }

    private Box foldBox(int column) {
        int height = Distances.LEAST_CARD_HEIGHT;
        int y = (Distances.FOLDED_ROW_HEIGHT - height) / 2;
        return columns.box(column, column, y, height).inset(Distances.CELL_MARGIN, 0);
    }

    private WrappedText header(LaneContent lane) {
        return breaker.wrap(lane.name(), TextStyle.LANE, headerWidth - takenFromHeader(lane), 0, columns.isRightToLeft());
    }

    /** What a lane header holds besides the name: the dot, and at its end the icon or the numbers of the scale. */
    static int takenFromHeader(LaneContent lane) {
        int end = lane.kind() == CardKind.EMOTION ? Distances.SCALE_WIDTH : lane.icon() == null ? Distances.CARD_PADDING : Distances.LANE_ICON_WIDTH;
        return Distances.LANE_NAME_INDENT + end;
    }

    private List<MeasureGeometry> figures(LaneContent lane, Stacks stacks) {
        MeasureLayout layout = new MeasureLayout(content.words(), breaker, columns);
        List<MeasureGeometry> figures = new ArrayList<>();
        for (MeasureFigure figure : lane.figures()) {
            if (columns.areFolded(figure.first(), figure.last())) {
                continue;
            }
            boolean named = lane.figures().stream().anyMatch(other -> other != figure && other.first() <= figure.last() && figure.first() <= other.last());
            MeasureGeometry geometry = layout.measure(figure, named || figure.last() > figure.first(), stacks.top(figure.first(), figure.last()));
            figures.add(geometry.at(columns.mirrored(geometry.box())));
            stacks.fill(figure.first(), figure.last(), geometry.box().bottom() + Distances.ROW_MARGIN);
        }
        return figures;
    }

    private LaneRow emotions(LaneContent lane, WrappedText header, int least) {
        EmotionLayout.Result result = new EmotionLayout(content, breaker, columns, view.straightCurves()).plot(lane, least);
        Map<Card, Box> boxes = new HashMap<>();
        for (EmotionPlot.Curve curve : result.plot().curves()) {
            for (EmotionPlot.Point point : curve.points()) {
                boxes.put(point.card(), point.face());
            }
        }
        return new LaneRow(lane, result.height(), header, Map.of(), boxes, List.of(), result.plot(), folds(lane, false), List.of());
    }
}
