/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.awt;

import io.cxstudio.drawing.Canvas;
import io.cxstudio.drawing.Colour;
import io.cxstudio.drawing.EncodedPicture;
import io.cxstudio.drawing.IconImage;
import io.cxstudio.drawing.Outline;
import io.cxstudio.drawing.Stroke;
import io.cxstudio.drawing.TextStyle;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.net.URL;
import java.text.AttributedString;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * A canvas on a {@link Graphics2D}: a picture in memory, a printer or a writer of a vector format. No display is needed. The graphics' transform when the
 * canvas is made is the zoom.
 */
public final class AwtCanvas implements Canvas {

    private final Graphics2D graphics;
    private final Deque<AffineTransform> transforms = new ArrayDeque<>();
    private final Deque<Optional<Shape>> clips = new ArrayDeque<>();

    /**
     * A canvas on graphics that the caller disposes of afterwards. Their rendering hints are set for smooth lines and text.
     *
     * @param graphics where to paint, not null
     */
    public AwtCanvas(Graphics2D graphics) {
        this.graphics = graphics;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    }

    @Override
    public void fillRectangle(double x, double y, double width, double height, Colour colour) {
        fill(new Rectangle2D.Double(x, y, width, height), colour);
    }

    @Override
    public void fillRoundRectangle(double x, double y, double width, double height, double radius, Colour colour) {
        fill(new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius), colour);
    }

    @Override
    public void drawRoundRectangle(double x, double y, double width, double height, double radius, Stroke stroke) {
        draw(new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius), stroke);
    }

    @Override
    public void drawLine(double x1, double y1, double x2, double y2, Stroke stroke) {
        draw(new Line2D.Double(x1, y1, x2, y2), stroke);
    }

    @Override
    public void fill(Outline outline, Colour colour) {
        fill(shape(outline), colour);
    }

    @Override
    public void draw(Outline outline, Stroke stroke) {
        draw(shape(outline), stroke);
    }

    private void fill(Shape shape, Colour colour) {
        graphics.setColor(color(colour));
        graphics.fill(shape);
    }

    private void draw(Shape shape, Stroke stroke) {
        graphics.setColor(color(stroke.colour()));
        float[] dash = null;
        if (!stroke.dash().isEmpty()) {
            dash = new float[stroke.dash().size()];
            for (int i = 0; i < dash.length; i++) {
                dash[i] = stroke.dash().get(i).floatValue();
            }
        }
        graphics.setStroke(new BasicStroke((float) stroke.width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, dash, 0));
        graphics.draw(shape);
    }

    private static Shape shape(Outline outline) {
        Path2D path = new Path2D.Double();
        for (Outline.Segment segment : outline.segments()) {
            switch (segment) {
                case Outline.Move move -> path.moveTo(move.x(), move.y());
                case Outline.Line line -> path.lineTo(line.x(), line.y());
                case Outline.Curve curve -> path.curveTo(curve.x1(), curve.y1(), curve.x2(), curve.y2(), curve.x(), curve.y());
                case Outline.Close close -> path.closePath();
            }
        }
        return path;
    }

    @Override
    public void drawText(String text, double x, double baseline, TextStyle style, Colour colour, boolean rightToLeft) {
        if (text.isEmpty()) {
            return;
        }
        graphics.setColor(color(colour));
        Font font = AwtFonts.font(style);
        if (!rightToLeft && AwtFonts.isSimple(text)) {
            graphics.setFont(font);
            graphics.drawString(text, (float) x, (float) baseline);
            return;
        }
        AttributedString attributed = new AttributedString(text);
        attributed.addAttribute(TextAttribute.FONT, font);
        attributed.addAttribute(TextAttribute.RUN_DIRECTION, rightToLeft ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
        new TextLayout(attributed.getIterator(), AwtTextMeasurer.CONTEXT).draw(graphics, (float) x, (float) baseline);
    }

    @Override
    public void drawIcon(URL icon, double x, double y, double size, Colour colour) {
        int pixels = (int) Math.ceil(size * scale());
        IconImage.pixels(icon, pixels, colour).ifPresent(argb -> {
            BufferedImage image = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_ARGB);
            image.setRGB(0, 0, pixels, pixels, argb, 0, pixels);
            graphics.drawImage(image, new AffineTransform(size / pixels, 0, 0, size / pixels, x, y), null);
        });
    }

    private double scale() {
        return Math.sqrt(Math.abs(graphics.getTransform().getDeterminant()));
    }

    @Override
    public void drawPicture(EncodedPicture picture, double x, double y, double width, double height) {
        AwtPictures.image(picture).ifPresent(image -> {
            AffineTransform fitting = new AffineTransform(width / image.getWidth(), 0, 0, height / image.getHeight(), x, y);
            graphics.drawImage(image, fitting, null);
        });
    }

    @Override
    public void push() {
        transforms.push(graphics.getTransform());
        clips.push(Optional.ofNullable(graphics.getClip()));
    }

    @Override
    public void pop() {
        graphics.setTransform(transforms.pop());
        graphics.setClip(clips.pop().orElse(null));
    }

    @Override
    public void clip(double x, double y, double width, double height) {
        graphics.clip(new Rectangle2D.Double(x, y, width, height));
    }

    @Override
    public void translate(double dx, double dy) {
        graphics.translate(dx, dy);
    }

    private static Color color(Colour colour) {
        return new Color(colour.argb(), true);
    }
}
