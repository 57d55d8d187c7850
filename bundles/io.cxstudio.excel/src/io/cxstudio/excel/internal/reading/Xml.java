/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal.reading;

import io.cxstudio.exchange.Progress;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The XML of a spreadsheet's parts, element by element. Nothing outside the part is ever read. Names count without their namespaces: there are two sets of those. */
final class Xml implements AutoCloseable {

    /** So many steps take a few milliseconds. */
    private static final int STEPS_BETWEEN_LOOKS = 4_096;

    private final XMLStreamReader reader;
    private final Progress progress;
    private int steps;

    /** The XML of a small part. */
    Xml(InputStream in) throws XMLStreamException {
        this(in, Progress.NONE);
    }

    /** The XML of a part of any size, whose reading can be cancelled, also where it holds nothing that anybody asks for. */
    Xml(InputStream in, Progress progress) throws XMLStreamException {
        this.progress = progress;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        this.reader = factory.createXMLStreamReader(new BoundedMarkup(in));
    }

    /** Goes to the next start or end of an element, or to the next text. */
    int next() throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (++steps % STEPS_BETWEEN_LOOKS == 0) {
                progress.checkCancelled();
            }
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new XMLStreamException(Messages.documentType);
            }
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT || event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA || event == XMLStreamConstants.SPACE) {
                return event;
            }
        }
        return XMLStreamConstants.END_DOCUMENT;
    }

    /** Goes to the next start of an element; gives false at the end. */
    boolean nextElement() throws XMLStreamException {
        int event = next();
        while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_DOCUMENT) {
            event = next();
        }
        return event == XMLStreamConstants.START_ELEMENT;
    }

    String name() {
        return reader.getLocalName();
    }

    String text() {
        return reader.getText();
    }

    /** An attribute by its local name, or null. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** An attribute that is in a namespace of its own, such as the id of a relationship beside a plain id; or null. */
    String qualifiedAttribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            if (reader.getAttributeLocalName(i).equals(name) && namespace != null && !namespace.isEmpty()) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
    }
}
