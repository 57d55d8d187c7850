/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal.reading;

import io.cxstudio.excel.Sheet;
import io.cxstudio.excel.internal.DateFormats;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;

/** What a workbook says about all of its sheets: their names and parts, the texts they share, which styles show dates, and when its days begin. */
public final class WorkbookPart {

    private final List<Sheet> sheets = new ArrayList<>();
    private final List<PackagePart> parts = new ArrayList<>();
    private final List<Boolean> dateStyles = new ArrayList<>();
    private PackagePart sharedStrings;
    private boolean from1904;
    private boolean macros;

    private WorkbookPart() {
    }

    /** Finds and reads it. */
    public static WorkbookPart read(OPCPackage content) throws IOException, InvalidFormatException, XMLStreamException {
        PackageRelationshipCollection core = content.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT);
        if (core.isEmpty()) {
            core = content.getRelationshipsByType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT);
        }
        PackagePart part = core.isEmpty() ? null : content.getPart(core.getRelationship(0));
        if (part == null) {
            throw new IOException(Messages.noSheets);
        }
        WorkbookPart workbook = new WorkbookPart();
        workbook.macros = part.getContentType().contains("macroEnabled");
        workbook.readSheets(part);
        for (PackageRelationship relationship : part.getRelationships()) {
            workbook.macros |= relationship.getRelationshipType().endsWith("/vbaProject");
            if (relationship.getRelationshipType().endsWith("/sharedStrings")) {
                workbook.sharedStrings = target(part, relationship);
            } else if (relationship.getRelationshipType().endsWith("/styles")) {
                workbook.readStyles(target(part, relationship));
            }
        }
        if (workbook.sheets.isEmpty()) {
            throw new IOException(Messages.noSheets);
        }
        return workbook;
    }

    private static PackagePart target(PackagePart source, PackageRelationship relationship) throws InvalidFormatException {
        return source.getPackage().getPart(PackagingURIHelper.createPartName(relationship.getTargetURI()));
    }

    private void readSheets(PackagePart part) throws IOException, InvalidFormatException, XMLStreamException {
        try (InputStream in = part.getInputStream(); Xml xml = new Xml(in)) {
            while (xml.nextElement()) {
                if (xml.name().equals("workbookPr")) {
                    from1904 = isTrue(xml.attribute("date1904"));
                } else if (xml.name().equals("sheet")) {
                    addSheet(part, xml);
                }
            }
        }
    }

    /** Sheets that are a chart have no cells, and are left out. */
    private void addSheet(PackagePart workbook, Xml xml) throws InvalidFormatException {
        String id = xml.qualifiedAttribute("id");
        PackageRelationship relationship = id == null ? null : workbook.getRelationship(id);
        if (relationship == null || !relationship.getRelationshipType().endsWith("/worksheet")) {
            return;
        }
        PackagePart sheet = target(workbook, relationship);
        if (sheet != null) {
            String state = xml.attribute("state");
            sheets.add(new Sheet(sheets.size(), Escapes.undo(String.valueOf(xml.attribute("name"))), state != null && !state.equals("visible")));
            parts.add(sheet);
        }
    }

    private void readStyles(PackagePart part) throws IOException, XMLStreamException {
        if (part == null) {
            return;
        }
        Map<Integer, String> formats = new HashMap<>();
        boolean ofCells = false;
        try (InputStream in = part.getInputStream(); Xml xml = new Xml(in)) {
            while (xml.nextElement()) {
                switch (xml.name()) {
                    case "numFmt" -> formats.put(number(xml.attribute("numFmtId")), xml.attribute("formatCode"));
                    case "cellXfs" -> ofCells = true;
                    case "cellStyles", "dxfs", "cellStyleXfs" -> ofCells = false;
                    case "xf" -> {
                        if (ofCells) {
                            int format = number(xml.attribute("numFmtId"));
                            dateStyles.add(DateFormats.isDate(format, formats.get(format)));
                        }
                    }
                    default -> { }
                }
            }
        }
    }

    private static int number(String text) {
        return text == null ? 0 : Integer.parseInt(text.strip());
    }

    static boolean isTrue(String text) {
        return "1".equals(text) || "true".equals(text);
    }

    /** The sheets with cells. */
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    /** Where the cells of a sheet are. */
    public PackagePart part(Sheet sheet) {
        return parts.get(sheet.index());
    }

    /** Where the shared texts are, or null. */
    public PackagePart sharedStrings() {
        return sharedStrings;
    }

    /** Whether there are programs in it, or it is of the kind that may have some. */
    public boolean hasMacros() {
        return macros;
    }

    /** Whether days are counted from 1904, as old Macs did. */
    boolean isFrom1904() {
        return from1904;
    }

    /** Whether a style shows numbers as dates. */
    boolean isDate(int style) {
        return style >= 0 && style < dateStyles.size() && dateStyles.get(style);
    }
}
