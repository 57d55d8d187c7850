/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.application;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import java.util.Optional;

import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

import io.cxstudio.model.Workshop;
import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.model.files.WorkshopFileException;
import io.cxstudio.workbench.internal.robot.Room;
import io.cxstudio.workbench.internal.robot.SavedMap;
import io.cxstudio.workbench.internal.robot.Studio;
import io.cxstudio.workbench.internal.robot.Until;
import io.cxstudio.workbench.internal.workshops.OpenWorkshops;

/** Opening, saving elsewhere, reverting and closing, through the menu and the dialogs, with the keyboard. */
class FilesTest extends WorkshopWindowTest {

	private static String stepOfTheCard(Path file) throws WorkshopFileException {
		return new SavedMap(WorkshopFile.read(file).workshop().getJourneys().get(0)).card("Compares fares").getStep().getName();
	}

	@Test
	void saveAsWritesTheFileThatIsTyped() throws Exception {
		byte[] before = Files.readAllBytes(file);
		moveACard();
		robot.keys("ctrl+shift+s");
		Path elsewhere = folder.resolve("elsewhere.workshop");
		dialogs.giveFile(elsewhere);
		Until.isTrueOutside("the file is there", () -> Files.exists(elsewhere));
		Until.isTrue("nothing is to be saved", () -> OpenWorkshops.instance().all().stream().noneMatch(session -> session.isDirty()));
		assertEquals("Pay", stepOfTheCard(elsewhere));
		assertArrayEquals(before, Files.readAllBytes(file), "the first file is as it was");
	}

	@Test
	void saveAsWritesWhatIsBeingTyped() throws Exception {
		studio.select("Compares fares");
		robot.keys("F2", "ctrl+a");
		robot.type("not finished yet");
		robot.keys("ctrl+shift+s");
		Path elsewhere = folder.resolve("elsewhere.workshop");
		dialogs.giveFile(elsewhere);
		Until.isTrueOutside("the file is there", () -> Files.exists(elsewhere));
		assertTrue(Files.readString(elsewhere).contains("\"not finished yet\""));
	}

	@Test
	void openOpensTheFileThatIsTyped() throws Exception {
		Path second = Room.copySample(folder, "hotel");
		robot.keys("ctrl+o");
		dialogs.giveFile(second);
		Until.isTrue("both are open", () -> OpenWorkshops.instance().all().size() == 2);
		Until.isTrue("its map is shown", () -> studio.editor().isPresent() && studio.editor().get().input().session().path().equals(Optional.of(second)));
	}

	@Test
	void revertLoadsTheFileAgainAfterAQuestion() throws Exception {
		moveACard();
		dialogs.menu("File", "Revert");
		Shell question = dialogs.await("Revert");
		robot.keys("Escape");
		dialogs.awaitClosed(question);
		assertEquals("Pay", Until.inWindow(() -> studio.card("Compares fares").orElseThrow().getStep().getName()));
		dialogs.menu("File", "Revert");
		question = dialogs.await("Revert");
		robot.keys("Return");
		dialogs.awaitClosed(question);
		Until.isTrue("it is as in the file", () -> !studio.session().isDirty() && studio.card("Compares fares").orElseThrow().getStep() == studio.step("Search"));
	}

	@Test
	void closeAsksWhetherToSave() throws Exception {
		byte[] before = Files.readAllBytes(file);
		moveACard();
		dialogs.menu("File", "Close Workshop");
		Until.isTrue("a question is asked", () -> question() != null);
		Shell question = Until.inWindow(FilesTest::question);
		robot.keys("Escape");
		dialogs.awaitClosed(question);
		Until.isTrue("it is still open", () -> OpenWorkshops.instance().all().size() == 1 && studio.session().isDirty());
		dialogs.menu("File", "Close Workshop");
		Until.isTrue("a question is asked again", () -> question() != null);
		dialogs.click(Until.inWindow(FilesTest::question), "Don't Save");
		Until.isTrue("it is closed", () -> OpenWorkshops.instance().all().isEmpty());
		assertArrayEquals(before, Files.readAllBytes(file));
	}

	@Test
	void closeSavesIfThatIsTheAnswer() throws Exception {
		moveACard();
		dialogs.menu("File", "Close Workshop");
		Until.isTrue("a question is asked", () -> question() != null);
		dialogs.click(Until.inWindow(FilesTest::question), "Save");
		Until.isTrue("it is closed", () -> OpenWorkshops.instance().all().isEmpty());
		assertEquals("Pay", stepOfTheCard(file));
	}

	/** The dialog that is open beside the window; to be used in the thread of the window. */
	private static Shell question() {
		Shell active = Studio.window().getShell().getDisplay().getActiveShell();
		return active == null || active == Studio.window().getShell() || !active.isVisible() ? null : active;
	}

	private void changeOutside() throws Exception {
		Workshop other = WorkshopFile.read(file).workshop();
		other.setName("Changed by another");
		WorkshopFile.write(other, file);
	}

	@Test
	void aFileThatWasChangedOutsideIsReplacedOnlyAfterAQuestion() throws Exception {
		moveACard();
		changeOutside();
		byte[] theirs = Files.readAllBytes(file);
		robot.keys("ctrl+s");
		Shell question = dialogs.await("The file was changed");
		assertArrayEquals(theirs, Files.readAllBytes(file));
		robot.keys("Escape");
		dialogs.awaitClosed(question);
		assertArrayEquals(theirs, Files.readAllBytes(file));
		robot.keys("ctrl+s");
		dialogs.press(dialogs.await("The file was changed"), "Replace");
		Until.isTrue("it is saved", () -> !studio.session().isDirty());
		assertEquals("Room", WorkshopFile.read(file).workshop().getName());
		assertEquals("Pay", stepOfTheCard(file));
	}

	@Test
	void aFileThatWasChangedOutsideCanBeLoadedInstead() throws Exception {
		moveACard();
		changeOutside();
		robot.keys("ctrl+s");
		dialogs.press(dialogs.await("The file was changed"), "Load");
		Until.isTrue("it is as the other program left it", () -> !studio.session().isDirty() && "Changed by another".equals(studio.session().workshop().getName()));
	}

	@Test
	void aFileThatWasChangedOutsideCanBeKeptBySavingElsewhere() throws Exception {
		moveACard();
		changeOutside();
		byte[] theirs = Files.readAllBytes(file);
		robot.keys("ctrl+s");
		dialogs.press(dialogs.await("The file was changed"), "Save As");
		Path mine = folder.resolve("mine.workshop");
		dialogs.giveFile(mine);
		Until.isTrueOutside("the file is there", () -> Files.exists(mine));
		assertArrayEquals(theirs, Files.readAllBytes(file));
		assertEquals("Pay", stepOfTheCard(mine));
	}

	@Test
	void openRecentOpensWhatWasOpenLast() {
		studio.close();
		Until.doInWindow(() -> Studio.window().getShell().forceFocus());
		dialogs.menu("File", "Open Recent", "room.workshop");
		Until.isTrue("it is open again", () -> OpenWorkshops.instance().all().size() == 1 && studio.editor().isPresent());
		assertEquals(file, Until.inWindow(() -> OpenWorkshops.instance().all().get(0).path().orElseThrow()));
	}

	@Test
	void aSampleIsOpenedAsANewWorkshop() {
		dialogs.menu("File", "Open Sample", "");
		Until.isTrue("it is open", () -> OpenWorkshops.instance().all().size() == 2);
		assertEquals(Optional.empty(), Until.inWindow(() -> OpenWorkshops.instance().all().get(1).path()));
	}
}
