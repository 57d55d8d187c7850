/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cxstudio.exchange.Progress;
import io.cxstudio.exchange.importing.ImportProposal;
import io.cxstudio.model.Card;
import io.cxstudio.model.EvidenceLevel;
import io.cxstudio.model.MomentOfTruth;
import io.cxstudio.model.Opportunity;
import io.cxstudio.model.PainPoint;
import io.cxstudio.model.Touchpoint;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.tables.TableMapping.Layout;
import io.cxstudio.tables.Tables.Taken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists: one row a card. */
class ListTest {

	@TempDir
	private Path folder;

	@Test
	void takesEveryField() throws IOException {
		Taken taken = Tables.take(Tables.csv(folder, """
				Stage,Step,Lane,Text,Persona,Channel,Department,Device,Owner,Emotion,Evidence,Votes,Moment of truth,Tags,Notes
				Buy,Pay,Touchpoints,Pays by card,Ann,App,Sales,Phone,Bob,-1,researched,3,second,"money, risk",Ask the bank
				"""));
		Touchpoint card = taken.card(Touchpoint.class, "Pays by card");
		assertEquals("Pay", card.getStep().getName());
		assertEquals("Ann", card.getPersona().getName());
		assertEquals("App", card.getChannel().getName());
		assertEquals("io.cxstudio.channel.app", card.getChannel().getTypeId());
		assertEquals("Sales", card.getDepartment().getName());
		assertEquals("Phone", card.getDevice());
		assertEquals("Bob", card.getOwner().getName());
		assertEquals(EvidenceLevel.RESEARCHED, card.getEvidence());
		assertEquals(3, card.getVotes());
		assertEquals(MomentOfTruth.SECOND, card.getMomentOfTruth());
		assertEquals(List.of("money", "risk"), card.getTags());
		assertEquals("Ask the bank", card.getNotes());
		assertEquals(List.of("Touchpoints@Pay: Pays by card", "Emotions@Pay: (-1.0)"), taken.cards());
		assertEquals(List.of("Ann"), taken.journey().getPersonas().stream().map(persona -> persona.getName()).toList());
		assertEquals(List.of(), taken.notices());
	}

	@Test
	void rowsCanHoldCardsOfSeveralLanes() throws IOException {
		Taken taken = Tables.take(Tables.csv(folder, """
				Phase;Step;Customer actions;Feeling;Pain points;Opportunities;Impact
				Awareness;Hear;Sees an ad;😀;"• Too loud
				• Too long";Be quiet;5
				;Search;Compares;frustrated;;;
				Purchase;Pay;Pays;-2;Slow;Be quick;high
				"""));
		assertEquals(Layout.LIST, taken.mapping().layout());
		assertTrue(taken.mapping().repeats());
		assertEquals(List.of("Awareness", "Purchase"), taken.stages());
		assertEquals(List.of("Hear", "Search", "Pay"), taken.steps());
		assertEquals(List.of("Customer actions@Hear: Sees an ad", "Pain points@Hear: Too loud", "Pain points@Hear: Too long", "Opportunities@Hear: Be quiet",
				"Emotions@Hear: (1.0)", "Customer actions@Search: Compares", "Emotions@Search: (-1.0)frustrated", "Customer actions@Pay: Pays",
				"Pain points@Pay: Slow", "Opportunities@Pay: Be quick", "Emotions@Pay: (-2.0)"), taken.cards());
		assertEquals(5, taken.card(Opportunity.class, "Be quiet").getImpact());
		assertEquals(4, taken.card(Opportunity.class, "Be quick").getImpact());
	}

	@Test
	void namesAreFoundInTheWorkshopInAnyLanguageAndCase() throws IOException {
		Taken first = Tables.take(Tables.csv(folder, "Stage,Step,Lane,Text\nMua hàng,Trả tiền,Điểm đau,Chậm\n"));
		SourceTable table = Tables.read(Tables.csv(folder, "Stage,Step,Lane,Text\nMUA HÀNG,tra\u0309 tiê\u0300n,Pain points,Đắt\n"));
		Taken second = Tables.take(table, TableGuess.of(table, first.workshop(), TestCatalog.CATALOG), first.workshop(), "journey");
		assertEquals(1, second.workshop().getJourneys().size());
		assertEquals(List.of("Điểm đau@Trả tiền: Chậm", "Điểm đau@Trả tiền: Đắt"), second.cards());
	}

