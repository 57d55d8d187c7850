/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.net.URL;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.runtime.ILog;

/** Icons of the catalog as pixels in one colour, for canvases that cannot draw SVG themselves. Safe for several threads. */
public final class IconImage {

    private static final int LARGEST = 1024;
    private static final Map<String, SVGDocument> DOCUMENTS = new ConcurrentHashMap<>();
    private static final Set<String> UNREADABLE = ConcurrentHashMap.newKeySet();

    private IconImage() {
    }

    /**
     * Paints an icon into an image. Only the shape of the icon counts: whatever colours are in the file, everything takes the given one.
     *
     * @param icon   an SVG, not null
     * @param size   width and height in device pixels, from 1 to 1024
     * @param colour the colour, not null
     * @return {@code size * size} pixels as 0xAARRGGBB, row by row, not premultiplied; empty if the icon cannot be read, which is logged once
     */
    public static Optional<int[]> pixels(URL icon, int size, Colour colour) {
        if (size < 1 || size > LARGEST) {
            throw new IllegalArgumentException("An icon cannot be " + size + " pixels large.");
        }
        return document(icon).map(document -> paint(document, size, colour));
    }

    private static Optional<SVGDocument> document(URL icon) {
        String key = icon.toExternalForm();
        if (UNREADABLE.contains(key)) {
            return Optional.empty();
        }
        SVGDocument document = DOCUMENTS.computeIfAbsent(key, any -> new SVGLoader().load(icon));
        if (document == null && UNREADABLE.add(key)) {
            ILog.of(IconImage.class).warn("The icon " + key + " cannot be read as SVG and is left out.");
        }
        return Optional.ofNullable(document);
    }

    private static int[] paint(SVGDocument document, int size, Colour colour) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.render((java.awt.Component) null, graphics, new ViewBox(size, size));
        graphics.dispose();
        int[] pixels = image.getRGB(0, 0, size, size, null, 0, size);
        int rgb = colour.argb() & 0xFFFFFF;
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (pixels[i] >>> 24) * colour.alpha() / 255 << 24 | rgb;
        }
        return pixels;
    }
}
