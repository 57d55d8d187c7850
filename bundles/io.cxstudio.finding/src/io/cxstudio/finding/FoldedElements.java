/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

import io.cxstudio.model.Card;
import io.cxstudio.model.Element;
import io.cxstudio.model.NamedElement;
import io.cxstudio.model.Touchpoint;

/**
 * The texts of elements, folded when they are first looked at and again only when they have changed. It belongs to the thread of the elements, and forgets
 * those that nobody else knows any more.
 */
public final class FoldedElements {

	/**
	 * One text of an element.
	 *
	 * @param place which one it is, not null
	 * @param text the text, not null
	 */
	public record Part(Place place, FoldedText text) {
	}

	private final Map<Element, List<Part>> parts = new WeakHashMap<>();

	/**
	 * The texts of an element that are not empty.
	 *
	 * @param element not null
	 * @return in the order of {@link Place}; never null
	 */
	public List<Part> of(Element element) {
		List<Part> known = parts.getOrDefault(element, List.of());
		List<Part> now = new ArrayList<>(known.size());
		boolean changed = false;
		if (element instanceof Card card) {
			changed |= add(now, known, Place.TEXT, card.getText());
			changed |= add(now, known, Place.NOTES, card.getNotes());
			for (String tag : card.getTags()) {
				changed |= add(now, known, Place.TAG, tag);
			}
			changed |= add(now, known, Place.DEVICE, card instanceof Touchpoint touchpoint ? touchpoint.getDevice() : null);
		} else {
			changed |= add(now, known, Place.TEXT, element.displayName());
			changed |= add(now, known, Place.DESCRIPTION, element instanceof NamedElement named ? named.getDescription() : null);
		}
		if (!changed && now.size() == known.size()) {
			return known;
		}
		parts.put(element, now);
		return now;
	}

	/** Adds what was folded before, where the text is the same still. */
	private static boolean add(List<Part> now, List<Part> known, Place place, String text) {
		if (text == null || text.isEmpty()) {
			return false;
		}
		int index = now.size();
		if (index < known.size() && known.get(index).place() == place && known.get(index).text().original().equals(text)) {
			now.add(known.get(index));
			return false;
		}
		now.add(new Part(place, FoldedText.of(text)));
		return true;
	}
}
