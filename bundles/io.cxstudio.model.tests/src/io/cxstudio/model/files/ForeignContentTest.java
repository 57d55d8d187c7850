/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.cxstudio.model.Card;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Solution;
import io.cxstudio.model.Workshop;

/** What this version does not know, or cannot read, is kept where it stood, reported, and never in the way. */
class ForeignContentTest {

	private static final String FOREIGN = """
			<?xml version="1.0" encoding="UTF-8"?>
			<!-- by hand -->
			<?editor keep="yes"?>
			<cx:Workshop xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:cx="https://cxstudio.io/workshop/1" xmlns:p="urn:partner" id="w" name="Foreign" format="1" p:mood="good" weather="sunny&#10;mild">
			  <!-- first -->
			  <p:before kind="a"><deep>te&lt;xt</deep> tail<p:more/></p:before>
			  <journeys id="j" kind="asIs" asIs="nowhere">
			    <unknown/>
			    <stages id="s1" typeId="com.example.stage" typeLabel="Example">
			      <steps id="t1"/>
			    </stages>
			    <between xmlns="urn:default"><inner xmlns=""/></between>
			    <stages id="s2" duration="P2D">
			      <steps id="t2" duration="soon"/>
			    </stages>
			    <lanes id="l1"/>
			    <cards xsi:type="cx:Wish" id="c0" text="of a later version"/>
			    <cards id="c1" text="known" step="t1" lane="l1" persona="l1" votes="many" evidence="guess" pictures="x y x">
			      <tags>one</tags>
			      <!-- in between -->
			      <tags>two</tags>
			    </cards>
			    <!-- behind -->
			  </journeys>
			  <solutions id="so" addresses="c1 nobody" cost="1e3" dueDate="someday"/>
			  <savedViews id="v">
			    <evidence>assumption</evidence>
			    <evidence>rumour</evidence>
			    <evidence>researched</evidence>
			  </savedViews>
			  words
			</cx:Workshop>
			<!-- after -->
			""";

	@Test
	void theFileStaysAsItIs() throws Exception {
		LoadedWorkshop loaded = read(FOREIGN);
		assertEquals(FOREIGN, text(loaded.workshop()));
	}

	@Test
	void aCopyKeepsItToo() throws Exception {
		assertEquals(FOREIGN, text(WorkshopCopy.of(read(FOREIGN).workshop())));
	}

	@Test
	void everythingIsReportedWithItsLine() throws Exception {
		List<LoadWarning> warnings = read(FOREIGN).warnings();
		assertReported(warnings, 4, "\"mood\"");
		assertReported(warnings, 4, "\"weather\"");
		assertReported(warnings, 6, "\"before\"");
		assertReported(warnings, 7, "nowhere");
		assertReported(warnings, 8, "\"unknown\"");
		assertReported(warnings, 12, "\"between\"");
		assertReported(warnings, 14, "soon");
		assertReported(warnings, 17, "\"cards\"");
		assertReported(warnings, 18, "\"persona\"");
		assertReported(warnings, 18, "many");
		assertReported(warnings, 18, "guess");
		assertReported(warnings, 25, "someday");
		assertReported(warnings, 25, "nobody");
		assertReported(warnings, 28, "\"evidence\"");
		assertReported(warnings, 31, "words");
	}

	@Test
	void whatIsKnownIsRead() throws Exception {
		Workshop workshop = read(FOREIGN).workshop();
		Journey journey = workshop.getJourneys().get(0);
		assertEquals(2, journey.getStages().size());
		assertEquals(1, journey.getCards().size());
		Card card = journey.getCards().get(0);
		assertEquals(List.of("one", "two"), card.getTags());
		assertEquals(0, card.getVotes());
		assertEquals(1000.0, workshop.getSolutions().get(0).getCost());
		assertNull(workshop.getSolutions().get(0).getDueDate());
		assertTrue(journey.getAsIs().eIsProxy());
		assertEquals("nowhere", journey.getAsIs().getId());
	}

	@Test
	void aNewValueTakesThePlaceOfAnUnreadableOne() throws Exception {
		Workshop workshop = read(FOREIGN).workshop();
		Card card = workshop.getJourneys().get(0).getCards().get(0);
		card.setVotes(3);
		Solution solution = workshop.getSolutions().get(0);
		solution.setDueDate(LocalDate.of(2027, 1, 31));
		solution.getAddresses().remove(0);
		workshop.getJourneys().get(0).getStages().get(1).setDuration(null);
		String expected = FOREIGN.replace("votes=\"many\"", "votes=\"3\"").replace("someday", "2027-01-31")
				.replace("addresses=\"c1 nobody\"", "addresses=\"nobody\"").replace(" duration=\"P2D\"", "");
		// The features that were unreadable move to their place in the order of the model; nothing else does.
		assertEquals(sorted(expected), sorted(text(workshop)));
		card.setVotes(0);
		assertTrue(text(workshop).contains("votes=\"many\""));
	}

