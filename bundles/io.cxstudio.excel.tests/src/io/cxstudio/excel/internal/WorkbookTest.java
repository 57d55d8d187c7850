/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cxstudio.exchange.ExportReport;
import io.cxstudio.exchange.Progress;
import io.cxstudio.model.Workshop;
import io.cxstudio.testing.NoLoggedErrors;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** What stands in the workbook of a workshop, as somebody else reads it. */
@ExtendWith(NoLoggedErrors.class)
class WorkbookTest {

    private static final String MAP = "Map 1 A flight in economy class";

    @TempDir
    private Path folder;

    private WrittenWorkbook export(Workshop workshop) throws IOException {
        Path file = folder.resolve("book.xlsx");
        ExportReport report = Exported.to(file, workshop);
        assertEquals(List.of(), report.warnings());
        return new WrittenWorkbook(file);
    }

    @Test
    void theSheetsAreThereInTheirOrder() throws Exception {
        assertEquals(List.of("Overview", "Dashboard", "Read me", MAP, "Touchpoints", "Emotions", "Measures", "Counts", "Pain points", "Barriers", "Opportunities", "Key issues",
                "Solutions", "Strategies", "Personas", "Cards", "Links", "Evidence", "cxstudio-lists", "cxstudio", "cxstudio-record"), export(Workshops.flight()).sheetNames());
    }

    @Test
    void theMapIsAGridWithMergedHeaders() throws Exception {
        WrittenWorkbook written = export(Workshops.flight());
        Map<String, Object> cells = written.cells(MAP);
        assertEquals("A flight in economy class", cells.get("A1"));
        assertEquals("Before the flight", cells.get("B4"));
        assertEquals("Booking", cells.get("B5"));
        assertEquals("Airport", cells.get("E5"));
        assertEquals(List.of("Search", "Compare", "Pay", "Check in", "Security", "Board", "Fly", "Collect baggage", "Leave"),
                Stream.of("B6", "C6", "D6", "E6", "F6", "G6", "H6", "I6", "J6").map(cells::get).toList());
        assertEquals("Actions", cells.get("A8"));
        assertTrue(((String) cells.get("C8")).startsWith("Compares prices"));
        assertEquals("Pays by card", cells.get("D9"), "what spans stands above, in a row of its own");
        assertEquals(0.5, cells.get("B11"), "scores are numbers");
        List<String> merged = WrittenWorkbook.elements(written.sheet(MAP), "mergeCell").stream().map(cell -> cell.getAttribute("ref")).toList();
        assertTrue(merged.containsAll(List.of("B4:G4", "B5:D5", "E5:G5", "I5:J5", "C8:D8", "A8:A9")), merged::toString);
        assertNoOverlap(merged);
        Element pane = WrittenWorkbook.elements(written.sheet(MAP), "pane").get(0);
        assertEquals("B7", pane.getAttribute("topLeftCell"));
        assertEquals("frozen", pane.getAttribute("state"));
        assertEquals(1, WrittenWorkbook.elements(written.sheet(MAP), "sheetProtection").size());
    }

    private static void assertNoOverlap(List<String> merged) {
        Set<String> covered = new HashSet<>();
        for (String area : merged) {
            assertTrue(area.contains(":"), "one cell only: " + area);
            var range = org.apache.poi.ss.util.CellRangeAddress.valueOf(area);
            range.forEach(cell -> assertTrue(covered.add(cell.formatAsString()), area));
        }
    }

    @Test
    void figuresOnTheMapAreNumbersWithTheirDetailsBelow() throws Exception {
        Map<String, Object> cells = export(Workshops.flight()).cells(MAP);
        String row = cells.entrySet().stream().filter(cell -> "Measures".equals(cell.getValue())).findFirst().orElseThrow().getKey().substring(1);
        assertEquals(100.0 * 1300 / 2300, (double) cells.get("B" + row), 1e-9);
        assertEquals("Ease of online booking \u00B7 CSAT \u00B7 54.5\u201358.5 \u00B7 n\u00A0=\u00A02,300", cells.get("B" + (Integer.parseInt(row) + 1)));
    }

    @Test
    void cardsThatStandNowhereAreInTheParkingLot() throws Exception {
        Map<String, Object> cells = export(Workshops.flight()).cells(MAP);
        String row = cells.entrySet().stream().filter(cell -> "Parking lot".equals(cell.getValue())).findFirst().orElseThrow().getKey().substring(1);
        assertEquals("What about pets?", cells.get("B" + row));
        assertEquals("Upgrades at the gate\nActions", cells.get("C" + row));
    }

