/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.cxstudio.model.Card;
import io.cxstudio.model.Link;
import io.cxstudio.model.LinkKind;
import io.cxstudio.model.Workshop;
import io.cxstudio.workbench.internal.robot.SeenMenus;
import io.cxstudio.workbench.internal.robot.StudioTest;
import io.cxstudio.workbench.internal.robot.Until;

/** Links between cards, and what is collapsed, with real keys and a real mouse. */
class LinksWindowTest extends StudioTest {

	private SeenMenus menus;

	@BeforeEach
	void watchMenus() {
		menus = new SeenMenus();
	}

	@AfterEach
	void forgetMenus() {
		menus.close();
	}

	private void chooseFirst() {
		menus.await(1);
		studio.robot().keys("Down", "Return");
	}

	private void assertLinked() throws Exception {
		Until.isTrue("the cards are linked", () -> studio.journey().getLinks().size() == 1);
		Workshop saved = studio.saved();
		Link link = saved.getJourneys().get(0).getLinks().get(0);
		assertEquals("Compares fares", link.getSource().getText());
		assertEquals("Pays by card", link.getTarget().getText());
		assertEquals(LinkKind.LEADS_TO, link.getKind());
	}

	@Test
	void cardsAreLinkedWithKeys() throws Exception {
		studio.select("Compares fares");
		studio.robot().keys("ctrl+l", "Right", "ctrl+l");
		chooseFirst();
		assertLinked();
		studio.robot().keys("ctrl+z");
		Until.isTrue("the link is gone", () -> studio.journey().getLinks().isEmpty());
	}

	@Test
	void aLinkIsPulledOutOfTheHandle() throws Exception {
		Card card = studio.select("Compares fares");
		Card other = Until.inWindow(() -> studio.card("Pays by card").orElseThrow());
		studio.robot().drag(handle(card), studio.middle(other));
		chooseFirst();
		assertLinked();
	}

	/** The handle lies astride the lower edge of the card. */
	private Point handle(Card card) {
		return Until.inWindow(() -> {
			GraphicalViewer viewer = studio.viewer().orElseThrow();
			GraphicalEditPart part = (GraphicalEditPart) viewer.getEditPartRegistry().get(card);
			Rectangle bounds = part.getFigure().getBounds().getCopy();
			part.getFigure().translateToAbsolute(bounds);
			return viewer.getControl().toDisplay(bounds.x + bounds.width / 2, bounds.y + bounds.height - 2);
		});
	}

	@Test
	void aLaneAndAStepAreCollapsedAndTheWorkshopStaysAsItIs() {
		Card card = studio.select("Compares fares");
		studio.robot().keys("ctrl+shift+h");
		Until.isTrue("the step hides its cards", () -> studio.viewer().orElseThrow().getEditPartRegistry().get(card) == null);
		assertEquals(List.of(Until.inWindow(card::getStep)), Until.inWindow(studio::selected));
		studio.robot().keys("ctrl+shift+h");
		Until.isTrue("the step shows its cards", () -> studio.viewer().orElseThrow().getEditPartRegistry().get(card) != null);
		// Another card: two clicks on the same one, as fast as this, are a double click, which edits it.
		Card other = studio.select("Pays by card");
		studio.robot().keys("ctrl+shift+l");
		Until.isTrue("the lane hides its cards", () -> studio.viewer().orElseThrow().getEditPartRegistry().get(other) == null);
		assertFalse(Until.inWindow(() -> studio.session().isDirty()));
		studio.robot().keys("ctrl+shift+x");
		Until.isTrue("the card is back", () -> studio.viewer().orElseThrow().getEditPartRegistry().get(other) != null);
		assertFalse(Until.inWindow(() -> studio.session().isDirty()));
	}
}
