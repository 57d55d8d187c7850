/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.figures;

import java.net.URL;
import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Path;

import io.cxstudio.drawing.Canvas;
import io.cxstudio.drawing.Colour;
import io.cxstudio.drawing.EncodedPicture;
import io.cxstudio.drawing.Outline;
import io.cxstudio.drawing.Stroke;
import io.cxstudio.drawing.TextStyle;

/**
 * Paints a map with Draw2d. It zooms by itself: edges are rounded to whole pixels after zooming, so that straight lines are crisp at every zoom, and text is
 * rendered in the size in which it is seen.
 */
public final class Draw2dCanvas implements Canvas {

    /** Lines along a path keep a tenth of a pixel, though line widths are whole numbers. */
    private static final int FINE = 10;
    private static final char RIGHT_TO_LEFT_EMBEDDING = '\u202B';
    private static final char LEFT_TO_RIGHT_EMBEDDING = '\u202A';
    private static final char POP_DIRECTIONAL_FORMATTING = '\u202C';

    private final Graphics graphics;
    private final double zoom;
    private final Paints paints;
    private final Deque<double[]> origins = new ArrayDeque<>();
    private double originX;
    private double originY;

    /**
     * Paints on graphics.
     *
     * @param graphics whose origin is that of what will be painted, not null
     * @param zoom     the zoom, 1 for 100 %
     * @param paints   colours, fonts and images, not null
     */
    public Draw2dCanvas(Graphics graphics, double zoom, Paints paints) {
        this.graphics = graphics;
        this.zoom = zoom;
        this.paints = paints;
        graphics.setAntialias(SWT.ON);
        graphics.setTextAntialias(SWT.ON);
        graphics.setLineCap(SWT.CAP_ROUND);
        graphics.setLineJoin(SWT.JOIN_ROUND);
    }

    @Override
    public void fillRectangle(double x, double y, double width, double height, Colour colour) {
        fillWith(colour);
        graphics.fillRectangle(box(x, y, width, height));
        graphics.setAlpha(255);
    }

    @Override
    public void fillRoundRectangle(double x, double y, double width, double height, double radius, Colour colour) {
        fillWith(colour);
        Rectangle box = box(x, y, width, height);
        int corner = corner(radius, box);
        graphics.fillRoundRectangle(box, corner, corner);
        graphics.setAlpha(255);
    }

    @Override
    public void drawRoundRectangle(double x, double y, double width, double height, double radius, Stroke stroke) {
        int line = drawWith(stroke);
        int left = edge(originX + x, line);
        int top = edge(originY + y, line);
        Rectangle box = new Rectangle(left, top, edge(originX + x + width, line) - left, edge(originY + y + height, line) - top);
        int corner = corner(radius, box);
        if (corner == 0) {
            graphics.drawRectangle(box);
        } else {
            graphics.drawRoundRectangle(box, corner, corner);
        }
        finishLine();
    }

    @Override
    public void drawLine(double x1, double y1, double x2, double y2, Stroke stroke) {
        int line = drawWith(stroke);
        graphics.setLineCap(SWT.CAP_FLAT);
        graphics.drawLine(edge(originX + x1, line), edge(originY + y1, line), edge(originX + x2, line), edge(originY + y2, line));
        graphics.setLineCap(SWT.CAP_ROUND);
        finishLine();
    }

    @Override
    public void fill(Outline outline, Colour colour) {
        fillWith(colour);
        withPath(outline, graphics::fillPath);
        graphics.setAlpha(255);
    }

    @Override
    public void draw(Outline outline, Stroke stroke) {
        graphics.setForegroundColor(paints.colour(stroke.colour()));
        graphics.setAlpha(stroke.colour().alpha());
        graphics.setLineWidth(Math.max(1, (int) Math.round(stroke.width() * zoom * FINE)));
        setDash(stroke, FINE);
        withPath(outline, graphics::drawPath);
        finishLine();
    }

    private void withPath(Outline outline, java.util.function.Consumer<Path> action) {
        Path path = new Path(paints.display());
        graphics.pushState();
        try {
            for (Outline.Segment segment : outline.segments()) {
                append(path, segment);
            }
            graphics.scale(1f / FINE, 1f / FINE);
            action.accept(path);
        } finally {
            graphics.popState();
            path.dispose();
        }
    }

    private void append(Path path, Outline.Segment segment) {
        switch (segment) {
            case Outline.Move move -> path.moveTo(fineX(move.x()), fineY(move.y()));
            case Outline.Line line -> path.lineTo(fineX(line.x()), fineY(line.y()));
            case Outline.Curve curve -> path.cubicTo(fineX(curve.x1()), fineY(curve.y1()), fineX(curve.x2()), fineY(curve.y2()), fineX(curve.x()),
                    fineY(curve.y()));
            case Outline.Close close -> path.close();
        }
    }

