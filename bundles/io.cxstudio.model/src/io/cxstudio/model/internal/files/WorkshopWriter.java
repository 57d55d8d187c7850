/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.internal.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.internal.files.KeptContent.Anchor;

/**
 * Writes a workshop as text. It goes by the metamodel alone, in the order of its features, and looks like what EMF would
 * write, so that EMF's own reader understands it; but the order, the line breaks and what was kept from the file are in
 * our hand, and no new version of a library changes them.
 */
public final class WorkshopWriter {

	private final StringBuilder xml = new StringBuilder(1 << 16);
	private final KeptNodeWriter keptWriter = new KeptNodeWriter(xml);

	/** The whole content of the file. */
	public byte[] write(Workshop workshop) {
		KeptContent kept = KeptContent.find(workshop);
		xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
		if (kept != null) {
			kept.prolog.forEach(node -> keptLine(node, 0));
		}
		object(workshop, FileNames.ROOT_PREFIX + ':' + workshop.eClass().getName(), workshop.eClass(), 0);
		if (kept != null) {
			kept.epilog.forEach(node -> keptLine(node, 0));
		}
		return xml.toString().getBytes(StandardCharsets.UTF_8);
	}

	private void object(EObject object, String name, EClass expected, int depth) {
		KeptContent kept = KeptContent.find(object);
		indent(depth).append('<').append(name);
		if (depth == 0) {
			declarations(kept);
		}
		if (object.eClass() != expected) {
			attribute(FileNames.TYPE_PREFIX + ":type", FileNames.ROOT_PREFIX + ':' + object.eClass().getName());
		}
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (FileNames.isXmlAttribute(feature)) {
				String text = attributeText(object, feature, kept);
				if (text != null) {
					attribute(feature.getName(), text);
				}
			}
		}
		int scope = keptWriter.openScope();
		if (kept != null) {
			keptWriter.attributes(kept.attributes);
		}
		int start = xml.length();
		xml.append(">\n");
		int content = xml.length();
		children(object, kept, depth + 1);
		if (xml.length() == content) {
			xml.setLength(start);
			xml.append("/>\n");
		} else {
			indent(depth).append("</").append(name).append(">\n");
		}
		keptWriter.closeScope(scope);
	}

	private void declarations(KeptContent kept) {
		attribute("xmlns:" + FileNames.TYPE_PREFIX, FileNames.TYPE_NAMESPACE);
		attribute("xmlns:" + FileNames.ROOT_PREFIX, ModelPackage.eNS_URI);
		keptWriter.declare(FileNames.TYPE_PREFIX, FileNames.TYPE_NAMESPACE);
		keptWriter.declare(FileNames.ROOT_PREFIX, ModelPackage.eNS_URI);
		if (kept != null) {
			for (KeptNode.Attribute declaration : kept.declarations) {
				attribute("xmlns:" + declaration.prefix(), declaration.namespace());
				keptWriter.declare(declaration.prefix(), declaration.namespace());
			}
		}
	}

	private static String attributeText(EObject object, EStructuralFeature feature, KeptContent kept) {
		Object value = object.eGet(feature, false);
		if (kept != null) {
			String text = kept.textFor(feature, value);
			if (text != null) {
				return text;
			}
		}
		return object.eIsSet(feature) || feature.isRequired() ? text(feature, value) : null;
	}

	/** The text of a value as this version writes it, escaped; null for a value that cannot be written as an attribute. */
	static String text(EStructuralFeature feature, Object value) {
		if (feature instanceof EAttribute attribute) {
			String text = EcoreUtil.convertToString(attribute.getEAttributeType(), value);
			return text == null ? null : EscapedText.escape(text);
		}
		if (!feature.isMany()) {
			String id = value == null ? null : EcoreUtil.getID((EObject) value);
			return id == null ? null : EscapedText.escape(id);
		}
		StringJoiner ids = new StringJoiner(" ");
		for (Object target : (List<?>) value) {
			// What has no id was never part of a workshop, and there is nothing to point at.
			String id = EcoreUtil.getID((EObject) target);
			if (id != null) {
				ids.add(EscapedText.escapeWord(id));
			}
		}
		return ids.toString();
	}

	private void children(EObject object, KeptContent kept, int depth) {
		List<KeptContent.Placed> pending = kept == null ? List.of() : new ArrayList<>(kept.nodes);
		keptAt(Anchor.START, pending, depth);
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (FileNames.isXmlAttribute(feature) || !object.eIsSet(feature)) {
				continue;
			}
			if (feature instanceof EReference reference) {
				for (EObject child : FileNames.values(object, reference)) {
					object(child, feature.getName(), reference.getEReferenceType(), depth);
					keptAt(new Anchor(feature, child), pending, depth);
				}
			} else {
				values((EAttribute) feature, (List<?>) object.eGet(feature), pending, depth);
			}
		}
		// What stood behind a child that is gone.
		for (KeptContent.Placed placed : List.copyOf(pending)) {
			keptLine(placed.node(), depth);
		}
	}

	private void values(EAttribute attribute, List<?> values, List<KeptContent.Placed> pending, int depth) {
		for (int index = 0; index < values.size(); index++) {
			String text = EcoreUtil.convertToString(attribute.getEAttributeType(), values.get(index));
			if (text != null) {
				indent(depth).append('<').append(attribute.getName()).append('>');
				EscapedText.appendContent(xml, EscapedText.escape(text));
				xml.append("</").append(attribute.getName()).append(">\n");
			}
			keptAt(new Anchor(attribute, index), pending, depth);
		}
	}

	private void keptAt(Anchor anchor, List<KeptContent.Placed> pending, int depth) {
		if (pending.isEmpty()) {
			return;
		}
		for (KeptContent.Placed placed : List.copyOf(pending)) {
			if (placed.anchor().equals(anchor)) {
				keptLine(placed.node(), depth);
				pending.remove(placed);
			}
		}
	}

	private void keptLine(KeptNode node, int depth) {
		indent(depth);
		keptWriter.node(node);
		xml.append('\n');
	}

	private void attribute(String name, String escapedText) {
		xml.append(' ').append(name).append("=\"");
		EscapedText.appendAttribute(xml, escapedText);
		xml.append('"');
	}

	private StringBuilder indent(int depth) {
		return xml.repeat("  ", depth);
	}
}
