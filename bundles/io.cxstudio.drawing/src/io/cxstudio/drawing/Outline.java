/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * A path of lines and curves. It is built once and read by canvases.
 * <pre>new Outline().moveTo(0, 0).lineTo(10, 0).curveTo(12, 0, 12, 4, 10, 4).close()</pre>
 */
public final class Outline {

    /** A piece of a path. */
    public sealed interface Segment permits Move, Line, Curve, Close {
    }

    /**
     * Starts a new part of the path.
     *
     * @param x where
     * @param y where
     */
    public record Move(double x, double y) implements Segment {
    }

    /**
     * A straight line from where the path is.
     *
     * @param x its end
     * @param y its end
     */
    public record Line(double x, double y) implements Segment {
    }

    /**
     * A cubic Bézier curve from where the path is.
     *
     * @param x1 the first control point
     * @param y1 the first control point
     * @param x2 the second control point
     * @param y2 the second control point
     * @param x  its end
     * @param y  its end
     */
    public record Curve(double x1, double y1, double x2, double y2, double x, double y) implements Segment {
    }

    /** A straight line back to the last {@link Move}. */
    public record Close() implements Segment {
    }

    private final List<Segment> segments = new ArrayList<>();

    /**
     * Starts a new part of the path.
     *
     * @param x where
     * @param y where
     * @return this
     */
    public Outline moveTo(double x, double y) {
        segments.add(new Move(x, y));
        return this;
    }

    /**
     * Adds a straight line.
     *
     * @param x its end
     * @param y its end
     * @return this
     */
    public Outline lineTo(double x, double y) {
        segments.add(new Line(x, y));
        return this;
    }

    /**
     * Adds a cubic Bézier curve.
     *
     * @param x1 the first control point
     * @param y1 the first control point
     * @param x2 the second control point
     * @param y2 the second control point
     * @param x  its end
     * @param y  its end
     * @return this
     */
    public Outline curveTo(double x1, double y1, double x2, double y2, double x, double y) {
        segments.add(new Curve(x1, y1, x2, y2, x, y));
        return this;
    }

    /**
     * Closes the part of the path that was started last.
     *
     * @return this
     */
    public Outline close() {
        segments.add(new Close());
        return this;
    }

    /**
     * A circle of four curves.
     *
     * @param x      the centre
     * @param y      the centre
     * @param radius the radius
     * @return a new path
     */
    public static Outline circle(double x, double y, double radius) {
        // The usual distance of the control points for a quarter of a circle: 4/3 (sqrt 2 - 1).
        double c = radius * 0.5522847498;
        return new Outline().moveTo(x + radius, y)
                .curveTo(x + radius, y + c, x + c, y + radius, x, y + radius)
                .curveTo(x - c, y + radius, x - radius, y + c, x - radius, y)
                .curveTo(x - radius, y - c, x - c, y - radius, x, y - radius)
                .curveTo(x + c, y - radius, x + radius, y - c, x + radius, y)
                .close();
    }

    /**
     * The pieces in order.
     *
     * @return unmodifiable, not null; a path starts with a {@link Move}
     */
    public List<Segment> segments() {
        return List.copyOf(segments);
    }
}
