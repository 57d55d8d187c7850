/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.figures;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.swt.graphics.ImageData;

import io.cxstudio.drawing.Colour;
import io.cxstudio.drawing.IconImage;

/**
 * An icon of the catalog in one colour, rendered by SWT at any size. Icons of the catalog are written in one colour; here it is exchanged for the one that
 * the theme asks for, and the size for that in which it is seen, so that it is always crisp.
 */
public final class SvgIcon {

    private static final Pattern COLOUR = Pattern.compile("(stroke|fill)(\\s*[=:]\\s*[\"']?\\s*)(#[0-9A-Fa-f]{3,8}|currentColor)"); //$NON-NLS-1$
    private static final Pattern ROOT = Pattern.compile("<svg\\b[^>]*>"); //$NON-NLS-1$
    private static final Pattern SIZE = Pattern.compile("\\s(width|height)\\s*=\\s*(\"[^\"]*\"|'[^']*')"); //$NON-NLS-1$

    private final String text;

    private SvgIcon(String text) {
        this.text = text;
    }

    /**
     * Reads an icon.
     *
     * @param url    where it stands, not null
     * @param colour its colour, not null
     * @return the icon, not null
     * @throws IOException if it cannot be read or is no SVG
     */
    public static SvgIcon read(URL url, Colour colour) throws IOException {
        String text = new String(IconImage.read(url), StandardCharsets.UTF_8);
        if (!ROOT.matcher(text).find()) {
            throw new IOException("Not an SVG: " + url); //$NON-NLS-1$
        }
        String hexadecimal = String.format("#%06X", colour.argb() & 0xFFFFFF); //$NON-NLS-1$
        return new SvgIcon(COLOUR.matcher(text).replaceAll("$1$2" + hexadecimal)); //$NON-NLS-1$
    }

    /**
     * Renders the icon.
     *
     * @param size width and height in pixels, above 0
     * @return not null
     */
    public ImageData imageData(int size) {
        Matcher root = ROOT.matcher(text);
        root.find();
        String sized = SIZE.matcher(root.group()).replaceAll("") //$NON-NLS-1$
                .replaceFirst("<svg", "<svg width=\"" + size + "\" height=\"" + size + "\""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        String svg = text.substring(0, root.start()) + sized + text.substring(root.end());
        return new ImageData(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }
}
