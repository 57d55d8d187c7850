/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.internal.files;

import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads pieces of a file as they are, to be written back. */
final class KeptNodeReader {

	/** How deep elements may stand in each other. A workshop needs a tenth of it. */
	static final int MAXIMUM_DEPTH = 64;

	private final XMLStreamReader xml;

	KeptNodeReader(XMLStreamReader xml) {
		this.xml = xml;
	}

	/** The remark or instruction at which the parser stands, or null when it stands at something else. */
	KeptNode remark() {
		return switch (xml.getEventType()) {
		case XMLStreamConstants.COMMENT -> new KeptNode.Comment(xml.getText());
		case XMLStreamConstants.PROCESSING_INSTRUCTION -> new KeptNode.Instruction(xml.getPITarget(),
				xml.getPIData() == null ? "" : xml.getPIData());
		default -> null;
		};
	}

	/** The element at whose start the parser stands; the parser stands at its end afterwards. */
	KeptNode.Element element(int depth) throws XMLStreamException, FileProblem {
		checkDepth(depth);
		String namespace = text(xml.getNamespaceURI());
		String prefix = prefix(text(xml.getPrefix()), namespace);
		String name = xml.getLocalName();
		List<KeptNode.Attribute> attributes = new ArrayList<>();
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			attributes.add(attribute(i));
		}
		List<KeptNode> children = new ArrayList<>();
		while (xml.next() != XMLStreamConstants.END_ELEMENT) {
			checkEntity();
			KeptNode node = switch (xml.getEventType()) {
			case XMLStreamConstants.START_ELEMENT -> element(depth + 1);
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
				new KeptNode.Characters(xml.getText());
			default -> remark();
			};
			if (node != null) {
				children.add(node);
			}
		}
		return new KeptNode.Element(prefix, namespace, name, List.copyOf(attributes), List.copyOf(children));
	}

	/** The attribute with an index at the element at whose start the parser stands. */
	KeptNode.Attribute attribute(int index) {
		String namespace = text(xml.getAttributeNamespace(index));
		return new KeptNode.Attribute(prefix(text(xml.getAttributePrefix(index)), namespace), namespace,
				xml.getAttributeLocalName(index), xml.getAttributeValue(index));
	}

	/** The prefixes that the element declares at whose start the parser stands, without those of a workshop itself. */
	List<KeptNode.Attribute> declarations() {
		List<KeptNode.Attribute> declarations = new ArrayList<>();
		for (int i = 0; i < xml.getNamespaceCount(); i++) {
			String prefix = text(xml.getNamespacePrefix(i));
			String namespace = text(xml.getNamespaceURI(i));
			boolean ours = namespace.startsWith(FileNames.NAMESPACE_START)
					|| namespace.equals(FileNames.TYPE_NAMESPACE);
			if (!prefix.isEmpty() && !ours) {
				declarations.add(new KeptNode.Attribute(prefix(prefix, namespace), namespace, "", ""));
			}
		}
		return declarations;
	}

	void checkDepth(int depth) throws FileProblem {
		if (depth > MAXIMUM_DEPTH) {
			throw new FileProblem(xml.getLocation(), Messages.bind(Messages.tooDeep, MAXIMUM_DEPTH));
		}
	}

	void checkEntity() throws FileProblem {
		if (xml.getEventType() == XMLStreamConstants.ENTITY_REFERENCE) {
			throw new FileProblem(xml.getLocation(), Messages.noEntities);
		}
	}

	/** A foreign name must not take the prefixes that a workshop declares for itself. */
	private static String prefix(String prefix, String namespace) {
		boolean taken = prefix.equals(FileNames.ROOT_PREFIX) && !namespace.startsWith(FileNames.NAMESPACE_START)
				|| prefix.equals(FileNames.TYPE_PREFIX) && !namespace.equals(FileNames.TYPE_NAMESPACE);
		return taken ? prefix + '_' : prefix;
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}
}
