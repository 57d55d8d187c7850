/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing;

/**
 * A colour in sRGB. Immutable.
 *
 * @param red   0 to 255
 * @param green 0 to 255
 * @param blue  0 to 255
 * @param alpha the opacity, 0 (nothing is seen) to 255 (nothing shines through)
 */
public record Colour(int red, int green, int blue, int alpha) {

    private static final int OPAQUE = 255;
    private static final int HEXADECIMAL = 16;
    /** "#RRGGBB" */
    private static final int LENGTH = 7;

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a component is not within 0 to 255
     */
    public Colour {
        if ((red | green | blue | alpha) < 0 || red > OPAQUE || green > OPAQUE || blue > OPAQUE || alpha > OPAQUE) {
            throw new IllegalArgumentException("Not a colour: " + red + ", " + green + ", " + blue + ", " + alpha);
        }
    }

    /**
     * An opaque colour.
     *
     * @param rgb 0xRRGGBB; higher bits are ignored
     * @return the colour
     */
    public static Colour rgb(int rgb) {
        return new Colour(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF, OPAQUE);
    }

    /**
     * Reads a colour as workshops and the catalog hold it.
     *
     * @param text     {@code #RRGGBB}, or anything else including null
     * @param fallback what is returned for anything else; may be null
     * @return the colour or the fallback
     */
    public static Colour parse(String text, Colour fallback) {
        if (text == null || text.length() != LENGTH || text.charAt(0) != '#') {
            return fallback;
        }
        int rgb = 0;
        for (int i = 1; i < LENGTH; i++) {
            int digit = Character.digit(text.charAt(i), HEXADECIMAL);
            if (digit < 0 || text.charAt(i) > 'f') {
                return fallback;
            }
            rgb = rgb << 4 | digit;
        }
        return rgb(rgb);
    }

    /**
     * The colour as one number, as java.awt and PNG like it.
     *
     * @return 0xAARRGGBB
     */
    public int argb() {
        return alpha << 24 | red << 16 | green << 8 | blue;
    }

    /**
     * The same colour with another opacity.
     *
     * @param opacity from 0 (nothing is seen) to 1 (opaque)
     * @return the colour
     */
    public Colour withOpacity(double opacity) {
        return new Colour(red, green, blue, (int) Math.round(opacity * OPAQUE));
    }

    /**
     * A mixture of two opaque colours.
     *
     * @param other the other colour, not null
     * @param share how much of the other, from 0 to 1
     * @return the mixture, opaque
     */
    public Colour mixed(Colour other, double share) {
        return new Colour(mix(red, other.red, share), mix(green, other.green, share), mix(blue, other.blue, share), OPAQUE);
    }

    private static int mix(int one, int other, double share) {
        return (int) Math.round(one + (other - one) * share);
    }

    /**
     * The contrast of two opaque colours, by the definition of "contrast ratio" in WCAG 2.2 (w3.org/TR/WCAG22).
     *
     * @param other the other colour, not null
     * @return from 1 (the same) to 21 (black and white)
     */
    public double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int component) {
        double share = component / (double) OPAQUE;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
