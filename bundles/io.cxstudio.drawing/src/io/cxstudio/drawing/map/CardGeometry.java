/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import io.cxstudio.drawing.LineBreaker;
import io.cxstudio.drawing.TextStyle;
import io.cxstudio.drawing.WrappedText;
import java.util.List;

/**
 * A card measured for a width: how its text breaks, where its marks stand, and how tall it is. Immutable. It is as tall as its content, so nothing in it is
 * ever clipped.
 *
 * @param content       what the card shows, not null
 * @param width         the width of the card
 * @param height        the height of the card, at least 24, a multiple of 4
 * @param pictureHeight the height of the picture at its top, 0 if there is none
 * @param text          the text in lines, not null
 * @param markRows      the marks in rows from the top down, not null
 * @param marksInline   whether the only row of marks stands beside the last line of the text, at the trailing edge
 */
public record CardGeometry(CardContent content, int width, int height, int pictureHeight, WrappedText text, List<List<Mark>> markRows,
        boolean marksInline) {

    /** The height of a row of marks. */
    static final int MARK_ROW = 16;

    /**
     * Measures a card.
     *
     * @param content     what it shows, not null
     * @param width       its width, at least 40 for text to be readable
     * @param breaker     how text breaks on the canvas, not null
     * @param rightToLeft whether the map runs from right to left
     * @return not null
     */
    public static CardGeometry of(CardContent content, int width, LineBreaker breaker, boolean rightToLeft) {
        int room = width - 2 * Distances.CARD_PADDING;
        int indent = content.icon() == null ? 0 : Distances.ICON_ADVANCE;
        WrappedText text = breaker.wrap(content.text(), TextStyle.CARD, room, indent, rightToLeft);
        return of(content, width, text, breaker);
    }

    /** The same card with other marks; its text is not broken again. */
    CardGeometry with(CardContent other, LineBreaker breaker) {
        return of(other, width, text, breaker);
    }

    private static CardGeometry of(CardContent content, int width, WrappedText text, LineBreaker breaker) {
        int room = width - 2 * Distances.CARD_PADDING;
        int indent = content.icon() == null ? 0 : Distances.ICON_ADVANCE;
        List<List<Mark>> rows = MarkPainter.rows(MarkPainter.fitting(content.marks(), room, breaker), room, breaker.remembered());
        boolean inline = isInline(text, rows, room, indent, breaker);
        int picture = 0;
        if (content.picture() != null) {
            double tall = (double) room * content.picture().height() / content.picture().width();
            picture = Math.clamp(Distances.upToGrid(tall), Distances.GRID, Distances.MOST_PICTURE_HEIGHT);
        }
        int height = 2 * Distances.CARD_PADDING_VERTICAL + text.height();
        if (text.lines().isEmpty() && (content.icon() != null || content.picture() == null)) {
            height += LineBreaker.LINE_HEIGHT;
        }
        height += picture == 0 ? 0 : picture + Distances.CARD_PADDING_VERTICAL;
        height += inline ? 0 : rows.size() * MARK_ROW;
        return new CardGeometry(content, width, Math.max(Distances.LEAST_CARD_HEIGHT, Distances.upToGrid(height)), picture, text, rows, inline);
    }

    private static boolean isInline(WrappedText text, List<List<Mark>> rows, int room, int indent, LineBreaker breaker) {
        if (rows.size() != 1) {
            return false;
        }
        double marks = MarkPainter.width(rows.get(0), breaker.remembered()) + Distances.CARD_PADDING;
        if (text.lines().isEmpty()) {
            return marks + indent <= room;
        }
        double last = text.lines().getLast().width() + (text.lines().size() == 1 ? indent : 0);
        return last + marks <= room;
    }
}
