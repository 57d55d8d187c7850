/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cxstudio.exchange.importing.ImportProposal;
import io.cxstudio.model.Workshop;
import io.cxstudio.testing.RandomWorkshop;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another program opens the workbook and saves it again. */
class LibreOfficeTest {

    @TempDir
    private Path folder;

    @Test
    void itOpensAndSavesEverythingAsItWas() throws Exception {
        Workshop flight = Workshops.flight();
        flight.getJourneys().get(0).getCards().get(0).setText("=1+1");
        flight.getJourneys().get(0).getCards().get(2).setText("\uD83D\uDE00 سلام ที่นี่ Tiếng Việt 數位 _x0041_");
        Exported.to(folder.resolve("flight.xlsx"), flight);
        WrittenWorkbook written = new WrittenWorkbook(folder.resolve("flight.xlsx"));
        WrittenWorkbook saved = new WrittenWorkbook(LibreOffice.convert(folder, "xlsx", "flight").get(0));
        assertEquals(written.sheetNames(), saved.sheetNames());
        for (String sheet : written.sheetNames()) {
            assertEquals(rounded(written.cells(sheet)), rounded(saved.cells(sheet)), sheet);
            assertEquals(0, WrittenWorkbook.elements(saved.sheet(sheet), "f").size(), sheet);
        }
        assertEquals(written.tables().keySet(), saved.tables().keySet());
        assertEquals(charts(written), charts(saved));
    }

    private static long charts(WrittenWorkbook workbook) {
        return workbook.parts().keySet().stream().filter(part -> part.matches("xl/charts/chart\\d+\\.xml")).count();
    }

    /** LibreOffice writes fifteen digits. */
    private static Map<String, Object> rounded(Map<String, Object> cells) {
        Map<String, Object> rounded = new TreeMap<>(cells);
        rounded.replaceAll((cell, value) -> value instanceof Double number ? (Object) new BigDecimal(number).round(new MathContext(14)).doubleValue() : value);
        return rounded;
    }

    @Test
    void itOpensWhateverAWorkshopHolds() throws Exception {
        Map<String, Workshop> workshops = Map.of("nasty", NastyWorkshops.nasty(), "broken", NastyWorkshops.broken(), "empty", Workshops.workshop("", "fa"),
                "random", RandomWorkshop.everything(11));
        for (Map.Entry<String, Workshop> workshop : workshops.entrySet()) {
            Exported.to(folder.resolve(workshop.getKey() + ".xlsx"), workshop.getValue());
        }
        for (Path saved : LibreOffice.convert(folder, "xlsx", workshops.keySet().toArray(String[]::new))) {
            String name = saved.getFileName().toString();
            WrittenWorkbook again = new WrittenWorkbook(saved);
            WrittenWorkbook written = new WrittenWorkbook(folder.resolve(name));
            assertEquals(written.sheetNames(), again.sheetNames(), name);
            for (String sheet : again.sheetNames()) {
                assertEquals(0, WrittenWorkbook.elements(again.sheet(sheet), "f").size(), name + " " + sheet);
                assertTrue(WrittenWorkbook.elements(again.sheet(sheet), "hyperlink").stream().noneMatch(link -> link.hasAttribute("r:id")), name + " " + sheet);
            }
        }
    }

    /** People work in whatever program they have. */
    @Test
    void whatItSavedComesHome() throws Exception {
        Workshop flight = Workshops.flight();
        flight.getSolutions().get(0).setDescription("abc ".repeat(20_000) + "_x0041_");
        flight.getJourneys().get(0).getCards().get(0).setText("=1+1\u0001");
        flight.getJourneys().get(0).getCards().get(2).setText("\uD83D\uDE00 سلام ที่นี่ Tiếng Việt 數位");
        Workshop persian = Workshops.workshop("سفر", "fa");
        persian.getSolutions().add(Workshops.MODEL.createSolution());
        persian.getSolutions().get(0).setName("راه حل");
        persian.getSolutions().get(0).setDueDate(LocalDate.of(2026, 3, 21));
        Map<String, Workshop> workshops = Map.of("flight", flight, "persian", Workshops.numbered(persian));
        for (Map.Entry<String, Workshop> workshop : workshops.entrySet()) {
            Exported.to(folder.resolve(workshop.getKey() + ".xlsx"), workshop.getValue());
        }
        for (Path saved : LibreOffice.convert(folder, "xlsx", workshops.keySet().toArray(String[]::new))) {
            Workshop workshop = workshops.get(saved.getFileName().toString().replace(".xlsx", ""));
            ImportProposal proposal = Home.propose(saved, workshop);
            assertEquals(List.of(), proposal.changes(), saved.toString());
            assertEquals(List.of(), proposal.notices(), saved.toString());
        }
        Path saved = folder.resolve("out").resolve("flight.xlsx");
        Home.edit(saved, workbook -> Home.cell(workbook, "Solutions", "Bags in the app", "Due").setCellValue(LocalDate.of(2030, 1, 2)));
        ImportProposal proposal = Home.propose(saved, flight);
        proposal.command(flight, proposal.changes()).execute();
        assertEquals(LocalDate.of(2030, 1, 2), flight.getSolutions().get(0).getDueDate());
    }
}
