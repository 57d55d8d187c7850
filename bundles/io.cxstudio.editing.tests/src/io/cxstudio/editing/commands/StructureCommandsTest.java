/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.cxstudio.model.Card;
import io.cxstudio.model.Channel;
import io.cxstudio.model.Journey;
import io.cxstudio.model.JourneyKind;
import io.cxstudio.model.KeyIssue;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Link;
import io.cxstudio.model.Measurement;
import io.cxstudio.model.PainPoint;
import io.cxstudio.model.Phase;
import io.cxstudio.model.SavedView;
import io.cxstudio.model.Segment;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;
import io.cxstudio.model.Touchpoint;
import io.cxstudio.model.check.WorkshopCheck;
import io.cxstudio.testing.NoLoggedErrors;

@ExtendWith(NoLoggedErrors.class)
class StructureCommandsTest extends EditorFixture {

	@Test
	void aNewStageHasAStepAndThePhaseBeforeIt() {
		Phase before = phase("before", 0, 1);
		Phase after = phase("after", 2, 2);
		Stage inside = result(InsertStage.at(journey, 1, "inside", "step", "type", "label"));
		assertEquals(1, inside.getSteps().size());
		assertSame(before, inside.getPhase());
		assertEquals("type", inside.getTypeId());
		assertSame(before, this.<Stage>result(InsertStage.at(journey, 3, "between", null, null, null)).getPhase());
		assertSame(after, this.<Stage>result(InsertStage.at(journey, 5, "last", null, null, null)).getPhase());
		assertSame(before, this.<Stage>result(InsertStage.at(journey, 0, "first", null, null, null)).getPhase());
		assertFalse(InsertStage.at(journey, 8, "too far", null, null, null).canExecute());
	}

	@Test
	void aNewStepIsSpannedByWhatSpansItsNeighbours() {
		Card card = put(0, 0);
		card.setLastStep(steps.get(1));
		Step step = result(InsertStep.at(stages.get(0), 1, "between"));
		assertEquals(List.of(steps.get(0), step, steps.get(1)), stages.get(0).getSteps());
		assertSame(steps.get(1), card.getLastStep());
	}

	@Test
	void insertsAndMovesLanes() {
		Lane lane = result(InsertLane.at(journey, 1, "new", "type", "label"));
		assertEquals(1, journey.getLanes().indexOf(lane));
		run(MoveLane.to(lane, 3));
		assertEquals(3, journey.getLanes().indexOf(lane));
		assertFalse(MoveLane.to(lane, 3).canExecute());
		assertFalse(MoveLane.to(lane, 4).canExecute());
	}

	@Test
	void aStageThatMovesKeepsPhasesInOnePiece() {
		phase("before", 0, 1);
		Phase after = phase("after", 2, 2);
		run(MoveStage.to(stages.get(0), 2));
		assertSame(after, stages.get(0).getPhase());
		run(MoveStage.to(stages.get(2), 0));
		assertFalse(WorkshopCheck.check(workshop).stream().anyMatch(problem -> problem.rule().equals("phaseInPieces")));
	}

	@Test
	void aSpanThatIsTornApartKeepsItsFirstPart() {
		Card card = put(0, 0);
		card.setLastStep(steps.get(3));
		run(MoveStage.to(stages.get(1), 2));
		assertSame(steps.get(0), card.getStep());
		assertSame(steps.get(1), card.getLastStep());
		Card turned = put(0, 0);
		turned.setLastStep(steps.get(1));
		run(MoveStep.to(steps.get(0), stages.get(0), 1));
		assertSame(steps.get(1), turned.getStep());
		assertSame(steps.get(0), turned.getLastStep());
	}

	@Test
	void aStepMovesToAnotherStageButNeverLeavesOneEmpty() {
		run(MoveStep.to(steps.get(0), stages.get(1), 1));
		assertEquals(List.of(steps.get(2), steps.get(0), steps.get(3)), stages.get(1).getSteps());
		assertFalse(MoveStep.to(steps.get(1), stages.get(1), 0).canExecute());
	}

	@Test
	void deletingAStageTakesItsStepsCardsAndLinks() {
		Card inside = put(0, 0);
		Card spanningOut = put(1, 0);
		spanningOut.setLastStep(steps.get(3));
		Card spanningIn = put(-1, 0);
		Card outside = put(2, 0);
		Link link = link(inside, outside);
		run(DeleteElements.of(List.of(stages.get(0))));
		assertEquals(List.of(stages.get(1), stages.get(2)), journey.getStages());
		assertEquals(List.of(spanningOut, spanningIn, outside), journey.getCards());
		assertSame(steps.get(2), spanningOut.getStep());
		assertSame(steps.get(3), spanningOut.getLastStep());
		assertFalse(journey.getLinks().contains(link));
		assertEquals("Delete Stage", session.commandStack().undoLabel());
	}

	@Test
	void theLastStepTakesItsStageAlong() {
		run(DeleteElements.of(List.of(steps.get(0))));
		assertTrue(journey.getStages().contains(stages.get(0)));
		run(DeleteElements.of(List.of(steps.get(1))));
		assertFalse(journey.getStages().contains(stages.get(0)));
	}

	@Test
	void deletingALaneTakesItsCardsParkedOnesToo() {
		put(0, 0);
		put(-1, 0);
		Card other = put(0, 1);
		assertEquals(3, DeleteElements.preview(List.of(lanes.get(0))).size());
		run(DeleteElements.of(List.of(lanes.get(0))));
		assertEquals(List.of(other), journey.getCards());
	}

