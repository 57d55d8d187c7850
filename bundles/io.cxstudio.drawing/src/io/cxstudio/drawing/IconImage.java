/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import io.cxstudio.catalog.Catalog;
import io.cxstudio.drawing.internal.Warnings;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Icons of the catalog as pixels in one colour, for canvases that cannot draw SVG themselves. Safe for several threads. */
public final class IconImage {

    private static final int LARGEST = 1024;
    /** In bytes: a hundred times as long as an icon of the studio. */
    private static final int LONGEST = 100_000;
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
        try {
            return document(icon).map(document -> paint(document, size, colour));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // An icon is somebody else's work: whatever is wrong with it, its card is shown plain.
            report(icon, e);
            return Optional.empty();
        }
    }

    /**
     * Who has to mend an icon, in words for the log.
     *
     * @param icon where the icon stands, not null
     * @return the icon and, if the catalog of the platform knows it, the plug-in that contributed it; not null
     */
    public static String origin(URL icon) {
        return Catalog.get().contributorOf(icon).map(plugIn -> icon + ", contributed by " + plugIn + ",").orElse(icon.toString());
    }

    /**
     * The text of an icon.
     *
     * @param icon where it stands, not null
     * @return its bytes, not null
     * @throws IOException if it cannot be read, or is longer than any icon is: the message says so
     */
    public static byte[] read(URL icon) throws IOException {
        try (InputStream in = icon.openStream()) {
            byte[] bytes = in.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw new IOException("An icon cannot be longer than " + LONGEST + " bytes.");
            }
            return bytes;
        }
    }

    private static void report(URL icon, Throwable cause) {
        if (UNREADABLE.add(icon.toExternalForm())) {
            Warnings.warn("The icon " + origin(icon) + " cannot be read as SVG and is left out.", cause);
        }
    }

    private static Optional<SVGDocument> document(URL icon) throws IOException {
        String key = icon.toExternalForm();
        if (UNREADABLE.contains(key)) {
            return Optional.empty();
        }
        SVGDocument document = DOCUMENTS.get(key);
        if (document == null) {
            document = new SVGLoader().load(new ByteArrayInputStream(read(icon)), null, LoaderContext.createDefault());
            if (document == null) {
                report(icon, null);
            } else {
                DOCUMENTS.put(key, document);
            }
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
