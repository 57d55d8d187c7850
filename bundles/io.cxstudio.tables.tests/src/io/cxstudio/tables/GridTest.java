/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cxstudio.model.Journey;
import io.cxstudio.model.Touchpoint;
import io.cxstudio.tables.TableMapping.Layout;
import io.cxstudio.tables.Tables.Taken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Grids: stages across, lanes down. */
class GridTest {

	@TempDir
	private Path folder;

	@Test
	void takesStagesStepsAndLanesWithMergedCells() throws IOException {
		Taken taken = Tables.take(Tables.xlsx(folder, book -> {
			Sheet sheet = Tables.sheet(book, "As-is", "Customer journey of a hotel guest||||", "|Awareness||Purchase|", "|Hear|Search|Pay|Arrive",
					"Actions|Sees an ad^Asks friends|Compares|Pays|", "|||Waits|", "Emotions|1|2|-2|0", "Pain points|• Too loud^• Too long^  and dull||Slow everywhere|",
					"Touchpoints|Website|App|Phone|Desk");
			Tables.merge(sheet, "A1:E1");
			Tables.merge(sheet, "B2:C2");
			Tables.merge(sheet, "D2:E2");
			Tables.merge(sheet, "A4:A5");
			Tables.merge(sheet, "D7:E7");
		}));
		assertEquals(Layout.GRID, taken.mapping().layout());
		assertEquals(List.of("Awareness", "Purchase"), taken.stages());
		assertEquals(List.of("Hear", "Search", "Pay", "Arrive"), taken.steps());
		assertEquals(List.of("Actions", "Emotions", "Pain points", "Touchpoints"), taken.lanes());
		assertEquals(List.of("Actions@Hear: Sees an ad", "Actions@Hear: Asks friends", "Actions@Search: Compares", "Actions@Pay: Pays", "Actions@Pay: Waits",
				"Emotions@Hear: (1.0)", "Emotions@Search: (2.0)", "Emotions@Pay: (-2.0)", "Emotions@Arrive: (0.0)", "Pain points@Hear: Too loud",
				"Pain points@Hear: Too long\nand dull", "Pain points@Pay..Arrive: Slow everywhere", "Touchpoints@Hear: Website", "Touchpoints@Search: App",
				"Touchpoints@Pay: Phone", "Touchpoints@Arrive: Desk"), taken.cards());
		assertEquals("Arrive", taken.card(Touchpoint.class, "Desk").getStep().getName());
		assertEquals(List.of(), taken.notices());
	}

	@Test
	void withoutStepsAStageIsOneStep() throws IOException {
		Taken taken = Tables.take(Tables.csv(folder, "Stage,1. Awareness,2. Purchase\nDoing,Looks,Pays\nThinking,Hm,Ah\n"));
		assertEquals(List.of("1. Awareness", "2. Purchase"), taken.steps());
		assertEquals(List.of("Doing@1. Awareness: Looks", "Doing@2. Purchase: Pays", "Thinking@1. Awareness: Hm", "Thinking@2. Purchase: Ah"), taken.cards());
		assertEquals("io.cxstudio.stage.awareness", taken.journey().getStages().get(0).getTypeId());
	}

	@Test
	void unnamedColumnsBelongToTheStageBefore() throws IOException {
		Taken taken = Tables.take(Tables.csv(folder, ",Awareness,,Purchase\nActions,a,b,c\nThoughts,d,,e\n"));
		assertEquals(List.of("Awareness", "Awareness 2", "Purchase"), taken.steps());
		assertTrue(taken.cards().contains("Actions@Awareness 2: b"));
	}

	@Test
	void whatHasNoPlaceIsParkedAndTold() throws IOException {
		SourceTable table = Tables.read(Tables.csv(folder, "x,,Awareness\n,lost,here\nActions,loose,b\nThoughts,,c\n"));
		TableMapping mapping = TableGuess.of(table, null, TestCatalog.CATALOG, Layout.GRID, 1).withHeadings(1, 0);
		Taken taken = Tables.take(table, mapping);
		assertEquals(List.of("@: lost", "@: here", "Actions@: loose", "Actions@Awareness: b", "Thoughts@Awareness: c"), taken.cards());
		assertEquals(List.of("B2", "C2", "B3"), taken.notices().stream().map(notice -> notice.substring(0, 2)).toList());
	}

	@Test
	void emotionsInWordsAndFaces() throws IOException {
		Taken taken = Tables.take(Tables.csv(folder, "階段,認知,考慮,購買,留存\n行動,看,想,買,用\n情緒,😡 等太久,開心,普通,不知道\n"));
		assertEquals(List.of("情緒@認知: (-2.0)等太久", "情緒@考慮: (1.0)開心", "情緒@購買: (0.0)普通", "情緒@留存: (0.0)不知道"), taken.cards().subList(4, 8));
		assertEquals(List.of("E3"), taken.notices().stream().map(notice -> notice.substring(0, 2)).toList());
	}

	@Test
	void severalMapsOneUnderTheOtherAreSeveralJourneys() throws IOException {
		Taken taken = Tables.take(Tables.csv(folder, "Map of Ann,,\nStage,At home,In the shop\nActions,a,b\nOwn lane,c,\n,,\nMap of Bo,,\nStage,On the way,In the shop\nActions,d,e\n,,\nSource: interviews,,\n"));
		assertEquals(List.of("Map of Ann", "Map of Bo"), taken.workshop().getJourneys().stream().map(Journey::getName).toList());
		assertEquals(List.of("On the way", "In the shop"), taken.stages());
		assertEquals(List.of("Actions@On the way: d", "Actions@In the shop: e"), taken.cards());
		assertEquals(3, taken.workshop().getJourneys().getFirst().getCards().size());
		assertEquals(List.of("A10"), taken.notices().stream().map(notice -> notice.substring(0, notice.indexOf(':'))).toList());
	}
}
