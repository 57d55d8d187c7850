/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.cxstudio.diagram.internal.figures.LinkFigure;
import io.cxstudio.diagram.internal.parts.LinkEditPart;
import io.cxstudio.diagram.internal.view.JourneyView;
import io.cxstudio.diagram.internal.view.LinksShown;
import io.cxstudio.diagram.internal.viewer.Way;
import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.map.Cell;
import io.cxstudio.editing.commands.AddCard;
import io.cxstudio.editing.commands.MoveCards;
import io.cxstudio.model.Card;
import io.cxstudio.model.Link;
import io.cxstudio.model.LinkKind;
import io.cxstudio.testing.NoLoggedErrors;

/** Links between cards, and what is collapsed. */
@ExtendWith(NoLoggedErrors.class)
class LinkTest {

    private final MapInHand map = new MapInHand(MapInHand.workshop("en"));
    private Card from;
    private Card to;

    @BeforeEach
    void twoCards() {
        from = map.journey.getCards().get(0);
        to = map.journey.getCards().get(2);
        map.viewer.actions().execute(MoveCards.to(List.of(to), map.step(2), map.lane(2), AddCard.AT_END));
        map.settle();
    }

    @AfterEach
    void close() {
        JourneyView.DEFAULT.keep(map.journey);
        map.close();
    }

    private Link link() {
        map.viewer.linking().add(from, to, LinkKind.CAUSES);
        map.settle();
        return map.journey.getLinks().get(0);
    }

    private LinkEditPart linkPart() {
        return (LinkEditPart) map.viewer.getEditPartRegistry().get(map.journey.getLinks().get(0));
    }

    private static Point onLine(LinkEditPart part) {
        LinkFigure figure = (LinkFigure) part.getFigure();
        Rectangle bounds = new Rectangle(figure.getPoints().getMidpoint(), figure.getPoints().getMidpoint());
        figure.translateToAbsolute(bounds);
        return bounds.getCenter();
    }

    @Test
    void aLinkIsAConnectionFromCardToCardAndGoesWithUndo() {
        link();
        assertSame(map.part(from), linkPart().getSource());
        assertSame(map.part(to), linkPart().getTarget());
        assertSame(map.journey.getLinks().get(0), map.cursor());
        map.session.commandStack().undo();
        map.settle();
        assertTrue(map.journey.getLinks().isEmpty());
        assertTrue(map.viewer.getEditPartRegistry().values().stream().noneMatch(LinkEditPart.class::isInstance));
        map.session.commandStack().redo();
        map.settle();
        assertSame(map.part(from), linkPart().getSource());
    }

    @Test
    void aClickOnTheLineSelectsItAndTheKeysDeleteIt() {
        link();
        map.viewer.deselectAll();
        map.click(onLine(linkPart()));
        assertSame(map.journey.getLinks().get(0), map.cursor());
        map.viewer.actions().delete();
        map.settle();
        assertTrue(map.journey.getLinks().isEmpty());
    }

    @Test
    void theEndsFollowTheirCards() {
        link();
        Rectangle before = new Rectangle(linkPart().getFigure().getBounds());
        map.viewer.actions().execute(MoveCards.to(List.of(to), map.step(3), map.lane(0), AddCard.AT_END));
        map.settle();
        assertSame(map.part(to), linkPart().getTarget());
        assertFalse(before.equals(linkPart().getFigure().getBounds()));
        map.viewer.actions().execute(MoveCards.toParkingLot(List.of(to), null, AddCard.AT_END));
        map.settle();
        assertTrue(map.viewer.map().scene().layout().links().route(map.journey.getLinks().get(0)).orElseThrow().toThere());
    }

    @Test
    void aLabelIsTypedOnTheLink() {
        Link link = link();
        map.viewer.actions().edit();
        map.type("every time");
        map.press(SWT.CR, 0);
        assertEquals("every time", link.getLabel());
    }

    @Test
    void keysGoFromACardOverItsLinksToTheOtherCard() {
        Link link = link();
        map.viewer.select(map.part(from));
        map.viewer.linking().next();
        assertSame(link, map.cursor());
        map.viewer.actions().go(Way.ON);
        assertSame(to, map.cursor());
        map.viewer.linking().next();
        map.viewer.actions().go(Way.BACK);
        assertSame(from, map.cursor());
    }

    @Test
    void aCardIsMarkedAndGivenUp() {
        map.viewer.select(map.part(from));
        map.viewer.linking().link();
        assertSame(from, map.viewer.map().marked());
        map.viewer.actions().leave();
        assertNull(map.viewer.map().marked());
        assertSame(from, map.cursor());
    }

    @Test
    void linksAreShownAsAskedFor() {
        link();
        IFigure line = linkPart().getFigure();
        map.viewer.deselectAll();
        assertTrue(line.isVisible());
        map.viewer.views().show(LinksShown.OF_SELECTION);
        assertFalse(line.isVisible());
        map.viewer.select(map.part(to));
        assertTrue(line.isVisible());
        map.viewer.views().show(LinksShown.NONE);
        assertFalse(line.isVisible());
        assertEquals(LinksShown.NONE, JourneyView.of(map.journey).links());
    }

