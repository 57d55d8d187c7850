/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing;

/**
 * A rectangle of a map in whole pixels at 100 % zoom, x to the right and y down. Immutable.
 *
 * @param x      the left edge
 * @param y      the top edge
 * @param width  the width, not negative
 * @param height the height, not negative
 */
public record Box(int x, int y, int width, int height) {

    /** A box without extent at the origin. */
    public static final Box EMPTY = new Box(0, 0, 0, 0);

    /**
     * The first column of pixels right of the box.
     *
     * @return x plus width
     */
    public int right() {
        return x + width;
    }

    /**
     * The first row of pixels below the box.
     *
     * @return y plus height
     */
    public int bottom() {
        return y + height;
    }

    /**
     * The same box elsewhere.
     *
     * @param dx how far to the right
     * @param dy how far down
     * @return the moved box
     */
    public Box translated(int dx, int dy) {
        return new Box(x + dx, y + dy, width, height);
    }

    /**
     * A smaller box with the same centre.
     *
     * @param horizontally what is taken off at the left and at the right
     * @param vertically   what is taken off at the top and at the bottom
     * @return the box, with a width and height of at least 0
     */
    public Box inset(int horizontally, int vertically) {
        return new Box(x + horizontally, y + vertically, Math.max(0, width - 2 * horizontally), Math.max(0, height - 2 * vertically));
    }

    /**
     * The box in a mirror: what was at the left edge of a space is at its right edge.
     *
     * @param space the width of the space that is mirrored
     * @return the mirrored box; mirrored again it is this box
     */
    public Box mirrored(int space) {
        return new Box(space - x - width, y, width, height);
    }

    /**
     * Whether a point is inside.
     *
     * @param px its x
     * @param py its y
     * @return true from the left and top edge on, up to but not at the right and bottom edge
     */
    public boolean contains(double px, double py) {
        return px >= x && py >= y && px < right() && py < bottom();
    }

    /**
     * Whether this box and another have a pixel in common.
     *
     * @param other the other box, not null
     * @return true if they overlap
     */
    public boolean intersects(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
}
