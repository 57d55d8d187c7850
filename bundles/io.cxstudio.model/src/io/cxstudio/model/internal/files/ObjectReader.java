/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.internal.files;

import java.util.List;
import java.util.UUID;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.files.LoadWarning;
import io.cxstudio.model.internal.files.KeptContent.Anchor;

/** Reads the objects of a workshop, and keeps at each of them what it does not know. */
final class ObjectReader {

	private final XMLStreamReader xml;
	private final KeptNodeReader keptReader;
	private final References references;
	private final List<LoadWarning> warnings;

	ObjectReader(XMLStreamReader xml, KeptNodeReader keptReader, References references, List<LoadWarning> warnings) {
		this.xml = xml;
		this.keptReader = keptReader;
		this.references = references;
		this.warnings = warnings;
	}

	/** The object at whose start the parser stands; the parser stands at its end afterwards. */
	EObject read(EClass type, int depth) throws XMLStreamException, FileProblem {
		keptReader.checkDepth(depth);
		EObject object = EcoreUtil.create(type);
		String element = xml.getLocalName();
		if (depth == 0) {
			List<KeptNode.Attribute> declarations = keptReader.declarations();
			if (!declarations.isEmpty()) {
				KeptContent.at(object).declarations.addAll(declarations);
			}
		}
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			readAttribute(object, i);
		}
		identify(object, element);
		readChildren(object, element, depth);
		return object;
	}

	private void readAttribute(EObject object, int index) {
		String namespace = xml.getAttributeNamespace(index);
		String name = xml.getAttributeLocalName(index);
		boolean foreign = namespace != null && !namespace.isEmpty();
		if (foreign && namespace.equals(FileNames.TYPE_NAMESPACE) && name.equals("type")) {
			return;
		}
		EStructuralFeature feature = foreign ? null : object.eClass().getEStructuralFeature(name);
		if (feature == null || !FileNames.isXmlAttribute(feature)) {
			KeptContent.at(object).attributes.add(keptReader.attribute(index));
			warn("unknownContent", Messages.unknownAttribute, name, xml.getLocalName());
		} else if (feature instanceof EAttribute attribute) {
			readValue(object, attribute, xml.getAttributeValue(index));
		} else {
			references.add(object, (EReference) feature, xml.getAttributeValue(index), xml.getLocation());
		}
	}

	private void readValue(EObject object, EAttribute attribute, String text) {
		Object value = parse(attribute, text);
		if (value instanceof Unreadable) {
			KeptContent.at(object).texts.add(new KeptContent.Text(attribute, text, object.eGet(attribute)));
			warn("unreadableValue", Messages.unreadableValue, xml.getLocalName(), attribute.getName(), shorten(text));
			return;
		}
		object.eSet(attribute, value);
		boolean same = text.equals(WorkshopWriter.text(attribute, object.eGet(attribute)));
		if (!same || !object.eIsSet(attribute) && !attribute.isRequired()) {
			KeptContent.at(object).texts.add(new KeptContent.Text(attribute, text, object.eGet(attribute)));
		}
	}

	/** Stands for a value that its type cannot hold. */
	private record Unreadable() {
	}

	private static Object parse(EAttribute attribute, String text) {
		try {
			Object value = EcoreUtil.createFromString(attribute.getEAttributeType(), EscapedText.unescape(text));
			return isSkippedOver(attribute, value, text) ? new Unreadable() : value;
		} catch (RuntimeException e) {
			// Each data type complains in its own way; the caller reports it with its place.
			return new Unreadable();
		}
	}

	/** Whether a type did not complain about what it cannot hold: any text is a boolean, and Base64 skips what it is not. */
	private static boolean isSkippedOver(EAttribute attribute, Object value, String text) {
		boolean lenient = value instanceof Boolean || value instanceof byte[];
		String read = lenient ? EcoreUtil.convertToString(attribute.getEAttributeType(), value) : null;
		return lenient && !read.equals(text.replaceAll("\\s", ""));
	}

	private void identify(EObject object, String element) {
		EAttribute identity = object.eClass().getEIDAttribute();
		if (identity == null) {
			return;
		}
		if (!object.eIsSet(identity)) {
			object.eSet(identity, UUID.randomUUID().toString());
			warn("missingId", Messages.noIdentity, element);
		}
		int firstLine = references.identify((String) object.eGet(identity), object, line());
		if (firstLine > 0) {
			warn("duplicateId", Messages.duplicateIdentity, element, object.eGet(identity), firstLine);
		}
	}

	private void readChildren(EObject object, String element, int depth) throws XMLStreamException, FileProblem {
		Anchor anchor = Anchor.START;
		while (xml.next() != XMLStreamConstants.END_ELEMENT) {
			keptReader.checkEntity();
			if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
				anchor = readChild(object, element, anchor, depth + 1);
			} else if (xml.isCharacters()) {
				String text = xml.getText().strip();
				if (!text.isEmpty()) {
					keep(object, anchor, new KeptNode.Characters(text));
					// The parser stands behind the text by now.
					int line = line() - (int) xml.getText().stripLeading().chars().filter(c -> c == '\n').count();
					warnings.add(new LoadWarning(line, 0, "unknownContent",
							Messages.bind(Messages.unknownText, shorten(text.lines().findFirst().orElse("")), element)));
				}
			} else {
				KeptNode remark = keptReader.remark();
				if (remark != null) {
					keep(object, anchor, remark);
				}
			}
		}
	}

	private Anchor readChild(EObject object, String element, Anchor anchor, int depth)
			throws XMLStreamException, FileProblem {
		String namespace = xml.getNamespaceURI();
		boolean ours = namespace == null || namespace.isEmpty() || namespace.startsWith(FileNames.NAMESPACE_START);
		EStructuralFeature feature = ours ? object.eClass().getEStructuralFeature(xml.getLocalName()) : null;
		if (feature instanceof EReference reference && reference.isContainment() && hasRoom(object, reference)) {
			EClass type = childType(reference);
			if (type != null) {
				EObject child = read(type, depth);
				add(object, reference, child);
				return new Anchor(reference, child);
			}
		} else if (feature instanceof EAttribute attribute && attribute.isMany()) {
			return readListValue(object, attribute, anchor, depth);
		}
		warn("unknownContent", Messages.unknownElement, xml.getLocalName(), element);
		keep(object, anchor, keptReader.element(depth));
		return anchor;
	}

	private static boolean hasRoom(EObject object, EReference reference) {
		return reference.isMany() || object.eGet(reference) == null;
	}

	@SuppressWarnings("unchecked")
	private static void add(EObject object, EReference reference, EObject child) {
		if (reference.isMany()) {
			((InternalEList<EObject>) object.eGet(reference)).addUnique(child);
		} else {
			object.eSet(reference, child);
		}
	}

	/** The class of a child, or null when the file names one that does not exist or does not fit. */
	private EClass childType(EReference reference) {
		String name = xml.getAttributeValue(FileNames.TYPE_NAMESPACE, "type");
		EClass expected = reference.getEReferenceType();
		if (name == null) {
			return expected.isAbstract() ? null : expected;
		}
		Object named = ModelPackage.eINSTANCE.getEClassifier(name.substring(name.indexOf(':') + 1));
		return named instanceof EClass type && !type.isAbstract() && expected.isSuperTypeOf(type) ? type : null;
	}

	@SuppressWarnings("unchecked")
	private Anchor readListValue(EObject object, EAttribute attribute, Anchor anchor, int depth)
			throws XMLStreamException, FileProblem {
		int line = line();
		int column = column();
		KeptNode.Element node = keptReader.element(depth);
		List<Object> values = (List<Object>) object.eGet(attribute);
		boolean plain = node.attributes().isEmpty() && node.children().size() < 2
				&& (node.children().isEmpty() || node.children().get(0) instanceof KeptNode.Characters);
		if (plain) {
			String text = node.children().isEmpty() ? "" : ((KeptNode.Characters) node.children().get(0)).text();
			Object value = parse(attribute, text);
			if (value != null && !(value instanceof Unreadable) && values.add(value)) {
				return new Anchor(attribute, values.size() - 1);
			}
		}
		keep(object, anchor, node);
		warnings.add(new LoadWarning(line, column, "unreadableValue",
				Messages.bind(Messages.unreadableListValue, attribute.getName())));
		return anchor;
	}

	private static void keep(EObject object, Anchor anchor, KeptNode node) {
		KeptContent.at(object).nodes.add(new KeptContent.Placed(anchor, node));
	}

	private void warn(String rule, String message, Object... values) {
		warnings.add(new LoadWarning(line(), column(), rule, Messages.bind(message, values)));
	}

	private int line() {
		return xml.getLocation().getLineNumber();
	}

	private int column() {
		return xml.getLocation().getColumnNumber();
	}

	static String shorten(String text) {
		return text.length() <= 60 ? text : text.substring(0, 60) + '\u2026';
	}
}