    @Test
    void tablesHaveTypedCellsAndIds() throws Exception {
        WrittenWorkbook written = export(Workshops.flight());
        Map<String, Object> solution = written.rows("Solutions").get(0);
        assertEquals((double) LocalDate.of(2026, 6, 1).toEpochDay() - LocalDate.of(1899, 12, 30).toEpochDay(), solution.get("dueDate"));
        assertNull(solution.get("reviewDate"));
        assertEquals(120_000.0, solution.get("cost"));
        assertEquals("THB", solution.get("currency"));
        assertEquals("In progress", solution.get("status"));
        assertEquals("Two queues for one bag\nTell the time of the bags in the app", solution.get("addresses"));
        Map<String, Object> pain = written.rows("PainPoints").get(0);
        assertEquals(List.of("Airport", "Check in", "Two queues for one bag", 4.0, 7.0, "Bags in the app"),
                Stream.of("stage", "step", "painPoint", "severity", "votes", "solutions").map(pain::get).toList());
        assertEquals(9, written.rows("Touchpoints").size());
        assertEquals("Website", written.rows("Touchpoints").get(0).get("channel"));
        assertEquals(38, written.rows("Cards").size());
        for (String table : written.tables().keySet()) {
            Set<Object> ids = new HashSet<>();
            for (Map<String, Object> row : written.rows(table)) {
                assertTrue(written.rows(table).size() == 1 || ids.add(row.get("id")), table + " " + row);
            }
        }
    }

    @Test
    void measuresSayEverythingAboutTheFigure() throws Exception {
        WrittenWorkbook written = export(Workshops.flight());
        Map<String, Object> measure = written.rows("Measures").get(0);
        assertEquals("CSAT", measure.get("metric"));
        assertEquals("Ease of online booking", measure.get("subject"));
        assertEquals(2300.0, measure.get("n"));
        assertEquals(100.0 * 1300 / 2300, (double) measure.get("value"), 0, "never rounded");
        assertEquals(0.95, measure.get("confidence"));
        assertEquals("Passenger survey 2025", measure.get("source"));
        assertEquals(45_658.0, measure.get("periodStart"));
        assertEquals("1: 300; 2: 200; 3: 500; 4: 900; 5: 400", measure.get("counts"));
        assertEquals(45, written.rows("Counts").size());
        assertEquals(300.0, written.rows("Counts").get(0).get("count"));
        assertEquals(1.0, written.rows("Counts").get(0).get("score"));
    }

    @Test
    void chartsDrawFromTheCellsOfTheTables() throws Exception {
        WrittenWorkbook written = export(Workshops.flight());
        Element lines = written.document("xl/charts/chart1.xml").getDocumentElement();
        assertEquals(2, WrittenWorkbook.elements(lines, "ser").size(), "a line for each persona");
        Element bars = standing(written);
        for (Element chart : List.of(lines, bars)) {
            for (Element series : WrittenWorkbook.elements(chart, "ser")) {
                assertEquals(9, cached(series, "cat").size());
                assertEquals(cells(written, series, "cat"), cached(series, "cat"));
                assertEquals(cells(written, series, "val").stream().map(value -> (Double) value).toList(),
                        cached(series, "val").stream().map(Double::valueOf).toList());
            }
        }
    }

    private static Element standing(WrittenWorkbook written) throws Exception {
        for (String part : written.parts().keySet()) {
            if (part.startsWith("xl/charts/chart")) {
                Element chart = written.document(part).getDocumentElement();
                List<Element> directions = WrittenWorkbook.elements(chart, "barDir");
                if (!directions.isEmpty() && directions.get(0).getAttribute("val").equals("col")) {
                    return chart;
                }
            }
        }
        throw new AssertionError("No bars");
    }

    private static List<String> cached(Element series, String what) {
        return WrittenWorkbook.elements(WrittenWorkbook.elements(series, what).get(0), "v").stream().map(Element::getTextContent).toList();
    }

    private static List<Object> cells(WrittenWorkbook written, Element series, String what) {
        String formula = WrittenWorkbook.elements(WrittenWorkbook.elements(series, what).get(0), "f").get(0).getTextContent();
        String sheet = formula.substring(0, formula.lastIndexOf('!')).replaceAll("^'|'$", "");
        List<Object> values = new ArrayList<>();
        Map<String, Object> cells = written.cells(sheet);
        org.apache.poi.ss.util.CellRangeAddress.valueOf(formula.substring(formula.lastIndexOf('!') + 1).replace("$", ""))
                .forEach(cell -> values.add(cells.get(cell.formatAsString())));
        return values;
    }

