/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.portfolio;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.apache.xmlbeans.impl.schema.DocumentFactory;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.WsDrDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.TableDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import io.cxstudio.excel.CellValue;
import io.cxstudio.excel.Sheet;
import io.cxstudio.excel.SpreadsheetFile;

/** A portfolio as it stands on the disk: cells by our reader, all else as a zip file with XML in it. */
public final class WrittenPortfolio {

    private static final Map<String, DocumentFactory<?>> TYPES = Map.of("xl/workbook\\.xml", WorkbookDocument.Factory, "xl/styles\\.xml",
            StyleSheetDocument.Factory, "xl/worksheets/sheet\\d+\\.xml", WorksheetDocument.Factory, "xl/tables/table\\d+\\.xml",
            TableDocument.Factory, "xl/drawings/drawing\\d+\\.xml", WsDrDocument.Factory, "xl/charts/chart\\d+\\.xml", ChartSpaceDocument.Factory);
    /** Excel itself writes xml:space at texts with spaces at their ends, although the published schema forgot it. */
    private static final String PRESERVED_SPACE = "space@http://www.w3.org/XML/1998/namespace in element t@";

    private final Map<String, byte[]> parts = new TreeMap<>();
    private final Map<String, List<Map<String, CellValue>>> rows = new LinkedHashMap<>();

    /** Reads all of it. */
    public WrittenPortfolio(Path file) throws Exception {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        try (SpreadsheetFile book = SpreadsheetFile.open(file)) {
            for (Sheet sheet : book.sheets()) {
                rows.put(sheet.name(), read(book, sheet));
            }
        }
    }

    private static List<Map<String, CellValue>> read(SpreadsheetFile book, Sheet sheet) throws Exception {
        Map<Integer, String> headers = new TreeMap<>();
        List<Map<String, CellValue>> all = new ArrayList<>();
        book.read(sheet, row -> {
            if (row.number() == 1) {
                row.cells().forEach((column, value) -> headers.put(column, value.plain()));
            } else {
                Map<String, CellValue> values = new LinkedHashMap<>();
                row.cells().forEach((column, value) -> values.put(headers.get(column), value));
                all.add(values);
            }
            return true;
        });
        return all;
    }

    /** The sheets in their order. */
    public List<String> sheets() {
        return List.copyOf(rows.keySet());
    }

    /** The rows of a sheet by the headers. */
    public List<Map<String, CellValue>> rows(String sheet) {
        return rows.get(sheet);
    }

    /** A column as texts. */
    public List<String> column(String sheet, String header) {
        return rows(sheet).stream().map(row -> row.get(header) == null ? "" : row.get(header).plain()).toList();
    }

    /** The names of the parts. */
    public Set<String> parts() {
        return parts.keySet();
    }

    /** The names of the tables, sorted. */
    public List<String> tableNames() throws Exception {
        return tables().keySet().stream().toList();
    }

    /** The columns of a table as the table itself names them. */
    public List<String> tableColumns(String table) throws Exception {
        return all(tables().get(table), "tableColumn").stream().map(column -> column.getAttribute("name")).toList();
    }

    private Map<String, Document> tables() throws Exception {
        Map<String, Document> tables = new TreeMap<>();
        for (String part : parts.keySet()) {
            if (part.startsWith("xl/tables/")) {
                Document table = document(part);
                tables.put(table.getDocumentElement().getAttribute("displayName"), table);
            }
        }
        return tables;
    }

    /** The named ranges. */
    public Map<String, String> ranges() throws Exception {
        Map<String, String> ranges = new TreeMap<>();
        all(document("xl/workbook.xml"), "definedName").forEach(name -> ranges.put(name.getAttribute("name"), name.getTextContent()));
        return ranges;
    }

    /** How many sheets begin at the right. */
    public long rightToLeft() throws Exception {
        long count = 0;
        for (String part : parts.keySet()) {
            count += part.startsWith("xl/worksheets/sheet") && all(document(part), "sheetView").getFirst().getAttribute("rightToLeft").matches("1|true") ? 1 : 0;
        }
        return count;
    }

    /** How many elements of this name all sheets have. */
    public int elements(String name) throws Exception {
        int count = 0;
        for (String part : parts.keySet()) {
            count += part.startsWith("xl/worksheets/sheet") ? all(document(part), name).size() : 0;
        }
        return count;
    }

    /** The cells from which the error bars of all charts are drawn. */
    public List<String> errorBars() throws Exception {
        List<String> cells = new ArrayList<>();
        for (String part : parts.keySet()) {
            if (part.matches("xl/charts/chart\\d+\\.xml")) {
                for (Element bars : all(document(part), "errBars")) {
                    NodeList formulas = bars.getElementsByTagNameNS("*", "f");
                    IntStream.range(0, formulas.getLength()).forEach(index -> cells.add(formulas.item(index).getTextContent()));
                }
            }
        }
        return cells;
    }

    /** What the schemas of Office Open XML find wrong. */
    public List<String> complaints() throws Exception {
        List<String> complaints = new ArrayList<>();
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            DocumentFactory<?> type = TYPES.entrySet().stream().filter(entry -> part.getKey().matches(entry.getKey())).map(Map.Entry::getValue)
                    .findFirst().orElse(null);
            if (type == null) {
                document(part.getKey());
                continue;
            }
            List<XmlError> errors = new ArrayList<>();
            ((XmlObject) type.parse(new ByteArrayInputStream(part.getValue()))).validate(new XmlOptions().setErrorListener(errors));
            errors.stream().filter(error -> !error.getMessage().contains(PRESERVED_SPACE)).forEach(error -> complaints.add(part.getKey() + ": " + error));
        }
        return complaints;
    }

    private Document document(String part) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(part)));
    }

    private static List<Element> all(Document document, String name) {
        NodeList list = document.getElementsByTagNameNS("*", name);
        return IntStream.range(0, list.getLength()).mapToObj(index -> (Element) list.item(index)).toList();
    }
}
