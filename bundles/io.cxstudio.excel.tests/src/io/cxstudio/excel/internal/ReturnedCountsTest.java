/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cxstudio.exchange.importing.ImportNotice;
import io.cxstudio.exchange.importing.ImportProposal;
import io.cxstudio.exchange.importing.ProposedChange;
import io.cxstudio.exchange.importing.ProposedChange.Kind;
import io.cxstudio.metrics.Figure;
import io.cxstudio.metrics.Metrics;
import io.cxstudio.metrics.storing.Evaluation;
import io.cxstudio.metrics.storing.Measurements;
import io.cxstudio.model.Cohort;
import io.cxstudio.model.Element;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Measurement;
import io.cxstudio.model.Numbers;
import io.cxstudio.model.Reach;
import io.cxstudio.model.ScoreCount;
import io.cxstudio.model.ScoreCounts;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.files.WorkshopFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts that an analyst changed come home with the workbook, and the figures follow from them. */
class ReturnedCountsTest {

    @TempDir
    private Path folder;
    private Path file;
    private Workshop flight;

    @TempDir
    private static Path shared;

    /** The workshop is the same each time, and so is its workbook. */
    @BeforeAll
    static void exportOnce() throws IOException {
        Exported.to(shared.resolve("exported.xlsx"), MeasuredWorkshop.flight(), BuiltInMetrics.ALL, Map.of());
    }

    @BeforeEach
    void export() throws IOException {
        file = folder.resolve("flight.xlsx");
        flight = MeasuredWorkshop.flight();
        Files.copy(shared.resolve("exported.xlsx"), file, StandardCopyOption.REPLACE_EXISTING);
    }

    private ImportProposal propose() throws IOException {
        return Home.propose(file, flight, BuiltInMetrics.ALL);
    }

    /** The first with a figure of a metric, of everybody. */
    private Measurement of(String metric) {
        return flight.getMeasurements().stream().filter(each -> metric.equals(each.getMetric().getTypeId()) && each.getSegment() == null).findFirst()
                .orElseThrow();
    }

    private static XSSFCell cell(XSSFWorkbook workbook, Measurement measurement, String header) {
        return Home.cell(workbook, "Measures", measurement.getId(), header);
    }

    private static XSSFCell count(XSSFWorkbook workbook, Measurement measurement, String key) {
        return Home.cell(workbook, "Counts", measurement.getId() + "/" + key, "Count");
    }

    private static ProposedChange only(ImportProposal proposal) {
        assertEquals(1, proposal.changes().size(), proposal::toString);
        return proposal.changes().get(0);
    }

    private static void assertRefused(ImportProposal proposal, String... inMessage) {
        assertEquals(List.of(), proposal.changes());
        assertEquals(1, proposal.notices().size(), proposal.notices()::toString);
        ImportNotice notice = proposal.notices().get(0);
        assertTrue(notice.place().matches("(Measures|Counts)![A-Z]+[0-9]+"), notice::toString);
        for (String part : inMessage) {
            assertTrue(notice.message().contains(part), notice::toString);
        }
    }

    /** What is stored is what the metric makes of the stored counts. */
    private static void assertFigureFollows(Measurement measurement) {
        Evaluation evaluation = Measurements.evaluate(BuiltInMetrics.ALL, measurement);
        Figure figure = evaluation.figure();
        assertEquals(Evaluation.Basis.COUNTS, evaluation.basis());
        assertEquals(figure.isAvailable() ? (Double) figure.value().getAsDouble() : null, measurement.getValue());
        assertEquals(figure.hasInterval() ? (Double) figure.lower().getAsDouble() : null, measurement.getLower());
        assertEquals(figure.hasInterval() ? (Double) figure.upper().getAsDouble() : null, measurement.getUpper());
        assertEquals(figure.n(), measurement.getN());
        assertEquals("1", measurement.getMetricVersion());
    }

