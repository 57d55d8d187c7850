/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.application;

import io.cxstudio.workbench.internal.workshops.RecentFiles;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.osgi.service.prefs.Preferences;

/** What the preferences are until somebody changes them. */
public final class DefaultPreferences extends AbstractPreferenceInitializer {

	@Override
	public void initializeDefaultPreferences() {
		Preferences defaults = DefaultScope.INSTANCE.getNode(Theme.NODE);
		defaults.put(Theme.PREFERENCE, Theme.SYSTEM.name());
		defaults.putInt(RecentFiles.LIMIT_PREFERENCE, RecentFiles.USUAL_LIMIT);
	}
}
