/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.cxstudio.model.Workshop;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.diagram.internal.parts.CardEditPart;
import io.cxstudio.diagram.internal.viewer.Way;
import io.cxstudio.drawing.map.Cell;
import io.cxstudio.model.Card;
import io.cxstudio.model.EmotionPoint;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Stage;
import io.cxstudio.testing.NoLoggedErrors;

/** What the mouse and the keys do on the map. */
@ExtendWith(NoLoggedErrors.class)
class GestureTest {

    private final MapInHand map = new MapInHand(MapInHand.workshop("en"));

    @AfterEach
    void close() {
        map.close();
    }

    private Point cell(int step, int lane) {
        return map.centre(map.viewer.map().viewerBounds(map.viewer.map().scene().layout().cell(new Cell(lane, step))));
    }

    private Point card(int index) {
        return map.centre(map.part(map.journey.getCards().get(index)).textBounds());
    }

    @Test
    void everyElementHasOnePart() {
        for (Card card : map.journey.getCards()) {
            assertSame(map.part(card.getLane()), map.part(card).getParent());
        }
        for (Stage stage : map.journey.getStages()) {
            stage.getSteps().forEach(step -> assertSame(map.part(stage), map.part(step).getParent()));
        }
        assertEquals(map.journey.getCards().size(), map.viewer.getEditPartRegistry().values().stream().filter(CardEditPart.class::isInstance).count());
    }

    @Test
    void aClickPointsTheCursorAtACell() {
        map.click(cell(2, 0));
        assertEquals(map.slot(2, 0), map.cursor());
        map.click(card(0));
        assertSame(map.journey.getCards().get(0), map.cursor());
    }

    @Test
    void aCardIsDraggedToAnotherCellAndSelectedThere() {
        map.drag(card(0), cell(2, 2), 0);
        assertEquals(List.of("Card in actions"), map.cell(2, 2));
        assertSame(map.journey.getCards().stream().filter(card -> "Card in actions".equals(card.getText())).findFirst().orElseThrow(), map.cursor());
        map.session.commandStack().undo();
        map.settle();
        assertEquals(List.of("Card in actions"), map.cell(0, 0));
        assertEquals(1, map.part(map.lane(0)).getChildren().size());
        assertSame(map.journey.getCards().get(0), map.cursor());
    }

    @Test
    void stagesAndLanesAreDraggedByTheirHeaders() {
        Rectangle first = map.part(map.journey.getStages().get(0)).textBounds();
        Rectangle second = map.part(map.journey.getStages().get(1)).textBounds();
        map.drag(map.centre(first), new Point(second.x + second.width - 20, second.y + 10), 0);
        assertEquals(List.of("Stage 2", "Stage 1"), map.journey.getStages().stream().map(Stage::getName).toList());
        Rectangle upper = map.part(map.lane(0)).textBounds();
        Rectangle lowest = map.part(map.lane(2)).textBounds();
        map.drag(new Point(upper.x + 40, upper.y + 15), new Point(lowest.x + 40, lowest.y + lowest.height - 2), 0);
        assertEquals(List.of("emotions", "painPoints", "actions"), map.journey.getLanes().stream().map(Lane::getName).toList());
    }

    @Test
    void aPointOfTheCurveIsDraggedOnTheScale() {
        EmotionPoint point = (EmotionPoint) map.journey.getCards().get(1);
        Point from = map.centre(map.viewer.map().viewerBounds(map.viewer.map().scene().layout().card(point).orElseThrow()));
        map.drag(from, new Point(from.x, from.y - 400), 0);
        assertEquals(2.0, point.getScore());
        map.viewer.select(map.part(point));
        map.viewer.actions().move(Way.DOWN);
        assertEquals(1.5, point.getScore());
    }

    @Test
    void theTrailingEdgeOfAStageMakesItWider() {
        Rectangle stage = map.part(map.journey.getStages().get(0)).textBounds();
        Point edge = new Point(stage.x + stage.width - 3, stage.y + stage.height / 2);
        map.drag(edge, new Point(edge.x + 80, edge.y), 0);
        assertEquals(stage.width + 80, map.part(map.journey.getStages().get(0)).textBounds().width, 8);
        assertEquals("Stage 1", map.journey.getStages().get(0).getName());
        assertTrue(map.journey.getStages().get(0).getStepWidth() > 0);
    }

    @Test
    void theTrailingEdgeOfACardMakesItSpan() {
        Rectangle card = map.part(map.journey.getCards().get(0)).textBounds();
        map.drag(new Point(card.x + card.width - 2, card.y + card.height / 2), cell(2, 0), 0);
        assertSame(map.step(2), map.journey.getCards().get(0).getLastStep());
        map.viewer.actions().span(false);
        assertSame(map.step(1), map.journey.getCards().get(0).getLastStep());
    }

