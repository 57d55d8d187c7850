/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties;

import io.cxstudio.model.Attribute;
import io.cxstudio.model.Card;
import io.cxstudio.model.Citation;
import io.cxstudio.model.Element;
import io.cxstudio.model.Link;
import io.cxstudio.model.Measurement;
import io.cxstudio.model.ExtensionData;
import io.cxstudio.properties.internal.Names;

import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

import io.cxstudio.properties.internal.Messages;

/** What people call the elements of a workshop, their kinds and their features, in the language of the interface. */
public final class ElementLabels {

	private static final int LONGEST = 120;

	private ElementLabels() {
	}

	/**
	 * One line that tells an element from its like: its name, or the beginning of its text.
	 *
	 * @param object an object of a workshop; null, or one that a file refers to and does not hold, is said to be missing
	 * @return not null, never blank, at most 120 characters
	 */
	public static String of(EObject object) {
		if (object == null || object.eIsProxy()) {
			return Messages.missing;
		}
		String text = oneLine(words(object));
		return text.isEmpty() ? NLS.bind(Messages.unnamed, kind(object.eClass()).toLowerCase(Locale.ROOT)) : text;
	}

	/**
	 * What people call a kind of element, such as "Pain point".
	 *
	 * @param kind a class of the metamodel, not null
	 * @return not null
	 */
	public static String kind(EClass kind) {
		return Names.of(kind);
	}

	/**
	 * What people call a feature, such as "Due date".
	 *
	 * @param feature a feature of the metamodel, not null
	 * @return not null
	 */
	public static String feature(EStructuralFeature feature) {
		return Names.of(feature);
	}

	private static String words(EObject object) {
		return switch (object) {
		case Measurement measurement -> measurementWords(measurement);
		case Link link when isBlank(link.getLabel()) -> NLS.bind(Messages.fromTo, of(link.getSource()), of(link.getTarget()));
		case Citation citation when isBlank(citation.getQuote()) -> citation.getSource() == null ? "" : of(citation.getSource());
		case Citation citation -> citation.getQuote();
		case Card card -> card.getText();
		case Element element -> element.displayName();
		case Attribute attribute -> attribute.getName();
		case ExtensionData data -> data.getKey();
		default -> "";
		};
	}

	private static String measurementWords(Measurement measurement) {
		String metric = measurement.getMetric() == null ? "" : of(measurement.getMetric());
		String subject = measurement.getSubject() == null ? "" : of(measurement.getSubject());
		return metric.isEmpty() || subject.isEmpty() ? metric + subject : NLS.bind(Messages.metricOfSubject, metric, subject);
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

	private static String oneLine(String text) {
		if (text == null) {
			return "";
		}
		String line = text.strip().replaceAll("\\s+", " ");
		if (line.length() <= LONGEST) {
			return line;
		}
		int end = Character.isHighSurrogate(line.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
		return line.substring(0, end) + "\u2026";
	}
}
