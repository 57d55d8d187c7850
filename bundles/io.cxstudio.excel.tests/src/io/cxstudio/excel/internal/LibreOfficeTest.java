/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cxstudio.exchange.importing.ImportProposal;
import io.cxstudio.model.Workshop;
import io.cxstudio.testing.RandomWorkshop;
import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another program opens the workbook and saves it again. It is part of the test suite that LibreOffice Calc is there. */
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
        WrittenWorkbook saved = new WrittenWorkbook(convert("xlsx", "flight").get(0));
        assertEquals(written.sheetNames(), saved.sheetNames());
        for (String sheet : written.sheetNames()) {
            assertEquals(rounded(written.cells(sheet)), rounded(saved.cells(sheet)), sheet);
            assertEquals(0, WrittenWorkbook.elements(saved.sheet(sheet), "f").size(), sheet);
        }
        assertEquals(written.tables().keySet(), saved.tables().keySet());
        assertEquals(2, saved.parts().keySet().stream().filter(part -> part.matches("xl/charts/chart\\d+\\.xml")).count());
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
        for (Path saved : convert("xlsx", workshops.keySet().toArray(String[]::new))) {
            String name = saved.getFileName().toString();
            WrittenWorkbook again = new WrittenWorkbook(saved);
            WrittenWorkbook written = new WrittenWorkbook(folder.resolve(name));
            assertEquals(written.sheetNames(), again.sheetNames(), name);
            for (String sheet : again.sheetNames()) {
                assertEquals(0, WrittenWorkbook.elements(again.sheet(sheet), "f").size(), name + " " + sheet);
                assertEquals(0, WrittenWorkbook.elements(again.sheet(sheet), "hyperlink").size(), name + " " + sheet);
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
        for (Path saved : convert("xlsx", workshops.keySet().toArray(String[]::new))) {
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

    private List<Path> convert(String format, String... names) throws IOException, InterruptedException {
        Path out = Files.createDirectories(folder.resolve("out"));
        List<String> command = new java.util.ArrayList<>(List.of(office().toString(), "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless",
                "--convert-to", format, "--outdir", out.toString()));
        Stream.of(names).map(name -> folder.resolve(name + ".xlsx").toString()).forEach(command::add);
        Path log = folder.resolve("office.log");
        Process office = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            assertTrue(office.waitFor(5, TimeUnit.MINUTES), "LibreOffice hangs");
        } finally {
            office.descendants().forEach(ProcessHandle::destroyForcibly);
            office.destroyForcibly();
        }
        List<Path> converted = Stream.of(names).map(name -> out.resolve(name + "." + format)).toList();
        for (Path file : converted) {
            assertTrue(Files.exists(file), () -> file + " was not written: " + read(log));
        }
        return converted;
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    private static Path office() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(path -> Path.of(path, "soffice")).filter(Files::isExecutable).findFirst()
                .orElseThrow(() -> new AssertionError("LibreOffice is not there. Install libreoffice-calc."));
    }
}
