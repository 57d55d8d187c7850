/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal;

import io.cxstudio.model.provider.ModelEditPlugin;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Names for people of what is in the metamodel: from {@code names.properties} where somebody chose one, else from the
 * generated texts, in the way a sentence is written.
 */
public final class Names {

	private static final ResourceBundle CHOSEN = ResourceBundle.getBundle(Names.class.getPackageName() + ".names"); //$NON-NLS-1$

	private Names() {
	}

	public static String of(EClass kind) {
		return chosen(kind.getName(), "_UI_" + kind.getName() + "_type", kind); //$NON-NLS-1$ //$NON-NLS-2$
	}

	public static String of(EStructuralFeature feature) {
		String owner = feature.getEContainingClass().getName();
		return chosen(owner + '.' + feature.getName(), "_UI_" + owner + '_' + feature.getName() + "_feature", feature); //$NON-NLS-1$ //$NON-NLS-2$
	}

	public static String of(EEnum kind, Enumerator literal) {
		return chosen(kind.getName() + '.' + literal.getLiteral(),
				"_UI_" + kind.getName() + '_' + literal.getName() + "_literal", kind); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String chosen(String key, String generatedKey, ENamedElement fallback) {
		if (CHOSEN.containsKey(key)) {
			return CHOSEN.getString(key);
		}
		try {
			return sentence(ModelEditPlugin.INSTANCE.getString(generatedKey));
		} catch (MissingResourceException e) {
			// A plug-in's own metamodel need not have generated texts.
			return sentence(fallback.getName());
		}
	}

	/** "Moment Of Truth" and "momentOfTruth" become "Moment of truth". */
	static String sentence(String words) {
		String apart = words.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$
		return apart.isEmpty() ? apart : Character.toUpperCase(apart.charAt(0)) + apart.substring(1);
	}
}
