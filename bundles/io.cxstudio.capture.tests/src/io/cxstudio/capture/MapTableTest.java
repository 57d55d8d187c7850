/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.cxstudio.model.Card;
import io.cxstudio.model.EmotionPoint;
import io.cxstudio.model.ModelFactory;

class MapTableTest {

    private final TestMap map = new TestMap();

    private Card card(String text, int step, int lane) {
        Card card = lane == 1 ? ModelFactory.eINSTANCE.createEmotionPoint() : ModelFactory.eINSTANCE.createCard();
        card.setText(text);
        card.setStep(step < 0 ? null : map.step(step));
        card.setLane(lane < 0 ? null : map.lane(lane));
        map.journey.getCards().add(card);
        return card;
    }

    @Test
    void theRangeReachesFromTheFirstToTheLastCard() {
        card("a", 1, 0);
        card("b", 1, 0);
        card("c", 2, 2);
        assertEquals(List.of(List.of("a\nb", ""), List.of("", ""), List.of("", "c")), MapTable.of(map.journey, map.journey.getCards(), false, TestMap.CATALOG).rows());
    }

    @Test
    void namesStandAboveAndBefore() {
        card("a", 0, 0);
        card("b", 2, 0);
        assertEquals(List.of(List.of("", "Book", "", "Fly"), List.of("", "Search", "Pay", "Board"), List.of("Actions", "a", "", "b")),
                MapTable.of(map.journey, map.journey.getCards(), true, TestMap.CATALOG).rows());
    }

    @Test
    void scoresWithoutTextAreNumbersAndLinesOfACardBecomeOne() {
        ((EmotionPoint) card(null, 0, 1)).setScore(-1.5);
        ((EmotionPoint) card(null, 1, 1)).setScore(2.0);
        card("two\nlines", 2, 2);
        assertEquals(List.of(List.of("-1.5", "2", ""), List.of("", "", "two lines")), MapTable.of(map.journey, map.journey.getCards(), false, TestMap.CATALOG).rows());
    }

    @Test
    void parkedCardsFollowBelow() {
        card("a", 0, 0);
        card("p", -1, -1);
        assertEquals(List.of(List.of("a"), List.of("p")), MapTable.of(map.journey, map.journey.getCards(), false, TestMap.CATALOG).rows());
        assertEquals(List.of(List.of("p")), MapTable.of(map.journey, map.journey.getCards().subList(1, 2), true, TestMap.CATALOG).rows());
    }

    @Test
    void aWholeMapWithNamesIsLaidOutAgainAsItWas() {
        card("a", 0, 0);
        card("b", 0, 0);
        card("late", 3, 2);
        TextTable table = MapTable.of(map.journey, map.journey.getCards(), true, TestMap.CATALOG);
        TestMap other = new TestMap();
        GridPlace place = other.place(0, 0);
        GridPlan plan = GridPlan.of(TextTable.ofTabbedText(table.toTabbedText(), () -> false), place, GridGuess.of(table, place));
        other.session.commandStack().execute(plan.command("Paste"));
        assertEquals(List.of(), plan.addedSteps());
        assertEquals(List.of("a", "b"), other.cell(other.step(0), other.lane(0)));
        assertEquals(List.of("late"), other.cell(other.step(3), other.lane(2)));
        assertEquals(3, other.journey.getCards().size());
    }
}
