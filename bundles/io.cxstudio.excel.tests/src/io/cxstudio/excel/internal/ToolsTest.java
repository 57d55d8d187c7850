/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cxstudio.model.Department;
import io.cxstudio.model.Participant;
import io.cxstudio.model.Workshop;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** What helps people who work in the workbook: names, lists, ways, notes, colours, headers and footers. */
class ToolsTest {

    @TempDir
    private Path folder;

    private WrittenWorkbook export(Workshop workshop, String language) throws IOException {
        Path file = folder.resolve("book.xlsx");
        Exported.to(file, workshop, BuiltInMetrics.ALL, Map.of("language", language));
        return new WrittenWorkbook(file);
    }

    private static Map<String, String> names(WrittenWorkbook written) throws IOException {
        Map<String, String> names = new LinkedHashMap<>();
        WrittenWorkbook.elements(written.document("xl/workbook.xml"), "definedName").stream().filter(name -> name.getAttribute("name").startsWith("cx_"))
                .forEach(name -> names.put(name.getAttribute("name"), name.getTextContent()));
        return names;
    }

    @Test
    void everyTableHasANamedRangeThatIsTheSameInEveryLanguage() throws Exception {
        for (String language : List.of("en", "th", "fa")) {
            WrittenWorkbook written = export(MeasuredWorkshop.flight(), language);
            Map<String, String> names = names(written);
            for (Map.Entry<String, Element> table : written.tables().entrySet()) {
                String range = names.get("cx_" + table.getKey());
                assertEquals("'" + written.sheetOf(table.getKey()) + "'!" + table.getValue().getAttribute("ref"), range.replace("$", ""));
            }
        }
    }

    private static Map<String, String> lists(WrittenWorkbook written, String table) throws IOException {
        Map<String, String> lists = new LinkedHashMap<>();
        Map<Integer, String> keys = written.keys(table);
        for (Element rule : WrittenWorkbook.elements(written.sheet(written.sheetOf(table)), "dataValidation")) {
            int column = CellRangeAddress.valueOf(rule.getAttribute("sqref")).getFirstColumn() + 1;
            lists.put(keys.get(column), WrittenWorkbook.elements(rule, "formula1").get(0).getTextContent());
        }
        return lists;
    }

    private static List<Object> words(WrittenWorkbook written, String list) throws IOException {
        String range = names(written).get(list).replace("$", "");
        List<Object> words = new ArrayList<>();
        Map<String, Object> cells = written.cells(range.substring(1, range.lastIndexOf("'!")));
        CellRangeAddress.valueOf(range.substring(range.lastIndexOf('!') + 1)).forEach(cell -> words.add(cells.get(cell.formatAsString())));
        return words;
    }

