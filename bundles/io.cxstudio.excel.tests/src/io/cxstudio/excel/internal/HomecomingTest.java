/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cxstudio.excel.SpreadsheetException;
import io.cxstudio.exchange.importing.ImportProposal;
import io.cxstudio.exchange.importing.ProposedChange;
import io.cxstudio.exchange.importing.ProposedChange.Kind;
import io.cxstudio.model.Card;
import io.cxstudio.model.EmotionPoint;
import io.cxstudio.model.EvidenceLevel;
import io.cxstudio.model.PainPoint;
import io.cxstudio.model.Solution;
import io.cxstudio.model.SolutionStatus;
import io.cxstudio.model.Touchpoint;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.testing.RandomWorkshop;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A workbook goes out, is worked on, and comes home. */
class HomecomingTest {

    @TempDir
    private Path folder;
    private Path file;
    private Workshop flight;

    @BeforeEach
    void export() throws IOException {
        file = folder.resolve("flight.xlsx");
        flight = Workshops.flight();
        Exported.to(file, flight);
    }

    @Test
    void whatNobodyTouchedChangesNothing() throws IOException {
        assertNothing(Home.propose(file, flight));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whateverAWorkshopHoldsChangesNothing(long seed) throws IOException {
        Workshop random = RandomWorkshop.everything(seed);
        Exported.to(file, random);
        assertNothing(Home.propose(file, random));
    }

    @Test
    void nastyTextComesHomeAsItWent() throws IOException {
        for (Workshop workshop : List.of(NastyWorkshops.nasty(), NastyWorkshops.broken())) {
            Exported.to(file, workshop);
            assertNothing(Home.propose(file, workshop));
        }
    }

    @Test
    void whatTheWorkshopChangedMeanwhileStays() throws IOException {
        solution().setName("Bags in the app, renamed");
        assertNothing(Home.propose(file, flight));
    }

    private static void assertNothing(ImportProposal proposal) {
        assertEquals(List.of(), proposal.changes());
        assertEquals(List.of(), proposal.notices());
    }

    @Test
    void valuesOfEveryKindComeHomeInOneUndoableStep() throws Exception {
        byte[] before = WorkshopFile.toBytes(flight);
        Home.edit(file, workbook -> {
            Home.cell(workbook, "Solutions", "Bags in the app", "Description").setCellValue("=HYPERLINK(\"x\") stays text");
            Home.cell(workbook, "Solutions", "Bags in the app", "Status").setCellValue("Done");
            Home.cell(workbook, "Solutions", "Bags in the app", "Due").setCellValue(LocalDate.of(2027, 2, 3));
            Home.cell(workbook, "Solutions", "Bags in the app", "Cost").setCellValue(99.5);
            Home.cell(workbook, "Solutions", "Bags in the app", "Owner").setCellValue("Linh");
            Home.cell(workbook, "Pain points", "Two queues for one bag", "Severity").setCellValue("5");
            Home.cell(workbook, "Pain points", "Two queues for one bag", "Votes").setBlank();
            Home.cell(workbook, "Pain points", "Two queues for one bag", "Evidence").setCellValue("Researched");
            Home.cell(workbook, "Pain points", "Two queues for one bag", "Tags").setCellValue("bags, queue");
            Home.cell(workbook, "Touchpoints", "Gate", "Channel").setCellValue("website");
        });
        ImportProposal proposal = Home.propose(file, flight);
        assertEquals(List.of(), proposal.notices());
        assertTrue(proposal.changes().stream().allMatch(change -> change.kind() == Kind.CHANGED || change.kind() == Kind.ADDED), proposal::toString);
        Command command = proposal.command(flight, proposal.changes());
        command.execute();
        Solution solution = solution();
        assertEquals("=HYPERLINK(\"x\") stays text", solution.getDescription());
        assertEquals(SolutionStatus.DONE, solution.getStatus());
        assertEquals(LocalDate.of(2027, 2, 3), solution.getDueDate());
        assertEquals(99.5, solution.getCost());
        assertEquals("Linh", solution.getOwner().getName());
        assertEquals(List.of("Linh"), flight.getParticipants().stream().map(participant -> participant.getName()).toList());
        PainPoint pain = card("Two queues for one bag", PainPoint.class);
        assertEquals(5, pain.getSeverity());
        assertEquals(0, pain.getVotes());
        assertEquals(EvidenceLevel.RESEARCHED, pain.getEvidence());
        assertEquals(List.of("bags", "queue"), pain.getTags());
        assertEquals("Website", card("Gate", Touchpoint.class).getChannel().getName());
        command.undo();
        assertArrayEquals(before, WorkshopFile.toBytes(flight));
        command.redo();
        assertEquals(SolutionStatus.DONE, solution.getStatus());
    }

    @Test
    void whatNeedsSomethingNewTakesItAlong() throws IOException {
        Home.edit(file, workbook -> Home.cell(workbook, "Solutions", "Bags in the app", "Owner").setCellValue("Linh"));
        ImportProposal proposal = Home.propose(file, flight);
        ProposedChange owner = proposal.changes().stream().filter(change -> change.feature().equals("Owner")).findFirst().orElseThrow();
        assertEquals(2, proposal.withNeeded(List.of(owner)).size());
        proposal.command(flight, List.of(owner)).execute();
        assertEquals("Linh", solution().getOwner().getName());
    }

    @Test
    void aValueThatBothSidesChangedIsAConflict() throws IOException {
        solution().setDescription("changed in the workshop");
        Home.edit(file, workbook -> Home.cell(workbook, "Solutions", "Bags in the app", "Description").setCellValue("changed in the workbook"));
        ProposedChange conflict = only(Home.propose(file, flight));
        assertEquals(Kind.CONFLICT, conflict.kind());
        assertEquals("changed in the workshop", conflict.before());
        assertEquals("changed in the workbook", conflict.after());
        solution().setDescription("changed in the workbook");
        assertNothing(Home.propose(file, flight));
    }

    @Test
    void aCardMovesToAnotherStepAndLane() throws IOException {
        Home.edit(file, workbook -> {
            Home.cell(workbook, "Cards", "Queues", "Stage").setCellValue("Arrival");
            Home.cell(workbook, "Cards", "Queues", "Step").setCellValue("Leave");
            Home.cell(workbook, "Cards", "What about pets?", "Stage").setCellValue("Booking");
            Home.cell(workbook, "Cards", "What about pets?", "Step").setCellValue("Pay");
            Home.cell(workbook, "Cards", "What about pets?", "Lane").setCellValue("Actions");
        });
        ImportProposal proposal = Home.propose(file, flight);
        assertEquals(List.of(), proposal.notices());
        proposal.command(flight, proposal.changes()).execute();
        assertEquals("Leave", card("Queues", Card.class).getStep().getName());
        assertEquals("Pay", card("What about pets?", Card.class).getStep().getName());
        assertEquals("Actions", card("What about pets?", Card.class).getLane().getName());
    }

    @Test
    void rowsWithoutAnIdAreNew() throws IOException {
        Home.edit(file, workbook -> {
            Home.append(workbook, "Solutions", "Solution", "A second queue", "Status", "Planned", "Addresses", "Two queues for one bag");
            Home.append(workbook, "Cards", "Stage", "Airport", "Step", "Board", "Lane", "Actions", "Text", "+ looks for the gate");
        });
        ImportProposal proposal = Home.propose(file, flight);
        assertEquals(List.of(), proposal.notices());
        assertEquals(List.of(Kind.ADDED, Kind.ADDED), proposal.changes().stream().map(ProposedChange::kind).toList());
        proposal.command(flight, proposal.changes()).execute();
        Solution second = flight.getSolutions().get(1);
        assertEquals(SolutionStatus.PLANNED, second.getStatus());
        assertEquals(List.of(card("Two queues for one bag", PainPoint.class)), second.getAddresses());
        assertEquals("Board", card("+ looks for the gate", Card.class).getStep().getName());
    }

    @Test
    void aCopiedRowIsNewAndSaidToBeOne() throws IOException {
        Home.edit(file, workbook -> {
            XSSFRow copy = copy(workbook.getSheet("Solutions"), "Bags in the app");
            copy.getCell(Home.column(workbook.getSheet("Solutions"), "Solution")).setCellValue("Bags on the screens");
        });
        ImportProposal proposal = Home.propose(file, flight);
        assertEquals(Kind.ADDED, only(proposal).kind());
        assertTrue(proposal.notices().get(0).message().contains("copy"), proposal::toString);
        proposal.command(flight, proposal.changes()).execute();
        assertEquals(List.of("Bags in the app", "Bags on the screens"), flight.getSolutions().stream().map(Solution::getName).toList());
        assertFalse(flight.getSolutions().get(0).getId().equals(flight.getSolutions().get(1).getId()));
    }

    @Test
    void theCopyIsTheOneThatWasEditedEvenIfItStandsAbove() throws IOException {
        Home.edit(file, workbook -> {
            copy(workbook.getSheet("Solutions"), "Bags in the app");
            Home.cell(workbook, "Solutions", "Bags in the app", "Solution").setCellValue("Bags on the screens");
        });
        ProposedChange change = only(Home.propose(file, flight));
        assertEquals(Kind.ADDED, change.kind());
        assertEquals("Bags on the screens", change.after());
    }

    private static XSSFRow copy(XSSFSheet sheet, String text) {
        XSSFRow from = Home.row(sheet, text);
        XSSFRow to = sheet.createRow(sheet.getLastRowNum() + 1);
        for (Cell cell : from) {
            to.createCell(cell.getColumnIndex()).copyCellFrom(cell, new org.apache.poi.ss.usermodel.CellCopyPolicy());
        }
        return to;
    }

    @Test
    void aRemovedRowIsOnlyProposed() throws IOException {
        Home.edit(file, workbook -> clear(Home.row(workbook.getSheet("Solutions"), "Bags in the app")));
        ImportProposal proposal = Home.propose(file, flight);
        assertEquals(Kind.REMOVED, only(proposal).kind());
        assertEquals(List.of(), proposal.changes(java.util.EnumSet.of(Kind.ADDED, Kind.CHANGED)));
        proposal.command(flight, proposal.changes()).execute();
        assertEquals(List.of(), flight.getSolutions());
    }

    private static void clear(Row row) {
        row.getSheet().removeRow(row);
    }

    @Test
    void aMissingSheetOrColumnIsNoRemoval() throws IOException {
        Home.edit(file, workbook -> {
            workbook.removeSheetAt(workbook.getSheetIndex("Solutions"));
            XSSFSheet sheet = workbook.getSheet("Pain points");
            int votes = Home.column(sheet, "Votes");
            sheet.forEach(row -> row.removeCell(row.getCell(votes, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)));
        });
        assertNothing(Home.propose(file, flight));
    }

    @Test
    void sheetsMayBeRenamedAndColumnsAndRowsStandElsewhere() throws IOException {
        Home.edit(file, workbook -> {
            Home.cell(workbook, "Solutions", "Bags in the app", "Status").setCellValue("Dropped");
            XSSFSheet old = workbook.getSheet("Solutions");
            XSSFSheet sheet = workbook.createSheet("What we do");
            XSSFRow title = sheet.createRow(0);
            title.createCell(0).setCellValue("Our list");
            for (Row row : old) {
                XSSFRow moved = sheet.createRow(row.getRowNum() == Home.headers(old).getRowNum() ? 3 : 20 + row.getRowNum());
                for (Cell cell : row) {
                    moved.createCell(60 - 2 * cell.getColumnIndex()).copyCellFrom(cell, new org.apache.poi.ss.usermodel.CellCopyPolicy());
                }
            }
            workbook.removeSheetAt(workbook.getSheetIndex("Solutions"));
        });
        ProposedChange change = only(Home.propose(file, flight));
        assertEquals("Dropped", change.after());
        assertTrue(change.place().startsWith("What we do!"), change::toString);
    }

    @Test
    void aChangedFigureThatIsComputedIsExplained() throws IOException {
        Home.edit(file, workbook -> Home.cell(workbook, "Measures", "Gate", "Value").setCellValue(99));
        ImportProposal proposal = Home.propose(file, flight);
        assertEquals(List.of(), proposal.changes());
        assertTrue(proposal.notices().get(0).toString().startsWith("Measures!"), proposal::toString);
        assertTrue(proposal.notices().get(0).message().contains("99"), proposal::toString);
    }

    @Test
    void whatCannotBeUnderstoodIsToldWithItsCell() throws IOException {
        Map<String, Consumer<XSSFWorkbook>> edits = Map.of(
                "finished", workbook -> Home.cell(workbook, "Solutions", "Bags in the app", "Status").setCellValue("finished"),
                "tomorrow", workbook -> Home.cell(workbook, "Solutions", "Bags in the app", "Due").setCellValue("tomorrow"),
                "much", workbook -> Home.cell(workbook, "Solutions", "Bags in the app", "Cost").setCellValue("much"),
                "Mars", workbook -> Home.cell(workbook, "Cards", "Queues", "Step").setCellValue("Mars"),
                "2.5", workbook -> Home.cell(workbook, "Pain points", "Two queues for one bag", "Severity").setCellValue(2.5),
                "77", workbook -> Home.cell(workbook, "Emotions", "fed up", "Score").setCellValue(77),
                "Somebody", workbook -> Home.cell(workbook, "Personas", "Mai, 34", "Priority").setCellValue("Somebody"));
        for (Map.Entry<String, Consumer<XSSFWorkbook>> edit : edits.entrySet()) {
            Exported.to(file, flight);
            Home.edit(file, edit.getValue());
            ImportProposal proposal = Home.propose(file, flight);
            assertEquals(List.of(), proposal.changes(), edit.getKey());
            assertEquals(1, proposal.notices().size(), edit.getKey());
            assertTrue(proposal.notices().get(0).message().contains(edit.getKey()), proposal::toString);
            assertTrue(proposal.notices().get(0).place().matches(".+![A-Z]+[0-9]+"), proposal::toString);
        }
    }

    @Test
    void whatTwoTablesSayDifferentlyIsAConflict() throws IOException {
        Home.edit(file, workbook -> {
            Home.cell(workbook, "Pain points", "Two queues for one bag", "Votes").setCellValue(8);
            Home.cell(workbook, "Cards", "Two queues for one bag", "Votes").setCellValue(9);
        });
        ImportProposal proposal = Home.propose(file, flight);
        assertEquals(List.of(Kind.CONFLICT, Kind.CONFLICT), proposal.changes().stream().map(ProposedChange::kind).toList());
        Home.edit(file, workbook -> Home.cell(workbook, "Cards", "Two queues for one bag", "Votes").setCellValue(8));
        assertEquals(Kind.CHANGED, only(Home.propose(file, flight)).kind());
    }

    @Test
    void whatWasRemovedFromTheWorkshopAndEditedInTheWorkbookCanComeBack() throws IOException {
        String id = solution().getId();
        flight.getSolutions().clear();
        assertNothing(Home.propose(file, flight));
        Home.edit(file, workbook -> Home.cell(workbook, "Solutions", "Bags in the app", "Status").setCellValue("Done"));
        ImportProposal proposal = Home.propose(file, flight);
        assertEquals(Kind.CONFLICT, only(proposal).kind());
        proposal.command(flight, proposal.changes()).execute();
        assertEquals(id, solution().getId());
        assertEquals(SolutionStatus.DONE, solution().getStatus());
    }

    @Test
    void withoutTheRecordEveryDifferenceIsAConflict() throws IOException {
        Home.edit(file, workbook -> {
            workbook.removeSheetAt(workbook.getSheetIndex("cxstudio"));
            workbook.removeSheetAt(workbook.getSheetIndex("cxstudio-record"));
            Home.cell(workbook, "Solutions", "Bags in the app", "Status").setCellValue("Done");
        });
        ImportProposal proposal = Home.propose(file, flight);
        assertEquals(Kind.CONFLICT, only(proposal).kind());
        assertEquals(1, proposal.notices().size());
    }

    @Test
    void theWorkbookOfAnotherWorkshopIsRefused() {
        Workshop other = Workshops.workshop("Other", "en");
        String message = assertThrows(SpreadsheetException.class, () -> Home.propose(file, other)).getMessage();
        assertTrue(message.contains("flight.xlsx") && message.contains("Other"), message);
    }

    @Test
    void everyLanguageComesHome() throws IOException {
        for (String language : Texts.LANGUAGES) {
            Exported.to(file, flight, language, io.cxstudio.exchange.Progress.NONE);
            assertNothing(Home.propose(file, flight));
        }
        Exported.to(file, flight, "fa", io.cxstudio.exchange.Progress.NONE);
        Texts persian = new Texts("fa");
        Home.edit(file, workbook -> Home.cell(workbook, persian.get("sheet.Solutions"), "Bags in the app", persian.get("column.status"))
                .setCellValue(persian.get("SolutionStatus.done")));
        ImportProposal proposal = Home.propose(file, flight);
        proposal.command(flight, proposal.changes()).execute();
        assertEquals(SolutionStatus.DONE, solution().getStatus());
    }

    @Test
    void aLongTextIsEditedWhereItStandsWhole() throws IOException {
        solution().setDescription("abc ".repeat(20_000));
        Exported.to(file, flight);
        assertNothing(Home.propose(file, flight));
        Home.edit(file, workbook -> {
            XSSFSheet sheet = workbook.getSheet("Long texts");
            sheet.getRow(1).getCell(Home.column(sheet, "Text")).setCellValue("Begins anew. ");
        });
        ImportProposal proposal = Home.propose(file, flight);
        proposal.command(flight, List.of(only(proposal))).execute();
        assertTrue(solution().getDescription().startsWith("Begins anew. "));
        assertTrue(solution().getDescription().length() > 32_767);
    }

    @Test
    void anEmotionGoesUpAndDown() throws IOException {
        Home.edit(file, workbook -> Home.cell(workbook, "Emotions", "fed up", "Score").setBlank());
        ImportProposal proposal = Home.propose(file, flight);
        proposal.command(flight, proposal.changes()).execute();
        assertNull(card("fed up", EmotionPoint.class).getScore());
    }

    private static ProposedChange only(ImportProposal proposal) {
        assertEquals(1, proposal.changes().size(), proposal::toString);
        return proposal.changes().get(0);
    }

    private Solution solution() {
        return flight.getSolutions().get(0);
    }

    private <C extends Card> C card(String text, Class<C> kind) {
        return flight.getJourneys().stream().flatMap(journey -> journey.getCards().stream()).filter(card -> text.equals(card.getText()))
                .map(kind::cast).findFirst().orElseThrow();
    }
}
