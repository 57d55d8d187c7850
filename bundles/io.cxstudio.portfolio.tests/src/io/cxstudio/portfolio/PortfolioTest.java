/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.portfolio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.excel.CellValue;
import io.cxstudio.exchange.Progress;
import io.cxstudio.metrics.Metrics;
import io.cxstudio.model.Card;
import io.cxstudio.model.Touchpoint;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.portfolio.internal.PortfolioTable;
import io.cxstudio.portfolio.internal.Words;
import io.cxstudio.samples.Sample;
import io.cxstudio.samples.Samples;
import io.cxstudio.testing.RandomWorkshop;

/** One workbook from many workshops, read again by what has not written it. */
class PortfolioTest {

    @TempDir
    private Path folder;
    private Path workshops;
    private Path target;

    @BeforeEach
    void copySamples() throws IOException {
        workshops = Files.createDirectories(folder.resolve("workshops"));
        target = folder.resolve("portfolio.xlsx");
        for (Sample sample : Samples.all()) {
            try (InputStream file = sample.url().openStream()) {
                Files.copy(file, workshops.resolve(sample.fileName()));
            }
        }
    }

    private PortfolioReport write() throws IOException {
        return new Portfolio(Catalog.get(), Metrics.get()).write(WorkshopFinder.find(List.of(workshops)), target, Progress.NONE);
    }

    private List<Workshop> read() throws Exception {
        List<Workshop> all = new ArrayList<>();
        for (Path file : WorkshopFinder.find(List.of(workshops))) {
            all.add(WorkshopFile.read(file).workshop());
        }
        return all;
    }

    private static List<Card> cards(Workshop workshop) {
        return workshop.getJourneys().stream().flatMap(journey -> journey.getCards().stream()).toList();
    }

    @Test
    void thereIsARowForEachThing() throws Exception {
        PortfolioReport report = write();
        List<Workshop> all = read();
        WrittenPortfolio written = new WrittenPortfolio(target);
        assertEquals(all.size(), report.workshops());
        assertEquals(ids(all.stream().map(Workshop::getId)), written.column("Workshops", "id"));
        assertEquals(ids(all.stream().flatMap(workshop -> workshop.getJourneys().stream()).map(journey -> journey.getId())),
                written.column("Journeys", "id"));
        assertEquals(ids(all.stream().flatMap(workshop -> workshop.getJourneys().stream()).flatMap(journey -> journey.getStages().stream())
                .map(stage -> stage.getId())), written.column("Stages", "id"));
        assertEquals(ids(all.stream().flatMap(workshop -> cards(workshop).stream()).filter(Touchpoint.class::isInstance).map(Card::getId)),
                written.column("Touchpoints", "id"));
        assertEquals(ids(all.stream().flatMap(workshop -> workshop.getMeasurements().stream()).map(measurement -> measurement.getId())),
                written.column("Measurements", "id"));
        assertEquals(report.rows(), Stream.of(PortfolioTable.values()).mapToLong(table -> written.rows(table.title()).size()).sum());
        assertTrue(report.isClean());
    }

    private static List<String> ids(Stream<String> ids) {
        return ids.toList();
    }

    @Test
    void cellsHaveTypes() throws Exception {
        write();
        WrittenPortfolio written = new WrittenPortfolio(target);
        Map<String, CellValue> first = written.rows("Measurements").stream().filter(row -> row.get("Period from") != null).findFirst().orElseThrow();
        assertEquals(LocalDate.of(2025, 10, 1), assertInstanceOf(CellValue.Date.class, first.get("Period from")).value().toLocalDate());
        assertInstanceOf(CellValue.Number.class, first.get("n"));
        assertInstanceOf(CellValue.Number.class, first.get("Value"));
        assertEquals("simulated", first.get("Source kind").plain());
    }

    @Test
    void tablesAndRangesHaveStableNames() throws Exception {
        write();
        Words words = new Words("en", Catalog.get());
        WrittenPortfolio written = new WrittenPortfolio(target);
        assertEquals(List.of("Comparison", "Journeys", "Measurements", "Stages", "Touchpoints", "Workshops"), written.tableNames());
        assertEquals("Stages!$A$2:$Q$" + (written.rows("Stages").size() + 1), written.ranges().get("Data_Stages"));
        for (PortfolioTable table : PortfolioTable.values()) {
            assertEquals(table.headers(words), written.tableColumns(table.title()));
        }
    }

