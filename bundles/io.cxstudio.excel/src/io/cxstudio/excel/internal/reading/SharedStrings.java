/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal.reading;

import io.cxstudio.exchange.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.eclipse.osgi.util.NLS;

/** The texts that the cells of a spreadsheet share. */
public final class SharedStrings {

    /** So much text is more than any workshop has, and still fits into a small memory. */
    private static final long MOST_CHARACTERS = 60_000_000;

    private final List<String> texts;

    private SharedStrings(List<String> texts) {
        this.texts = texts;
    }

    /** Reads them; a spreadsheet without them has no such part. */
    public static SharedStrings read(PackagePart part, Progress progress) throws IOException, XMLStreamException {
        List<String> texts = new ArrayList<>();
        if (part != null) {
            try (InputStream in = part.getInputStream(); Xml xml = new Xml(in, progress)) {
                long characters = 0;
                while (xml.nextElement()) {
                    if (xml.name().equals("si")) {
                        String text = text(xml, "si");
                        characters += text.length();
                        if (characters > MOST_CHARACTERS) {
                            throw new IOException(NLS.bind(Messages.tooMuchText, MOST_CHARACTERS / 1_000_000));
                        }
                        texts.add(text);
                    }
                }
            }
        }
        return new SharedStrings(texts);
    }

    /**
     * The text of the element that has just begun, up to its end: of all its runs, without the reading aids (rPh) that stand above Chinese characters.
     */
    static String text(Xml xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        int reading = 0;
        int event = xml.next();
        while (event != XMLStreamConstants.END_DOCUMENT && !(event == XMLStreamConstants.END_ELEMENT && xml.name().equals(element))) {
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                int step = event == XMLStreamConstants.START_ELEMENT ? 1 : -1;
                if (xml.name().equals("rPh")) {
                    reading += step;
                }
                inText = step > 0 && xml.name().equals("t");
            } else if (inText && reading == 0) {
                text.append(xml.text());
                if (text.length() > MOST_CHARACTERS) {
                    throw new XMLStreamException(NLS.bind(Messages.tooMuchText, MOST_CHARACTERS / 1_000_000));
                }
            }
            event = xml.next();
        }
        return Escapes.undo(text.toString());
    }

    /** A text by its number. */
    String get(int index) {
        return texts.get(index);
    }

    int size() {
        return texts.size();
    }
}
