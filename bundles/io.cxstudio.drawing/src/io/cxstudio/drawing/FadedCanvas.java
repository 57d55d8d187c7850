/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing;

import java.net.URL;

/** A canvas on which everything stands back: what is painted on it is painted on another one, as if seen through mist. Pictures are as they are. */
public final class FadedCanvas implements Canvas {

    private final Canvas canvas;
    private final double opacity;

    /**
     * A canvas over another one.
     *
     * @param canvas  where everything is painted, not null
     * @param opacity how much of each colour is left, from 0 to 1
     */
    public FadedCanvas(Canvas canvas, double opacity) {
        this.canvas = canvas;
        this.opacity = opacity;
    }

    private Colour faded(Colour colour) {
        return colour.withOpacity(colour.alpha() / 255.0 * opacity);
    }

    private Stroke faded(Stroke stroke) {
        return new Stroke(faded(stroke.colour()), stroke.width(), stroke.dash());
    }

    @Override
    public void fillRectangle(double x, double y, double width, double height, Colour colour) {
        canvas.fillRectangle(x, y, width, height, faded(colour));
    }

    @Override
    public void fillRoundRectangle(double x, double y, double width, double height, double radius, Colour colour) {
        canvas.fillRoundRectangle(x, y, width, height, radius, faded(colour));
    }

    @Override
    public void drawRoundRectangle(double x, double y, double width, double height, double radius, Stroke stroke) {
        canvas.drawRoundRectangle(x, y, width, height, radius, faded(stroke));
    }

    @Override
    public void drawLine(double x1, double y1, double x2, double y2, Stroke stroke) {
        canvas.drawLine(x1, y1, x2, y2, faded(stroke));
    }

    @Override
    public void fill(Outline outline, Colour colour) {
        canvas.fill(outline, faded(colour));
    }

    @Override
    public void draw(Outline outline, Stroke stroke) {
        canvas.draw(outline, faded(stroke));
    }

    @Override
    public void drawText(String text, double x, double baseline, TextStyle style, Colour colour, boolean rightToLeft) {
        canvas.drawText(text, x, baseline, style, faded(colour), rightToLeft);
    }

    @Override
    public void drawIcon(URL icon, double x, double y, double size, Colour colour) {
        canvas.drawIcon(icon, x, y, size, faded(colour));
    }

    @Override
    public void drawPicture(EncodedPicture picture, double x, double y, double width, double height) {
        canvas.drawPicture(picture, x, y, width, height);
    }

    @Override
    public void push() {
        canvas.push();
    }

    @Override
    public void pop() {
        canvas.pop();
    }

    @Override
    public void clip(double x, double y, double width, double height) {
        canvas.clip(x, y, width, height);
    }

    @Override
    public void translate(double dx, double dy) {
        canvas.translate(dx, dy);
    }
}