    @Test
    void theSameMetricStandsSideBySide() throws Exception {
        write();
        WrittenPortfolio written = new WrittenPortfolio(target);
        List<Map<String, CellValue>> comparison = written.rows("Comparison");
        assertEquals(List.of("airline", "bikes"), comparison.stream().map(row -> Path.of(row.get("File").plain()).getFileName().toString()
                .replace(".workshop", "")).toList());
        long answers = read().getFirst().getMeasurements().stream().filter(measurement -> measurement.getSegment() == null
                && measurement.getMetric().getTypeId().equals(Metrics.CSAT)).mapToLong(measurement -> measurement.getN()).sum();
        List<String> headers = written.tableColumns("Comparison");
        String satisfaction = headers.stream().filter(header -> header.contains("CSAT")).findFirst().orElseThrow();
        assertEquals(answers, ((CellValue.Number) comparison.getFirst().get(satisfaction + ", n")).value());
        assertTrue(comparison.stream().allMatch(row -> row.get(satisfaction) != null));
        assertEquals(LocalDate.of(2026, 7, 1), ((CellValue.Date) comparison.getLast().get(satisfaction + ", from")).value().toLocalDate());
        assertEquals(LocalDate.of(2026, 9, 30), ((CellValue.Date) comparison.getLast().get(satisfaction + ", until")).value().toLocalDate());
        for (Map<String, CellValue> row : comparison) {
            double value = number(row, satisfaction);
            assertTrue(number(row, satisfaction + ", lower") < value && value < number(row, satisfaction + ", upper"), row::toString);
            assertEquals(value - number(row, satisfaction + ", lower"), number(row, satisfaction + ", error bar down"), 1e-9);
            assertEquals(number(row, satisfaction + ", upper") - value, number(row, satisfaction + ", error bar up"), 1e-9);
        }
        String letters = CellReference.convertNumToColString(headers.indexOf(satisfaction + ", error bar up"));
        assertTrue(written.errorBars().contains("Comparison!$" + letters + "$2:$" + letters + "$3"), written.errorBars()::toString);
        assertEquals((headers.size() - 5) / 8, written.parts().stream().filter(part -> part.matches("xl/charts/chart\\d+\\.xml")).count());
    }

    private static double number(Map<String, CellValue> row, String header) {
        return ((CellValue.Number) row.get(header)).value();
    }

    @Test
    void inEachLanguageTheNamesOfTablesAndRangesAreTheSame() throws Exception {
        write();
        WrittenPortfolio english = new WrittenPortfolio(target);
        Set<String> shown = new HashSet<>(english.sheets());
        for (String language : Portfolio.LANGUAGES.subList(1, Portfolio.LANGUAGES.size())) {
            new Portfolio(Catalog.get(), Metrics.get()).write(WorkshopFinder.find(List.of(workshops)), target, language, Progress.NONE);
            WrittenPortfolio other = new WrittenPortfolio(target);
            assertEquals(english.tableNames(), other.tableNames());
            assertEquals(english.ranges().keySet(), other.ranges().keySet());
            assertEquals(english.sheets().size(), other.sheets().size());
            other.sheets().forEach(sheet -> assertTrue(shown.add(sheet), language + " " + sheet));
            for (String table : english.tableNames()) {
                List<String> headers = other.tableColumns(table);
                assertEquals(headers.size(), Set.copyOf(headers).size(), headers::toString);
            }
            assertEquals(List.of(), other.complaints());
            assertEquals(language.equals("fa") ? other.sheets().size() : 0, other.rightToLeft());
            for (int sheet = 0; sheet < english.sheets().size() - 1; sheet++) {
                assertEquals(english.rows(english.sheets().get(sheet)).size(), other.rows(other.sheets().get(sheet)).size());
            }
        }
        Map<String, String> ranges = english.ranges();
        assertTrue(ranges.get("Data_Comparison.csat").startsWith("Comparison!$"), ranges::toString);
        assertTrue(ranges.containsKey("Data_Measurements.value") && ranges.containsKey("Data_Comparison.csatLower"), ranges::toString);
    }

