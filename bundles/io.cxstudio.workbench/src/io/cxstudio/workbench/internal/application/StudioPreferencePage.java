/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.application;

import io.cxstudio.workbench.internal.workshops.RecentFiles;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.preference.RadioGroupFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** How the studio looks, and what it remembers. */
public final class StudioPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	private static final int MOST_RECENT_FILES = 30;

	public StudioPreferencePage() {
		super(GRID);
	}

	@Override
	public void init(IWorkbench workbench) {
		setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, Theme.NODE));
	}

	@Override
	protected void createFieldEditors() {
		addField(new RadioGroupFieldEditor(Theme.PREFERENCE, Messages.theme, 1,
				new String[][] { { Messages.themeSystem, Theme.SYSTEM.name() },
						{ Messages.themeLight, Theme.LIGHT.name() }, { Messages.themeDark, Theme.DARK.name() } },
				getFieldEditorParent(), true));
		IntegerFieldEditor recent = new IntegerFieldEditor(RecentFiles.LIMIT_PREFERENCE, Messages.recentFiles,
				getFieldEditorParent(), 2);
		recent.setValidRange(0, MOST_RECENT_FILES);
		addField(recent);
	}

	@Override
	public boolean performOk() {
		boolean done = super.performOk();
		Theme.applyPreference();
		return done;
	}
}
