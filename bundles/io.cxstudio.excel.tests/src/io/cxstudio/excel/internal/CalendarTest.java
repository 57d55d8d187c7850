/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cxstudio.excel.CellValue;
import io.cxstudio.excel.Sheet;
import io.cxstudio.excel.SpreadsheetFile;
import io.cxstudio.model.Calendar;
import io.cxstudio.model.Solution;
import io.cxstudio.model.Workshop;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates stand in the calendar of the workshop, and stay the same days. */
class CalendarTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    /** What LibreOffice shows; it has no Solar Hijri calendar. */
    private static final Map<Calendar, String> SHOWN = Map.of(Calendar.GREGORIAN, "2026-11-22", Calendar.BUDDHIST, "22/11/2569", Calendar.MINGUO, "115/11/22",
            Calendar.JALALI, "2026/11/22");

    @TempDir
    private Path folder;

    private Map<Calendar, Workshop> export() throws Exception {
        Map<Calendar, Workshop> workshops = new LinkedHashMap<>();
        for (Calendar calendar : Calendar.VALUES) {
            Workshop workshop = Workshops.workshop("dates", "en");
            workshop.setCalendar(calendar);
            workshop.setDate(DAY);
            Solution solution = Workshops.MODEL.createSolution();
            solution.setName("Solve");
            solution.setDueDate(DAY);
            solution.setReviewDate(LocalDate.of(1912, 1, 1));
            workshop.getSolutions().add(solution);
            workshops.put(calendar, Workshops.numbered(workshop));
            Exported.to(folder.resolve(calendar.getLiteral() + ".xlsx"), workshop);
        }
        return workshops;
    }

    @Test
    void programsShowTheCalendarTheyKnow() throws Exception {
        Map<Calendar, Workshop> workshops = export();
        String[] names = workshops.keySet().stream().map(Calendar::getLiteral).toArray(String[]::new);
        List<Path> pages = LibreOffice.convert(folder, "html", names);
        List<Calendar> calendars = List.copyOf(workshops.keySet());
        for (int i = 0; i < pages.size(); i++) {
            String page = Files.readString(pages.get(i));
            assertTrue(page.contains(SHOWN.get(calendars.get(i))), calendars.get(i) + " shown as " + SHOWN.get(calendars.get(i)));
        }
    }

    @Test
    void theDaysComeHomeAsTheyWereAlsoWhenLibreOfficeSavedThem() throws Exception {
        Map<Calendar, Workshop> workshops = export();
        LibreOffice.convert(folder, "xlsx", workshops.keySet().stream().map(Calendar::getLiteral).toArray(String[]::new));
        for (Map.Entry<Calendar, Workshop> workshop : workshops.entrySet()) {
            for (Path file : List.of(folder, folder.resolve("out"))) {
                Path workbook = file.resolve(workshop.getKey().getLiteral() + ".xlsx");
                assertEquals(List.of(), Home.propose(workbook, workshop.getValue()).changes(), workbook.toString());
                assertTrue(isRead(workbook), workbook + " has a real date");
            }
        }
    }

    private static boolean isRead(Path file) throws Exception {
        boolean[] found = new boolean[1];
        try (SpreadsheetFile spreadsheet = SpreadsheetFile.open(file)) {
            Sheet solutions = spreadsheet.sheets().stream().filter(sheet -> sheet.name().equals("Solutions")).findFirst().orElseThrow();
            spreadsheet.read(solutions, row -> {
                found[0] |= row.cells().values().stream().anyMatch(value -> value instanceof CellValue.Date date && date.value().toLocalDate().equals(DAY));
                return true;
            });
        }
        return found[0];
    }

    @Test
    void theReadMeSheetSaysWhichCalendarItIs() throws Exception {
        export();
        for (Map.Entry<String, String> said : Map.of("buddhist", "Buddhist era", "jalali", "Solar Hijri", "minguo", "Minguo").entrySet()) {
            assertTrue(new WrittenWorkbook(folder.resolve(said.getKey() + ".xlsx")).cells("Read me").values().stream()
                    .anyMatch(text -> text.toString().contains(said.getValue())), said.getKey());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[$-404]e/m/d;@", "[$-411]ggge\"年\"m\"月\"d\"日\";@", "[$-107041E]d/mm/yyyy;@", "[$-160429]yyyy/mm/dd;@", "e", "[$-F800]dddd, mmmm dd, yyyy",
            "yyyy\\-mm\\-dd"})
    void daysOfAnEraAreDates(String code) {
        assertTrue(DateFormats.isDate(200, code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"General", "0.00E+00", "##0.0E+0", "#,##0", "0\"e\"", "[Green]0", "\"here\" 0", "0\\e", "#,##0.00 [$EUR]", "0.0%"})
    void numbersAreNot(String code) {
        assertFalse(DateFormats.isDate(200, code));
    }

    @Test
    void formatsThatEastAsianProgramsDoNotWriteAreKnown() {
        assertTrue(DateFormats.isDate(27, null) && DateFormats.isDate(58, null) && DateFormats.isDate(14, null));
        assertFalse(DateFormats.isDate(37, null) || DateFormats.isDate(0, null) || DateFormats.isDate(49, null));
    }
}
