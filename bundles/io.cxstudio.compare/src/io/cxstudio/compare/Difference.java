/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.compare;

import java.util.Objects;

import org.eclipse.emf.ecore.EStructuralFeature;

import io.cxstudio.compare.internal.Messages;
import io.cxstudio.model.Element;

/**
 * One thing that differs between two versions. It is immutable; its words are in the language of the program, with the
 * texts of the workshop as people wrote them.
 *
 * @param kind what happened, not null
 * @param before the element in the first version; null for one that was added
 * @param after the element in the second version; null for one that was removed
 * @param feature the feature that changed; null for anything but a change, and for a change of the kind of an element
 * @param type what people call such an element, such as "Pain point"; not null
 * @param name its name or text, in the second version where it is there; not null, empty where it has none
 * @param place where it stands, such as "Fly Bangkok to Tokyo, Boarding, Scan pass, Actions", between journeys without the
 *        journey: in the second version where it is there; not null, empty for what stands at the top
 * @param featureName what people call the feature; not null, empty where nothing changed but the place
 * @param oldValue the value of the feature in the first version, for a move the place there; not null, empty for none
 * @param newValue the value of the feature in the second version, for a move the place there; not null, empty for none
 */
public record Difference(DifferenceKind kind, Element before, Element after, EStructuralFeature feature, String type,
		String name, String place, String featureName, String oldValue, String newValue) {

	/** The element, of the second version where it is there. Never null. */
	public Element element() {
		return after != null ? after : Objects.requireNonNull(before);
	}

	/** Whether an element is there in both versions, at different places. */
	public boolean isMove() {
		return kind == DifferenceKind.MOVED;
	}

	/** Whether an element is there in both versions and says something else. */
	public boolean isChange() {
		return kind == DifferenceKind.CHANGED;
	}

	/** The difference in one sentence for people, such as "Changed: Pain point “Long queue”, Severity: 2 → 4". Never null. */
	public String sentence() {
		String subject = name.isEmpty() ? type : Messages.bind(Messages.subject, type, name);
		return switch (kind) {
		case ADDED -> Messages.bind(Messages.sentenceAdded, subject);
		case REMOVED -> Messages.bind(Messages.sentenceRemoved, subject);
		case MOVED -> Messages.bind(Messages.sentenceMoved, new Object[] { subject, oldValue, newValue });
		case CHANGED -> Messages.bind(Messages.sentenceChanged,
				new Object[] { subject, featureName, orNothing(oldValue), orNothing(newValue) });
		};
	}

	private static String orNothing(String value) {
		return value.isEmpty() ? Messages.nothing : value;
	}
}
