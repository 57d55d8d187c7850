/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.print;

import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.Canvas;
import io.cxstudio.drawing.Look;
import io.cxstudio.drawing.map.CardGeometry;
import io.cxstudio.drawing.map.CardPainter;
import io.cxstudio.drawing.map.MapLayout;
import io.cxstudio.drawing.map.MapPainter;
import io.cxstudio.model.Card;
import java.util.Map;

/** The parking lot on paper: its name stands beside the steps, its cards beside the lanes, so that it is cut as the map is. */
final class ParkedOnPaper {

    private static final int MARGIN = 8;

    private final MapLayout layout;
    private final int lower;

    ParkedOnPaper(MapLayout layout) {
        this.layout = layout;
        lower = layout.parkedCards().keySet().stream().findFirst()
                .map(card -> layout.header().bottom() + MARGIN - layout.card(card).orElseThrow().y()).orElse(0);
    }

    /** How far down from the top of the grid the last card reaches. */
    int height() {
        int bottom = 0;
        for (Card card : layout.parkedCards().keySet()) {
            bottom = Math.max(bottom, layout.card(card).orElseThrow().bottom());
        }
        return bottom == 0 ? 0 : bottom + lower + MARGIN - layout.header().bottom();
    }

    void paintHeading(Canvas canvas, Look look) {
        Box lot = layout.parkingLot();
        Box header = layout.header();
        MapPainter.paintParkingStrip(canvas, look, new Box(lot.x(), header.y(), lot.width(), header.height()));
    }

    void paintCards(Canvas canvas, Look look, Box visible) {
        Box lot = layout.parkingLot();
        MapPainter.paintParkingStrip(canvas, look, new Box(lot.x(), visible.y(), lot.width(), visible.height()), "");
        for (Map.Entry<Card, CardGeometry> parked : layout.parkedCards().entrySet()) {
            Box box = layout.card(parked.getKey()).orElseThrow().translated(0, lower);
            if (box.intersects(visible)) {
                CardPainter.paint(canvas, look, parked.getValue(), box,
                        MapPainter.parkedTone(layout.content(), parked.getKey(), parked.getValue(), look.palette()));
            }
        }
    }
}
