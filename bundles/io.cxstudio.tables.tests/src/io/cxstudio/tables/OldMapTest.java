/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cxstudio.model.Card;
import io.cxstudio.tables.TableMapping.Layout;
import io.cxstudio.tables.Tables.Taken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Maps that were made in other programs: boards written out note by note, and the tables of journey tools. */
class OldMapTest {

	@TempDir
	private Path folder;

	/** The name of the board, then for each frame its name and the texts in it, each in a row of its own. */
	private static String board(String name, String... frames) {
		StringBuilder text = new StringBuilder("\"" + name + "\"\n\n");
		for (String frame : frames) {
			for (String note : frame.split("\\|")) {
				text.append('"').append(note.replace("^", "\n").replace("~", "\",\"")).append("\"\n");
			}
			text.append('\n');
		}
		return text.toString();
	}

	private Taken take(String name, String text) throws IOException {
		return Tables.take(Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8));
	}

	private String origin(Taken taken, String name) {
		return TableOrigin.of(folder.resolve(name), taken.table(), taken.mapping()).orElse("");
	}

	@Test
	void aFrameOfABoardIsALane() throws IOException {
		String name = "Miro board - Hotel.csv";
		Taken taken = take(name, board("Hotel", "What guests do|Look for a room|Compare^prices, and beds|Book", "Pain points|Too many ads|Prices change", "Ideas|Show the price of all nights"));
		assertEquals(List.of("What guests do", "Pain points", "Ideas"), taken.lanes());
		assertEquals(List.of("Journey"), taken.stages());
		assertEquals(List.of("What guests do@Journey: Look for a room", "What guests do@Journey: Compare\nprices, and beds", "What guests do@Journey: Book",
				"Pain points@Journey: Too many ads", "Pain points@Journey: Prices change", "Ideas@Journey: Show the price of all nights"), taken.cards());
		assertEquals("io.cxstudio.lane.painPoints", taken.journey().getLanes().get(1).getTypeId());
		assertEquals(List.of(), taken.notices());
		assertTrue(origin(taken, name).contains("board export of Miro"), origin(taken, name));
		assertTrue(origin(taken, "board.csv").contains("as Miro and others"), origin(taken, "board.csv"));
		assertEquals("Hotel", TableImport.journeyName(folder.resolve(name), taken.table()));
	}

	@Test
	void framesThatAreStagesHoldLanesByTheirNames() throws IOException {
		Taken taken = take("Miro board - Shop.csv", board("Shop", "Awareness|Actions|Sees an ad|Asks a friend|Pain points|Too loud", "Purchase|Actions|Pays|Pain points|Slow|Card refused"));
		assertEquals(List.of("Awareness", "Purchase"), taken.stages());
		assertEquals(List.of("Actions@Awareness: Sees an ad", "Actions@Awareness: Asks a friend", "Pain points@Awareness: Too loud", "Actions@Purchase: Pays",
				"Pain points@Purchase: Slow", "Pain points@Purchase: Card refused"), taken.cards());
		assertTrue(origin(taken, "Miro board - Shop.csv").contains("is a stage"));
	}

	@Test
	void framesWithOwnNamesAreStagesIfLanesAreNamedInThem() throws IOException {
		Taken taken = take("board.csv", board("Clinic", "At home|Thoughts|Is it serious?|Actions|Calls", "On the road|Thoughts|Will I be late?"));
		assertEquals(List.of("At home", "On the road"), taken.stages());
		assertEquals(List.of("Thoughts", "Actions"), taken.lanes());
		assertEquals(3, taken.cards().size());
	}

	@Test
	void linksTagsMarkupAndCopiesOutsideOfFrames() throws IOException {
		Taken taken = take("board.csv", board("Research", "Findings|<p>Queue &amp; heat</p><p>at noon</p>~red|Kiosk is broken~red|Staff helps~green", "Sources|Study~https://example.org/a study|a < b",
				"Kiosk is broken|Loose note", "Alone"));
		assertEquals(List.of("Findings@Journey: Queue & heat\nat noon", "Findings@Journey: Kiosk is broken", "Findings@Journey: Staff helps", "Sources@Journey: Study",
				"Sources@Journey: a < b", "Notes@Journey: Loose note", "Notes@Journey: Alone"), taken.cards());
		assertEquals("https://example.org/a study", taken.card(Card.class, "Study").getNotes());
		assertEquals(List.of("A12"), taken.notices().stream().map(notice -> notice.substring(0, notice.indexOf(':'))).toList());
	}

	@Test
	void rowsByTypeWithNotesBesideEachOther() throws IOException {
		Taken taken = take("Miro board - Bank.csv", "Bank\nActions,Opens the app,Looks for the branch,Waits\nThoughts,How long?\nSticky notes,one,two,three,four,five\nFrame 1,six,seven\n");
		assertEquals(List.of("Actions", "Thoughts", "Sticky notes", "Frame 1"), taken.lanes());
		assertEquals(11, taken.cards().size());
		assertTrue(origin(taken, "Miro board - Bank.csv").contains("Miro"));
	}

	@Test
	void boardsInAllLanguages() throws IOException {
		for (String board : List.of(board("โรงพยาบาล", "ความคิด|นานไหม|แพงไหม", "จุดที่เป็นปัญหา|ที่จอดรถเต็ม|คิวยาว|ป้ายเล็ก"), board("Khách sạn", "Suy nghĩ|Có xa không?|Giá bao nhiêu?", "Khó khăn|Đông quá|Ồn|Chờ lâu"),
				board("電信", "想法|要多久？|貴嗎？", "痛點|排隊|太慢|聽不懂"), board("فروشگاه", "فکرها|چقدر طول می‌کشد؟|گران است؟", "نقاط درد|صف|کند|گران"))) {
			Taken taken = take("board.csv", board);
			assertEquals(2, taken.lanes().size(), taken.lanes()::toString);
			assertEquals(List.of("io.cxstudio.lane.thoughts", "io.cxstudio.lane.painPoints"), taken.journey().getLanes().stream().map(lane -> lane.getTypeId()).toList());
			assertEquals(5, taken.cards().size(), taken.cards()::toString);
		}
	}

	@Test
	void aBoardGoesIntoAMapThatHasStages() throws IOException {
		Taken map = take("map.csv", "|Awareness|Purchase\nActions|a|b\nThoughts|c|d\n".replace('|', ','));
		SourceTable table = Tables.read(Files.writeString(folder.resolve("board.csv"), board("More", "Actions|e|f", "Thoughts|g|h")));
		TableMapping mapping = TableGuess.of(table, map.workshop(), TestCatalog.CATALOG);
		Taken taken = Tables.take(table, mapping, map.workshop(), "Journey");
		assertEquals(List.of("Actions@: e", "Actions@: f", "Thoughts@: g", "Thoughts@: h"), taken.cards().subList(4, 8));
		assertEquals(List.of("Awareness", "Purchase"), taken.stages());
	}

	@Test
	void aSavedMappingFitsTheNextBoard() throws IOException {
		Taken taken = take("board.csv", board("One", "First|a|b", "Second|c|d"));
		Path saved = folder.resolve("board.mapping");
		MappingFile.write(taken.mapping().withGroups(Field.STAGE), ReadChoices.FIND_OUT, saved);
		SourceTable next = Tables.read(Files.writeString(folder.resolve("next.csv"), board("Two", "Third|e|f~tag", "Fourth|g|h~tag")));
		Taken other = Tables.take(next, MappingFile.fit(MappingFile.read(saved), next, saved).mapping());
		assertEquals(List.of("Third", "Fourth"), other.stages());
	}

	@Test
	void aListWithTitlesBetweenItsRows() throws IOException {
		Taken taken = take("list.csv", "No,Touchpoint,Channel,Pain point\nBefore the visit,,,\n1,Website,Web,Old\n2,Call,Phone,Waiting\nAt the clinic,,,\n3,Desk,Desk,Queue\n");
		assertEquals(List.of("Before the visit", "At the clinic"), taken.stages());
		assertEquals(6, taken.cards().size(), taken.cards()::toString);
		assertEquals(Layout.LIST, taken.mapping().layout());
	}

	@Test
	void trelloAndJiraAreKnown() throws IOException {
		Taken trello = take("board.csv", "Card ID,Card Name,Card URL,Card Description,Labels,Members,Due Date,List Name,Board Name\n1,Queue is long,https://t.example/1,Every Monday,pain,Ann,,Awareness,Shop\n"
				+ "2,Till breaks,https://t.example/2,,pain,Bo,,Purchase,Shop\n3,Nice staff,https://t.example/3,,joy,,,Purchase,Shop\n");
		assertEquals(List.of("Awareness", "Purchase"), trello.stages());
		assertEquals(3, trello.cards().size());
		assertEquals(List.of("pain"), trello.card(Card.class, "Queue is long").getTags());
		assertTrue(origin(trello, "x.csv").contains("Trello"));
		Taken jira = take("issues.csv", "Issue key,Issue Type,Summary,Status,Assignee,Priority,Labels,Description\nCX-1,Story,Shorten the form,To Do,Ann,High,form,Too many fields\n"
				+ "CX-2,Bug,Till breaks,Done,Bo,Low,till,\nCX-3,Story,Show the price,To Do,,High,form,\n");
		assertEquals(List.of("Shorten the form", "Till breaks", "Show the price"), jira.journey().getCards().stream().map(Card::getText).toList());
		assertEquals("Ann", jira.card(Card.class, "Shorten the form").getOwner().getName());
		assertTrue(origin(jira, "x.csv").contains("Jira"));
	}
}
