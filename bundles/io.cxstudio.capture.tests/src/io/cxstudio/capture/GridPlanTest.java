/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.capture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;

import io.cxstudio.capture.GridChoices.Headings;
import io.cxstudio.capture.GridChoices.Rows;
import io.cxstudio.model.EmotionPoint;
import io.cxstudio.model.PainPoint;
import io.cxstudio.model.files.WorkshopFile;

class GridPlanTest {

    private final TestMap map = new TestMap();

    private static TextTable table(String text) {
        return TextTable.ofTabbedText(text, () -> false);
    }

    private GridPlan guessed(String text, GridPlace place) {
        return GridPlan.of(table(text), place, GridGuess.of(table(text), place));
    }

    private void execute(GridPlan plan) {
        map.session.commandStack().execute(plan.command("Paste"));
    }

    @Test
    void aRangeWithoutNamesGoesToTheStepsAndLanesFromTheCellOn() {
        byte[] before = WorkshopFile.toBytes(map.workshop);
        execute(guessed("a\tb\nc\td", map.place(1, 0)));
        assertEquals(List.of("a"), map.cell(map.step(1), map.lane(0)));
        assertEquals(List.of("b"), map.cell(map.step(2), map.lane(0)));
        assertEquals(List.of("d"), map.cell(map.step(2), map.lane(1)));
        map.session.commandStack().undo();
        assertArrayEquals(before, WorkshopFile.toBytes(map.workshop));
    }

    @Test
    void whatIsBeyondTheLastStepGetsNewStepsOrIsParked() {
        GridChoices choices = new GridChoices(Headings.NONE, false, Rows.LANES, true, false);
        GridPlan parking = GridPlan.of(table("a\tb\tc"), map.place(3, 0), choices);
        assertEquals(2, parking.parked());
        GridPlan adding = GridPlan.of(table("a\tb\tc"), map.place(3, 0), choices.withMissing(true));
        assertEquals(0, adding.parked());
        assertEquals(2, adding.addedSteps().size());
        execute(adding);
        assertEquals(4, map.journey.getStages().get(1).getSteps().size());
        assertEquals(List.of("c"), map.cell(map.step(5), map.lane(0)));
    }

    @Test
    void namesOfStepsAndLanesAreFoundWhateverTheirCaseAndOrder() {
        GridPlan plan = guessed("\tARRIVE\tsearch\npain POINTS\tlate\t\nactions\ttakes bag\tasks", map.place(0, 0));
        execute(plan);
        assertEquals(List.of(), plan.addedSteps());
        assertEquals(List.of(), plan.addedLanes());
        assertEquals(List.of("late"), map.cell(map.step(3), map.lane(2)));
        assertEquals(List.of("asks"), map.cell(map.step(0), map.lane(0)));
        assertInstanceOf(PainPoint.class, map.journey.getCards().get(0));
    }

    @Test
    void unknownNamesBecomeStepsAndLanesOfTheTypeThatIsCalledSo() {
        map.journey.getLanes().remove(2);
        GridPlan plan = guessed("\tBoard\tTransfer\nActions\twalks\truns\nدردها\tlate\t\nIdeas\tx\ty", map.place(0, 0));
        execute(plan);
        assertEquals(List.of("Transfer"), plan.addedSteps());
        assertEquals(List.of("دردها", "Ideas"), plan.addedLanes());
        assertEquals("io.cxstudio.lane.painPoints", map.lane(2).getTypeId());
        assertEquals(List.of("runs"), map.cell(map.step(4), map.lane(0)));
    }

    @Test
    void stagesAboveStepsAreKeptTogether() {
        GridPlan plan = guessed("\tBook\t\tAfter\t\n\tSearch\tCompare\tClaim\tRate\nActions\ta\tb\tc\td", map.place(0, 0));
        assertEquals(List.of("After"), plan.addedStages());
        assertEquals(List.of("Compare", "Claim", "Rate"), plan.addedSteps());
        execute(plan);
        assertEquals(List.of("Search", "Pay", "Compare"), map.journey.getStages().get(0).getSteps().stream().map(step -> step.getName()).toList());
        assertEquals(List.of("Claim", "Rate"), map.journey.getStages().get(2).getSteps().stream().map(step -> step.getName()).toList());
        map.session.commandStack().undo();
        assertEquals(2, map.journey.getStages().size());
    }

    @Test
    void aSingleColumnIsAListOfCardsInOneCell() {
        execute(guessed("one\ntwo\n\nthree", map.place(0, 0)));
        assertEquals(List.of("one", "two", "three"), map.cell(map.step(0), map.lane(0)));
    }

    @Test
    void moreRowsThanLanesAreCardsOfOneLane() {
        GridChoices choices = GridGuess.of(table("a\tb\nc\td\ne\tf\ng\th"), map.place(0, 0));
        assertEquals(Rows.CARDS, choices.rows());
    }

    @Test
    void linesOfACellAreCardsOrOneCard() {
        GridChoices choices = new GridChoices(Headings.NONE, false, Rows.LANES, true, true);
        assertEquals(3, GridPlan.of(table("\"a\nb\"\tc"), map.place(0, 0), choices).cards());
        assertEquals(2, GridPlan.of(table("\"a\nb\"\tc"), map.place(0, 0), choices.withLines(false)).cards());
    }

    @Test
    void numbersInTheLaneOfEmotionsAreScores() {
        execute(guessed("1.5\t-2\thappy", map.place(0, 1)));
        EmotionPoint first = (EmotionPoint) map.journey.getCards().get(0);
        assertEquals(1.5, first.getScore());
        assertEquals(null, first.getText());
        EmotionPoint last = (EmotionPoint) map.journey.getCards().get(2);
        assertEquals(0.0, last.getScore());
        assertEquals("happy", last.getText());
    }

    @Test
    void nothingIsCutSilently() {
        String text = "x".repeat(1_000_000);
        GridPlan plan = guessed("short\t" + text, map.place(0, 0));
        assertEquals(1, plan.longTexts());
        execute(plan);
        assertTrue(map.journey.getCards().get(1).getText().length() <= CardText.MOST_CHARACTERS);
        assertEquals(text, map.journey.getCards().get(1).getNotes());
        GridPlan many = guessed("line\n".repeat(100_000), map.place(0, 0));
        assertEquals(GridPlan.MOST_CARDS, many.cards());
        assertEquals(100_000 - GridPlan.MOST_CARDS, many.beyondLimit());
    }

    @Test
    void aLargeTableIsLeftWhenThatIsCancelled() {
        byte[] before = WorkshopFile.toBytes(map.workshop);
        TextTable large = table("line\n".repeat(100_000));
        int[] asked = new int[1];
        assertThrows(CancellationException.class,
                () -> GridPlan.of(large, map.place(0, 0), GridGuess.of(large, map.place(0, 0)), () -> asked[0]++ == 10));
        assertEquals(11, asked[0]);
        assertArrayEquals(before, WorkshopFile.toBytes(map.workshop));
    }

    @Test
    void withoutAPlaceEverythingIsParked() {
        GridPlan plan = guessed("a\nb", map.place(-1, -1));
        assertEquals(2, plan.parked());
        execute(plan);
        assertEquals(List.of("a", "b"), map.parked());
    }

    @Test
    void anEmptyTableDoesNothing() {
        assertFalse(guessed("\t\n", map.place(0, 0)).command("Paste").canExecute());
    }
}
