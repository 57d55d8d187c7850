/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.internal.files;

import java.io.InputStream;
import java.util.List;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The XML parser of the Java platform, set up so that a file can neither reach out nor blow up. */
final class SafeXml {

	/**
	 * Limits of the platform's parser that count the characters of the file itself as those of an entity, so that a
	 * long note or a picture would hit them. They guard against entities, of which we follow none. 0 is no limit.
	 */
	private static final List<String> MISLEADING_LIMITS = List.of("jdk.xml.maxGeneralEntitySizeLimit",
			"jdk.xml.totalEntitySizeLimit", "jdk.xml.entityExpansionLimit", "jdk.xml.maxParameterEntitySizeLimit");

	private SafeXml() {
	}

	/** A parser that follows no document type, no entity and no address. */
	static XMLStreamReader parse(InputStream stream) throws XMLStreamException {
		// The platform's own one: a parser that some plug-in brings along may have other holes.
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
		factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
		factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		MISLEADING_LIMITS.forEach(limit -> factory.setProperty(limit, "0"));
		factory.setXMLResolver((publicId, systemId, base, namespace) -> {
			throw new XMLStreamException(Messages.noEntities);
		});
		return factory.createXMLStreamReader(stream);
	}
}
