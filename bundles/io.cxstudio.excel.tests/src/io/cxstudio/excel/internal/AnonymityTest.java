/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cxstudio.exchange.ExportReport;
import io.cxstudio.exchange.importing.ImportProposal;
import io.cxstudio.exchange.importing.ProposedChange;
import io.cxstudio.metrics.Metrics;
import io.cxstudio.model.Card;
import io.cxstudio.model.EvidenceSource;
import io.cxstudio.model.Participant;
import io.cxstudio.model.Solution;
import io.cxstudio.model.Workshop;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook without the names of participants and owners, and what becomes of the owners when it comes home. */
class AnonymityTest {

    private static final String NAME = "Somchai Jaidee";

    @TempDir
    private Path folder;

    private final Workshop workshop = Workshops.flight();
    private final Participant owner = Workshops.MODEL.createParticipant();

    @BeforeEach
    void somebodyOwnsThings() {
        owner.setName(NAME);
        owner.setEmail("somchai@example.com");
        owner.setRole("Secret role");
        workshop.getParticipants().add(owner);
        card().setOwner(owner);
        solution().setOwner(owner);
        EvidenceSource source = Workshops.MODEL.createEvidenceSource();
        source.setName("Interviews");
        source.setAuthor(NAME);
        workshop.getEvidenceSources().add(source);
        Workshops.numbered(workshop);
    }

    private Card card() {
        return workshop.getJourneys().get(0).getCards().get(0);
    }

    private Solution solution() {
        return workshop.getSolutions().get(0);
    }

    private ExportReport export(String anonymous) throws Exception {
        return Exported.to(folder.resolve("flight.xlsx"), EcoreUtil.copy(workshop), Metrics.read(null, problem -> { }), Map.of("anonymous", anonymous));
    }

    private String everything() throws Exception {
        StringBuilder all = new StringBuilder();
        for (byte[] part : new WrittenWorkbook(folder.resolve("flight.xlsx")).parts().values()) {
            all.append(new String(part, StandardCharsets.UTF_8)).append('\n');
        }
        return all.toString();
    }

    @Test
    void noNameIsInAnyPart() throws Exception {
        export("false");
        assertTrue(everything().contains(NAME), "otherwise this test would not see anything");
        String print = Fingerprint.of(NAME);
        assertTrue(everything().contains(print));
        ExportReport report = export("true");
        assertEquals(List.of(), report.warnings());
        for (String secret : List.of(NAME, "Somchai", "Secret role", print)) {
            assertFalse(everything().contains(secret), secret);
        }
    }

    @Test
    void aNameInATextIsTold() throws Exception {
        card().setText("Ask somchai jaidee");
        ExportReport report = export("true");
        assertEquals(1, report.warnings().size());
        assertTrue(report.warnings().get(0).toString().contains("somchai jaidee"), report.warnings().toString());
    }

    @Test
    void ownersStayWhenItComesHome() throws Exception {
        export("true");
        ImportProposal proposal = Home.propose(folder.resolve("flight.xlsx"), workshop);
        assertEquals(List.of(), proposal.changes());
        assertEquals(List.of(), proposal.notices());
        Home.edit(folder.resolve("flight.xlsx"), workbook -> Home.cell(workbook, "Solutions", solution().getName(), "Description").setCellValue("Better"));
        ImportProposal edited = Home.propose(folder.resolve("flight.xlsx"), workshop);
        assertEquals(1, edited.changes().size());
        edited.command(workshop, edited.changes()).execute();
        assertEquals("Better", solution().getDescription());
        assertSame(owner, solution().getOwner());
        assertSame(owner, card().getOwner());
        assertEquals(NAME, workshop.getEvidenceSources().get(0).getAuthor());
    }

    @Test
    void anotherOwnerIsAConflictAndNotTakenSilently() throws Exception {
        export("true");
        Home.edit(folder.resolve("flight.xlsx"), workbook -> Home.cell(workbook, "Solutions", solution().getName(), "Owner").setCellValue("Mali"));
        ImportProposal proposal = Home.propose(folder.resolve("flight.xlsx"), workshop);
        assertEquals(1, proposal.changes().stream().filter(change -> change.kind() == ProposedChange.Kind.CONFLICT).count(), proposal.changes().toString());
    }
}
