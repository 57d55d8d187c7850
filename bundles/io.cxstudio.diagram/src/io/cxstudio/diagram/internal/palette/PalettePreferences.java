/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.palette;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite.FlyoutPreferences;

/** Remembers where the palette stands, whether it is open, and how wide it is. Beside maps from right to left it stands mirrored. */
public final class PalettePreferences implements FlyoutPreferences {

    private static final String NODE = "io.cxstudio.diagram"; //$NON-NLS-1$
    private static final String DOCK = "palette.dock"; //$NON-NLS-1$
    private static final String STATE = "palette.state"; //$NON-NLS-1$
    private static final String WIDTH = "palette.width"; //$NON-NLS-1$
    private static final int DEFAULT_WIDTH = 160;

    private final boolean mirrored;

    /**
     * The preferences for a map.
     *
     * @param mirrored whether the map runs from right to left: then the palette stands at the other side
     */
    public PalettePreferences(boolean mirrored) {
        this.mirrored = mirrored;
    }

    private int seen(int location) {
        return !mirrored ? location : location == PositionConstants.EAST ? PositionConstants.WEST : PositionConstants.EAST;
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }

    @Override
    public int getDockLocation() {
        return seen(node().getInt(DOCK, PositionConstants.EAST));
    }

    @Override
    public int getPaletteState() {
        return node().getInt(STATE, FlyoutPaletteComposite.STATE_COLLAPSED);
    }

    @Override
    public int getPaletteWidth() {
        return node().getInt(WIDTH, DEFAULT_WIDTH);
    }

    @Override
    public void setDockLocation(int location) {
        node().putInt(DOCK, seen(location));
    }

    @Override
    public void setPaletteState(int state) {
        node().putInt(STATE, state);
    }

    @Override
    public void setPaletteWidth(int width) {
        node().putInt(WIDTH, width);
    }
}
