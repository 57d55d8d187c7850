/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;

import io.cxstudio.diagram.internal.viewer.MapViewer;
import io.cxstudio.drawing.map.CardGeometry;
import io.cxstudio.drawing.map.Mark;
import io.cxstudio.model.Card;
import io.cxstudio.model.EvidenceLevel;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.Participant;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.workbench.internal.robot.StudioTest;
import io.cxstudio.workbench.internal.robot.Until;

/** Cards say more where the map comes near, with real keys and the wheel. */
class NearZoomTest extends StudioTest {

	@Override
	protected Path write() throws Exception {
		Path written = super.write();
		Workshop workshop = WorkshopFile.read(written).workshop();
		Participant owner = ModelFactory.eINSTANCE.createParticipant();
		owner.setName("Somchai Jaidee");
		workshop.getParticipants().add(owner);
		for (Card card : workshop.getJourneys().get(0).getCards()) {
			card.setOwner(owner);
			card.setEvidence(EvidenceLevel.RESEARCHED);
			card.setVotes(3);
		}
		WorkshopFile.write(workshop, written);
		return written;
	}

	private MapViewer viewer() {
		return studio.viewer().orElseThrow();
	}

	private CardGeometry geometry(Card card) {
		return viewer().map().scene().layout().geometry(card).orElseThrow();
	}

	private List<String> words(Card card) {
		return geometry(card).markRows().stream().flatMap(List::stream).map(Mark::words).toList();
	}

	@Test
	void keysBringTheMapSoNearThatCardsSayWhatTheyHave() {
		Card pays = studio.select("Pays by card");
		int signs = Until.inWindow(() -> geometry(pays).height());
		assertEquals(List.of("", "", ""), Until.inWindow(() -> words(pays)));
		robot.keys("ctrl+plus");
		Until.isTrue("the map is nearer", () -> viewer().zoom().getZoom() == 1.25);
		assertEquals(signs, Until.inWindow(() -> geometry(pays).height()));
		robot.keys("ctrl+plus");
		Until.isTrue("the card says it in words", () -> words(pays).contains("Votes 3") && words(pays).contains("Researched"));
		assertTrue(Until.inWindow(() -> geometry(pays).height()) > signs);
		assertEquals(List.of(pays), Until.inWindow(studio::selected));
		robot.keys("ctrl+minus");
		Until.isTrue("it shows signs again", () -> words(pays).equals(List.of("", "", "")));
		assertEquals(signs, Until.inWindow(() -> geometry(pays).height()));
		assertFalse(Until.inWindow(() -> studio.session().isDirty()));
	}

	@Test
	void whatIsUnderTheWheelStaysThereWhenCardsGrow() {
		Card pays = studio.select("Pays by card");
		Until.doInWindow(() -> viewer().zoom().setZoom(1.25));
		Point there = studio.middle(pays);
		robot.move(there);
		robot.wheelUp(there, "ctrl");
		Until.isTrue("the card says it in words", () -> words(pays).contains("Votes 3"));
		Until.isTrue("it is still under the mouse", () -> {
			Rectangle box = viewer().map().viewerBounds(viewer().map().scene().layout().card(pays).orElseThrow());
			Point inMap = viewer().getControl().toControl(there);
			return box.contains(inMap.x, inMap.y);
		});
	}

	@Test
	void aCardThatIsWrittenWhileTheMapIsNearGrowsAsItIs() throws Exception {
		Card pays = studio.select("Pays by card");
		Until.doInWindow(() -> viewer().zoom().setZoom(2));
		robot.keys("F2", "ctrl+a");
		robot.type("Pays in cash");
		robot.keys("Return");
		Until.isTrue("the text is new", () -> "Pays in cash".equals(pays.getText()));
		assertTrue(Until.inWindow(() -> words(pays).contains("Votes 3")));
		studio.savedMap();
		robot.keys("ctrl+z");
		Until.isTrue("the text is old", () -> "Pays by card".equals(pays.getText()));
		robot.keys("ctrl+9");
		Until.isTrue("the whole map is seen", () -> words(pays).equals(List.of("", "", "")) && viewer().zoom().getZoom() <= 1);
	}
}
