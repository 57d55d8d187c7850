/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.cxstudio.model.Card;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Picture;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;
import io.cxstudio.testing.NoLoggedErrors;

@ExtendWith(NoLoggedErrors.class)
class AddToMapTest extends EditorFixture {

	private static Picture picture() {
		Picture picture = MAKE.createPicture();
		picture.setMediaType("image/png");
		picture.setWidth(1);
		picture.setHeight(1);
		picture.setData(new byte[] { 1 });
		return picture;
	}

	@Test
	void addsEverythingAsOneEdit() {
		Stage stage = MAKE.createStage();
		Step inNewStage = MAKE.createStep();
		stage.getSteps().add(inNewStage);
		Step inOldStage = MAKE.createStep();
		Lane lane = MAKE.createLane();
		Card onNew = MAKE.createCard();
		onNew.setStep(inOldStage);
		onNew.setLane(lane);
		onNew.getPictures().add(picture());
		Card parked = MAKE.createCard();
		put(0, 0);
		run(new AddToMap(List.of(stage), Map.of(stages.get(0), List.of(inOldStage)), List.of(lane), List.of(onNew, parked)).into("Paste", journey));
		assertSame(stage, journey.getStages().get(3));
		assertSame(inOldStage, stages.get(0).getSteps().get(2));
		assertSame(lane, journey.getLanes().get(3));
		assertEquals(List.of(onNew, parked), journey.getCards().subList(1, 3));
		assertEquals(onNew.getPictures(), workshop.getPictures());
		assertEquals("Paste", session.commandStack().undoLabel());
	}

	@Test
	void addsNothingWhenThereIsNothing() {
		assertFalse(new AddToMap(List.of(), Map.of(), List.of(), List.of()).into("Paste", journey).canExecute());
		assertFalse(new AddToMap(List.of(), Map.of(MAKE.createStage(), List.of(MAKE.createStep())), List.of(), List.of()).into("Paste", journey).canExecute());
	}

	@Test
	void aNewPictureStandsBeforeTheOthersOfItsCard() {
		Card card = put(0, 0);
		Picture first = picture();
		Picture second = picture();
		run(AddPictures.to(card, List.of(first)));
		run(AddPictures.to(card, List.of(second)));
		assertEquals(List.of(second, first), card.getPictures());
		assertEquals(List.of(first, second), workshop.getPictures());
		assertFalse(AddPictures.to(card, List.of()).canExecute());
	}
}