	@Test
	void deletingClearsReferencesEverywhere() {
		PainPoint pain = put(MAKE.createPainPoint(), 0, 0);
		PainPoint other = put(MAKE.createPainPoint(), 0, 0);
		KeyIssue issue = MAKE.createKeyIssue();
		issue.getPainPoints().addAll(List.of(other, pain));
		workshop.getKeyIssues().add(issue);
		Measurement ofPain = measurement();
		ofPain.setSubject(pain);
		Measurement ofAll = measurement();
		Segment segment = MAKE.createSegment();
		workshop.getSegments().add(segment);
		Measurement ofSegment = measurement();
		ofSegment.setSegment(segment);
		SavedView view = MAKE.createSavedView();
		view.getLanes().addAll(lanes);
		workshop.getSavedViews().add(view);
		run(DeleteElements.of(List.of(pain, segment, lanes.get(1))));
		assertEquals(List.of(other), issue.getPainPoints());
		assertEquals(List.of(ofAll), workshop.getMeasurements());
		assertEquals(List.of(lanes.get(0), lanes.get(2)), view.getLanes());
		assertEquals("Delete 3 Elements", session.commandStack().undoLabel());
		session.commandStack().undo();
		assertEquals(List.of(other, pain), issue.getPainPoints());
		assertEquals(List.of(ofPain, ofAll, ofSegment), workshop.getMeasurements());
		assertEquals(lanes, view.getLanes());
	}

	@Test
	void deletesChannelsAndAsIsJourneys() {
		Channel channel = MAKE.createChannel();
		run(AddElement.to(workshop, channel));
		Touchpoint touchpoint = put(MAKE.createTouchpoint(), 0, 0);
		touchpoint.setChannel(channel);
		Journey toBe = result(Duplicate.asToBe(journey, "Better"));
		assertSame(touchpoint, ((Touchpoint) toBe.getCards().get(0)).getOrigin());
		assertSame(channel, ((Touchpoint) toBe.getCards().get(0)).getChannel());
		run(DeleteElements.of(List.of(channel)));
		assertNull(touchpoint.getChannel());
		run(DeleteElements.of(List.of(journey)));
		assertEquals(List.of(toBe), workshop.getJourneys());
		assertNull(toBe.getAsIs());
		assertNull(((Touchpoint) toBe.getCards().get(0)).getOrigin());
		assertFalse(DeleteElements.of(List.of(workshop)).canExecute());
		assertFalse(DeleteElements.of(List.of()).canExecute());
		assertFalse(DeleteElements.of(List.of(MAKE.createCard())).canExecute());
	}

	@Test
	void aToBeJourneyIsACompleteCopy() {
		Card a = put(0, 0);
		Card b = put(3, 1);
		a.setLastStep(steps.get(2));
		link(a, b);
		phase("before", 0, 1);
		Journey toBe = result(Duplicate.asToBe(journey, "Better"));
		assertEquals(JourneyKind.TO_BE, toBe.getKind());
		assertSame(journey, toBe.getAsIs());
		assertNotEquals(journey.getId(), toBe.getId());
		assertSame(toBe, toBe.getCards().get(0).getLastStep().eContainer().eContainer());
		assertSame(toBe.getPhases().get(0), toBe.getStages().get(0).getPhase());
		assertSame(toBe.getCards().get(0), toBe.getLinks().get(0).getSource());
		assertFalse(Duplicate.asToBe(toBe, "Best").canExecute());
		assertFalse(WorkshopCheck.check(workshop).stream().anyMatch(problem -> problem.rule().contains("OtherJourney")));
	}

	@Test
	void duplicatesAStageWithItsCards() {
		put(0, 0);
		Card spanning = put(1, 0);
		spanning.setLastStep(steps.get(2));
		Stage copy = result(Duplicate.of(stages.get(0)));
		assertEquals(List.of(stages.get(0), copy, stages.get(1), stages.get(2)), journey.getStages());
		assertEquals(3, journey.getCards().size());
		assertSame(copy.getSteps().get(0), journey.getCards().get(2).getStep());
		assertFalse(Duplicate.of(workshop).canExecute());
	}

	@Test
	void stageWidthsStayInBounds() {
		run(SetStageWidth.of(stages.get(0), 5000));
		assertEquals(SetStageWidth.MAXIMUM, stages.get(0).getStepWidth());
		run(SetStageWidth.of(stages.get(0), -3));
		assertEquals(0, stages.get(0).getStepWidth());
		assertFalse(SetStageWidth.of(stages.get(0), 0).canExecute());
	}

	@Test
	void addsAnythingWhereItBelongs() {
		run(AddElement.to(workshop, MAKE.createPersona()));
		run(AddElement.to(workshop, MAKE.createEmotionScale()));
		assertFalse(AddElement.to(workshop, MAKE.createEmotionScale()).canExecute());
		assertThrows(IllegalArgumentException.class, () -> AddElement.to(workshop, MAKE.createStep()));
		run(AddElement.to(workshop, MAKE.createPersona()));
		run(MoveElement.to(workshop.getPersonas().get(1), 0));
		assertFalse(MoveElement.to(workshop, 0).canExecute());
	}

	private Phase phase(String name, int first, int last) {
		Phase phase = MAKE.createPhase();
		phase.setName(name);
		journey.getPhases().add(phase);
		for (int i = first; i <= last; i++) {
			journey.getStages().get(i).setPhase(phase);
		}
		return phase;
	}

	private Measurement measurement() {
		Measurement measurement = MAKE.createMeasurement();
		workshop.getMeasurements().add(measurement);
		return measurement;
	}

	private Link link(Card source, Card target) {
		Link link = MAKE.createLink();
		link.setSource(source);
		link.setTarget(target);
		journey.getLinks().add(link);
		return link;
	}
}