	@Test
	void goesWithItsElementAndStaysWithItsNeighbours() throws Exception {
		Workshop workshop = read(FOREIGN).workshop();
		Journey journey = workshop.getJourneys().get(0);
		journey.getStages().remove(0);
		String text = text(workshop);
		assertTrue(text.contains("<between xmlns=\"urn:default\"><inner xmlns=\"\"/></between>"));
		workshop.getJourneys().remove(journey);
		assertFalse(text(workshop).contains("between"));
		assertTrue(text(workshop).contains("<p:before"));
		assertEquals(text(workshop), text(read(text(workshop)).workshop()));
	}

	@Test
	void prefixesStayDeclaredWhereverTheirElementMoves() throws Exception {
		String file = """
				<?xml version="1.0" encoding="UTF-8"?>
				<cx:Workshop xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:cx="https://cxstudio.io/workshop/1" id="w" format="1">
				  <journeys xmlns:p="urn:partner" id="j">
				    <lanes id="l" p:colour="red"/>
				  </journeys>
				  <journeys id="k"/>
				</cx:Workshop>
				""";
		Workshop workshop = read(file).workshop();
		Lane lane = workshop.getJourneys().get(0).getLanes().get(0);
		workshop.getJourneys().get(1).getLanes().add(lane);
		LoadedWorkshop again = read(text(workshop));
		assertTrue(text(again.workshop()).contains("xmlns:p=\"urn:partner\" p:colour=\"red\""));
	}

	@Test
	void ourPrefixesMayMeanSomethingElse() throws Exception {
		String file = """
				<w:Workshop xmlns:w="https://cxstudio.io/workshop/1" xmlns:cx="urn:other" xmlns:xsi="urn:another" xmlns:t="http://www.w3.org/2001/XMLSchema-instance" id="w" cx:a="1" xsi:b="2">
				<journeys id="j"><cards t:type="w:PainPoint" id="c" severity="3"/></journeys></w:Workshop>
				""";
		String once = text(read(file).workshop());
		assertTrue(once.contains("xsi:type=\"cx:PainPoint\""), once);
		assertTrue(once.contains(":a=\"1\"") && once.contains(":b=\"2\""), once);
		assertEquals(once, text(read(once).workshop()));
	}

	@Test
	void duplicateAndMissingIdsAreReported() throws Exception {
		String file = """
				<?xml version="1.0" encoding="UTF-8"?>
				<cx:Workshop xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:cx="https://cxstudio.io/workshop/1" id="w" format="1">
				  <personas id="same" name="first"/>
				  <personas id="same" name="second"/>
				  <journeys id="j" personas="same"/>
				</cx:Workshop>
				""";
		LoadedWorkshop loaded = read(file);
		assertReported(loaded.warnings(), 4, "line 3");
		assertEquals("first", loaded.workshop().getJourneys().get(0).getPersonas().get(0).getName());
		assertEquals(file, text(loaded.workshop()));
		LoadedWorkshop missing = read(file.replace(" id=\"j\"", ""));
		assertReported(missing.warnings(), 5, "no id");
		assertFalse(missing.workshop().getJourneys().get(0).getId().isEmpty());
	}

	@Test
	void idsMayHoldBlanksAndStrangeCharacters() throws Exception {
		Workshop workshop = read(FOREIGN).workshop();
		workshop.getJourneys().get(0).getStages().get(0).setId("a stage\t\u0000");
		workshop.getSavedViews().get(0).getStages().addAll(workshop.getJourneys().get(0).getStages());
		byte[] bytes = WorkshopFile.toBytes(workshop);
		Workshop again = read(new String(bytes, StandardCharsets.UTF_8)).workshop();
		assertArrayEquals(bytes, WorkshopFile.toBytes(again));
		assertEquals(again.getJourneys().get(0).getStages(), again.getSavedViews().get(0).getStages());
	}

	private static void assertReported(List<LoadWarning> warnings, int line, String words) {
		assertTrue(warnings.stream().anyMatch(warning -> warning.line() == line && warning.message().contains(words)),
				() -> words + " in line " + line + " is not among " + warnings);
	}

	/** The attributes of each line in the order of the alphabet. */
	private static List<String> sorted(String text) {
		return text.lines().map(line -> String.join(" ", Arrays.stream(line.split("\\s+")).sorted().toList()))
				.toList();
	}

	private static String text(Workshop workshop) {
		return new String(WorkshopFile.toBytes(workshop), StandardCharsets.UTF_8);
	}

	private static LoadedWorkshop read(String text) throws WorkshopFileException {
		return WorkshopFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "test.workshop");
	}
}
