/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.compare.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;

import io.cxstudio.compare.Difference;
import io.cxstudio.compare.DifferenceKind;
import io.cxstudio.model.Card;
import io.cxstudio.model.Element;
import io.cxstudio.model.EmotionPoint;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Link;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;
import io.cxstudio.model.TypedElement;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.provider.ModelEditPlugin;

/** Differences in the words of people. */
public final class Words {

	private Words() {
	}

	/** The difference of an element that one version lacks. */
	public static Difference whole(DifferenceKind kind, Element before, Element after, String place) {
		return difference(kind, before, after, place, null, "", "", "");
	}

	/** The difference of an element that has moved. */
	public static Difference moved(Element before, Element after, String place, String from, String to) {
		return difference(DifferenceKind.MOVED, before, after, place, null, "", from, to);
	}

	/** The difference of a feature. */
	public static Difference changed(EStructuralFeature feature, Element before, Element after, String place) {
		return difference(DifferenceKind.CHANGED, before, after, place, feature, feature(feature), value(feature, before),
				value(feature, after));
	}

	/** The difference of an element that is of another kind now. */
	public static Difference otherKind(Element before, Element after, String place) {
		return difference(DifferenceKind.CHANGED, before, after, place, null, Messages.kind, type(before.eClass()),
				type(after.eClass()));
	}

	private static Difference difference(DifferenceKind kind, Element before, Element after, String place,
			EStructuralFeature feature, String featureName, String oldValue, String newValue) {
		Element element = after != null ? after : before;
		return new Difference(kind, before, after, feature, type(element.eClass()), name(element), place, featureName,
				oldValue, newValue);
	}

	/** What people call a class, such as "Pain point". */
	public static String type(EClass type) {
		return text("_UI_" + type.getName() + "_type", type.getName());
	}

	/** What people call a feature, such as "Moment of truth". */
	public static String feature(EStructuralFeature feature) {
		return text("_UI_" + feature.getEContainingClass().getName() + '_' + feature.getName() + "_feature",
				feature.getName());
	}

	static String text(String key, String otherwise) {
		String words;
		try {
			words = ModelEditPlugin.INSTANCE.getString(key);
		} catch (MissingResourceException e) {
			// A name nobody translated is still better than none.
			words = otherwise;
		}
		String apart = words.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
		return apart.isEmpty() ? apart : Character.toUpperCase(apart.charAt(0)) + apart.substring(1);
	}

	/** The name or text of an element; for a link its two ends; empty where it has none. */
	public static String name(EObject element) {
		return switch (element) {
		case EObject proxy when proxy.eIsProxy() -> Messages.bind(Messages.missing,
				((InternalEObject) proxy).eProxyURI().fragment());
		case Link link -> target(link.getSource()) + " \u2192 " + target(link.getTarget());
		case EmotionPoint point when point.displayName().isEmpty() && point.getScore() != null -> Values
				.number(point.getScore());
		case TypedElement typed when typed.displayName().isEmpty() && typed.getTypeLabel() != null -> typed.getTypeLabel();
		case Element named -> named.displayName();
		default -> type(element.eClass());
		};
	}

	private static String target(EObject target) {
		return target == null ? Messages.nothing : name(target);
	}

	/** Where an element stands: its journey, stage, step and lane, as far as it has them. */
	public static String place(EObject element) {
		return place(element, Workshop.class);
	}

	/** Where an element of a journey stands in it. */
	public static String placeInJourney(EObject element) {
		return place(element, Journey.class);
	}

	private static String place(EObject element, Class<?> whole) {
		List<String> parts = new ArrayList<>();
		if (element instanceof Card card) {
			cell(card, parts);
		}
		for (EObject owner = element.eContainer(); owner != null
				&& !(whole.isInstance(owner) || owner instanceof Workshop); owner = owner.eContainer()) {
			parts.add(0, nameOrType(owner));
			if (owner instanceof Card card && !(element instanceof Card)) {
				cell(card, parts);
			}
		}
		return String.join(Messages.separator, parts);
	}

	private static void cell(Card card, List<String> parts) {
		if (card.getStep() == null) {
			parts.add(Messages.parkingLot);
		} else {
			Step step = card.getStep();
			if (!step.eIsProxy() && step.eContainer() instanceof Stage stage) {
				parts.add(nameOrType(stage));
			}
			parts.add(nameOrType(step));
		}
		if (card.getLane() != null) {
			parts.add(nameOrType(card.getLane()));
		}
	}

	/** The name of an element, or what it is where it has none. */
	public static String nameOrType(EObject element) {
		String name = name(element);
		return name.isBlank() ? type(element.eClass()) : name;
	}

	/** A position in an order, for people. */
	public static String position(int index) {
		return Messages.bind(Messages.position, index + 1);
	}

	/** The value of a feature; empty for none. */
	public static String value(EStructuralFeature feature, EObject object) {
		Object value = object.eGet(feature, false);
		if (value instanceof List<?> list) {
			return list.stream().map(each -> Values.one(feature, each)).collect(Collectors.joining(Messages.separator));
		}
		return value == null ? "" : Values.one(feature, value);
	}
}
