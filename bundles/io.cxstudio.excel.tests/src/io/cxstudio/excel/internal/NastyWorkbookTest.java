/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cxstudio.exchange.ExportReport;
import io.cxstudio.exchange.ExportWarning;
import io.cxstudio.model.Workshop;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** Workshops full of what must not become a formula, cannot be XML, does not fit, or refers to nothing. */
class NastyWorkbookTest {

    @TempDir
    private static Path folder;
    private static ExportReport report;
    private static WrittenWorkbook written;

    @BeforeAll
    static void export() throws Exception {
        Path file = folder.resolve("nasty.xlsx");
        report = Exported.to(file, NastyWorkshops.nasty());
        written = new WrittenWorkbook(file);
    }

    /** The texts of cells, with those that go on elsewhere put together again. */
    private static Set<Object> texts(String table, String column) throws Exception {
        Map<Object, String> longTexts = new HashMap<>();
        for (Map<String, Object> part : written.rows("LongTexts")) {
            longTexts.merge(part.get("id") + "/" + part.get("textOf"), (String) part.get("text"), String::concat);
        }
        Set<Object> texts = new HashSet<>();
        for (Map<String, Object> row : written.rows(table)) {
            texts.add(longTexts.getOrDefault(row.get("id") + "/" + column, (String) row.get(column)));
        }
        return texts;
    }

    @Test
    void everyTextComesBackAsItWas() throws Exception {
        Set<String> expected = Set.copyOf(NastyWorkshops.TEXTS);
        assertTrue(texts("Cards", "text").containsAll(expected));
        assertTrue(texts("Cards", "notes").containsAll(expected));
        assertTrue(texts("PainPoints", "painPoint").containsAll(expected));
        assertTrue(texts("PainPoints", "tags").containsAll(expected));
    }

    @Test
    void noTextIsLongerThanACell() {
        for (String sheet : written.sheetNames()) {
            written.cells(sheet).forEach((cell, value) -> assertTrue(!(value instanceof String text) || text.length() <= CellText.LIMIT, sheet + cell));
        }
    }

    @Test
    void whatBeginsLikeAFormulaIsMarkedAsText() throws Exception {
        List<Element> formats = WrittenWorkbook.elements(WrittenWorkbook.elements(written.document("xl/styles.xml"), "cellXfs").get(0), "xf");
        int found = 0;
        for (String sheet : written.sheetNames()) {
            Map<String, Object> cells = written.cells(sheet);
            for (Element cell : WrittenWorkbook.elements(written.sheet(sheet), "c")) {
                if (cells.get(cell.getAttribute("r")) instanceof String text && CellText.looksLikeFormula(text)) {
                    Element format = formats.get(Integer.parseInt(cell.getAttribute("s")));
                    assertTrue(format.getAttribute("quotePrefix").matches("1|true"), sheet + "!" + cell.getAttribute("r") + " " + text);
                    found++;
                }
            }
        }
        assertTrue(found > 20, "found " + found);
    }

    @Test
    void theReportSaysWhatIsNotAsItWas() {
        Set<String> messages = report.warnings().stream().map(ExportWarning::message).collect(Collectors.toSet());
        for (String expected : List.of("40000 characters", "_xHHHH_", "highest row", "is called", "title")) {
            assertTrue(messages.stream().anyMatch(message -> message.contains(expected)), expected + " in " + messages);
        }
        assertTrue(report.warnings().stream().anyMatch(warning -> warning.place().matches("Cards!\\$?[A-Z]+\\$?\\d+|Map 1.*![A-Z]+\\d+")), report::toString);
    }

    @Test
    void whatIsBrokenIsShownAsFarAsItGoes() throws Exception {
        Path file = folder.resolve("broken.xlsx");
        Workshop workshop = NastyWorkshops.broken();
        ExportReport warned = Exported.to(file, workshop);
        WrittenWorkbook broken = new WrittenWorkbook(file);
        assertEquals(7, broken.rows("Cards").size());
        Map<String, Map<String, Object>> cards = new HashMap<>();
        broken.rows("Cards").forEach(row -> cards.put((String) row.get("text"), row));
        assertEquals("yes", cards.get("step of another journey").get("parked"));
        assertNull(cards.get("step of another journey").get("step"));
        assertEquals("yes", cards.get("no lane").get("parked"));
        assertEquals("c1", cards.get("spans backwards").get("step"));
        assertNull(cards.get("spans backwards").get("lastStep"));
        Map<String, Object> solution = broken.rows("Solutions").get(0);
        assertEquals("1812-06-01", solution.get("dueDate"));
        assertEquals("+12345-01-01", solution.get("reviewDate"));
        assertEquals("Infinity", solution.get("cost"));
        assertNull(solution.get("owner"));
        Map<String, Object> measure = broken.rows("Measures").get(0);
        assertEquals(String.valueOf(Long.MAX_VALUE), measure.get("n"));
        assertNull(measure.get("value"));
        assertTrue(warned.warnings().stream().anyMatch(warning -> warning.message().contains("parking lot")));
        assertTrue(warned.warnings().stream().anyMatch(warning -> warning.message().contains("1812-06-01")));
        assertTrue(broken.cells("Map 1").containsValue("This journey has no stages yet."));
    }
}
