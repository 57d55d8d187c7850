/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing;

import java.net.URL;

/**
 * What a map is painted on. Coordinates and lengths are pixels at 100 % zoom, x to the right and y down, also for languages that are written from right
 * to left: the layout has mirrored everything already, a canvas never mirrors. Zoom is the canvas's own business.
 */
public interface Canvas {

    /**
     * Fills a rectangle.
     *
     * @param x      the left edge
     * @param y      the top edge
     * @param width  the width
     * @param height the height
     * @param colour the colour, not null
     */
    void fillRectangle(double x, double y, double width, double height, Colour colour);

    /**
     * Fills a rectangle with round corners.
     *
     * @param x      the left edge
     * @param y      the top edge
     * @param width  the width
     * @param height the height
     * @param radius the radius of the corners; more than half the width or height is taken as half
     * @param colour the colour, not null
     */
    void fillRoundRectangle(double x, double y, double width, double height, double radius, Colour colour);

    /**
     * Draws the border of a rectangle with round corners. The line is centred on the edges: half of it lies inside.
     *
     * @param x      the left edge
     * @param y      the top edge
     * @param width  the width
     * @param height the height
     * @param radius the radius of the corners; 0 for square ones
     * @param stroke the line, not null
     */
    void drawRoundRectangle(double x, double y, double width, double height, double radius, Stroke stroke);

    /**
     * Draws a straight line.
     *
     * @param x1     one end
     * @param y1     one end
     * @param x2     the other end
     * @param y2     the other end
     * @param stroke the line, not null
     */
    void drawLine(double x1, double y1, double x2, double y2, Stroke stroke);

    /**
     * Fills a path.
     *
     * @param outline the path, not null; open parts are closed
     * @param colour  the colour, not null
     */
    void fill(Outline outline, Colour colour);

    /**
     * Draws a path.
     *
     * @param outline the path, not null
     * @param stroke  the line, not null
     */
    void draw(Outline outline, Stroke stroke);

    /**
     * Draws text on one line.
     *
     * @param text        the text without line breaks, not null
     * @param x           the left edge of the text, whatever its direction
     * @param baseline    the y of the baseline
     * @param style       the style, not null
     * @param colour      the colour, not null
     * @param rightToLeft the direction of the paragraph, by which mixed text is ordered (the Unicode bidirectional algorithm)
     */
    void drawText(String text, double x, double baseline, TextStyle style, Colour colour, boolean rightToLeft);

    /**
     * Draws an icon in one colour.
     *
     * @param icon   an SVG, not null; one that cannot be read draws nothing and is logged once
     * @param x      the left edge
     * @param y      the top edge
     * @param size   width and height
     * @param colour the colour that everything in the icon takes, not null
     */
    void drawIcon(URL icon, double x, double y, double size, Colour colour);

    /**
     * Draws a picture, scaled to fill a rectangle.
     *
     * @param picture the picture, not null; one that cannot be decoded draws nothing and is logged once
     * @param x       the left edge
     * @param y       the top edge
     * @param width   the width
     * @param height  the height
     */
    void drawPicture(EncodedPicture picture, double x, double y, double width, double height);

    /** Remembers the clip and the origin. */
    void push();

    /** Goes back to the clip and the origin of the {@link #push()} that was not popped yet. */
    void pop();

    /**
     * Paints only inside a rectangle from now on, and only where it was painted before.
     *
     * @param x      the left edge
     * @param y      the top edge
     * @param width  the width
     * @param height the height
     */
    void clip(double x, double y, double width, double height);

    /**
     * Moves the origin.
     *
     * @param dx how far to the right
     * @param dy how far down
     */
    void translate(double dx, double dy);
}
