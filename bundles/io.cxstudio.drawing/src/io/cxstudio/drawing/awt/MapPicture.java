/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.awt;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.drawing.Detail;
import io.cxstudio.drawing.LineBreaker;
import io.cxstudio.drawing.Look;
import io.cxstudio.drawing.Palette;
import io.cxstudio.drawing.map.MapContent;
import io.cxstudio.drawing.map.MapLayout;
import io.cxstudio.drawing.map.MapOptions;
import io.cxstudio.drawing.map.MapPainter;
import io.cxstudio.model.Journey;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** A map as a picture, made without a display. */
public final class MapPicture {

    private static final double LARGEST_SIDE = 30_000;
    private static final double MOST_PIXELS = 200_000_000;

    private final MapLayout layout;
    private final Look look;

    /**
     * A picture of a journey as it is now.
     *
     * @param journey the journey, not null
     * @param catalog lane types, stage types and channels, not null
     * @param palette the theme, not null
     * @param options the least size of the picture, not null
     */
    public MapPicture(Journey journey, Catalog catalog, Palette palette, MapOptions options) {
        AwtTextMeasurer measurer = new AwtTextMeasurer();
        MapContent content = MapContent.of(journey, catalog);
        layout = new MapLayout(content, new LineBreaker(measurer), options);
        look = new Look(palette, measurer, content.isRightToLeft(), Detail.FULL, content.words());
    }

    /**
     * Where everything stands in the picture, at 100 %.
     *
     * @return not null
     */
    public MapLayout layout() {
        return layout;
    }

    /**
     * Paints the picture.
     *
     * @param scale how many pixels of the picture one pixel of the map takes, above 0; small scales show less detail
     * @return opaque, not null
     * @throws IllegalArgumentException if the picture would be too large for memory; the message says which scale is possible
     */
    public BufferedImage paint(double scale) {
        double width = layout.bounds().width();
        double height = layout.bounds().height();
        double most = Math.min(LARGEST_SIDE / Math.max(width, height), Math.sqrt(MOST_PIXELS / (width * height)));
        if (!(scale > 0) || scale > most) {
            throw new IllegalArgumentException("A map of " + (int) width + " x " + (int) height + " can be painted at scales up to " + most
                    + ", not at " + scale + ".");
        }
        BufferedImage image = new BufferedImage((int) Math.ceil(width * scale), (int) Math.ceil(height * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(scale, scale);
        MapPainter.paint(new AwtCanvas(graphics), look.with(Detail.at(scale)), layout, layout.bounds());
        graphics.dispose();
        return image;
    }

    /**
     * The picture as a PNG file.
     *
     * @param scale as for {@link #paint(double)}
     * @return the bytes of the file, not null
     * @throws IllegalArgumentException as for {@link #paint(double)}
     * @throws IOException              if it cannot be encoded
     */
    public byte[] png(double scale) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(paint(scale), "png", bytes)) {
            throw new IOException("This Java runtime cannot write PNG.");
        }
        return bytes.toByteArray();
    }
}
