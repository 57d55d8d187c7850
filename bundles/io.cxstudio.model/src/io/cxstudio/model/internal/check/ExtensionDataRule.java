/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.internal.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import io.cxstudio.model.Element;
import io.cxstudio.model.ExtensionData;

/** The data of plug-ins have a namespace and a key of their own, and a value of their type. */
public final class ExtensionDataRule implements Rule {

	@Override
	public void check(EObject object, Findings findings) {
		if (!(object instanceof Element element)) {
			return;
		}
		Set<List<String>> keys = new HashSet<>();
		for (ExtensionData data : element.getExtensionData()) {
			if (isBlank(data.getNamespace()) || isBlank(data.getKey())) {
				findings.error("extensionDataWithoutKey", element, Messages.extensionDataWithoutKey);
			} else if (!keys.add(List.of(data.getNamespace(), data.getKey()))) {
				findings.error("duplicateExtensionData", element, Messages.duplicateExtensionData, data.getNamespace(),
						data.getKey());
			}
			if (data.getValue() != null && !isOfItsType(data, findings)) {
				findings.error("invalidExtensionData", element, Messages.invalidExtensionData, data.getNamespace(),
						data.getKey(), data.getType().getLiteral());
			}
		}
	}

	private static boolean isOfItsType(ExtensionData data, Findings findings) {
		String value = data.getValue();
		try {
			return switch (data.getType()) {
			case INTEGER -> new BigInteger(value) != null;
			case DECIMAL -> new BigDecimal(value) != null;
			case DATE -> LocalDate.parse(value) != null;
			case BOOL -> value.equals("true") || value.equals("false");
			case REFERENCE -> findings.isElement(value);
			case TEXT -> true;
			};
		} catch (NumberFormatException | DateTimeParseException e) {
			// That it cannot be read is the answer.
			return false;
		}
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}
}