    private static long scored(Measurement measurement, double score) {
        return ((ScoreCounts) measurement.getAggregate()).getCounts().stream().filter(count -> count.getScore() == score).mapToLong(ScoreCount::getCount)
                .sum();
    }

    @Test
    void aCountThatWasChangedIsTakenAndItsFigureFollowsInOneStep() throws IOException {
        Measurement nps = of(Metrics.NPS);
        byte[] before = WorkshopFile.toBytes(flight);
        Home.edit(file, workbook -> {
            // 10 promoters, 5 passives, 5 detractors, as in the example of the method
            for (int score = 0; score <= 10; score++) {
                cell(workbook, nps, "Score " + score).setBlank();
            }
            cell(workbook, nps, "Score 10").setCellValue(10);
            cell(workbook, nps, "Score 8").setCellValue(5);
            cell(workbook, nps, "Score 3").setCellValue(5);
            leaveToCompute(workbook);
        });
        ImportProposal proposal = propose();
        assertEquals(List.of(), proposal.notices());
        ProposedChange change = only(proposal);
        assertEquals(Kind.CHANGED, change.kind());
        assertTrue(change.before().contains("Score 10: 31"), change::toString);
        assertTrue(change.after().contains("Score 10: 10") && change.after().contains("25.0 ([-11.7; 55.2], n 20)"), change::toString);
        Command command = proposal.command(flight, proposal.changes());
        command.execute();
        assertEquals(25.0, nps.getValue());
        assertEquals(-11.7, nps.getLower(), 0.05);
        assertEquals(55.2, nps.getUpper(), 0.05);
        assertFigureFollows(nps);
        byte[] after = WorkshopFile.toBytes(flight);
        command.undo();
        assertArrayEquals(before, WorkshopFile.toBytes(flight));
        command.redo();
        assertArrayEquals(after, WorkshopFile.toBytes(flight));
        assertEquals(List.of(), propose().changes());
    }

