/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.LayerManager;

import io.cxstudio.diagram.internal.figures.LinkFigure;
import io.cxstudio.diagram.internal.figures.MapScene;
import io.cxstudio.diagram.internal.figures.PaintedFigure;
import io.cxstudio.diagram.internal.links.LinkNames;
import io.cxstudio.diagram.internal.tools.Pointer;
import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.Canvas;
import io.cxstudio.drawing.Look;
import io.cxstudio.drawing.TextStyle;
import io.cxstudio.drawing.map.GapPainter;
import io.cxstudio.drawing.map.MapPainter;
import io.cxstudio.model.Card;
import io.cxstudio.model.gaps.Gap;

/** What lies over the rows of a map and belongs to no lane: lines of links, signs of gaps, and the mark of the card from which a link is being made. */
final class MapOverlays {

    private static final int HINT_HEIGHT = 20;
    private static final int HINT_PADDING = 8;

    private final MapEditPart map;
    private final PaintedFigure mark;
    private final Map<Gap, IFigure> gaps = new LinkedHashMap<>();
    private Card marked;
    private String hint = ""; //$NON-NLS-1$

    MapOverlays(MapEditPart map) {
        this.map = map;
        mark = new PaintedFigure(map.scene(), this::paintMark) {
            @Override
            public boolean containsPoint(int x, int y) {
                return false;
            }
        };
        mark.setVisible(false);
    }

    IFigure mark() {
        return mark;
    }

    Card marked() {
        return marked;
    }

    void setMarked(Card card, String whatNext) {
        marked = card;
        hint = whatNext;
        placeMark();
    }

    /** Puts everything where the layout has it now. */
    void place() {
        if (map.getViewer() == null) {
            return;
        }
        Figure layer = (Figure) ((LayerManager) map.getRoot()).getLayer(LayerConstants.CONNECTION_LAYER);
        for (Object line : layer.getChildren()) {
            if (line instanceof LinkFigure link) {
                link.follow();
            }
        }
        placeGaps();
        placeMark();
    }

    private void placeGaps() {
        MapScene scene = map.scene();
        List<Gap> now = scene.layout().options().view().gaps() ? scene.layout().gaps() : List.of();
        for (Gap gap : List.copyOf(gaps.keySet())) {
            if (!now.contains(gap)) {
                map.figure().body().remove(gaps.remove(gap));
            }
        }
        for (Gap gap : now) {
            IFigure sign = gaps.computeIfAbsent(gap, this::sign);
            Optional<Box> box = GapPainter.box(scene.layout(), gap);
            sign.setVisible(box.isPresent());
            sign.setBounds(box.map(scene::rectangle).orElseGet(Rectangle::new).getExpanded(1, 1));
        }
    }

    private IFigure sign(Gap gap) {
        MapScene scene = map.scene();
        PaintedFigure sign = new PaintedFigure(scene,
                (canvas, look, visible) -> GapPainter.box(scene.layout(), gap)
                        .ifPresent(box -> GapPainter.paint(scene.emphasis().between(canvas, gap.from(), gap.to()), look, gap, box)));
        sign.setToolTipText(() -> LinkNames.sentence(scene.look(), gap));
        sign.setCursor(Cursors.HAND);
        Figure body = map.figure().body();
        body.add(sign, body.getChildren().indexOf(mark));
        return sign;
    }

    /** The gap whose sign the mouse points at. */
    Optional<Gap> gapAt(Request request) {
        return gaps.entrySet().stream().filter(sign -> sign.getValue().isVisible() && Pointer.isOver(request, sign.getValue())).map(Map.Entry::getKey)
                .findFirst();
    }

    /** The gaps whose signs are shown. */
    List<Gap> shown() {
        return new ArrayList<>(gaps.keySet());
    }

    private void placeMark() {
        Optional<Box> box = markedBox();
        mark.setVisible(box.isPresent());
        mark.setBounds(box.map(there -> map.scene().rectangle(whole(there))).orElseGet(Rectangle::new).getExpanded(3, 3));
        mark.repaint();
    }

    private Optional<Box> markedBox() {
        return marked == null ? Optional.empty() : map.scene().layout().card(marked);
    }

    /** The card and the hint below it. */
    private Box whole(Box card) {
        int width = Math.max(card.width(), hintWidth(map.scene().look()));
        Look look = map.scene().look();
        return new Box((int) look.leading(card, 0, width), card.y(), width, card.height() + HINT_HEIGHT + 2);
    }

    private int hintWidth(Look look) {
        return (int) Math.ceil(look.measurer().width(hint, TextStyle.LABEL)) + 2 * HINT_PADDING;
    }

    private void paintMark(Canvas canvas, Look look, Box visible) {
        markedBox().ifPresent(card -> {
            MapPainter.paintSelection(canvas, look, card.inset(-2, -2));
            int width = hintWidth(look);
            double x = look.leading(card, 0, width);
            canvas.fillRoundRectangle(x, card.bottom() + 2.0, width, HINT_HEIGHT, 4, look.palette().selection());
            canvas.drawText(hint, x + HINT_PADDING, look.measurer().baseline(card.bottom() + 2.0, HINT_HEIGHT, TextStyle.LABEL), TextStyle.LABEL,
                    look.palette().card(), false);
        });
    }
}
