/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal.reading;

import io.cxstudio.excel.CellValue;
import io.cxstudio.excel.RowReader;
import io.cxstudio.excel.SheetRow;
import io.cxstudio.exchange.Progress;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;

/** The reading of one sheet, row by row. */
public final class SheetReading {

    private static final int MOST_COLUMNS = 16_384;

    private final InputStream in;
    private final SharedStrings strings;
    private final WorkbookPart workbook;
    private final RowReader rows;
    private final Progress progress;
    private int row;
    private int column = -1;

    /** A reading that has not begun. */
    public SheetReading(InputStream in, SharedStrings strings, WorkbookPart workbook, RowReader rows, Progress progress) {
        this.in = in;
        this.strings = strings;
        this.workbook = workbook;
        this.rows = rows;
        this.progress = progress;
    }

    /** Reads to the end, or until the rows are enough; gives the merged areas. */
    public List<String> read() throws XMLStreamException {
        List<String> merged = new ArrayList<>();
        try (Xml xml = new Xml(in, progress)) {
            while (xml.nextElement()) {
                if (xml.name().equals("row")) {
                    SheetRow next = row(xml);
                    if (!next.cells().isEmpty() && !rows.read(next)) {
                        return List.of();
                    }
                } else if (xml.name().equals("mergeCell") && xml.attribute("ref") != null) {
                    merged.add(xml.attribute("ref"));
                }
            }
        }
        return merged;
    }

    /** Where the reading is, for people. */
    public String place(String sheet) {
        return row == 0 ? sheet : sheet + "!" + CellReference.convertNumToColString(Math.max(0, column)) + row;
    }

    private SheetRow row(Xml xml) throws XMLStreamException {
        String number = xml.attribute("r");
        row = number == null ? row + 1 : Integer.parseInt(number);
        column = -1;
        TreeMap<Integer, CellValue> cells = new TreeMap<>();
        int event = xml.next();
        while (event != XMLStreamConstants.END_DOCUMENT && !(event == XMLStreamConstants.END_ELEMENT && xml.name().equals("row"))) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("c")) {
                CellValue value = cell(xml);
                if (value != null) {
                    cells.put(column, value);
                }
            }
            event = xml.next();
        }
        return new SheetRow(row, cells);
    }

    private CellValue cell(Xml xml) throws XMLStreamException {
        String reference = xml.attribute("r");
        column = reference == null ? column + 1 : new CellReference(reference).getCol();
        if (column < 0 || column >= MOST_COLUMNS) {
            throw new XMLStreamException("column " + reference);
        }
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        String value = null;
        String inline = null;
        int event = xml.next();
        while (event != XMLStreamConstants.END_DOCUMENT && !(event == XMLStreamConstants.END_ELEMENT && xml.name().equals("c"))) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("v")) {
                value = characters(xml, "v");
            } else if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("is")) {
                inline = SharedStrings.text(xml, "is");
            }
            event = xml.next();
        }
        return inline != null ? text(inline) : value == null ? null : value(type == null ? "n" : type, value, style == null ? 0 : Integer.parseInt(style));
    }

    private static String characters(Xml xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int event = xml.next();
        while (event != XMLStreamConstants.END_DOCUMENT && !(event == XMLStreamConstants.END_ELEMENT && xml.name().equals(element))) {
            if (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
                text.append(xml.text());
            }
            event = xml.next();
        }
        return text.toString();
    }

    private CellValue value(String type, String value, int style) throws XMLStreamException {
        return switch (type) {
            case "s" -> {
                int index = Integer.parseInt(value.strip());
                if (index < 0 || index >= strings.size()) {
                    throw new XMLStreamException("no shared text " + index);
                }
                yield text(strings.get(index));
            }
            case "str" -> text(Escapes.undo(value));
            case "b" -> new CellValue.Truth(WorkbookPart.isTrue(value.strip()));
            case "e" -> new CellValue.Fault(value.strip());
            case "d" -> date(value.strip());
            default -> value.isBlank() ? null : number(Double.parseDouble(value.strip()), style);
        };
    }

    private static CellValue text(String text) {
        return text.isEmpty() ? null : new CellValue.Text(text);
    }

    private static CellValue date(String text) {
        try {
            return new CellValue.Date(LocalDateTime.parse(text.length() == 10 ? text + "T00:00:00" : text.replaceFirst("Z$", "")));
        } catch (DateTimeParseException otherwise) {
            return text(text);
        }
    }

    private CellValue number(double number, int style) {
        if (workbook.isDate(style) && DateUtil.isValidExcelDate(number)) {
            LocalDateTime date = DateUtil.getLocalDateTime(number, workbook.isFrom1904(), true);
            if (date != null) {
                return new CellValue.Date(date);
            }
        }
        return Double.isFinite(number) ? new CellValue.Number(number) : new CellValue.Text(Double.toString(number));
    }
}
