/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A workbook as read by what knows nothing of POI: a zip file with XML in it. */
final class WrittenWorkbook {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final Map<String, byte[]> parts = new TreeMap<>();
    private final List<String> sharedStrings = new ArrayList<>();
    private final Map<String, Document> sheets = new LinkedHashMap<>();
    private final Map<String, String> sheetParts = new LinkedHashMap<>();

    WrittenWorkbook(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        for (Element item : elements(document("xl/sharedStrings.xml"), "si")) {
            StringBuilder text = new StringBuilder();
            elements(item, "t").forEach(part -> text.append(part.getTextContent()));
            sharedStrings.add(decode(text.toString()));
        }
        Map<String, String> targets = new LinkedHashMap<>();
        elements(document("xl/_rels/workbook.xml.rels"), "Relationship")
                .forEach(relation -> targets.put(relation.getAttribute("Id"), relation.getAttribute("Target")));
        for (Element sheet : elements(document("xl/workbook.xml"), "sheet")) {
            String part = "xl/" + targets.get(sheet.getAttribute("r:id")).replaceFirst("^/xl/", "");
            sheetParts.put(sheet.getAttribute("name"), part);
            sheets.put(sheet.getAttribute("name"), document(part));
        }
    }

    /** What a program does with an escape: left to right, each once. */
    static String decode(String text) {
        Matcher matcher = ESCAPE.matcher(text);
        StringBuilder decoded = new StringBuilder();
        int from = 0;
        while (matcher.find(from)) {
            decoded.append(text, from, matcher.start()).append((char) Integer.parseInt(matcher.group(1), 16));
            from = matcher.end();
        }
        return decoded.append(text.substring(from)).toString();
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    List<String> sheetNames() {
        return List.copyOf(sheets.keySet());
    }

    Document document(String part) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(part)));
        } catch (ParserConfigurationException | SAXException malformed) {
            throw new IOException(part, malformed);
        }
    }

    Document sheet(String name) {
        return sheets.get(name);
    }

    static List<Element> elements(Node parent, String localName) {
        NodeList list = parent instanceof Document document ? document.getElementsByTagNameNS("*", localName)
                : ((Element) parent).getElementsByTagNameNS("*", localName);
        return IntStream.range(0, list.getLength()).mapToObj(i -> (Element) list.item(i)).toList();
    }

    /** A cell: a String, a Double, or null if it is empty or not there. */
    Object cell(String sheet, String reference) {
        return elements(sheets.get(sheet), "c").stream().filter(cell -> cell.getAttribute("r").equals(reference)).findFirst().map(this::value)
                .orElse(null);
    }

    private Object value(Element cell) {
        List<Element> values = elements(cell, "v");
        if (values.isEmpty()) {
            return null;
        }
        String text = values.get(0).getTextContent();
        return switch (cell.getAttribute("t")) {
            case "s" -> sharedStrings.get(Integer.parseInt(text));
            case "str", "e" -> text;
            default -> Double.valueOf(text);
        };
    }

    /** Every cell of a sheet that holds something, by its reference. */
    Map<String, Object> cells(String sheet) {
        Map<String, Object> cells = new LinkedHashMap<>();
        for (Element cell : elements(sheets.get(sheet), "c")) {
            Object value = value(cell);
            if (value != null) {
                cells.put(cell.getAttribute("r"), value);
            }
        }
        return cells;
    }

    /** The formulas of a sheet by the reference of their cell. */
    Map<String, String> formulas(String sheet) {
        Map<String, String> formulas = new LinkedHashMap<>();
        for (Element cell : elements(sheets.get(sheet), "c")) {
            elements(cell, "f").forEach(formula -> formulas.put(cell.getAttribute("r"), formula.getTextContent()));
        }
        return formulas;
    }

    /** The ids of the rows of a table, by the number of the row. */
    Map<String, String> idsByRow(String table) throws IOException {
        int column = keys(table).entrySet().stream().filter(key -> key.getValue().equals("id")).findFirst().orElseThrow().getKey();
        Map<String, String> ids = new LinkedHashMap<>();
        cells(sheetOf(table)).forEach((reference, value) -> {
            if (reference.matches(letters(column) + "\\d+") && !value.equals("id")) {
                ids.put(reference.replaceAll("\\D", ""), (String) value);
            }
        });
        return ids;
    }

    /** All tables by name. */
    Map<String, Element> tables() throws IOException {
        Map<String, Element> tables = new TreeMap<>();
        for (String part : parts.keySet()) {
            if (part.startsWith("xl/tables/")) {
                Element table = document(part).getDocumentElement();
                tables.put(table.getAttribute("name"), table);
            }
        }
        return tables;
    }

    /** The sheet that a table stands on. */
    String sheetOf(String table) throws IOException {
        for (Map.Entry<String, String> sheet : sheetParts.entrySet()) {
            String relations = sheet.getValue().replace("worksheets/", "worksheets/_rels/") + ".rels";
            if (parts.containsKey(relations)) {
                for (Element relation : elements(document(relations), "Relationship")) {
                    String part = "xl/" + relation.getAttribute("Target").replaceFirst("^(\\.\\./|/xl/)", "");
                    if (part.startsWith("xl/tables/") && document(part).getDocumentElement().getAttribute("name").equals(table)) {
                        return sheet.getKey();
                    }
                }
            }
        }
        throw new IllegalArgumentException(table);
    }

    /** The rows of a table, by the keys of its columns. */
    List<Map<String, Object>> rows(String table) throws IOException {
        String sheet = sheetOf(table);
        Map<String, Object> cells = cells(sheet);
        Map<Integer, String> keys = keys(table);
        Matcher area = Pattern.compile("A(\\d+):[A-Z]+(\\d+)").matcher(tables().get(table).getAttribute("ref"));
        if (!area.matches()) {
            throw new IllegalArgumentException(table);
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int row = Integer.parseInt(area.group(1)) + 1; row <= Integer.parseInt(area.group(2)); row++) {
            Map<String, Object> values = new LinkedHashMap<>();
            for (Map.Entry<Integer, String> key : keys.entrySet()) {
                values.put(key.getValue(), cells.get(letters(key.getKey()) + row));
            }
            rows.add(values);
        }
        return rows;
    }

    /** The keys of the columns of a table by position, from the hidden sheet. */
    Map<Integer, String> keys(String table) {
        Map<Integer, String> keys = new TreeMap<>();
        Map<String, Object> cells = cells("cxstudio");
        cells.forEach((reference, value) -> {
            if (reference.startsWith("A") && value.equals(table)) {
                String row = reference.substring(1);
                keys.put(((Double) cells.get("B" + row)).intValue(), (String) cells.get("C" + row));
            }
        });
        return keys;
    }

    static String letters(int column) {
        return column <= 26 ? Character.toString('A' + column - 1) : letters((column - 1) / 26) + letters((column - 1) % 26 + 1);
    }
}
