/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics.internal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.InvalidRegistryObjectException;

/**
 * The texts of an extension in any language, whatever the language of the interface is: a workshop has its own. That takes the
 * platform option eclipse.registry.MultiLanguage=true; without it every language gets the texts of the interface.
 */
public final class LocalizedTexts {

	private final IConfigurationElement element;
	private final Map<String, String> defaults = new HashMap<>();

	/** @param attributes the attributes that hold texts to be translated */
	public LocalizedTexts(IConfigurationElement element, String... attributes) {
		this.element = element;
		for (String attribute : attributes) {
			String text = element.getAttribute(attribute);
			defaults.put(attribute, text == null ? "" : text); //$NON-NLS-1$
		}
	}

	/** The text of an attribute; "" if there is none. */
	public String get(String attribute, Locale locale) {
		String otherwise = defaults.get(attribute);
		try {
			String text = element.getAttribute(attribute, registryName(locale));
			return text == null ? otherwise : text;
		} catch (InvalidRegistryObjectException pluginGone) {
			return otherwise;
		}
	}

	/** The registry knows language, country and variant, but neither script nor extensions. */
	private static String registryName(Locale locale) {
		return new Locale.Builder().setLanguage(locale.getLanguage()).setRegion(locale.getCountry()).build().toString();
	}
}
