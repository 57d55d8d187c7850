/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.internal.files;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes what was kept from a file. A prefix is declared where it is needed and not known yet, so that a kept piece stays
 * well-formed wherever its object moves.
 */
final class KeptNodeWriter {

	private record Declaration(String prefix, String namespace) {
	}

	private final StringBuilder xml;
	private final List<Declaration> scope = new ArrayList<>();

	KeptNodeWriter(StringBuilder xml) {
		this.xml = xml;
	}

	/** Notes that a prefix was declared in the element that is being written. */
	void declare(String prefix, String namespace) {
		scope.add(new Declaration(prefix, namespace));
	}

	/** Begins an element; declarations from here on end with {@link #closeScope(int)}. */
	int openScope() {
		return scope.size();
	}

	void closeScope(int size) {
		scope.subList(size, scope.size()).clear();
	}

	/** Appends attributes to an element whose start is not closed yet. */
	void attributes(List<KeptNode.Attribute> attributes) {
		for (KeptNode.Attribute attribute : attributes) {
			if (!attribute.namespace().isEmpty()) {
				ensureDeclared(attribute.prefix(), attribute.namespace());
			}
			attribute(qualified(attribute.prefix(), attribute.name()), attribute.value());
		}
	}

	void node(KeptNode node) {
		switch (node) {
		case KeptNode.Characters characters -> EscapedText.appendContent(xml, characters.text());
		case KeptNode.Comment comment -> xml.append("<!--").append(comment.text()).append("-->");
		case KeptNode.Instruction instruction -> xml.append("<?").append(instruction.target())
				.append(instruction.data().isEmpty() ? "" : " ").append(instruction.data()).append("?>");
		case KeptNode.Element element -> element(element);
		}
	}

	private void element(KeptNode.Element element) {
		String name = qualified(element.prefix(), element.name());
		int opened = openScope();
		xml.append('<').append(name);
		ensureDeclared(element.prefix(), element.namespace());
		attributes(element.attributes());
		if (element.children().isEmpty()) {
			xml.append("/>");
		} else {
			xml.append('>');
			element.children().forEach(this::node);
			xml.append("</").append(name).append('>');
		}
		closeScope(opened);
	}

	private void ensureDeclared(String prefix, String namespace) {
		if (prefix.equals("xml") || namespace.equals(declared(prefix))) {
			return;
		}
		declare(prefix, namespace);
		attribute(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, namespace);
	}

	private String declared(String prefix) {
		for (int i = scope.size() - 1; i >= 0; i--) {
			if (scope.get(i).prefix().equals(prefix)) {
				return scope.get(i).namespace();
			}
		}
		return "";
	}

	private void attribute(String name, String text) {
		xml.append(' ').append(name).append("=\"");
		EscapedText.appendAttribute(xml, text);
		xml.append('"');
	}

	private static String qualified(String prefix, String name) {
		return prefix.isEmpty() ? name : prefix + ':' + name;
	}
}
