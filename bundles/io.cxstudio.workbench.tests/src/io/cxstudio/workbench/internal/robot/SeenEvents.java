/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.robot;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.PlatformUI;

/** What the window has seen of the mouse: a drag is only a drag if the window sees its moves one after the other. */
final class SeenEvents implements AutoCloseable {

	private record Seen(int type, Point place) {
	}

	private static final int[] TYPES = { SWT.MouseDown, SWT.MouseMove, SWT.MouseUp };

	private final List<Seen> seen = new ArrayList<>();
	private final Listener listener = this::note;

	SeenEvents() {
		Until.doInWindow(() -> {
			for (int type : TYPES) {
				PlatformUI.getWorkbench().getDisplay().addFilter(type, listener);
			}
		});
	}

	private void note(Event event) {
		if (event.widget instanceof Control control) {
			seen.add(new Seen(event.type, control.toDisplay(event.x, event.y)));
		}
	}

	/** Waits until the window has seen an event at a point of the screen. */
	void await(int type, Point place) {
		Until.isTrue("the window sees the mouse at " + place, () -> seen.contains(new Seen(type, place)));
	}

	@Override
	public void close() {
		Until.doInWindow(() -> {
			for (int type : TYPES) {
				PlatformUI.getWorkbench().getDisplay().removeFilter(type, listener);
			}
		});
	}
}