    @Test
    void whatIsCollapsedHasNoPartsAndComesBack() {
        link();
        map.viewer.views().toggle(map.lane(2));
        map.settle();
        assertNull(map.part(to));
        assertNotNull(linkPart());
        assertSame(map.lane(2), map.cursor());
        assertEquals(1, JourneyView.of(map.journey).map().collapsedLanes().size());
        map.viewer.views().toggle(map.journey.getStages().get(0));
        map.settle();
        assertNull(map.part(from));
        assertTrue(map.viewer.getEditPartRegistry().values().stream().noneMatch(LinkEditPart.class::isInstance));
        map.viewer.views().expose(to);
        map.settle();
        assertNotNull(map.part(to));
        map.viewer.views().expandAll();
        map.settle();
        assertSame(map.part(from), linkPart().getSource());
        assertEquals(JourneyView.DEFAULT, JourneyView.of(map.journey));
    }

    @Test
    void aCollapsedStepHidesItsCardsAndTellsHowMany() {
        link();
        map.viewer.views().toggle(map.step(0));
        map.settle();
        assertNull(map.part(from));
        assertNotNull(map.part(to));
        assertNotNull(linkPart());
        assertSame(map.step(0), map.cursor());
        assertEquals(Set.of(map.step(0)), JourneyView.of(map.journey).map().collapsedSteps());
        assertEquals("Step Step 11, 1 of 4, collapsed, hidden cards: 2", map.part(map.step(0)).accessibleName());
        map.viewer.views().expose(from);
        map.settle();
        assertSame(map.part(from), linkPart().getSource());
        assertEquals("Step Step 11, 1 of 4", map.part(map.step(0)).accessibleName());
        map.viewer.views().toggle(map.lane(0));
        assertEquals("Lane actions, 1 of 3, collapsed, hidden cards: 1", map.part(map.lane(0)).accessibleName());
        map.viewer.views().expandAll();
        map.viewer.views().toggle(map.journey.getStages().get(0));
        assertEquals("Stage Stage 1, 1 of 2, collapsed, hidden cards: 2", map.part(map.journey.getStages().get(0)).accessibleName());
    }

    /** The header of a collapsed step stays, for there it is opened again. */
    @Test
    void theCursorPassesOverTheCellsOfACollapsedStepButNotOverItsHeader() {
        map.viewer.views().toggle(map.step(1));
        map.viewer.map().setSlot(map.slot(2, 0));
        map.viewer.actions().go(Way.BACK);
        assertSame(from, map.cursor());
        map.viewer.actions().goTo(map.step(0));
        map.viewer.actions().go(Way.ON);
        assertSame(map.step(1), map.cursor());
    }

    @Test
    void aDoubleClickShowsWhatIsHidden() {
        map.viewer.views().toggle(map.step(0));
        map.viewer.views().toggle(map.lane(0));
        map.settle();
        Box cell = map.viewer.map().scene().layout().cell(new Cell(0, 0));
        map.doubleClick(map.centre(map.viewer.map().viewerBounds(cell)));
        assertNotNull(map.part(from));
        assertEquals(JourneyView.DEFAULT, JourneyView.of(map.journey));
        map.viewer.views().toggle(map.step(0));
        map.settle();
        Rectangle header = map.part(map.step(0)).textBounds();
        map.doubleClick(new Point(header.x + header.width / 3, header.y + header.height / 2));
        assertEquals(JourneyView.DEFAULT, JourneyView.of(map.journey));
        assertFalse(map.viewer.typing().isTyping());
    }

    @Test
    void theCursorPassesOverWhatIsCollapsed() {
        map.viewer.views().toggle(map.lane(1));
        map.viewer.map().setSlot(map.slot(1, 0));
        map.viewer.actions().go(Way.DOWN);
        assertEquals(map.slot(1, 2), map.cursor());
        map.viewer.views().toggle(map.journey.getStages().get(0));
        map.viewer.map().setSlot(map.slot(3, 0));
        map.viewer.actions().go(Way.BACK);
        map.viewer.actions().go(Way.BACK);
        assertSame(map.lane(0), map.cursor());
    }

    @Test
    void aTwistyIsClicked() {
        GraphicalEditPart part = (GraphicalEditPart) (EditPart) map.part(map.journey.getStages().get(1));
        Rectangle header = map.part(map.journey.getStages().get(1)).textBounds();
        map.click(new Point(header.x + header.width - 15, header.y + header.height / 2));
        map.settle();
        assertEquals(Set.of(map.journey.getStages().get(1)), map.viewer.view().map().collapsedStages());
        assertTrue(part.getFigure().getBounds().width < header.width);
        assertEquals(0, map.journey.getStages().get(1).getStepWidth());
        Rectangle step = map.part(map.step(0)).textBounds();
        map.click(new Point(step.x + step.width - 6, step.y + 12));
        map.settle();
        assertEquals(Set.of(map.step(0)), map.viewer.view().map().collapsedSteps());
        Rectangle narrow = map.part(map.step(0)).textBounds();
        assertTrue(narrow.width < step.width);
        map.click(new Point(narrow.x + narrow.width - 6, narrow.y + 12));
        map.settle();
        assertEquals(Set.of(), map.viewer.view().map().collapsedSteps());
    }

    @Test
    void theWholeOfATallMapFits() {
        map.viewer.zoom().setZoom(0.05);
        map.settle();
        assertEquals(0.05, map.viewer.zoom().getZoom());
        assertTrue(Arrays.stream(map.viewer.zoom().getZoomLevels()).min().orElseThrow() <= 0.05);
        map.viewer.zoom().fit();
        assertEquals(1, map.viewer.zoom().getZoom(), 0.5);
    }
}
