/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.DateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.cxstudio.model.Journey;
import io.cxstudio.model.JourneyKind;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.Picture;
import io.cxstudio.model.Solution;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.workbench.internal.robot.ExplorerTree;
import io.cxstudio.workbench.internal.robot.PropertySheet;
import io.cxstudio.workbench.internal.robot.Room;
import io.cxstudio.workbench.internal.robot.Studio;
import io.cxstudio.workbench.internal.robot.Until;

/** The property sheet where there is more to it than a text: days, references, pictures, and what is typed wrong. */
class PropertyEditorsTest extends WorkshopWindowTest {

	private PropertySheet sheet;
	private ExplorerTree tree;

	@Override
	protected Path write() throws Exception {
		Path written = Room.write(folder);
		Workshop workshop = WorkshopFile.read(written).workshop();
		Journey toBe = ModelFactory.eINSTANCE.createJourney();
		toBe.setName("Flying better");
		toBe.setKind(JourneyKind.TO_BE);
		toBe.setAsIs(workshop.getJourneys().get(0));
		workshop.getJourneys().add(toBe);
		Solution solution = ModelFactory.eINSTANCE.createSolution();
		solution.setName("Quiet rows");
		workshop.getSolutions().add(solution);
		Picture picture = ModelFactory.eINSTANCE.createPicture();
		picture.setName("The gate");
		workshop.getPictures().add(picture);
		WorkshopFile.write(workshop, written);
		return written;
	}

	@BeforeEach
	void lookAtSheetAndTree() {
		sheet = new PropertySheet(robot);
		tree = new ExplorerTree(robot);
	}

	private Solution solution() {
		return studio.session().workshop().getSolutions().get(0);
	}

	private void selectTheSolution() {
		tree.expand("Solutions");
		tree.select("Quiet rows");
	}

	@Test
	void aDayIsTyped() throws Exception {
		selectTheSolution();
		sheet.enter("Due date");
		robot.type("2027-02-03");
		robot.keys("Return");
		Until.isTrue("the day is stored", () -> LocalDate.of(2027, 2, 3).equals(solution().getDueDate()));
		assertEquals(LocalDate.of(2027, 2, 3), studio.saved().getSolutions().get(0).getDueDate());

		robot.keys("ctrl+z");
		Until.isTrue("there is none again", () -> solution().getDueDate() == null);
	}

	@Test
	void aDayIsTakenFromTheCalendarByKeys() throws Exception {
		Until.doInWindow(() -> solution().setDueDate(LocalDate.of(2027, 2, 3)));
		selectTheSolution();
		sheet.press("Due date", "Calendar");
		Until.isTrue("the calendar has the keyboard, on the screen", () -> Studio.focus() instanceof Canvas around && around.getChildren().length == 1
				&& around.getChildren()[0] instanceof DateTime calendar && calendar.getMonitor().getClientArea().contains(calendar.toDisplay(calendar.getSize())));
		robot.keys("Right", "Down", "Next", "Return");
		Until.isTrue("the day is stored", () -> LocalDate.of(2027, 3, 11).equals(solution().getDueDate()));
		assertEquals(LocalDate.of(2027, 3, 11), studio.saved().getSolutions().get(0).getDueDate());
	}

	@Test
	void whatIsNoValueIsKeptForTheElementUntilItIsOne() throws Exception {
		selectTheSolution();
		sheet.enter("Due date");
		robot.type("next spring");
		// The click leaves the field; the tree takes the selection all the same.
		tree.select("Flying home");
		Until.isTrue("the journey is shown", () -> sheet.field("Name").filter(field -> field.getText().equals("Flying home")).isPresent());
		assertNull(Until.inWindow(() -> solution().getDueDate()));
		tree.select("Quiet rows");
		Until.isTrue("it is still there", () -> sheet.field("Due date").filter(field -> field.getText().equals("next spring")).isPresent());
		sheet.enter("Due date");
		robot.keys("ctrl+a");
		robot.type("2027-03-20");
		robot.keys("Return");
		Until.isTrue("the day is stored", () -> LocalDate.of(2027, 3, 20).equals(solution().getDueDate()));
		assertEquals(LocalDate.of(2027, 3, 20), studio.saved().getSolutions().get(0).getDueDate());
	}

	@Test
	void goToSelectsTheElementThatIsReferredTo() {
		tree.select("Flying better");
		sheet.press("Improves", "Go to");
		Until.isTrue("the as-is journey is shown", () -> sheet.field("Name").filter(field -> field.getText().equals("Flying home")).isPresent());
		Until.isTrue("it is selected", () -> Studio.window().getSelectionService().getSelection() instanceof IStructuredSelection selection
				&& selection.size() == 1);
	}

	private Picture picture() {
		return studio.session().workshop().getPictures().get(0);
	}

	@Test
	void aPictureIsChosenScaledDownAndTakenAwayAgain() throws Exception {
		Path large = folder.resolve("large.png");
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { new ImageData(4000, 1000, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF)) };
		loader.save(large.toString(), SWT.IMAGE_PNG);
		tree.expand("Pictures");
		tree.select("The gate");
		sheet.press("Data", "Load");
		dialogs.giveFile(large);
		Until.isTrue("it is stored", () -> picture().getData() != null);
		Picture saved = studio.saved().getPictures().get(0);
		ImageData stored = new ImageData(new ByteArrayInputStream(saved.getData()));
		assertEquals(List.of(saved.getWidth(), saved.getHeight()), List.of(stored.width, stored.height));
		assertEquals(4.0, (double) stored.width / stored.height, 0.05);
		assertTrue(stored.width < 4000, "it is scaled down");
		robot.keys("ctrl+z");
		Until.isTrue("it is taken back", () -> picture().getData() == null || picture().getData().length == 0);
		tree.select("The gate");
		robot.keys("Delete");
		assertEquals(0, studio.saved().getPictures().size());
	}
}
