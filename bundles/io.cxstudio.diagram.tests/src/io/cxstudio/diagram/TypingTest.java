/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.cxstudio.model.EmotionPoint;
import io.cxstudio.model.PainPoint;
import io.cxstudio.model.Step;
import io.cxstudio.model.Workshop;
import io.cxstudio.testing.NoLoggedErrors;

/** Typing in the map: no letter is lost, and every note is one undoable edit. */
@ExtendWith(NoLoggedErrors.class)
class TypingTest {

    private final MapInHand map = new MapInHand(MapInHand.workshop("en"));

    @AfterEach
    void close() {
        map.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Gate moved, again", "ประตูเปลี่ยนอีกแล้ว", "چرا جواب نمی‌دهند؟", "登機門又改了", "Cổng lại đổi", "=1+1", "\uD83D\uDE00 ok"})
    void typingAtAnEmptyPlaceMakesACard(String text) {
        map.viewer.map().setSlot(map.slot(1, 0));
        map.type(text);
        assertTrue(map.viewer.typing().isTyping());
        map.press(SWT.CR, 0);
        assertEquals(List.of(text), map.cell(1, 0));
        assertFalse(map.viewer.typing().isTyping());
        map.session.commandStack().undo();
        assertEquals(List.of(), map.cell(1, 0));
    }

    @Test
    void theCursorStaysSoThatTheNextCardFollows() {
        map.viewer.map().setSlot(map.slot(2, 0));
        map.type("one");
        map.press(SWT.CR, 0);
        map.type("two");
        map.press(SWT.CR, 0);
        assertEquals(List.of("one", "two"), map.cell(2, 0));
    }

    @Test
    void theLaneSaysWhatTheCardIs() {
        map.viewer.map().setSlot(map.slot(1, 2));
        map.type("late");
        map.press(SWT.CR, 0);
        map.viewer.map().setSlot(map.slot(1, 1));
        map.type("calm");
        map.press(SWT.CR, 0);
        assertInstanceOf(PainPoint.class, map.journey.getCards().get(3));
        assertEquals(0.0, assertInstanceOf(EmotionPoint.class, map.journey.getCards().get(4)).getScore());
    }

    @Test
    void escapeGivesUp() {
        map.viewer.map().setSlot(map.slot(1, 0));
        map.type("never");
        map.press(SWT.ESC, 0);
        assertEquals(List.of(), map.cell(1, 0));
        assertFalse(map.session.commandStack().canUndo());
    }

    @Test
    void typingOnACardGoesOnWithItsText() {
        map.viewer.select(map.part(map.journey.getCards().get(0)));
        map.type(" again");
        map.press(SWT.CR, 0);
        assertEquals(List.of("Card in actions again"), map.cell(0, 0));
    }

    @Test
    void leavingFinishesSoThatNothingIsLost() {
        map.viewer.map().setSlot(map.slot(1, 0));
        map.type("kept");
        map.viewer.select(map.part(map.journey.getCards().get(0)));
        assertEquals(List.of("kept"), map.cell(1, 0));
    }

    @Test
    void aCardMayBecomeEmptyButANameMayNot() {
        map.viewer.typing().edit(map.part(map.journey.getCards().get(0)));
        map.viewer.typing().control().setText("");
        map.press(SWT.CR, 0);
        map.viewer.typing().edit(map.part(map.journey.getStages().get(0)));
        map.viewer.typing().control().setText(" ");
        map.press(SWT.CR, 0);
        assertEquals(null, map.journey.getCards().get(0).getText());
        assertEquals("Stage 1", map.journey.getStages().get(0).getName());
    }

    @Test
    void aNewStepIsNamedAtOnceAndUndoneWithItsName() {
        map.viewer.map().setSlot(map.slot(0, 0));
        map.viewer.actions().insertStep();
        assertTrue(map.viewer.typing().isTyping());
        map.viewer.typing().control().setText("Pack");
        map.press(SWT.CR, 0);
        assertEquals(List.of("Step 11", "Pack", "Step 12"), map.journey.getStages().get(0).getSteps().stream().map(Step::getName).toList());
        map.session.commandStack().undo();
        assertEquals(2, map.journey.getStages().get(0).getSteps().size());
    }

    @Test
    void aCardGrowsWithItsText() {
        var card = map.journey.getCards().get(0);
        int before = map.part(card).getFigure().getBounds().height;
        map.viewer.typing().edit(map.part(card));
        map.type(" and very many words more that need several lines");
        map.press(SWT.CR, 0);
        assertTrue(map.part(card).getFigure().getBounds().height > before);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2})
    void whatIsTypedAtTheLowerEdgeStaysInView(int lane) {
        map.resize(900, 200);
        map.viewer.map().setSlot(map.slot(0, lane));
        for (String word : "a note of many words that goes on and on until it takes a lot of lines".split(" ")) {
            map.type(word + " ");
            Rectangle exposed = map.viewer.exposed();
            var field = map.viewer.typing().control().getBounds();
            assertTrue(field.y >= exposed.y && field.y + field.height <= exposed.bottom(), word + ": " + field + " is not in " + exposed);
        }
        // One that scrolls away from it is not held back.
        int before = map.viewer.typing().control().getLocation().y;
        map.viewer.scrollBy(0, -10_000);
        map.settle();
        assertTrue(lane == 0 || map.viewer.typing().control().getLocation().y > before);
    }

    @Test
    void fromRightToLeftTheCaretBeginsAtTheRightAndEveryKeyIsThere() {
        try (MapInHand persian = new MapInHand(MapInHand.workshop("fa"))) {
            persian.viewer.map().setSlot(persian.slot(1, 0));
            persian.type("سلام");
            StyledText text = persian.viewer.typing().control();
            int width = text.getClientArea().width;
            text.invokeAction(ST.LINE_START);
            assertEquals(width - 1, text.getCaret().getLocation().x);
            text.invokeAction(ST.LINE_END);
            int end = text.getCaret().getLocation().x;
            assertTrue(end > 0 && end < width - 10, () -> end + " of " + width);
            assertEquals(ST.SELECT_ALL, text.getKeyBinding('A' | SWT.MOD1));
        }
    }

    @Test
    void nothingCanBeTypedIntoAWorkshopOfANewerFormat() {
        Workshop newer = MapInHand.workshop("en");
        newer.setFormat(99);
        try (MapInHand other = new MapInHand(newer)) {
            assertTrue(other.session.isReadOnly());
            other.viewer.map().setSlot(other.slot(1, 0));
            other.type("no");
            other.press(SWT.CR, 0);
            other.viewer.actions().insertStage();
            assertEquals(List.of(), other.cell(1, 0));
            assertEquals(2, other.journey.getStages().size());
        }
    }
}
