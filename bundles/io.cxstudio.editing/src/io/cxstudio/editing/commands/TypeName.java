/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.commands;

import java.util.MissingResourceException;

import org.eclipse.emf.ecore.EObject;

import io.cxstudio.model.provider.ModelEditPlugin;

/** What people call a kind of object. */
final class TypeName {

	private TypeName() {
	}

	/** The name of the kind of an object, such as "Pain Point". */
	static String of(EObject object) {
		try {
			return ModelEditPlugin.INSTANCE.getString("_UI_" + object.eClass().getName() + "_type");
		} catch (MissingResourceException e) {
			// A name nobody translated is still better than none.
			return object.eClass().getName();
		}
	}
}