    /** Some libraries leave formulas without their values, so that the next program computes them. */
    private static void leaveToCompute(XSSFWorkbook workbook) {
        for (Row row : workbook.getSheet("Measures")) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.FORMULA && ((XSSFCell) cell).getCTCell().isSetV()) {
                    ((XSSFCell) cell).getCTCell().unsetV();
                }
            }
        }
    }

    @Test
    void theCountsOfEveryKindOfMetricComeHomeFromLibreOffice() throws Exception {
        Measurement conversion = of(Metrics.CONVERSION);
        Measurement churn = of(Metrics.CHURN);
        Measurement mean = of(Metrics.MEAN);
        Home.edit(file, workbook -> {
            cell(workbook, conversion, "Reached").setCellValue(20_000);
            cell(workbook, conversion, "Went on").setCellValue(5_000);
            cell(workbook, churn, "At the end").setCellValue(720);
            cell(workbook, mean, "n").setCellValue(10);
            cell(workbook, mean, "Sum").setCellValue(45.5);
            cell(workbook, mean, "Sum of squares").setCellValue(300.25);
            cell(workbook, mean, "Off the scale").setCellValue(4);
            leaveToCompute(workbook);
        });
        ImportProposal proposal = Home.propose(LibreOffice.convert(folder, "xlsx", "flight").get(0), flight, BuiltInMetrics.ALL);
        assertEquals(List.of(), proposal.notices());
        proposal.command(flight, proposal.changes()).execute();
        assertEquals(25.0, conversion.getValue());
        assertEquals(20_000, ((Reach) conversion.getAggregate()).getReached());
        assertEquals(100.0 * (900 - 600) / 900, churn.getValue(), 1e-9);
        assertEquals(720, ((Cohort) churn.getAggregate()).getAtEnd());
        assertEquals(4.55, mean.getValue(), 1e-9);
        assertEquals(10, ((Numbers) mean.getAggregate()).getCount());
        assertEquals(4, mean.getRejected());
        List.of(conversion, churn, mean).forEach(ReturnedCountsTest::assertFigureFollows);
    }

    @Test
    void theCountsWinOverAFigureThatWasTypedIn() throws IOException {
        Measurement nps = of(Metrics.NPS);
        Home.edit(file, workbook -> {
            cell(workbook, nps, "Score 10").setCellValue(32);
            leaveToCompute(workbook);
            cell(workbook, nps, "Value").setCellValue(77);
        });
        ImportProposal proposal = propose();
        assertEquals(Kind.CHANGED, only(proposal).kind());
        assertEquals(1, proposal.notices().size(), proposal.notices()::toString);
        assertTrue(proposal.notices().get(0).toString().matches("Measures![A-Z]+[0-9]+: \"Value\".*77.*counts.*"), proposal.notices()::toString);
    }

    @Test
    void aFigureThatNoProgramComputedAnewIsSaidToBeOld() throws IOException {
        Measurement nps = of(Metrics.NPS);
        Home.edit(file, workbook -> cell(workbook, nps, "Score 10").setCellValue(310));
        ImportProposal proposal = propose();
        assertEquals(1, proposal.notices().size(), proposal.notices()::toString);
        assertTrue(proposal.notices().get(0).message().contains("not computed again"), proposal.notices()::toString);
        proposal.command(flight, List.of(only(proposal))).execute();
        assertFigureFollows(nps);
        assertEquals(310, scored(nps, 10));
    }

    @ParameterizedTest
    @CsvSource({"nps, Score 3, -1, -1", "nps, Score 3, 2.5, 2.5", "nps, Score 3, many, many", "csat, Score 9, 4, 9", "nps, Reached, 4, Reached",
            "conversion, Went on, 99999, 99999", "conversion, Reached, '', missing", "churn, Joined, 9999, 9999", "churn, At the end, 1100, 1100",
            "mean, Sum, 1e9, 1000000000", "mean, Sum of squares, -3, squares", "mean, n, 2.5, 2.5", "mean, n, -1, -1"})
    void countsThatCannotBeAreToldAndChangeNothing(String metric, String header, String written, String told) throws IOException {
        Measurement measurement = of("io.cxstudio.metric." + metric);
        Home.edit(file, workbook -> {
            XSSFCell cell = cell(workbook, measurement, header);
            if (written.matches("-?[0-9].*")) {
                cell.setCellValue(Double.parseDouble(written));
            } else {
                cell.setCellValue(written);
            }
        });
        assertRefused(propose(), told);
    }

    @Test
    void oneImpossibleCountKeepsOutTheOthersOfTheFigureOnly() throws IOException {
        Measurement nps = of(Metrics.NPS);
        Measurement csat = of(Metrics.CSAT);
        Home.edit(file, workbook -> {
            cell(workbook, nps, "Score 10").setCellValue(40);
            cell(workbook, nps, "Score 9").setCellValue("lots");
            cell(workbook, csat, "Score 5").setCellValue(50);
            leaveToCompute(workbook);
        });
        ImportProposal proposal = propose();
        assertEquals(1, proposal.notices().size(), proposal.notices()::toString);
        assertTrue(only(proposal).subject().contains("csat"), proposal::toString);
    }

    @Test
    void aCountThatTheWorkshopChangedTooIsAConflict() throws IOException {
        Measurement nps = of(Metrics.NPS);
        ScoreCounts scores = (ScoreCounts) nps.getAggregate();
        scores.getCounts().getLast().setCount(35);
        Home.edit(file, workbook -> cell(workbook, nps, "Score 9").setCellValue(21));
        assertEquals(Kind.CHANGED, only(propose()).kind());
        Home.edit(file, workbook -> cell(workbook, nps, "Score 10").setCellValue(36));
        ImportProposal proposal = propose();
        assertEquals(Kind.CONFLICT, only(proposal).kind());
        assertTrue(only(proposal).before().contains("Score 10: 35"), proposal::toString);
        proposal.command(flight, proposal.changes()).execute();
        assertEquals(36, scored(nps, 10));
        assertEquals(21, scored(nps, 9));
    }

    @Test
    void theTableOfTheCountsComesHomeAsWell() throws IOException {
        Measurement nps = of(Metrics.NPS);
        Measurement conversion = of(Metrics.CONVERSION);
        Home.edit(file, workbook -> {
            count(workbook, nps, "score/10.0").setCellValue(40);
            count(workbook, conversion, "wentOn").setCellValue(7_000);
            XSSFRow added = Home.append(workbook, "Counts", "Measure (id)", nps.getId());
            added.createCell(Home.column(workbook.getSheet("Counts"), "Score")).setCellValue(0);
            added.createCell(Home.column(workbook.getSheet("Counts"), "Count")).setCellValue(3);
        });
        ImportProposal proposal = propose();
        assertEquals(2, proposal.changes().size(), proposal::toString);
        proposal.command(flight, proposal.changes()).execute();
        assertEquals(40, scored(nps, 10));
        assertEquals(3, scored(nps, 0));
        assertEquals(70.0, conversion.getValue());
        assertFigureFollows(nps);
    }

    @Test
    void bothTablesMaySayTheSameButNotDifferentThings() throws IOException {
        Measurement nps = of(Metrics.NPS);
        Home.edit(file, workbook -> {
            count(workbook, nps, "score/10.0").setCellValue(40);
            cell(workbook, nps, "Score 10").setCellValue(40);
            leaveToCompute(workbook);
        });
        assertEquals(List.of(), propose().notices());
        assertEquals(Kind.CHANGED, only(propose()).kind());
        Home.edit(file, workbook -> cell(workbook, nps, "Score 10").setCellValue(41));
        assertRefused(propose(), "40", "41");
    }

    @Test
    void scoresWithoutAColumnOfTheirOwnAreChangedAmongTheCounts() throws IOException {
        Measurement csat = of(Metrics.CSAT);
        ScoreCounts scores = (ScoreCounts) csat.getAggregate();
        scores.getCounts().getFirst().setScore(2);
        long twice = scored(csat, 2);
        Exported.to(file, flight, BuiltInMetrics.ALL, Map.of());
        Home.edit(file, workbook -> count(workbook, csat, "score/2.0#1").setCellValue(12));
        ImportProposal proposal = propose();
        proposal.command(flight, List.of(only(proposal))).execute();
        assertEquals(twice + 1, scored(csat, 2));
    }

    private static XSSFRow copy(XSSFWorkbook workbook, Measurement measurement) {
        XSSFSheet sheet = workbook.getSheet("Measures");
        XSSFRow to = sheet.createRow(sheet.getLastRowNum() + 1);
        for (Cell cell : Home.row(sheet, measurement.getId())) {
            to.createCell(cell.getColumnIndex()).copyCellFrom(cell, new CellCopyPolicy.Builder().cellFormula(false).build());
        }
        return to;
    }

    private void editCopy(Measurement measurement, Consumer<Map<String, XSSFCell>> edits) throws IOException {
        Home.edit(file, workbook -> {
            XSSFRow copy = copy(workbook, measurement);
            Map<String, XSSFCell> cells = new HashMap<>();
            for (Cell header : Home.headers(workbook.getSheet("Measures"))) {
                cells.put(header.getStringCellValue(), copy.getCell(header.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK));
            }
            for (String figure : List.of("n", "Value", "Lower", "Upper", "Error bar down", "Error bar up")) {
                if (cells.containsKey(figure)) {
                    cells.get(figure).setBlank();
                }
            }
            cells.get("id").setBlank();
            edits.accept(cells);
        });
    }

    @Test
    void aRowForAnotherQuarterIsANewFigure() throws IOException {
        Measurement nps = of(Metrics.NPS);
        editCopy(nps, cells -> {
            cells.get("Period from").setCellValue("2026-01-01");
            cells.get("Period to").setCellValue("2026-03-31");
            cells.get("Segment").setCellValue("First flight");
            cells.get("Source").setCellValue("Survey of spring");
            cells.get("Score 10").setCellValue(100);
        });
        ImportProposal proposal = propose();
        assertEquals(List.of(), proposal.notices());
        int there = flight.getMeasurements().size();
        List<ProposedChange> chosen = proposal.changes().stream().filter(change -> change.place().startsWith("Measures!A") || change.subject().contains("nps"))
                .toList();
        proposal.command(flight, chosen).execute();
        assertEquals(there + 1, flight.getMeasurements().size());
        Measurement added = flight.getMeasurements().getLast();
        assertEquals(nps.getMetric(), added.getMetric());
        assertEquals(nps.getSubject(), added.getSubject());
        assertEquals("First flight", added.getSegment().getName());
        assertEquals("Survey of spring", added.getDataSource().getName());
        assertEquals(100, scored(added, 10));
        assertEquals(scored(nps, 9), scored(added, 9));
        assertFigureFollows(added);
        Exported.to(file, flight, BuiltInMetrics.ALL, Map.of());
        assertEquals(List.of(), propose().changes());
    }

    @Test
    void aTypedRowNamesWhatWasMeasured() throws IOException {
        Measurement csat = of(Metrics.CSAT);
        Home.edit(file, workbook -> {
            XSSFRow row = Home.append(workbook, "Measures", "Metric", "cesEase", "Subject", csat.getSubject().displayName());
            row.createCell(Home.column(workbook.getSheet("Measures"), "Score 7")).setCellValue(5);
        });
        ImportProposal proposal = propose();
        proposal.command(flight, List.of(only(proposal))).execute();
        Measurement added = flight.getMeasurements().getLast();
        assertEquals(csat.getSubject(), added.getSubject());
        assertEquals(7.0, added.getValue());
    }

    @Test
    void aNewRowThatIsNoFigureIsToldWhy() throws IOException {
        Measurement nps = of(Metrics.NPS);
        editCopy(nps, cells -> { });
        assertRefused(propose(), "already");
        export();
        editCopy(nps, cells -> cells.get("Metric").setCellValue("happiness"));
        assertRefused(propose(), "happiness");
        export();
        editCopy(nps, cells -> cells.get("Period from").setCellValue("soon"));
        assertRefused(propose(), "soon");
        export();
        editCopy(nps, cells -> {
            cells.get("Period from").setCellValue("2024-01-01");
            cells.get("Score 10").setCellValue(-4);
        });
        assertRefused(propose(), "-4");
        export();
        editCopy(nps, cells -> {
            for (int score = 0; score <= 10; score++) {
                cells.get("Score " + score).setBlank();
            }
            cells.get("Period from").setCellValue("2024-01-01");
        });
        assertRefused(propose(), "counts");
    }

    @Test
    void aFigureThatHasGoneAndWasChangedHereCanComeBack() throws IOException {
        Measurement nps = of(Metrics.NPS);
        Element journey = nps.getSubject();
        String id = nps.getId();
        Home.edit(file, workbook -> {
            cell(workbook, nps, "Score 10").setCellValue(44);
            leaveToCompute(workbook);
        });
        flight.getMeasurements().remove(nps);
        ImportProposal proposal = propose();
        assertEquals(Kind.CONFLICT, only(proposal).kind());
        proposal.command(flight, proposal.changes()).execute();
        Measurement back = flight.getMeasurements().getLast();
        assertEquals(id, back.getId());
        assertEquals(journey, (Journey) back.getSubject());
        assertEquals(44, scored(back, 10));
    }

    @Test
    void withoutItsMetricNoCountIsTaken() throws IOException {
        Measurement nps = of(Metrics.NPS);
        Home.edit(file, workbook -> cell(workbook, nps, "Score 10").setCellValue(44));
        ImportProposal proposal = Home.propose(file, flight);
        assertEquals(List.of(), proposal.changes());
        assertTrue(proposal.notices().stream().anyMatch(notice -> notice.message().contains("not installed")), proposal.notices()::toString);
    }
}
