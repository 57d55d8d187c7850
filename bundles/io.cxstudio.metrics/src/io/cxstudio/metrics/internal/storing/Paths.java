/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics.internal.storing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import io.cxstudio.model.Card;
import io.cxstudio.model.Element;
import io.cxstudio.model.Step;

/** Where an element stands, in words: the names on the way to it, with slashes between them. */
public final class Paths {

	private static final Pattern SPACES = Pattern.compile("\\s+"); //$NON-NLS-1$
	private static final Pattern AROUND_SLASHES = Pattern.compile("\\s*/\\s*"); //$NON-NLS-1$
	/** Invisible in Persian, and typed or left out as people please: the zero-width non-joiner and joiner. */
	private static final Pattern JOINERS = Pattern.compile("[\\u200C\\u200D]"); //$NON-NLS-1$

	private Paths() {
	}

	/** The path of an element, {@linkplain #normalize normalized}; that of a card leads over its stage and step. */
	public static String of(Element element) {
		return normalize(path(element));
	}

	private static String path(Element element) {
		Element parent = element.eContainer() instanceof Element container ? container : null;
		if (element instanceof Card card && card.getStep() != null && !card.getStep().eIsProxy()) {
			Step step = card.getStep();
			parent = step;
		}
		// the workshop itself is not named: everything is in it
		return parent == null || parent.eContainer() == null ? element.displayName() : path(parent) + '/' + element.displayName();
	}

	/** Composed, in one line, with single spaces and none around slashes. */
	public static String normalize(String path) {
		String line = SPACES.matcher(Normalizer.normalize(path, Normalizer.Form.NFC)).replaceAll(" ").strip(); //$NON-NLS-1$
		return AROUND_SLASHES.matcher(line).replaceAll("/"); //$NON-NLS-1$
	}

	/** The same for all spellings that people take for the same. */
	public static String fold(String path) {
		return JOINERS.matcher(normalize(path)).replaceAll("").replace('\u064A', '\u06CC').replace('\u0643', '\u06A9') //$NON-NLS-1$
				.toLowerCase(Locale.ROOT);
	}

	/** Whether the path ends with these names. */
	public static boolean endsWith(String path, String end) {
		return path.equals(end) || path.endsWith('/' + end);
	}
}
