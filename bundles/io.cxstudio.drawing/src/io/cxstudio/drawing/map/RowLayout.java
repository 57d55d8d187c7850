/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import io.cxstudio.catalog.CardKind;
import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.LineBreaker;
import io.cxstudio.drawing.TextStyle;
import io.cxstudio.drawing.WrappedText;
import io.cxstudio.model.Card;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays out one lane: measures what is new, then stacks the cards of each cell. A card that spans steps stands below everything that comes before it in any
 * of its cells, and above everything that comes after it.
 */
final class RowLayout {

    private final MapContent content;
    private final LineBreaker breaker;
    private final Columns columns;
    private final int headerWidth;
    /** What was measured, by card: measured again only if the content or the width is another one. */
    private final Map<Card, CardGeometry> measured = new HashMap<>();

    RowLayout(MapContent content, LineBreaker breaker, Columns columns, int headerWidth, RowLayout before) {
        this.content = content;
        this.breaker = breaker;
        this.columns = columns;
        this.headerWidth = headerWidth;
        if (before != null) {
            content.journey().getCards().forEach(card -> measured.computeIfAbsent(card, before.measured::get));
        }
    }

    /** Says that what a card shows may have changed. */
    void changed(Card card) {
        CardGeometry known = measured.get(card);
        if (known != null && !known.content().equals(content.card(card))) {
            measured.remove(card);
        }
    }

    CardGeometry measure(Card card, int width) {
        CardGeometry known = measured.get(card);
        if (known == null || known.width() != width) {
            CardContent shown = known == null ? content.card(card) : known.content();
            known = CardGeometry.of(shown, width, breaker, columns.isRightToLeft());
            measured.put(card, known);
        }
        return known;
    }

    LaneRow row(LaneContent lane) {
        WrappedText header = header(lane);
        int least = Math.max(Distances.LEAST_ROW_HEIGHT, header.height() + 2 * Distances.ROW_MARGIN);
        least = Math.max(least, Distances.upToGrid(Math.min(lane.lane().getHeight(), Distances.MOST_ROW_HEIGHT)));
        if (lane.kind() == CardKind.EMOTION) {
            return emotions(lane, header, least);
        }
        int[] bottoms = new int[columns.count()];
        Arrays.fill(bottoms, Distances.ROW_MARGIN);
        List<MeasureGeometry> figures = figures(lane, bottoms);
        Map<Card, CardGeometry> cards = new LinkedHashMap<>();
        Map<Card, Box> boxes = new HashMap<>();
        for (Placed placed : lane.cards()) {
            int width = columns.width(placed.first(), placed.last()) - 2 * Distances.CELL_MARGIN;
            CardGeometry geometry = measure(placed.card(), width);
            int top = top(bottoms, placed.first(), placed.last());
            Box box = new Box(columns.leftEdge(placed.first()) + Distances.CELL_MARGIN, top, width, geometry.height());
            cards.put(placed.card(), geometry);
            boxes.put(placed.card(), columns.mirrored(box));
            fill(bottoms, placed.first(), placed.last(), box.bottom() + Distances.CARD_GAP);
        }
        int height = Math.max(least, deepest(bottoms) - Distances.CARD_GAP + Distances.ROW_MARGIN);
        return new LaneRow(lane, height, header, cards, boxes, figures, null);
    }

    private WrappedText header(LaneContent lane) {
        return breaker.wrap(lane.name(), TextStyle.LANE, headerWidth - takenFromHeader(lane), 0, columns.isRightToLeft());
    }

    /** What a lane header holds besides the name: the dot, and at its end the icon or the numbers of the scale. */
    static int takenFromHeader(LaneContent lane) {
        int end = lane.kind() == CardKind.EMOTION ? Distances.SCALE_WIDTH : lane.icon() == null ? Distances.CARD_PADDING : Distances.LANE_ICON_WIDTH;
        return Distances.LANE_NAME_INDENT + end;
    }

    private static int top(int[] bottoms, int first, int last) {
        int top = bottoms[first];
        for (int column = first + 1; column <= last; column++) {
            top = Math.max(top, bottoms[column]);
        }
        return top;
    }

    private static void fill(int[] bottoms, int first, int last, int bottom) {
        Arrays.fill(bottoms, first, last + 1, bottom);
    }

    private static int deepest(int[] bottoms) {
        int deepest = 0;
        for (int bottom : bottoms) {
            deepest = Math.max(deepest, bottom);
        }
        return deepest;
    }

    private List<MeasureGeometry> figures(LaneContent lane, int[] bottoms) {
        MeasureLayout layout = new MeasureLayout(content.words(), breaker, columns);
        List<MeasureGeometry> figures = new ArrayList<>();
        for (MeasureFigure figure : lane.figures()) {
            boolean named = lane.figures().stream().anyMatch(other -> other != figure && other.first() <= figure.last() && figure.first() <= other.last());
            MeasureGeometry geometry = layout.measure(figure, named || figure.last() > figure.first(), top(bottoms, figure.first(), figure.last()));
            figures.add(geometry.at(columns.mirrored(geometry.box())));
            fill(bottoms, figure.first(), figure.last(), geometry.box().bottom() + Distances.ROW_MARGIN);
        }
        return figures;
    }

    private LaneRow emotions(LaneContent lane, WrappedText header, int least) {
        EmotionLayout.Result result = new EmotionLayout(content, breaker, columns).plot(lane, least);
        Map<Card, Box> boxes = new HashMap<>();
        for (EmotionPlot.Curve curve : result.plot().curves()) {
            for (EmotionPlot.Point point : curve.points()) {
                boxes.put(point.card(), point.face());
            }
        }
        return new LaneRow(lane, result.height(), header, Map.of(), boxes, List.of(), result.plot());
    }
}