    @Test
    void aFileThatCannotBeReadIsNamedAndTheRestGoesOn() throws Exception {
        Files.writeString(workshops.resolve("broken.workshop"), "no workshop");
        PortfolioReport report = write();
        assertEquals(Samples.all().size(), report.workshops());
        assertEquals(List.of(workshops.resolve("broken.workshop")), report.unread().stream().map(UnreadFile::file).toList());
        assertFalse(report.isClean());
        WrittenPortfolio written = new WrittenPortfolio(target);
        assertEquals(List.of(workshops.resolve("broken.workshop").toString()), written.column("Unread files", "File"));
        assertFalse(written.column("Unread files", "Reason").getFirst().isBlank());
    }

    @Test
    void whatPeopleTypedStaysText() throws Exception {
        Workshop workshop = read().getFirst();
        Touchpoint touchpoint = cards(workshop).stream().filter(Touchpoint.class::isInstance).map(Touchpoint.class::cast).findFirst().orElseThrow();
        for (String text : List.of("=1+1", "+SUM(A1)", "-2", "@here", "\t=1", "_x0041_", "<&>\"'", "\uD83D\uDE00 سلام ที่นี่ 數位", "http://example.com")) {
            touchpoint.setText(text);
            WorkshopFile.write(workshop, workshops.resolve("airline.workshop"));
            write();
            WrittenPortfolio written = new WrittenPortfolio(target);
            assertEquals(text, written.rows("Touchpoints").stream().filter(row -> row.get("id").plain().equals(touchpoint.getId())).findFirst()
                    .orElseThrow().get("Touchpoint").plain());
            assertEquals(0, written.elements("f") + written.elements("hyperlink"));
        }
    }

    @Test
    void aTextThatIsLongerThanACellIsCutAndTold() throws Exception {
        Workshop workshop = read().getFirst();
        Card touchpoint = cards(workshop).stream().filter(Touchpoint.class::isInstance).findFirst().orElseThrow();
        touchpoint.setText("word ".repeat(10_000));
        WorkshopFile.write(workshop, workshops.resolve("airline.workshop"));
        PortfolioReport report = write();
        assertEquals(1, report.notes().size());
        assertTrue(report.notes().getFirst().contains("Touchpoints!E2") && report.notes().getFirst().contains("50000"), report.notes().getFirst());
        assertTrue(new WrittenPortfolio(target).rows("Touchpoints").getFirst().get("Touchpoint").plain().startsWith("word word"));
    }

    @Test
    void everyPartIsValidWhateverTheWorkshopsHold() throws Exception {
        for (int seed = 1; seed <= 6; seed++) {
            WorkshopFile.write(RandomWorkshop.everything(seed), workshops.resolve("random" + seed + ".workshop"));
        }
        Files.writeString(workshops.resolve("broken.workshop"), "");
        write();
        assertEquals(List.of(), new WrittenPortfolio(target).complaints());
    }

    @Test
    void theSameFilesGiveTheSameBytes() throws Exception {
        write();
        byte[] first = Files.readAllBytes(target);
        write();
        assertArrayEquals(first, Files.readAllBytes(target));
    }

    @Test
    void cancellingLeavesWhatWasThere() throws Exception {
        Files.writeString(target, "as it was");
        assertThrows(OperationCanceledException.class, () -> new Portfolio(Catalog.get(), Metrics.get())
                .write(WorkshopFinder.find(List.of(workshops)), target, new CancelledAfter(3)));
        assertEquals("as it was", Files.readString(target));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of("portfolio.xlsx", "workshops"), left.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    private static final class CancelledAfter implements Progress {

        private int left;

        CancelledAfter(int files) {
            left = files;
        }

        @Override
        public void begin(String task, int work) {
            assertEquals(Samples.all().size() + 1, work);
        }

        @Override
        public void worked(int work) {
            left -= work;
        }

        @Override
        public boolean isCancelled() {
            return left <= 0;
        }
    }

    @Test
    void noWorkshopIsNoPortfolio() {
        IOException failure = assertThrows(IOException.class, () -> new Portfolio(Catalog.get(), Metrics.get()).write(List.of(), target, Progress.NONE));
        assertFalse(failure.getMessage().isBlank());
        assertFalse(Files.exists(target));
    }
}
