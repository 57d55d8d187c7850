/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.application;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Whether the studio is light or dark. */
enum Theme {

	/** As the desktop is. */
	SYSTEM,
	/** Light, whatever the desktop is. */
	LIGHT,
	/** Dark, whatever the desktop is. */
	DARK;

	static final String PREFERENCE = "theme"; //$NON-NLS-1$
	static final String NODE = "io.cxstudio.workbench"; //$NON-NLS-1$

	/** Whether the desktop was dark before anybody asked for another theme. */
	private static boolean systemDark;
	/** Whether the platform was asked for another theme than that of the desktop. */
	private static boolean asked;

	/** Gives the window the theme of the preferences, and changes it when the desktop changes. */
	static void follow(Display display) {
		systemDark = Display.isSystemDarkTheme();
		applyPreference();
		display.addListener(SWT.Settings, event -> {
			if (preferred() == SYSTEM) {
				applyPreference();
			}
		});
	}

	/** Gives the window the theme of the preferences. */
	static void applyPreference() {
		preferred().apply(PlatformUI.getWorkbench().getDisplay());
	}

	static Theme preferred() {
		String name = Platform.getPreferencesService().getString(NODE, PREFERENCE, SYSTEM.name(), null);
		for (Theme theme : values()) {
			if (theme.name().equals(name)) {
				return theme;
			}
		}
		return SYSTEM;
	}

	void prefer() {
		InstanceScope.INSTANCE.getNode(NODE).put(PREFERENCE, name());
	}

	private void apply(Display display) {
		if (this != SYSTEM) {
			widgets(display, this == DARK);
		} else if (asked) {
			widgets(display, systemDark);
			asked = false;
		}
		boolean dark = this == DARK || this == SYSTEM && Display.isSystemDarkTheme();
		IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		engine.setTheme(dark ? "io.cxstudio.theme.dark" : "io.cxstudio.theme.light", false); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The widgets that the platform draws itself. */
	private static void widgets(Display display, boolean dark) {
		asked = true;
		display.setDarkThemePreferred(dark);
	}
}
