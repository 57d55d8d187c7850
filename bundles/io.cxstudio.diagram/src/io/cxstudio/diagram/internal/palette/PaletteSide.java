/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.palette;

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.gef.ui.palette.PaletteViewerProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Sash;

import io.cxstudio.drawing.Colour;
import io.cxstudio.drawing.Palette;

/** The palette at the end of the map: a strip, and beside it, when it is open, the tools. Whether it is open and how wide is remembered. */
public final class PaletteSide {

    private static final int SASH_WIDTH = 4;
    private static final int LEAST_WIDTH = 80;

    private final Composite all;
    private final Composite content;
    private final Sash sash;
    private final Control tools;
    private final PaletteStrip strip;
    private final boolean mirrored;
    private boolean open;

    /**
     * Makes the palette and the place for the map beside it.
     *
     * @param parent what holds both, with a layout that fills it, not null
     * @param domain whose tools the palette chooses, not null
     * @param root   what is in the palette, not null
     * @param theme  the theme, not null
     * @param mirrored whether the map runs from right to left: then the palette stands at its left
     */
    public PaletteSide(Composite parent, EditDomain domain, PaletteRoot root, Palette theme, boolean mirrored) {
        this.mirrored = mirrored;
        all = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(4, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 0;
        all.setLayout(layout);
        content = new Composite(all, SWT.NONE);
        content.setLayout(new FillLayout());
        content.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        sash = new Sash(all, SWT.VERTICAL);
        sash.setLayoutData(column(SASH_WIDTH));
        sash.addListener(SWT.Selection, this::drag);
        PaletteViewer viewer = new PaletteViewerProvider(domain).createPaletteViewer(all);
        tools = viewer.getControl();
        tools.setLayoutData(column(PalettePreferences.width()));
        domain.setPaletteViewer(viewer);
        domain.setPaletteRoot(root);
        strip = new PaletteStrip(all, theme, mirrored, this::toggle);
        strip.setLayoutData(column(SWT.DEFAULT));
        if (mirrored) {
            content.moveBelow(null);
            sash.moveAbove(null);
            tools.moveAbove(sash);
            strip.moveAbove(tools);
        }
        setTheme(theme);
        all.addControlListener(ControlListener.controlResizedAdapter(event -> fit()));
        setOpen(PalettePreferences.isOpen());
    }

    private static GridData column(int width) {
        GridData data = new GridData(SWT.FILL, SWT.FILL, false, true);
        data.widthHint = width;
        return data;
    }

    /**
     * Where the map belongs.
     *
     * @return not null
     */
    public Composite content() {
        return content;
    }

    /** Opens the palette if it is closed, and closes it if it is open. */
    public void toggle() {
        setOpen(!open);
        PalettePreferences.setOpen(open);
        if (open) {
            tools.setFocus();
        }
    }

    /**
     * Changes the theme.
     *
     * @param theme the theme, not null
     */
    public void setTheme(Palette theme) {
        strip.setTheme(theme);
        sash.setBackground(colour(theme.line()));
        tools.setBackground(colour(theme.panel()));
        tools.setForeground(colour(theme.ink()));
    }

    private void setOpen(boolean nowOpen) {
        open = nowOpen;
        for (Control control : new Control[] {sash, tools}) {
            control.setVisible(open);
            ((GridData) control.getLayoutData()).exclude = !open;
        }
        strip.setOpen(open);
        all.layout();
    }

    private void drag(Event event) {
        int end = tools.getBounds().x + tools.getSize().x;
        setWidth(mirrored ? event.x - tools.getBounds().x : end - event.x - SASH_WIDTH);
        PalettePreferences.setWidth(((GridData) tools.getLayoutData()).widthHint);
    }

    private void setWidth(int width) {
        int most = Math.max(LEAST_WIDTH, all.getSize().x / 2);
        ((GridData) tools.getLayoutData()).widthHint = Math.clamp(width, LEAST_WIDTH, most);
        all.layout();
    }

    /** The map keeps at least half of a narrow window. */
    private void fit() {
        setWidth(PalettePreferences.width());
    }

    private static Color colour(Colour colour) {
        return new Color(colour.red(), colour.green(), colour.blue());
    }
}
