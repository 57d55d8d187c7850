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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void aWholeNameInATextIsReplaced() throws Exception {
        Participant second = Workshops.MODEL.createParticipant();
        second.setName("José Ortega");
        workshop.getParticipants().add(second);
        card().setText("Ask somchai  JAIDEE, or jose ortega (not Jose Ortegas)");
        card().getTags().add("Somchai Jaidee");
        solution().setDescription("José Ortega: yes");
        ExportReport report = export("true");
        assertTrue(report.warnings().isEmpty(), report.warnings().toString());
        String all = everything();
        assertTrue(all.contains("Ask Person 1, or Person 2 (not Jose Ortegas)") && all.contains("Person 2: yes"), all);
        assertFalse(all.contains("José") || all.contains("omchai"), all);
        assertEquals(List.of(), Home.propose(folder.resolve("flight.xlsx"), workshop).changes(), "what was replaced does not come home");
    }

    @Test
    void aFirstNameInATextIsTold() throws Exception {
        card().setText("Ask Somchai");
        ExportReport report = export("true");
        assertEquals(1, report.warnings().size());
        assertTrue(report.warnings().get(0).toString().contains("Ask Somchai"), report.warnings().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "สมชาย ใจดี | ถามสมชาย ใจดีก่อน | ถามPก่อน",
            "陳大文 | 請陳大文說明 | 請P說明",
            "Nguyễn Văn An | hỏi nguyen van an nhé | hỏi P nhé",
            "Nguyễn Văn An | Nguyễn Văn Anh | Nguyễn Văn Anh",
            "علی کریمی | از على كريمي بپرس | از P بپرس",
            "علی کریمی | علی کریمی‌ها | P‌ها",
            "علی | علیرضا و علی | علیرضا و P",
            "Mark | Mark will mark it, not Markus | P will mark it, not Markus",
            "A B | A B C | A B C",
            "Anna-Lena Groß | anna‐lena gross | P"})
    void namesAreFoundAsWholeWordsInEveryScript(String name, String text, String masked) {
        assertEquals(masked, new PersonName(name, "P").mask(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Mark Jones | mark it | true", "Mark Jones | Markus | false", "สมชาย ใจดี | ถามสมชายก่อน | true", "陳大文 | 大文 | false", "Jo Li | Jo | false"})
    void partsOfNamesAreNoticed(String name, String text, boolean hinted) {
        assertEquals(hinted, new PersonName(name, "P").isHintedAt(text));
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
