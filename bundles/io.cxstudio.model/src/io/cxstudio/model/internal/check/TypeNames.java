/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.internal.check;

import java.util.MissingResourceException;
import java.util.ResourceBundle;

import org.eclipse.emf.ecore.EClass;

/** What people call the classes of the metamodel. */
public final class TypeNames {

	private TypeNames() {
	}

	/** The name of a class as a word in a sentence: "Pain point". */
	public static String of(EClass type) {
		try {
			return ResourceBundle.getBundle("io.cxstudio.model.internal.check.types").getString(type.getName());
		} catch (MissingResourceException e) {
			// The name in the metamodel is still better than none.
			return type.getName();
		}
	}
}
