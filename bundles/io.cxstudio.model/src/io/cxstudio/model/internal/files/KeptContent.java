/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.internal.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What stood in the file at an object and is not part of the metamodel: unknown attributes and elements, remarks, and
 * values that cannot be read. It hangs at the object, so that it moves, goes and comes back with it.
 */
final class KeptContent extends AdapterImpl {

	/**
	 * The text of a value that the model would write differently, or cannot hold.
	 *
	 * @param value what was read from it; the text is written back as long as the feature has this value
	 */
	record Text(EStructuralFeature feature, String text, Object value) {
	}

	/**
	 * Where an unknown node stands: behind a child of the object.
	 *
	 * @param feature the feature of the child before it; null puts the node before all children
	 * @param child the child before it: an object, or the index in a list of values
	 */
	record Anchor(EStructuralFeature feature, Object child) {

		static final Anchor START = new Anchor(null, null);
	}

	/** A node and where it stands. */
	record Placed(Anchor anchor, KeptNode node) {
	}

	final List<Text> texts = new ArrayList<>(0);
	final List<KeptNode.Attribute> attributes = new ArrayList<>(0);
	final List<Placed> nodes = new ArrayList<>(0);
	/** Only at the root: what stands before and behind the root element, and the prefixes it declares. */
	final List<KeptNode> prolog = new ArrayList<>(0);
	final List<KeptNode> epilog = new ArrayList<>(0);
	final List<KeptNode.Attribute> declarations = new ArrayList<>(0);

	/** What is kept at an object, or null for nothing. */
	static KeptContent find(EObject object) {
		for (Object adapter : object.eAdapters()) {
			if (adapter instanceof KeptContent kept) {
				return kept;
			}
		}
		return null;
	}

	/** What is kept at an object, empty at first. */
	static KeptContent at(EObject object) {
		KeptContent kept = find(object);
		if (kept == null) {
			kept = new KeptContent();
			object.eAdapters().add(kept);
		}
		return kept;
	}

	/** The text to write instead of a value, or null when the value has changed since it was read. */
	String textFor(EStructuralFeature feature, Object value) {
		for (Text text : texts) {
			if (text.feature() == feature && Objects.deepEquals(text.value(), value)) {
				return text.text();
			}
		}
		return null;
	}

	/** Keeps the same at the copy of the object. */
	void copyTo(EObject copy, UnaryOperator<Object> copyOf) {
		KeptContent other = at(copy);
		for (Text text : texts) {
			Object value = text.value() instanceof List<?> list ? list.stream().map(copyOf).toList()
					: copyOf.apply(text.value());
			other.texts.add(new Text(text.feature(), text.text(), value));
		}
		for (Placed placed : nodes) {
			Anchor anchor = new Anchor(placed.anchor().feature(), copyOf.apply(placed.anchor().child()));
			other.nodes.add(new Placed(anchor, placed.node()));
		}
		other.attributes.addAll(attributes);
		other.prolog.addAll(prolog);
		other.epilog.addAll(epilog);
		other.declarations.addAll(declarations);
	}
}
