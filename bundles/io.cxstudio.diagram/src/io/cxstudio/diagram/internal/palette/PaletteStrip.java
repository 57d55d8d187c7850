/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.palette;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import io.cxstudio.diagram.internal.Messages;
import io.cxstudio.drawing.Colour;
import io.cxstudio.drawing.Palette;

/** The strip beside the map that opens and closes the palette. It is drawn from letters and lines, so it is as sharp as the screen. */
final class PaletteStrip extends Canvas {

    private static final int PADDING = 4;
    private static final int CHEVRON = 4;
    private static final int QUARTER_TURN = 90;

    private final boolean mirrored;
    private Palette theme;
    private boolean open;
    private boolean hot;

    PaletteStrip(Composite parent, Palette theme, boolean mirrored, Runnable toggle) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.theme = theme;
        this.mirrored = mirrored;
        setToolTipText(Messages.palette);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseDown, event -> toggle.run());
        addListener(SWT.MouseEnter, event -> setHot(true));
        addListener(SWT.MouseExit, event -> setHot(false));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.KeyDown, event -> keyDown(event, toggle));
        addListener(SWT.Traverse, event -> event.doit = true);
        describe();
    }

    private void describe() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.palette;
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_PUSHBUTTON;
            }
        });
    }

    void setTheme(Palette changed) {
        theme = changed;
        redraw();
    }

    void setOpen(boolean nowOpen) {
        open = nowOpen;
        redraw();
    }

    private void setHot(boolean nowHot) {
        hot = nowHot;
        redraw();
    }

    private static void keyDown(Event event, Runnable toggle) {
        if (event.character == SWT.CR || event.character == ' ') {
            toggle.run();
        }
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        try {
            return new Point(gc.getFontMetrics().getHeight() + PADDING, SWT.DEFAULT == heightHint ? gc.textExtent(Messages.palette).x : heightHint);
        } finally {
            gc.dispose();
        }
    }

    private void paint(GC gc) {
        Point size = getSize();
        gc.setBackground(colour(hot || isFocusControl() ? theme.grid() : theme.strip()));
        gc.fillRectangle(0, 0, size.x, size.y);
        gc.setForeground(colour(theme.line()));
        int edge = mirrored ? size.x - 1 : 0;
        gc.drawLine(edge, 0, edge, size.y);
        gc.setForeground(colour(isFocusControl() ? theme.selection() : theme.mutedInk()));
        gc.setAntialias(SWT.ON);
        int middle = size.x / 2;
        int top = 2 * PADDING;
        int tip = open != mirrored ? CHEVRON / 2 : -CHEVRON / 2;
        gc.drawPolyline(new int[] {middle - tip, top, middle + tip, top + CHEVRON, middle - tip, top + 2 * CHEVRON});
        Transform turned = new Transform(getDisplay());
        try {
            turned.translate(size.x - PADDING / 2, top + 2 * CHEVRON + 2 * PADDING);
            turned.rotate(QUARTER_TURN);
            gc.setTransform(turned);
            gc.drawText(Messages.palette, 0, 0, SWT.DRAW_TRANSPARENT);
        } finally {
            gc.setTransform(null);
            turned.dispose();
        }
    }

    private static Color colour(Colour colour) {
        return new Color(colour.red(), colour.green(), colour.blue());
    }
}
