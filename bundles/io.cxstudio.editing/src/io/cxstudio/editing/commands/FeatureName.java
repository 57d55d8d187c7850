/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.commands;

import java.util.MissingResourceException;

import org.eclipse.emf.common.util.ResourceLocator;
import org.eclipse.emf.ecore.EStructuralFeature;

import io.cxstudio.model.provider.ModelEditPlugin;

/** What people call a feature. */
final class FeatureName {

	private FeatureName() {
	}

	/** The name of a feature as the property sheet shows it. */
	static String of(EStructuralFeature feature) {
		ResourceLocator texts = ModelEditPlugin.INSTANCE;
		String key = "_UI_" + feature.getEContainingClass().getName() + "_" + feature.getName() + "_feature";
		try {
			return texts.getString(key);
		} catch (MissingResourceException e) {
			// A name nobody translated is still better than none.
			return feature.getName();
		}
	}
}