    @Test
    void columnsWithAFixedVocabularyAreChosenFromLists() throws Exception {
        Workshop workshop = MeasuredWorkshop.flight();
        List<Object> departments = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Department department = Workshops.MODEL.createDepartment();
            department.setName("=HYPERLINK(\"x\"), department " + i);
            workshop.getDepartments().add(department);
            departments.add(department.getName());
        }
        Participant owner = Workshops.MODEL.createParticipant();
        owner.setName("Mali, Head of \"Service\"");
        workshop.getParticipants().add(owner);
        Workshops.numbered(workshop);
        WrittenWorkbook written = export(workshop, "en");
        Map<String, String> solutions = lists(written, "Solutions");
        assertEquals(departments, words(written, solutions.get("department")));
        assertEquals(List.of("Idea", "Planned", "In progress", "Done", "Dropped"), words(written, solutions.get("status")));
        assertEquals(List.of(owner.getName()), words(written, solutions.get("owner")));
        assertEquals("1", solutions.get("impact"));
        Map<String, String> cards = lists(written, "Cards");
        assertTrue(words(written, cards.get("lane")).contains("Touchpoints"));
        assertEquals(List.of("Assumption", "Partly researched", "Researched"), words(written, cards.get("evidence")));
        assertEquals(List.of("Website"), words(written, lists(written, "Touchpoints").get("channel")));
        assertTrue(WrittenWorkbook.elements(written.document("xl/workbook.xml"), "sheet").stream()
                .anyMatch(sheet -> sheet.getAttribute("name").equals(Lists.SHEET) && sheet.getAttribute("state").equals("hidden")));
    }

    @Test
    void aTouchpointLeadsToItsPlaceOnTheMapAndBack() throws Exception {
        WrittenWorkbook written = export(Workshops.flight(), "en");
        Map<String, String> there = links(written, "Touchpoints");
        assertEquals(9, there.size());
        for (Map.Entry<String, String> way : there.entrySet()) {
            String map = way.getValue().substring(1, way.getValue().lastIndexOf("'!"));
            String place = way.getValue().substring(way.getValue().lastIndexOf('!') + 1);
            String row = way.getKey().replaceAll("\\D", "");
            String touchpoint = (String) written.cell("Touchpoints", "E" + row);
            assertTrue(((String) written.cell(map, place)).startsWith(touchpoint), touchpoint);
            assertEquals("'Touchpoints'!A" + row, links(written, map).get(place));
        }
    }

    private static Map<String, String> links(WrittenWorkbook written, String sheet) {
        Map<String, String> links = new LinkedHashMap<>();
        WrittenWorkbook.elements(written.sheet(sheet), "hyperlink").forEach(link -> links.put(link.getAttribute("ref"), link.getAttribute("location")));
        return links;
    }

    @Test
    void theReadMeSheetNamesEverySheetAndColumn() throws Exception {
        WrittenWorkbook written = export(MeasuredWorkshop.flight(), "en");
        Map<String, Object> cells = written.cells("Read me");
        for (String sheet : written.sheetNames()) {
            assertEquals(!sheet.startsWith("cxstudio") && !sheet.equals("Read me"), cells.containsValue(sheet), sheet);
        }
        for (String table : written.tables().keySet()) {
            assertTrue(cells.containsValue(table + ", cx_" + table), table);
            written.keys(table).values().forEach(key -> assertTrue(cells.containsValue(key), key));
        }
    }

    @Test
    void everyHeaderHasANote() throws Exception {
        WrittenWorkbook written = export(MeasuredWorkshop.flight(), "fa");
        int headers = written.tables().values().stream().mapToInt(table -> WrittenWorkbook.elements(table, "tableColumn").size()).sum();
        int notes = 0;
        for (String part : written.parts().keySet()) {
            if (part.matches("xl/comments\\d+\\.xml")) {
                for (Element note : WrittenWorkbook.elements(written.document(part), "comment")) {
                    assertFalse(note.getTextContent().isBlank());
                    notes++;
                }
            }
        }
        assertEquals(headers, notes);
    }

    @Test
    void emotionsAndFiguresAreColoured() throws Exception {
        WrittenWorkbook written = export(MeasuredWorkshop.flight(), "en");
        assertEquals(1, WrittenWorkbook.elements(written.sheet("Emotions"), "colorScale").size());
        assertEquals(2, WrittenWorkbook.elements(written.sheet("Measures"), "conditionalFormatting").size());
    }

    /** An ampersand begins a command in headers: here it is one. */
    @Test
    void theHeaderSaysWhatWorkshopItIs() throws Exception {
        Workshop workshop = Workshops.flight();
        workshop.setName("Food & Drink &D");
        WrittenWorkbook written = export(workshop, "en");
        for (String sheet : written.sheetNames()) {
            assertEquals("&LFood && Drink &&D&R&A", WrittenWorkbook.elements(written.sheet(sheet), "oddHeader").get(0).getTextContent(), sheet);
        }
        workshop.setName("&".repeat(300));
        for (Element header : WrittenWorkbook.elements(export(workshop, "en").sheet("Overview"), "oddHeader")) {
            assertTrue(header.getTextContent().length() <= 255);
        }
    }
}
