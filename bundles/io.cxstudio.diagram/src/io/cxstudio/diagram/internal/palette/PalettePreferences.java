/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.palette;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** Remembers whether the palette is open, and how wide it is. */
final class PalettePreferences {

    private static final String NODE = "io.cxstudio.diagram"; //$NON-NLS-1$
    private static final String OPEN = "palette.open"; //$NON-NLS-1$
    private static final String WIDTH = "palette.width"; //$NON-NLS-1$
    private static final int USUAL_WIDTH = 160;

    private PalettePreferences() {
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }

    static boolean isOpen() {
        return node().getBoolean(OPEN, false);
    }

    static void setOpen(boolean open) {
        node().putBoolean(OPEN, open);
    }

    /** In pixels of the platform at 100 %. */
    static int width() {
        return node().getInt(WIDTH, USUAL_WIDTH);
    }

    static void setWidth(int width) {
        node().putInt(WIDTH, width);
    }
}
