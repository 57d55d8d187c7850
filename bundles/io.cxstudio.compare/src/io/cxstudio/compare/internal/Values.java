/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.compare.internal;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import io.cxstudio.model.Aggregate;
import io.cxstudio.model.Attribute;
import io.cxstudio.model.ExtensionData;
import io.cxstudio.model.Measurement;

/** Values in the words of people. */
final class Values {

	/** So many letters of a text tell it apart in a list. */
	private static final int LONGEST = 300;

	private static final long MINUTES_A_DAY = 24 * 60;

	private Values() {
	}

	/** One value of a feature. */
	static String one(EStructuralFeature feature, Object value) {
		return switch (value) {
		case String text -> shortened(text);
		case Boolean truth -> truth ? Messages.yes : Messages.no;
		case Number number -> number(number);
		case LocalDate date -> DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(date);
		case Duration duration -> duration(duration);
		case byte[] bytes -> Messages.bind(Messages.bytes, number(bytes.length));
		case Enumerator literal -> Words.text("_UI_" + feature.getEType().getName() + '_' + literal.getName() + "_literal",
				literal.getLiteral());
		case Attribute attribute -> shortened(attribute.getName() + ": " + attribute.getValue());
		case ExtensionData data -> shortened(data.getNamespace() + '/' + data.getKey() + ": " + data.getValue());
		case Aggregate aggregate -> aggregate(aggregate);
		case EObject object -> Words.nameOrType(object);
		default -> shortened(EcoreUtil.convertToString(
				(EDataType) feature.getEType(), value));
		};
	}

	/** A number as people write it. */
	static String number(Number number) {
		NumberFormat format = NumberFormat.getNumberInstance();
		// All digits that the number has: two values that differ must not look the same.
		format.setMaximumFractionDigits(340);
		return format.format(number);
	}

	private static String aggregate(Aggregate aggregate) {
		boolean counted = aggregate.eContainer() instanceof Measurement;
		return counted ? Words.type(aggregate.eClass()) + ", n = " + number(((Measurement) aggregate.eContainer()).getN())
				: Words.type(aggregate.eClass());
	}

	private static String duration(Duration duration) {
		long minutes = duration.toMinutes();
		if (minutes * 60 != duration.toSeconds()) {
			return Messages.bind(Messages.seconds, number(duration.toMillis() / 1000.0));
		}
		if (minutes > 0 && minutes % MINUTES_A_DAY == 0) {
			return Messages.bind(Messages.days, minutes / MINUTES_A_DAY);
		}
		return minutes > 0 && minutes % 60 == 0 ? Messages.bind(Messages.hours, minutes / 60)
				: minutes < 60 ? Messages.bind(Messages.minutes, minutes)
						: Messages.bind(Messages.hoursAndMinutes, minutes / 60, minutes % 60);
	}

	private static String shortened(String text) {
		if (text == null || text.length() <= LONGEST) {
			return text == null ? "" : text;
		}
		int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
		return text.substring(0, end) + "\u2026";
	}
}
