/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package org.eclipse.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Display;

/**
 * The cursors that GEF 3.2 shows while its palette is dragged to another side of the editor. The class
 * of this name has left the platform; system cursors say the same and need no disposal.
 */
public final class DragCursors {

	private static final int LEFT = 1;
	private static final int RIGHT = 2;

	private DragCursors() {
	}

	/**
	 * Gives the cursor for a side.
	 *
	 * @param side where the palette would go: 1 left, 2 right, anything else means that it cannot be dropped
	 * @return a system cursor, never null; not to be disposed by the caller
	 */
	public static Cursor getCursor(int side) {
		int style = switch (side) {
		case LEFT -> SWT.CURSOR_SIZEW;
		case RIGHT -> SWT.CURSOR_SIZEE;
		default -> SWT.CURSOR_NO;
		};
		return Display.getCurrent().getSystemCursor(style);
	}
}