    @Test
    void arrowsGoOverTheGridAndItsHeaders() {
        map.viewer.map().setSlot(map.slot(1, 0));
        map.viewer.actions().go(Way.BACK);
        assertSame(map.journey.getCards().get(0), map.cursor());
        map.viewer.actions().go(Way.BACK);
        assertSame(map.lane(0), map.cursor());
        map.viewer.actions().go(Way.ON);
        map.viewer.actions().go(Way.UP);
        assertSame(map.step(0), map.cursor());
        map.viewer.actions().go(Way.UP);
        assertSame(map.journey.getStages().get(0), map.cursor());
        map.viewer.actions().go(Way.UP);
        assertSame(map.journey.getStages().get(0), map.cursor());
    }

    @Test
    void keysMoveCards() {
        map.viewer.select(map.part(map.journey.getCards().get(0)));
        map.viewer.actions().move(Way.ON);
        assertEquals(List.of("Card in actions"), map.cell(1, 0));
        map.viewer.actions().move(Way.DOWN);
        assertEquals(List.of("Card in actions"), map.cell(1, 1));
        map.viewer.actions().move(Way.UP);
        map.viewer.actions().move(Way.BACK);
        assertEquals(List.of("Card in actions"), map.cell(0, 0));
        map.viewer.actions().move(Way.BACK);
        assertEquals(List.of("Card in actions"), map.cell(0, 0));
    }

    @Test
    void deletingKeepsTheCursorInTheCell() {
        map.viewer.select(map.part(map.journey.getCards().get(0)));
        map.viewer.actions().delete();
        assertEquals(List.of(), map.cell(0, 0));
        assertEquals(map.slot(0, 0), map.cursor());
    }

    @Test
    void cardsGoOverTheClipboard() {
        map.viewer.actions().selectAll();
        assertEquals(3, map.viewer.actions().selectedCards().size());
        map.viewer.select(map.part(map.journey.getCards().get(0)));
        map.viewer.clipboard().copy(false);
        map.viewer.map().setSlot(map.slot(3, 0));
        map.viewer.clipboard().paste();
        assertEquals(List.of("Card in actions"), map.cell(3, 0));
        map.viewer.clipboard().cut();
        assertEquals(List.of(), map.cell(3, 0));
        map.viewer.select(map.part(map.journey.getCards().get(0)));
        map.viewer.actions().duplicate();
        assertEquals(List.of("Card in actions", "Card in actions"), map.cell(0, 0));
    }

    @Test
    void theHeadersStayInViewWhileTheMapScrolls() {
        map.viewer.zoom().setZoom(4);
        map.settle();
        Rectangle before = map.part(map.journey.getStages().get(0)).textBounds();
        map.viewer.wheel(-10, SWT.NONE, new Point(300, 300));
        map.settle();
        assertEquals(before.y, map.part(map.journey.getStages().get(0)).textBounds().y);
        map.viewer.wheel(-10, SWT.SHIFT, new Point(300, 300));
        map.settle();
        assertTrue(map.part(map.journey.getStages().get(0)).textBounds().x < before.x);
        assertEquals(0, map.part(map.lane(0)).textBounds().x);
    }

    @Test
    void theWheelZoomsToThePointer() {
        Point pointer = card(0);
        map.viewer.wheel(1, SWT.MOD1, pointer);
        map.settle();
        assertEquals(1.25, map.viewer.zoom().getZoom());
        map.viewer.wheel(-1, SWT.MOD1, pointer);
        map.settle();
        assertEquals(1, map.viewer.zoom().getZoom());
    }

    @Test
    void aMapFromRightToLeftIsMirrored() {
        try (MapInHand persian = new MapInHand(MapInHand.workshop("fa"))) {
            Rectangle first = persian.part(persian.journey.getStages().get(0)).textBounds();
            Rectangle second = persian.part(persian.journey.getStages().get(1)).textBounds();
            assertTrue(first.x > second.x);
            assertTrue(persian.part(persian.lane(0)).textBounds().x > first.x);
            persian.viewer.map().setSlot(persian.slot(1, 0));
            persian.viewer.actions().go(Way.left(true));
            assertEquals(persian.slot(2, 0), persian.cursor());
        }
    }

    @Test
    void aMapFromRightToLeftKeepsItsBeginningInViewAtEverySize() {
        Workshop workshop = MapInHand.workshop("fa");
        Stage last = workshop.getJourneys().get(0).getStages().get(1);
        for (int steps = 0; steps < 12; steps++) {
            last.getSteps().add(ModelFactory.eINSTANCE.createStep());
        }
        try (MapInHand persian = new MapInHand(workshop)) {
            for (int width : new int[] {1000, 400, 1300, 600, 3000, 500, 800}) {
                persian.resize(width, 700 - width / 10);
                Rectangle first = persian.part(persian.journey.getStages().get(0)).textBounds();
                Rectangle lane = persian.part(persian.lane(0)).textBounds();
                assertTrue(first.right() <= lane.x && lane.x < first.right() + 80, width + ": " + first + ", " + lane);
                assertTrue(lane.right() <= width && width - 80 < lane.right(), width + ": " + lane);
            }
        }
    }

    @Test
    void partsSayWhatTheyAreAndWhereTheyStand() {
        assertEquals("Pain point, Card in painPoints, step 1 of 4 Step 11, lane 3 of 3 painPoints",
                map.part(map.journey.getCards().get(2)).accessibleName());
    }
}
