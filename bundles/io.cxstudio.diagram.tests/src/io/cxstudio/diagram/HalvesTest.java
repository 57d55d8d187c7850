/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.cxstudio.catalog.LaneHalf;
import io.cxstudio.diagram.internal.capture.Arrivals;
import io.cxstudio.diagram.internal.capture.QuickAdd;
import io.cxstudio.diagram.internal.parts.Slot;
import io.cxstudio.diagram.internal.viewer.Way;
import io.cxstudio.drawing.map.Cell;
import io.cxstudio.editing.commands.AddCard;
import io.cxstudio.editing.commands.CopiedCards;
import io.cxstudio.editing.commands.PasteCards;
import io.cxstudio.model.Card;
import io.cxstudio.model.LinkKind;
import io.cxstudio.model.ModelPackage.Literals;
import io.cxstudio.model.PainPoint;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.testing.NoLoggedErrors;

/** A lane with strengths beside pain points: its cursor, its gestures, and what becomes of cards that change sides. */
@ExtendWith(NoLoggedErrors.class)
class HalvesTest {

    private static final int LANE = 2;

    private final MapInHand map = new MapInHand(workshop());
    private final Card pain = map.journey.getCards().get(2);

    /** The lane of pain points gets room for strengths. */
    private static Workshop workshop() {
        Workshop workshop = MapInHand.workshop("en");
        workshop.getJourneys().get(0).getLanes().get(LANE).setTypeId("io.cxstudio.lane.strengthsAndPainPoints");
        return workshop;
    }

    @AfterEach
    void close() {
        map.close();
    }

    private Slot slot(int step, int half) {
        return new Slot(map.step(step), map.lane(LANE), half);
    }

    private Card strength(int step, String text) {
        map.viewer.actions().execute(AddCard.at(map.journey, Literals.CARD, map.step(step), map.lane(LANE), AddCard.AT_END, text));
        map.settle();
        return map.journey.getCards().get(map.journey.getCards().size() - 1);
    }

    private Card known(Card card) {
        return map.journey.getCards().stream().filter(other -> other.getId().equals(card.getId())).findFirst().orElseThrow();
    }

    private void assertHalf(int half, Card card) {
        assertEquals(half, map.viewer.map().scene().content().lanes().get(LANE).half(known(card)));
    }

    @Test
    void whatIsTypedIsOfTheKindOfTheHalf() {
        map.viewer.map().setSlot(slot(1, LaneHalf.MINUS));
        map.type("Nobody there");
        map.press(SWT.CR, 0);
        assertEquals(slot(1, LaneHalf.MINUS), map.cursor());
        map.type("No sign");
        map.press(SWT.CR, 0);
        map.viewer.map().setSlot(slot(1, LaneHalf.PLUS));
        map.type("Quiet");
        map.press(SWT.CR, 0);
        List<Card> made = map.journey.getCards().subList(3, 6);
        assertEquals(List.of(Literals.PAIN_POINT, Literals.PAIN_POINT, Literals.CARD), made.stream().map(Card::eClass).toList());
    }

    @Test
    void theArrowsGoThroughBothHalvesAndTabFromStepToStep() {
        map.viewer.map().setSlot(slot(1, LaneHalf.PLUS));
        map.viewer.actions().go(Way.ON);
        assertEquals(slot(1, LaneHalf.MINUS), map.cursor());
        map.viewer.actions().go(Way.ON);
        assertEquals(slot(2, LaneHalf.PLUS), map.cursor());
        map.viewer.actions().go(Way.BACK);
        map.viewer.actions().goToNextStep(true);
        assertEquals(slot(2, LaneHalf.MINUS), map.cursor());
        map.viewer.actions().goToNextStep(false);
        map.viewer.actions().goToNextStep(false);
        assertEquals(slot(0, LaneHalf.MINUS), map.cursor());
        map.viewer.actions().go(Way.BACK);
        map.viewer.actions().go(Way.BACK);
        assertSame(map.lane(LANE), map.cursor());
    }

