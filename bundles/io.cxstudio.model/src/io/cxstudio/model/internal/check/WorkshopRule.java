/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.internal.check;

import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.Locale;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.files.WorkshopFile;

/** The format, the language and the currency of the workshop, and colours everywhere. */
public final class WorkshopRule implements Rule {

	private static final String COLOUR = "#[0-9A-Fa-f]{6}";

	@Override
	public void check(EObject object, Findings findings) {
		if (object instanceof Workshop workshop) {
			if (workshop.getFormat() < 1 || workshop.getFormat() > WorkshopFile.FORMAT) {
				findings.error("unknownFormat", workshop, Messages.unknownFormat, workshop.getFormat(),
						WorkshopFile.FORMAT);
			}
			if (!isLanguage(workshop.getLanguage())) {
				findings.warning("invalidLanguage", workshop, Messages.invalidLanguage, workshop.getLanguage());
			}
			if (!isCurrency(workshop.getCurrency())) {
				findings.warning("invalidCurrency", workshop, Messages.invalidCurrency, workshop.getCurrency());
			}
		}
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (attribute.getEAttributeType() == ModelPackage.Literals.COLOUR
					&& object.eGet(attribute) instanceof String colour && !colour.matches(COLOUR)) {
				findings.warning("invalidColour", object, Messages.invalidColour, colour);
			}
		}
	}

	private static boolean isLanguage(String tag) {
		if (tag == null || tag.isEmpty()) {
			return false;
		}
		try {
			return !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
		} catch (IllformedLocaleException e) {
			// That it is ill-formed is the answer.
			return false;
		}
	}

	private static boolean isCurrency(String code) {
		return code == null || code.isEmpty()
				|| Currency.getAvailableCurrencies().stream().anyMatch(known -> known.getCurrencyCode().equals(code));
	}
}
