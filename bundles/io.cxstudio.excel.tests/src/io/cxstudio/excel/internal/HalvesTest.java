/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cxstudio.catalog.CardKind;
import io.cxstudio.catalog.Catalog;
import io.cxstudio.catalog.LaneHalf;
import io.cxstudio.catalog.LaneType;
import io.cxstudio.catalog.Names;
import io.cxstudio.exchange.ExportOptions;
import io.cxstudio.exchange.Progress;
import io.cxstudio.exchange.importing.ImportProposal;
import io.cxstudio.metrics.Metrics;
import io.cxstudio.model.Card;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.ModelPackage.Literals;
import io.cxstudio.model.PainPoint;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.files.WorkshopFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lane with strengths beside pain points in a workbook, out and home. */
class HalvesTest {

    private static final Names STRENGTHS = Names.of(Map.of("en", "Strengths", "vi", "Điểm mạnh"));
    private static final Names PAINS = Names.of(Map.of("en", "Pain points", "vi", "Điểm đau"));
    private static final Names BOTH = Names.of("Strengths and pain points");
    private static final Catalog CATALOG = new Catalog(List.of(), List.of(new LaneType("io.cxstudio.lane.both", BOTH, Names.of(""), STRENGTHS, CardKind.CARD,
            "#4A5568", "#AEB8C6", null, "test", List.of(new LaneHalf(STRENGTHS, STRENGTHS, CardKind.CARD, "#27793F", "#7BD093", null),
                    new LaneHalf(PAINS, PAINS, CardKind.PAIN_POINT, "#C2413A", "#F08A83", null)))),
            List.of(), List.of(), List.of(), List.of());

    @TempDir
    private Path folder;
    private Path file;
    private Workshop flight;
    private Journey journey;

    @BeforeEach
    void export() throws IOException {
        file = folder.resolve("flight.xlsx");
        flight = Workshops.flight();
        journey = flight.getJourneys().get(0);
        Lane both = Workshops.lane(journey, "both", "Both", null);
        PainPoint pain = Workshops.put(ModelFactory.eINSTANCE.createPainPoint(), journey, both, 1, "Waits in the rain");
        pain.setVotes(3);
        Workshops.put(ModelFactory.eINSTANCE.createCard(), journey, both, 1, "Smiles at the door");
        write("");
    }

    private void write(String language) throws IOException {
        Map<String, String> options = Map.of("language", language, "anonymous", "false", "template", "");
        new WorkbookExporter(CATALOG, metrics()).export(flight, file, ExportOptions.of(options), Progress.NONE);
    }

    private static Metrics metrics() {
        return Metrics.read(null, problem -> { });
    }

    private ImportProposal propose() throws IOException {
        return new Homecoming(flight, CATALOG, metrics()).propose(file, Progress.NONE);
    }

    private ImportProposal edited(Consumer<XSSFWorkbook> edits) throws IOException {
        Home.edit(file, edits);
        return propose();
    }

    private Card card(String text) {
        return journey.getCards().stream().filter(card -> text.equals(card.getText())).findFirst().orElseThrow();
    }

    @Test
    void whatNobodyTouchedChangesNothing() throws IOException {
        for (String language : List.of("", "vi", "fa")) {
            write(language);
            assertEquals(List.of(), propose().changes());
            assertEquals(List.of(), propose().notices());
        }
    }

    @Test
    void theTablesAndTheMapTellTheHalf() throws IOException {
        try (InputStream in = Files.newInputStream(file); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            assertEquals("Strengths", Home.cell(workbook, "Cards", "Smiles at the door", "Half").getStringCellValue());
            assertEquals("Pain points", Home.cell(workbook, "Cards", "Waits in the rain", "Half").getStringCellValue());
            assertEquals("Pain points", Home.cell(workbook, "Pain points", "Waits in the rain", "Half").getStringCellValue());
            assertEquals("", Home.cell(workbook, "Cards", "Two queues for one bag", "Half").getStringCellValue(), "another lane");
            assertTrue(holds(workbook, "+ Smiles at the door"));
            assertTrue(holds(workbook, "\u2212 Waits in the rain"));
        }
    }

    private static boolean holds(XSSFWorkbook workbook, String text) {
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            XSSFSheet sheet = workbook.getSheetAt(i);
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.toString().startsWith(text)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    @Test
    void aWorkshopWithoutSuchALaneHasNoColumnForIt() throws IOException {
        flight = Workshops.flight();
        write("");
        try (InputStream in = Files.newInputStream(file); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Cell header : Home.headers(workbook.getSheet("Cards"))) {
                assertFalse(header.getStringCellValue().equals("Half"));
            }
        }
    }

    @Test
    void aCardChangesSidesInOneUndoableStep() throws Exception {
        byte[] before = WorkshopFile.toBytes(flight);
        String id = card("Waits in the rain").getId();
        ImportProposal proposal = edited(workbook -> {
            Home.cell(workbook, "Cards", "Waits in the rain", "Half").setCellValue("strengths");
            Home.cell(workbook, "Cards", "Waits in the rain", "Votes").setCellValue(9);
            Home.cell(workbook, "Cards", "Smiles at the door", "Half").setCellValue("Điểm đau");
        });
        assertEquals(List.of(), proposal.notices());
        Command command = proposal.command(flight, proposal.changes());
        command.execute();
        Card moved = card("Waits in the rain");
        assertSame(Literals.CARD, moved.eClass());
        assertEquals(id, moved.getId());
        assertEquals(9, moved.getVotes());
        assertSame(Literals.PAIN_POINT, card("Smiles at the door").eClass());
        command.undo();
        assertArrayEquals(before, WorkshopFile.toBytes(flight));
    }

    @Test
    void aNewRowSaysItsHalf() throws Exception {
        ImportProposal proposal = edited(workbook -> {
            Home.append(workbook, "Cards", "Text", "Loud fans", "Lane", "Both", "Half", "\u2212");
            Home.append(workbook, "Cards", "Text", "Warm room", "Lane", "Both");
        });
        assertEquals(List.of(), proposal.notices());
        proposal.command(flight, proposal.changes()).execute();
        assertSame(Literals.PAIN_POINT, card("Loud fans").eClass());
        assertSame(Literals.CARD, card("Warm room").eClass());
    }

    @Test
    void whatIsNoHalfIsSaidAndNotTaken() throws Exception {
        ImportProposal proposal = edited(workbook -> {
            Home.cell(workbook, "Cards", "Waits in the rain", "Half").setCellValue("Middle");
            Home.cell(workbook, "Cards", "Two queues for one bag", "Half").setCellValue("Strengths");
        });
        assertEquals(List.of(), proposal.changes());
        assertEquals(2, proposal.notices().size());
        assertTrue(proposal.notices().stream().anyMatch(notice -> notice.message().contains("Middle") && notice.message().contains("Strengths, Pain points")));
    }
}
