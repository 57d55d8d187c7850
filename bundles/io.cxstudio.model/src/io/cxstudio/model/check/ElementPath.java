/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import io.cxstudio.model.Card;
import io.cxstudio.model.Element;
import io.cxstudio.model.Step;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.internal.check.Messages;
import io.cxstudio.model.internal.check.TypeNames;

/** Where an element stands, in words that lead people there. */
public final class ElementPath {

	private static final int LONGEST_NAME = 60;

	private ElementPath() {
	}

	/**
	 * The way to an element from its journey, or from the workshop: Journey "Flying home" › Stage "Book" › Step "Pay" ›
	 * Pain point "Too slow". A card that is placed is found by its step.
	 */
	public static String of(EObject object) {
		List<String> names = new ArrayList<>();
		EObject step = object;
		do {
			if (step instanceof Element element) {
				names.add(named(element));
			}
			step = parent(step);
		} while (step != null && !(step instanceof Workshop));
		Collections.reverse(names);
		return String.join(" \u203A ", names);
	}

	/** The kind and the name of an element: Pain point "Too slow". */
	public static String named(Element element) {
		String type = TypeNames.of(element.eClass());
		String name = element.displayName().strip().replaceAll("\\s+", " ");
		if (name.isEmpty()) {
			return type;
		}
		int end = name.offsetByCodePoints(0, Math.min(LONGEST_NAME, name.codePointCount(0, name.length())));
		return Messages.bind(Messages.named, type, end < name.length() ? name.substring(0, end) + '\u2026' : name);
	}

	private static EObject parent(EObject object) {
		if (object instanceof Card card) {
			Step step = card.getStep();
			if (step != null && !step.eIsProxy() && step.eContainer() != null) {
				return step;
			}
		}
		return object.eContainer();
	}
}
