/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.Canvas;
import io.cxstudio.drawing.Colour;
import io.cxstudio.drawing.Detail;
import io.cxstudio.drawing.LineBreaker;
import io.cxstudio.drawing.Look;
import io.cxstudio.drawing.Palette;
import io.cxstudio.drawing.TextStyle;
import java.util.List;

/** Paints a card: a sheet with a bar of its lane's colour at the leading edge, what people wrote, and its marks. */
public final class CardPainter {

    private static final double FAR_OPACITY = 0.3;

    private CardPainter() {
    }

    /**
     * Paints a card.
     *
     * @param canvas   where, not null
     * @param look     how, not null
     * @param geometry the card as it was measured, not null
     * @param box      where it stands on the canvas, as wide and at least as tall as it was measured; not null
     * @param tone     the colour of its bar, see {@link LaneContent#tone(CardContent, Palette)}; null for a card without lane, which has no bar
     */
    public static void paint(Canvas canvas, Look look, CardGeometry geometry, Box box, Colour tone) {
        if (look.detail() == Detail.FAR) {
            paintFar(canvas, look, box, tone);
            return;
        }
        paintSheet(canvas, look, box, tone);
        Box inside = box.inset(Distances.CARD_PADDING, Distances.CARD_PADDING_VERTICAL);
        CardContent content = geometry.content();
        int y = inside.y();
        if (geometry.pictureHeight() > 0) {
            double width = Math.min(inside.width(), (double) geometry.pictureHeight() * content.picture().width() / content.picture().height());
            canvas.drawPicture(content.picture(), look.leading(inside, 0, width), y, width, geometry.pictureHeight());
            y += geometry.pictureHeight() + Distances.CARD_PADDING_VERTICAL;
        }
        int indent = 0;
        int lineHeight = geometry.text().lineHeight();
        if (content.icon() != null) {
            if (look.detail() == Detail.FULL) {
                double top = y + (lineHeight - Distances.ICON) / 2;
                canvas.drawIcon(content.icon(), look.leading(inside, 0, Distances.ICON), top, Distances.ICON, look.palette().mutedInk());
            }
            indent = Distances.ICON_ADVANCE;
        }
        Box text = new Box(inside.x(), y, inside.width(), geometry.text().height());
        TextPainter.paint(canvas, look, geometry.text(), text, indent, TextStyle.CARD, look.palette().ink());
        if (look.detail() == Detail.FULL) {
            paintMarks(canvas, look, geometry, inside, text.bottom(), tone);
        }
    }

    private static void paintMarks(Canvas canvas, Look look, CardGeometry geometry, Box inside, int bottomOfText, Colour tone) {
        Colour dots = tone == null ? look.palette().mutedInk() : tone;
        if (geometry.marksInline()) {
            List<Mark> marks = geometry.markRows().get(0);
            int width = (int) Math.ceil(MarkPainter.width(marks, look.measurer()));
            int lineHeight = geometry.text().lineHeight();
            int line = geometry.text().lines().isEmpty() ? bottomOfText : bottomOfText - lineHeight;
            int x = (int) look.trailing(inside, 0, width);
            MarkPainter.paint(canvas, look, marks, new Box(x, line + (lineHeight - CardGeometry.MARK_ROW) / 2, width, CardGeometry.MARK_ROW), dots);
            return;
        }
        int y = geometry.text().lines().isEmpty() && geometry.content().icon() != null ? bottomOfText + LineBreaker.LINE_HEIGHT : bottomOfText;
        for (List<Mark> marks : geometry.markRows()) {
            MarkPainter.paint(canvas, look, marks, new Box(inside.x(), y, inside.width(), CardGeometry.MARK_ROW), dots);
            y += CardGeometry.MARK_ROW;
        }
    }

    /**
     * Paints an empty card, for instance behind the text that is being typed.
     *
     * @param canvas where, not null
     * @param look   how, not null
     * @param box    where it stands, not null
     * @param tone   the colour of its bar, or null for none
     */
    public static void paintSheet(Canvas canvas, Look look, Box box, Colour tone) {
        Palette palette = look.palette();
        canvas.fillRoundRectangle(box.x(), box.y(), box.width(), box.height(), Distances.CARD_RADIUS, palette.line());
        canvas.fillRoundRectangle(box.x() + 1, box.y() + 1, box.width() - 2, box.height() - 2, Distances.CARD_RADIUS - 1, palette.card());
        if (tone != null) {
            paintBar(canvas, look, box, tone);
        }
    }

    /** The bar takes the round corners of the sheet: the sheet's shape, seen only as far as the bar reaches. */
    private static void paintBar(Canvas canvas, Look look, Box box, Colour tone) {
        canvas.push();
        canvas.clip(look.leading(box, 0, Distances.BAR), box.y(), Distances.BAR, box.height());
        canvas.fillRoundRectangle(box.x(), box.y(), box.width(), box.height(), Distances.CARD_RADIUS, tone);
        canvas.pop();
    }

    private static void paintFar(Canvas canvas, Look look, Box box, Colour tone) {
        Colour colour = tone == null ? look.palette().mutedInk() : tone;
        canvas.fillRectangle(box.x(), box.y(), box.width(), box.height(), look.palette().card().mixed(colour, FAR_OPACITY));
        double bar = 2.0 * Distances.BAR;
        canvas.fillRectangle(look.leading(box, 0, bar), box.y(), bar, box.height(), colour);
    }
}