    @Test
    void everySheetIsReadyToPrint() throws Exception {
        WrittenWorkbook written = export(Workshops.flight());
        for (String sheet : written.sheetNames()) {
            Element print = WrittenWorkbook.elements(written.sheet(sheet), "pageSetup").get(0);
            assertEquals("landscape", print.getAttribute("orientation"), sheet);
            assertEquals("1", print.getAttribute("fitToWidth").isEmpty() ? "1" : print.getAttribute("fitToWidth"), sheet);
        }
        String names = new String(written.parts().get("xl/workbook.xml"), StandardCharsets.UTF_8);
        assertTrue(names.contains("'" + MAP + "'!$A:$A,'" + MAP + "'!$1:$6"), names);
        assertTrue(names.contains("'Pain points'!$1:$1"), names);
    }

    @Test
    void thereAreNoFormulasAndLinksLeadInsideOnly() throws Exception {
        for (Workshop workshop : List.of(Workshops.flight(), NastyWorkshops.nasty())) {
            Path file = folder.resolve("plain.xlsx");
            Exported.to(file, workshop);
            WrittenWorkbook written = new WrittenWorkbook(file);
            for (String sheet : written.sheetNames()) {
                assertEquals(0, WrittenWorkbook.elements(written.sheet(sheet), "f").size());
                for (Element link : WrittenWorkbook.elements(written.sheet(sheet), "hyperlink")) {
                    assertFalse(link.hasAttribute("r:id"), sheet);
                    String target = link.getAttribute("location");
                    String to = target.substring(1, target.lastIndexOf("'!")).replace("''", "'");
                    assertTrue(written.sheetNames().contains(to), target);
                }
            }
            assertFalse(written.parts().keySet().stream().anyMatch(part -> part.matches(".*(external|vba|connections|calcChain).*")));
        }
    }

    @Test
    void theSameWorkshopGivesTheSameBytesEverywhere() throws Exception {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        Path first = folder.resolve("first.xlsx");
        Path second = folder.resolve("second.xlsx");
        Exported.to(first, Workshops.flight());
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tehran"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            Exported.to(second, Workshops.flight());
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
        assertEquals(2, Files.list(folder).count(), "nothing is left beside them");
    }

    @Test
    void thePropertiesSayWhatItIsAndNotWhoSatThere() throws Exception {
        WrittenWorkbook written = export(Workshops.flight());
        String core = new String(written.parts().get("docProps/core.xml"), StandardCharsets.UTF_8);
        assertTrue(core.contains(">Sky Blue: from search to arrival<") && core.contains(">2026-03-14T00:00:00Z<"), core);
        String everything = core + new String(written.parts().get("docProps/app.xml"), StandardCharsets.UTF_8);
        assertFalse(everything.contains("Apache") || everything.contains(System.getProperty("user.name") + "<"), everything);
    }

    @Test
    void anEmptyWorkshopGivesEmptyTables() throws Exception {
        WrittenWorkbook written = export(Workshops.numbered(Workshops.workshop("Empty", "en")));
        assertEquals(14, written.tables().size());
        for (Element table : written.tables().values()) {
            assertTrue(table.getAttribute("ref").matches("A1:[A-Z]+2"), table.getAttribute("ref"));
        }
        assertFalse(written.parts().keySet().stream().anyMatch(part -> part.startsWith("xl/charts/")));
    }

    @Test
    void thousandsOfCardsAreNoTrouble() throws Exception {
        Workshop workshop = NastyWorkshops.large(2_000);
        WrittenWorkbook written = export(workshop);
        assertEquals(2_000, written.rows("Cards").size());
        assertEquals(1_000, written.rows("PainPoints").size());
        assertTrue(written.cells("Map 1 Long way").containsValue(workshop.getJourneys().get(0).getCards().get(1_999).getText()));
    }

    @Test
    void cancellingStopsAndLeavesNothingBehind() {
        for (int patience : new int[] {0, 5, 40, 100, 150}) {
            Path file = folder.resolve("cancelled.xlsx");
            Cancelling progress = new Cancelling(patience);
            assertThrows(OperationCanceledException.class, () -> Exported.to(file, Workshops.flight(), "", progress));
            assertFalse(Files.exists(file));
        }
    }

    private static final class Cancelling implements Progress {

        private int patience;

        Cancelling(int patience) {
            this.patience = patience;
        }

        @Override
        public void begin(String task, int work) {
            assertTrue(work > 0);
        }

        @Override
        public void worked(int work) {
            assertTrue(work >= 0);
        }

        @Override
        public boolean isCancelled() {
            return patience-- <= 0;
        }
    }
}
