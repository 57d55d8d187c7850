/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.application;

import java.io.IOException;
import java.net.URL;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;

/** How large the widgets of the platform are. Only those of GTK need to be told: they are made for fingers. */
final class WidgetStyle {

	/** Read by SWT when it makes its display. */
	private static final String STYLE_PROPERTY = "org.eclipse.swt.internal.gtk.cssFile"; //$NON-NLS-1$

	private WidgetStyle() {
	}

	/** To be called before there is a display. A style that the user has set stays. */
	static void compact() {
		if (!"gtk".equals(SWT.getPlatform()) || System.getProperty(STYLE_PROPERTY) != null) { //$NON-NLS-1$
			return;
		}
		try {
			URL style = FileLocator.toFileURL(WidgetStyle.class.getResource("/css/gtk.css")); //$NON-NLS-1$
			System.setProperty(STYLE_PROPERTY, style.getPath());
		} catch (IOException exception) {
			ILog.of(WidgetStyle.class).warn("The widgets stay as large as they are", exception); //$NON-NLS-1$
		}
	}
}