    @Test
    void altAndAnArrowTakeACardOverWithAllItHas() {
        Card other = map.journey.getCards().get(0);
        pain.setVotes(7);
        pain.setNotes("Told twice");
        map.viewer.linking().add(pain, other, LinkKind.CAUSES);
        byte[] before = WorkshopFile.toBytes(map.session.workshop());
        map.viewer.select(map.part(pain));
        map.viewer.actions().move(Way.BACK);
        map.settle();
        Card moved = known(pain);
        assertEquals(Literals.CARD, moved.eClass());
        assertSame(map.step(0), moved.getStep());
        assertEquals(7, moved.getVotes());
        assertEquals("Told twice", moved.getNotes());
        assertSame(moved, map.journey.getLinks().get(0).getSource());
        assertSame(moved, map.cursor());
        map.viewer.actions().move(Way.ON);
        map.viewer.actions().move(Way.ON);
        map.settle();
        assertSame(map.step(1), known(pain).getStep());
        assertHalf(LaneHalf.PLUS, pain);
        for (int i = 0; i < 3; i++) {
            map.session.commandStack().undo();
        }
        map.settle();
        assertEquals(new String(before, java.nio.charset.StandardCharsets.UTF_8),
                new String(WorkshopFile.toBytes(map.session.workshop()), java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void upAndDownStayInTheHalf() {
        Card first = strength(0, "First");
        Card second = strength(0, "Second");
        map.viewer.select(map.part(second));
        map.viewer.actions().move(Way.UP);
        map.settle();
        assertEquals(List.of("Second", "First"), map.viewer.map().scene().content().lanes().get(LANE).cell(0, LaneHalf.PLUS).stream().map(Card::getText).toList());
        map.viewer.actions().move(Way.DOWN);
        map.settle();
        assertEquals(List.of(first, second), map.viewer.map().scene().content().lanes().get(LANE).cell(0, LaneHalf.PLUS));
        map.viewer.actions().move(Way.UP);
        map.viewer.actions().move(Way.UP);
        map.settle();
        assertSame(map.lane(1), second.getLane(), "from the top of the half into the lane above");
    }

    @Test
    void aCardIsDraggedToTheOtherHalf() {
        Card strength = strength(0, "Quiet lounge");
        Rectangle bounds = map.part(strength).textBounds();
        Rectangle there = map.viewer.map().viewerBounds(map.viewer.map().scene().layout().cell(new Cell(LANE, 0), LaneHalf.MINUS));
        map.drag(map.centre(bounds), new org.eclipse.draw2d.geometry.Point(there.x + there.width / 2, there.y + 12), 0);
        assertInstanceOf(PainPoint.class, known(strength));
        assertSame(map.step(0), known(strength).getStep());
        assertEquals(List.of(known(strength), pain), map.viewer.map().scene().content().lanes().get(LANE).cell(0, LaneHalf.MINUS));
        map.session.commandStack().undo();
        map.settle();
        assertSame(strength, known(strength));
    }

    @Test
    void copiesFollowTheCursorAndWhatWasCopiedTogetherStaysApart() {
        Card strength = strength(0, "Quiet lounge");
        var content = map.viewer.map().scene().content();
        CopiedCards alone = slot(1, LaneHalf.MINUS).fitting(CopiedCards.of(List.of(strength)), content);
        map.viewer.actions().execute(PasteCards.into(map.journey, alone, map.step(1), map.lane(LANE)));
        CopiedCards both = slot(2, LaneHalf.MINUS).fitting(CopiedCards.of(List.of(strength, pain)), content);
        map.viewer.actions().execute(PasteCards.into(map.journey, both, map.step(2), map.lane(LANE)));
        map.settle();
        var lane = map.viewer.map().scene().content().lanes().get(LANE);
        assertEquals(List.of("Quiet lounge"), lane.cell(1, LaneHalf.MINUS).stream().map(Card::getText).toList());
        assertEquals(List.of("Quiet lounge"), lane.cell(2, LaneHalf.PLUS).stream().map(Card::getText).toList());
        assertEquals(List.of(pain.getText()), lane.cell(2, LaneHalf.MINUS).stream().map(Card::getText).toList());
    }

    @Test
    void aRangeKeepsTheHalvesOverOtherPrograms() {
        Card strength = strength(0, "Quiet lounge");
        String range = map.viewer.clipboard().forms(List.of(strength, pain), false).text();
        assertTrue(range.contains("(+) Quiet lounge") && range.contains("(\u2212) " + pain.getText()), range);
        new Arrivals(map.viewer).text("(\u2212) Loud", null, map.step(1), map.lane(LANE), LaneHalf.PLUS);
        new Arrivals(map.viewer).text("(+) Fast", null, map.step(2), map.lane(LANE), LaneHalf.MINUS);
        new Arrivals(map.viewer).text("Slow", null, map.step(3), map.lane(LANE), LaneHalf.MINUS);
        map.settle();
        var lane = map.viewer.map().scene().content().lanes().get(LANE);
        assertEquals(List.of("Loud"), lane.cell(1, LaneHalf.MINUS).stream().map(Card::getText).toList());
        assertEquals(List.of("Fast"), lane.cell(2, LaneHalf.PLUS).stream().map(Card::getText).toList());
        assertEquals(List.of("Slow"), lane.cell(3, LaneHalf.MINUS).stream().map(Card::getText).toList());
    }

    @Test
    void aQuickNoteFindsItsHalf() {
        QuickAdd notes = new QuickAdd(map.viewer);
        String lane = "#" + map.lane(LANE).getName();
        notes.add("Fast desk " + lane + " @2");
        notes.add("Wet seats " + lane + " @2 !pain");
        notes.add("Cold tea @3 !pain");
        notes.add("Warm smile @3 !strength");
        map.viewer.map().setSlot(slot(3, LaneHalf.MINUS));
        notes.add("No socket");
        map.settle();
        var content = map.viewer.map().scene().content().lanes().get(LANE);
        assertEquals(List.of("Fast desk"), content.cell(1, LaneHalf.PLUS).stream().map(Card::getText).toList());
        assertEquals(List.of("Wet seats"), content.cell(1, LaneHalf.MINUS).stream().map(Card::getText).toList());
        assertEquals(List.of("Cold tea"), content.cell(2, LaneHalf.MINUS).stream().map(Card::getText).toList());
        assertEquals(List.of("Warm smile"), content.cell(2, LaneHalf.PLUS).stream().map(Card::getText).toList());
        assertEquals(List.of("No socket"), content.cell(3, LaneHalf.MINUS).stream().map(Card::getText).toList());
    }

    @Test
    void thePositionIsToldWithTheHalf() {
        Card strength = strength(0, "Quiet lounge");
        assertEquals("Pain point, " + pain.getText() + ", step 1 of 4 Step 11, lane 3 of 3 painPoints, \u2212 Pain points", map.part(pain).accessibleName());
        assertEquals("Strength, Quiet lounge, step 1 of 4 Step 11, lane 3 of 3 painPoints, + Strengths", map.part(strength).accessibleName());
    }
}
