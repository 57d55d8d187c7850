/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.tables.internal;

import io.cxstudio.drawing.map.EmotionRange;
import io.cxstudio.model.Workshop;
import io.cxstudio.tables.TableMapping.Scale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads emotions, told in numbers, words or faces, on the scale of a workshop. */
final class Emotions {

	/**
	 * What was read.
	 *
	 * @param score on the scale of the workshop; null if it could not be told
	 * @param text  what is said besides; may be empty
	 * @param isOff whether there is a number beyond the scale
	 */
	record Reading(Double score, String text, boolean isOff) {
	}

	/** "-2: angry", "4 – fine", "angry (-2)". */
	private static final Pattern NUMBER_FIRST = Pattern.compile("([+\u2212-]?\\p{Nd}+(?:[.,]\\p{Nd}+)?)\\s*(?:[:;|\u2013\u2014)/-]|\\s)\\s*(\\D.*)", Pattern.DOTALL);
	private static final Pattern NUMBER_LAST = Pattern.compile("(.*\\D)\\s*\\(\\s*([+\u2212-]?\\p{Nd}+(?:[.,]\\p{Nd}+)?)\\s*\\)", Pattern.DOTALL);

	private final EmotionRange own;
	private final Scale told;

	Emotions(Workshop workshop, Scale told) {
		own = EmotionRange.of(workshop.getEmotionScale());
		this.told = told;
	}

	Reading read(String value) {
		String text = value.strip();
		OptionalDouble number = Numbers.of(text);
		if (number.isPresent()) {
			return score(number.getAsDouble(), "");
		}
		OptionalDouble mood = Vocabulary.mood(text);
		if (mood.isPresent()) {
			boolean word = text.codePoints().anyMatch(Character::isLetter);
			return new Reading(own(mood.getAsDouble()), word ? text : "", false);
		}
		Matcher first = NUMBER_FIRST.matcher(text);
		if (first.matches() && Numbers.of(first.group(1)).isPresent()) {
			return score(Numbers.of(first.group(1)).getAsDouble(), first.group(2).strip());
		}
		Matcher last = NUMBER_LAST.matcher(text);
		if (last.matches() && Numbers.of(last.group(2)).isPresent()) {
			return score(Numbers.of(last.group(2)).getAsDouble(), last.group(1).strip());
		}
		return faceFirst(text);
	}

	/** "😡 has to start over", "angry: has to start over". */
	private Reading faceFirst(String text) {
		String[] parts = text.split("[\\s:,\u2013\u2014]+", 2);
		OptionalDouble mood = parts.length < 2 ? OptionalDouble.empty() : Vocabulary.mood(parts[0]);
		if (mood.isEmpty()) {
			return new Reading(null, text, false);
		}
		boolean word = parts[0].codePoints().anyMatch(Character::isLetter);
		return new Reading(own(mood.getAsDouble()), word ? text : parts[1].strip(), false);
	}

	private double own(double mood) {
		return own.snapped(mood < 0 ? own.neutral() + mood * (own.neutral() - own.minimum()) : own.neutral() + mood * (own.maximum() - own.neutral()));
	}

	private Reading score(double number, String text) {
		if (told == null) {
			boolean off = number < own.minimum() || number > own.maximum();
			return new Reading(off ? null : number, text, off);
		}
		double share = (number - told.worst()) / (told.best() - told.worst());
		boolean off = share < 0 || share > 1;
		double exact = own.minimum() + share * (own.maximum() - own.minimum());
		return new Reading(off ? null : Math.rint(exact * 1e6) / 1e6, text, off);
	}

	double neutral() {
		return own.neutral();
	}

	/** The scale on which numbers are read, for people. */
	String scale() {
		return told == null ? plain(own.minimum()) + " \u2026 " + plain(own.maximum()) : plain(told.worst()) + " \u2026 " + plain(told.best());
	}

	/** A number without a point that says nothing. */
	static String plain(double number) {
		return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
	}
}
