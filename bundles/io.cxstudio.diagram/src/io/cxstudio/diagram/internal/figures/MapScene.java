/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.figures;

import org.eclipse.draw2d.geometry.Rectangle;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.diagram.internal.finding.MapEmphasis;
import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.Detail;
import io.cxstudio.drawing.LineBreaker;
import io.cxstudio.drawing.Look;
import io.cxstudio.drawing.Palette;
import io.cxstudio.drawing.map.MapContent;
import io.cxstudio.drawing.map.MapLayout;
import io.cxstudio.drawing.map.MapOptions;
import io.cxstudio.model.Journey;

/**
 * What all figures of a map have in common: where everything stands, how it is painted, and at which zoom. Layouts are in pixels at 100 %, figures in pixels
 * as they are seen; this is where one becomes the other.
 */
public final class MapScene {

    private final Paints paints;
    private final Draw2dTextMeasurer measurer;
    private final LineBreaker breaker;
    private MapEmphasis emphasis = new MapEmphasis();
    private MapLayout layout;
    private Look look;
    private double zoom = 1;

    /**
     * Lays out a map.
     *
     * @param journey the journey, not null
     * @param catalog what its types are, not null
     * @param palette the theme, not null
     * @param paints  fonts, colours and images, not null; they stay the caller's to dispose
     * @param options where the map is seen, not null
     */
    public MapScene(Journey journey, Catalog catalog, Palette palette, Paints paints, MapOptions options) {
        this.paints = paints;
        this.measurer = new Draw2dTextMeasurer(paints.typefaces());
        this.breaker = new LineBreaker(measurer);
        this.layout = new MapLayout(MapContent.of(journey, catalog), breaker, options);
        this.look = look(palette);
    }

    private Look look(Palette palette) {
        return new Look(palette, measurer, layout.content().isRightToLeft(), Detail.at(zoom), layout.content().words());
    }

    /**
     * Looks again at everything.
     *
     * @param options where the map is seen now, not null
     */
    public void layOutAgain(MapOptions options) {
        layout = layout.updated(options.inWords(Detail.isNear(zoom)));
        look = look(look.palette());
    }

    /**
     * Where everything stands.
     *
     * @return not null
     */
    public MapLayout layout() {
        return layout;
    }

    /**
     * What stands where.
     *
     * @return not null
     */
    public MapContent content() {
        return layout.content();
    }

    /**
     * How everything is painted.
     *
     * @return not null
     */
    public Look look() {
        return look;
    }

    /**
     * Changes the theme.
     *
     * @param palette the theme, not null
     */
    public void setPalette(Palette palette) {
        look = look(palette);
    }

    /**
     * What stands out on the map and what stands back.
     *
     * @return not null
     */
    public MapEmphasis emphasis() {
        return emphasis;
    }

    /**
     * Takes over what stands out from a map that was shown before.
     *
     * @param before not null
     */
    public void setEmphasis(MapEmphasis before) {
        emphasis = before;
    }

    /**
     * Fonts, colours and images.
     *
     * @return not null
     */
    public Paints paints() {
        return paints;
    }

    /**
     * The zoom.
     *
     * @return 1 for 100 %
     */
    public double zoom() {
        return zoom;
    }

    /**
     * Changes the zoom. Where the map comes near or goes far, cards say more or less: then everything is laid out again.
     *
     * @param zoom 1 for 100 %, above 0
     */
    public void setZoom(double zoom) {
        this.zoom = zoom;
        if (layout.options().inWords() == Detail.isNear(zoom)) {
            look = look.with(Detail.at(zoom));
        } else {
            layOutAgain(layout.options());
        }
    }

    /**
     * A length as it is seen.
     *
     * @param length pixels at 100 %
     * @return pixels
     */
    public int pixels(double length) {
        return (int) Math.round(length * zoom);
    }

    /**
     * A box as it is seen. Boxes that touch at 100 % touch at every zoom.
     *
     * @param box pixels at 100 %
     * @return pixels
     */
    public Rectangle rectangle(Box box) {
        int x = pixels(box.x());
        int y = pixels(box.y());
        return new Rectangle(x, y, pixels(box.right()) - x, pixels(box.bottom()) - y);
    }
}
