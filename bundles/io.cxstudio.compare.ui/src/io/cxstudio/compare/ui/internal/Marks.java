/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.compare.ui.internal;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;

import io.cxstudio.compare.Difference;
import io.cxstudio.compare.DifferenceKind;
import io.cxstudio.drawing.Colour;
import io.cxstudio.drawing.Palette;

/** What the elements of both maps are marked with: a sign, a word and a colour for each kind of difference. */
final class Marks {

	private final Map<EObject, Set<DifferenceKind>> kinds = new HashMap<>();

	Marks(List<Difference> differences) {
		for (Difference difference : differences) {
			add(difference.before(), difference.kind());
			add(difference.after(), difference.kind());
		}
	}

	private void add(EObject element, DifferenceKind kind) {
		if (element != null) {
			kinds.computeIfAbsent(element, any -> EnumSet.noneOf(DifferenceKind.class)).add(kind);
		}
	}

	/** In how an element differs; empty where it does not. */
	Set<DifferenceKind> of(EObject element) {
		return kinds.getOrDefault(element, Set.of());
	}

	/** What can be written on a card, such as "+ Added": the longest first. */
	static List<String> labels(Set<DifferenceKind> kinds) {
		String words = kinds.stream().map(kind -> kind.sign() + ' ' + kind.word()).collect(Collectors.joining(" ")); //$NON-NLS-1$
		String first = kinds.iterator().next().word();
		return List.of(words, signs(kinds) + ' ' + first, signs(kinds));
	}

	/** The signs alone. */
	static String signs(Set<DifferenceKind> kinds) {
		return kinds.stream().map(DifferenceKind::sign).collect(Collectors.joining(" ")); //$NON-NLS-1$
	}

	/** The colour of the first kind, readable on a card. */
	static Colour tone(Set<DifferenceKind> kinds, Palette palette) {
		return tone(kinds.iterator().next(), palette);
	}

	static Colour tone(DifferenceKind kind, Palette palette) {
		return switch (kind) {
		case ADDED -> palette.tone("#27793F", "#7BD093"); //$NON-NLS-1$ //$NON-NLS-2$
		case REMOVED -> palette.pain();
		case MOVED -> palette.tone("#7A5BB0", "#B99AF0"); //$NON-NLS-1$ //$NON-NLS-2$
		case CHANGED -> palette.emotions();
		};
	}
}