    @Override
    public void drawText(String text, double x, double baseline, TextStyle style, Colour colour, boolean rightToLeft) {
        if (text.isEmpty()) {
            return;
        }
        Typefaces typefaces = paints.typefaces();
        String directed = directed(text, rightToLeft);
        double factor = typefaces.factor(style.size() * zoom);
        double top = pixel(originY + baseline) - typefaces.ascent(directed, style.bold()) * factor;
        graphics.pushState();
        graphics.setForegroundColor(paints.colour(colour));
        graphics.setAlpha(colour.alpha());
        graphics.setFont(typefaces.font(style.bold()));
        graphics.translate((float) ((originX + x) * zoom), (float) top);
        graphics.scale((float) factor, (float) factor);
        keepInside(directed);
        graphics.drawString(directed, 0, 0);
        graphics.popState();
    }

    /**
     * Under a transform the clip is rounded to whole units of it, outwards: text that is cut off would leave traces beyond the edge, which nothing paints
     * over. So it is cut off a unit earlier, which is much less than a pixel.
     */
    private void keepInside(String text) {
        Rectangle clip = graphics.getClip(new Rectangle());
        if (clip.x > 0 || clip.y > 0 || clip.height + clip.y < Typefaces.TALLEST || clip.width + clip.x < text.length() * Typefaces.TALLEST) {
            graphics.clipRect(clip.shrink(1, 1));
        }
    }

    /** The platform takes every line for one from left to right, whatever stands in it: so its direction is written into it. */
    private static String directed(String text, boolean rightToLeft) {
        if (!rightToLeft && text.chars().allMatch(character -> character < Typefaces.FIRST_OTHER_SCRIPT)) {
            return text;
        }
        return (rightToLeft ? RIGHT_TO_LEFT_EMBEDDING : LEFT_TO_RIGHT_EMBEDDING) + text + POP_DIRECTIONAL_FORMATTING;
    }

    @Override
    public void drawIcon(URL icon, double x, double y, double size, Colour colour) {
        Image image = paints.icon(icon, Math.max(1, (int) Math.round(size * zoom)), colour);
        if (image != null) {
            graphics.drawImage(image, pixel(originX + x), pixel(originY + y));
        }
    }

    @Override
    public void drawPicture(EncodedPicture picture, double x, double y, double width, double height) {
        Image image = paints.picture(picture);
        if (image != null) {
            Rectangle target = box(x, y, width, height);
            org.eclipse.swt.graphics.Rectangle source = image.getBounds();
            graphics.setInterpolation(SWT.HIGH);
            graphics.drawImage(image, source.x, source.y, source.width, source.height, target.x, target.y, target.width, target.height);
        }
    }

    @Override
    public void push() {
        graphics.pushState();
        origins.push(new double[] {originX, originY});
    }

    @Override
    public void pop() {
        graphics.popState();
        double[] origin = origins.pop();
        originX = origin[0];
        originY = origin[1];
    }

    @Override
    public void clip(double x, double y, double width, double height) {
        graphics.clipRect(box(x, y, width, height));
    }

    @Override
    public void translate(double dx, double dy) {
        originX += dx;
        originY += dy;
    }

    private void fillWith(Colour colour) {
        graphics.setBackgroundColor(paints.colour(colour));
        graphics.setAlpha(colour.alpha());
    }

    private int drawWith(Stroke stroke) {
        int line = Math.max(1, (int) Math.round(stroke.width() * zoom));
        graphics.setForegroundColor(paints.colour(stroke.colour()));
        graphics.setAlpha(stroke.colour().alpha());
        graphics.setLineWidth(line);
        setDash(stroke, 1);
        return line;
    }

    private void setDash(Stroke stroke, int fine) {
        if (!stroke.dash().isEmpty()) {
            graphics.setLineStyle(Graphics.LINE_CUSTOM);
            graphics.setLineDash(stroke.dash().stream().mapToInt(length -> Math.max(1, (int) Math.round(length * zoom * fine))).toArray());
        }
    }

    private void finishLine() {
        graphics.setLineStyle(Graphics.LINE_SOLID);
        graphics.setAlpha(255);
    }

    private int pixel(double coordinate) {
        return (int) Math.round(coordinate * zoom);
    }

    /** Where a line of a width is to be drawn, so that it covers whole pixels and its middle is as near as can be to a coordinate. */
    private int edge(double coordinate, int line) {
        return (int) Math.round(coordinate * zoom - line / 2.0) + line / 2;
    }

    private Rectangle box(double x, double y, double width, double height) {
        int left = pixel(originX + x);
        int top = pixel(originY + y);
        return new Rectangle(left, top, pixel(originX + x + width) - left, pixel(originY + y + height) - top);
    }

    private int corner(double radius, Rectangle box) {
        return Math.min((int) Math.round(2 * radius * zoom), Math.min(box.width, box.height));
    }

    private float fineX(double x) {
        return (float) ((originX + x) * zoom * FINE);
    }

    private float fineY(double y) {
        return (float) ((originY + y) * zoom * FINE);
    }
}
