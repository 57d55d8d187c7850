/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.catalog.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.eclipse.osgi.util.NLS;

/** Reads one file of a catalog folder. No document type, no entities, nothing from outside the file. */
final class CatalogFile {

    private static final Set<String> ROOTS = Set.of("template", "method");
    /** Elements that are a text of the element around them, in one language. */
    private static final Set<String> TEXTS = Set.of("name", "description", "journeyName");

    private final Path file;

    CatalogFile(Path file) {
        this.file = file;
    }

    FileDeclaration read() throws IOException, CatalogFileException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try (InputStream input = Files.newInputStream(file)) {
            XMLStreamReader reader = factory.createXMLStreamReader(input);
            try {
                return document(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException malformed) {
            int line = malformed.getLocation() == null ? 1 : malformed.getLocation().getLineNumber();
            throw new CatalogFileException(place(line), NLS.bind(Messages.fileUnreadable, firstLineless(malformed)));
        }
    }

    private FileDeclaration document(XMLStreamReader reader) throws XMLStreamException, CatalogFileException {
        while (reader.next() != XMLStreamConstants.START_ELEMENT) {
            if (reader.getEventType() == XMLStreamConstants.DTD) {
                throw problem(reader, Messages.doctype);
            }
        }
        if (!ROOTS.contains(reader.getLocalName())) {
            throw problem(reader, NLS.bind(Messages.badRoot, reader.getLocalName()));
        }
        FileDeclaration root = element(reader, 0);
        while (reader.hasNext()) {
            reader.next();
        }
        return root;
    }

    private FileDeclaration element(XMLStreamReader reader, int depth) throws XMLStreamException, CatalogFileException {
        if (depth > 10) {
            throw problem(reader, NLS.bind(Messages.unknownChild, reader.getLocalName(), "-"));
        }
        FileDeclaration declaration = new FileDeclaration(file, reader.getLocation().getLineNumber(), reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            declaration.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            switch (reader.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> child(reader, declaration, depth);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!reader.getText().isBlank()) {
                        throw problem(reader, NLS.bind(Messages.strayText, reader.getText().strip()));
                    }
                }
                case XMLStreamConstants.ENTITY_REFERENCE -> throw problem(reader, NLS.bind(Messages.strayText, "&" + reader.getLocalName() + ";"));
                default -> {
                    // comments and processing instructions say nothing to the catalog
                }
            }
        }
        return declaration;
    }

    private void child(XMLStreamReader reader, FileDeclaration parent, int depth) throws XMLStreamException, CatalogFileException {
        String name = reader.getLocalName();
        if (!TEXTS.contains(name)) {
            parent.add(element(reader, depth + 1));
            return;
        }
        String language = null;
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (!reader.getAttributeLocalName(i).equals("language")) {
                throw problem(reader, NLS.bind(Messages.unknownAttribute, reader.getAttributeLocalName(i), "language"));
            }
            language = reader.getAttributeValue(i);
        }
        String tag = LanguageTags.normal(language);
        int line = reader.getLocation().getLineNumber();
        if (!parent.put(name, tag, reader.getElementText().strip())) {
            throw new CatalogFileException(place(line), NLS.bind(Messages.duplicateText, name, tag));
        }
    }

    private CatalogFileException problem(XMLStreamReader reader, String message) {
        return new CatalogFileException(place(reader.getLocation().getLineNumber()), message);
    }

    private String place(int line) {
        return file + ":" + line;
    }

    /** The parser writes the position into its message a second time: "ParseError at [row,col]:[3,5]\nMessage: ...". */
    private static String firstLineless(XMLStreamException malformed) {
        String message = String.valueOf(malformed.getMessage());
        int start = message.indexOf("Message: ");
        return start < 0 ? message : message.substring(start + "Message: ".length());
    }
}
