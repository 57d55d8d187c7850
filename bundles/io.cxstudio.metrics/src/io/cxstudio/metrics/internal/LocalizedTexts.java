/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics.internal;

import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;

import io.cxstudio.catalog.Names;

/**
 * The texts of an extension in every language that its plug-in speaks, whatever the language of the interface is: a workshop has its
 * own. That takes the platform option eclipse.registry.MultiLanguage=true; without it every language gets the texts of the interface.
 */
public final class LocalizedTexts {

	private static final String ENGLISH = "en"; //$NON-NLS-1$

	private final Map<String, Names> texts = new HashMap<>();

	/** @param attributes the attributes that hold texts to be translated */
	public LocalizedTexts(IConfigurationElement element, String... attributes) {
		Bundle bundle = Platform.isRunning() ? Platform.getBundle(element.getContributor().getName()) : null;
		Set<String> locales = bundle == null ? Set.of() : locales(bundle);
		for (String attribute : attributes) {
			texts.put(attribute, names(element, attribute, locales));
		}
	}

	/** The text of an attribute in the nearest language; "" if there is none. */
	public String get(String attribute, Locale locale) {
		return texts.get(attribute).in(locale);
	}

	private static Names names(IConfigurationElement element, String attribute, Set<String> locales) {
		String text = element.getAttribute(attribute);
		if (text == null) {
			return Names.of(""); //$NON-NLS-1$
		}
		if (locales.isEmpty()) {
			return Names.of(text);
		}
		Map<String, String> byLanguage = new LinkedHashMap<>();
		locales.forEach(locale -> byLanguage.put(locale, element.getAttribute(attribute, locale)));
		return Names.of(byLanguage);
	}

	/** Only those with a file of their own: asked for another one, the registry answers in the language of the interface. */
	private static Set<String> locales(Bundle bundle) {
		Set<String> locales = new LinkedHashSet<>(List.of(ENGLISH));
		String declared = bundle.getHeaders("").get(Constants.BUNDLE_LOCALIZATION); //$NON-NLS-1$
		IPath base = IPath.fromPortableString(declared == null ? Constants.BUNDLE_LOCALIZATION_DEFAULT_BASENAME : declared);
		String prefix = base.lastSegment() + '_';
		Enumeration<URL> files = bundle.findEntries(base.removeLastSegments(1).toString(), prefix + "*.properties", false); //$NON-NLS-1$
		if (files != null) {
			for (URL file : Collections.list(files)) {
				locales.add(IPath.fromPortableString(file.getPath()).removeFileExtension().lastSegment().substring(prefix.length()));
			}
		}
		return locales;
	}
}