	@Test
	void whatIsNotUnderstoodIsToldWithItsCellAndKept() throws IOException {
		Taken taken = Tables.take(Tables.csv(folder, """
				Stage,Lane,Text,Emotion,Evidence,Votes,Severity,Channel,Mood board
				Buy,Pain points,Slow,1000,perhaps,many,9,Phone,x
				Buy,Pain points,,2,,,,,
				"""));
		assertEquals(List.of("I2", "D2", "E2", "F2", "G2"), taken.notices().stream().map(notice -> notice.substring(0, 2)).toList());
		PainPoint card = taken.card(PainPoint.class, "Slow");
		assertEquals("perhaps\nmany\n9\nChannel: Phone", card.getNotes());
		assertNull(card.getSeverity());
	}

	@Test
	void emotionsComeFromTheScaleOfTheTable() throws IOException {
		Path file = Tables.csv(folder, "Stage,Text,Emotion\nA,x,1\nB,y,3\nC,z,5\n");
		Taken fresh = Tables.take(file);
		assertEquals(1, fresh.workshop().getEmotionScale().getMinimum());
		assertEquals(5, fresh.workshop().getEmotionScale().getMaximum());
		assertTrue(fresh.cards().contains("Emotions@C: (5.0)"), fresh.cards()::toString);
		Workshop own = TableImport.newWorkshop(fresh.table(), fresh.mapping().with((TableMapping.Scale) null), "Own");
		SourceTable table = Tables.read(file);
		Taken taken = Tables.take(table, TableGuess.of(table, own, TestCatalog.CATALOG), own, "J");
		assertEquals(List.of("Emotions@A: (-2.0)", "Emotions@B: (0.0)", "Emotions@C: (2.0)"),
				taken.cards().stream().filter(card -> card.startsWith("Emotions")).toList());
	}

	@Test
	void digitsOfOtherScriptsAreNumbers() throws IOException {
		Taken taken = Tables.take(Tables.csv(folder, "مرحله,متن,تعداد رأی\nخرید,کند,۱۲\n"));
		assertEquals(12, taken.card(Card.class, "کند").getVotes());
	}

	@Test
	void everythingIsOneStepThatCanBeUndone() throws IOException {
		Taken before = Tables.take(Tables.csv(folder, "Stage,Text\nBuy,Slow\n"));
		byte[] bytes = WorkshopFile.toBytes(before.workshop());
		SourceTable table = Tables.read(Tables.csv(folder, "Stage,Step,Lane,Text,Persona,Channel,Owner\nBuy,Pay,Touchpoints,a,P,Web,O\nNew,Find,Pain points,b,P,App,Q\n"));
		ImportProposal proposal = TableImport.propose(table, TableGuess.of(table, before.workshop(), TestCatalog.CATALOG), before.workshop(), "Journey",
				TestCatalog.CATALOG, Progress.NONE);
		assertEquals(new String(bytes), new String(WorkshopFile.toBytes(before.workshop())), "a proposal changes nothing");
		Command command = proposal.command(before.workshop(), proposal.changes());
		command.execute();
		byte[] after = WorkshopFile.toBytes(before.workshop());
		assertFalse(Arrays.equals(bytes, after));
		command.undo();
		assertEquals(new String(bytes), new String(WorkshopFile.toBytes(before.workshop())));
		command.redo();
		assertEquals(new String(after), new String(WorkshopFile.toBytes(before.workshop())));
	}

	@Test
	void columnsNameJourneys() throws IOException {
		Taken taken = Tables.take(Tables.csv(folder, "Journey,Stage,Text\nFirst,Buy,a\nSecond,Buy,b\nfirst,Buy,c\n"));
		assertEquals(List.of("First", "Second"), taken.workshop().getJourneys().stream().map(journey -> journey.getName()).toList());
		assertEquals(2, taken.workshop().getJourneys().get(0).getCards().size());
	}
}
