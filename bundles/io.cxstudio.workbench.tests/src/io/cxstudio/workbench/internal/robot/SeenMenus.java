/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.robot;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.PlatformUI;

/** Which menus are open, so that a key is pressed only when the menu it is for can take it. */
public final class SeenMenus implements AutoCloseable {

	private final Set<Menu> open = Collections.synchronizedSet(new HashSet<>());
	private final Listener listener = this::seen;

	/** Begins to look. */
	public SeenMenus() {
		Until.doInWindow(() -> {
			PlatformUI.getWorkbench().getDisplay().addFilter(SWT.Show, listener);
			PlatformUI.getWorkbench().getDisplay().addFilter(SWT.Hide, listener);
		});
	}

	private void seen(Event event) {
		if (event.widget instanceof Menu menu) {
			if (event.type == SWT.Show) {
				open.add(menu);
			} else {
				open.remove(menu);
			}
		}
	}

	/** Waits until so many menus are open, each in the one before. */
	public void await(int depth) {
		Until.isTrue(depth + " menus are open", () -> open.size() == depth);
	}

	@Override
	public void close() {
		Until.doInWindow(() -> {
			PlatformUI.getWorkbench().getDisplay().removeFilter(SWT.Show, listener);
			PlatformUI.getWorkbench().getDisplay().removeFilter(SWT.Hide, listener);
		});
	}
}
