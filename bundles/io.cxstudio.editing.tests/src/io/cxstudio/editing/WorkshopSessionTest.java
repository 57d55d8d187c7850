/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.cxstudio.editing.commands.AddElement;
import io.cxstudio.editing.commands.EditText;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.model.files.WorkshopFileException;
import io.cxstudio.testing.NoLoggedErrors;
import io.cxstudio.testing.RandomWorkshop;

@ExtendWith(NoLoggedErrors.class)
class WorkshopSessionTest {

	@TempDir
	private Path folder;
	private Path file;

	@BeforeEach
	void writeFile() throws Exception {
		file = folder.resolve("Chuyến bay.workshop");
		WorkshopFile.write(RandomWorkshop.map(1, 2, 2, 2, 10), file);
	}

	@AfterEach
	void nothingStaysOpen() {
		assertEquals(List.of(), WorkshopSession.all());
	}

	@Test
	void oneFileHasOneSession() throws Exception {
		Path link = Files.createSymbolicLink(folder.resolve("link.workshop"), file);
		WorkshopSession first = WorkshopSession.open(file);
		WorkshopSession second = WorkshopSession.open(folder.resolve("x").resolve("..").resolve(file.getFileName()));
		WorkshopSession third = WorkshopSession.open(link);
		assertSame(first, second);
		assertSame(first, third);
		assertEquals(Optional.of(first), WorkshopSession.find(file));
		assertEquals(Optional.of(first), WorkshopSession.of(first.workshop().getJourneys().get(0)));
		first.release();
		second.release();
		assertEquals(List.of(third), WorkshopSession.all());
		third.release();
		assertEquals(Optional.empty(), WorkshopSession.find(file));
	}

	@Test
	void elementsKnowTheirDomain() throws Exception {
		WorkshopSession session = WorkshopSession.open(file);
		assertSame(session.editingDomain(),
				AdapterFactoryEditingDomain.getEditingDomainFor(session.workshop().getJourneys().get(0).getCards().get(0)));
		assertSame(session.commandStack(), session.editingDomain().getCommandStack());
		String id = session.workshop().getJourneys().get(0).getCards().get(3).getId();
		assertSame(session.workshop().getJourneys().get(0).getCards().get(3), session.element(id).orElseThrow());
		assertEquals(Optional.empty(), session.element("no such id"));
		assertEquals("Chuyến bay", session.name());
		session.release();
	}

	@Test
	void dirtyFollowsUndoAndSave() throws Exception {
		WorkshopSession session = WorkshopSession.open(file);
		List<Boolean> heard = new ArrayList<>();
		session.addListener(new SessionListener() {
			@Override
			public void stateChanged(WorkshopSession changed) {
				heard.add(changed.isDirty());
			}
		});
		assertFalse(session.isDirty());
		rename(session, "one");
		assertTrue(session.isDirty());
		session.commandStack().undo();
		assertFalse(session.isDirty());
		session.commandStack().redo();
		session.save();
		assertFalse(session.isDirty());
		session.commandStack().undo();
		assertTrue(session.isDirty());
		rename(session, "two");
		assertTrue(session.isDirty());
		session.commandStack().undo();
		assertTrue(session.isDirty());
		assertEquals(List.of(true, false, true, false, true, true, true), heard);
		assertEquals("one", WorkshopFile.read(file).workshop().getName());
		session.release();
	}

	@Test
	void savingWithoutAChangeGivesTheSameBytes() throws Exception {
		byte[] before = Files.readAllBytes(file);
		WorkshopSession session = WorkshopSession.open(file);
		session.save();
		assertArrayEquals(before, Files.readAllBytes(file));
		session.release();
	}

	@Test
	void noticesWhatOthersWrite() throws Exception {
		WorkshopSession session = WorkshopSession.open(file);
		rename(session, "mine");
		Workshop other = WorkshopFile.read(file).workshop();
		other.setName("theirs");
		WorkshopFile.write(other, file);
		assertTrue(session.isChangedOutside());
		FileChangedException e = assertThrows(FileChangedException.class, session::save);
		assertTrue(e.getMessage().contains(file.getFileName().toString()), e.getMessage());
		assertTrue(session.isDirty());
		assertEquals("theirs", WorkshopFile.read(file).workshop().getName());
		session.saveAnyway();
		assertEquals("mine", WorkshopFile.read(file).workshop().getName());
		session.save();
		session.release();
	}

	@Test
	void theSameSizeAndTimeMayHideAChange() throws Exception {
		WorkshopSession session = WorkshopSession.open(file);
		FileTime time = Files.getLastModifiedTime(file);
		String text = Files.readString(file);
		Files.writeString(file, text.replace("Card 3", "Card X"));
		Files.setLastModifiedTime(file, FileTime.from(time.toInstant().plusSeconds(1)));
		assertTrue(session.isChangedOutside());
		Files.writeString(file, text);
		assertFalse(session.isChangedOutside(), "The content is as it was");
		Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
		session.save();
		session.release();
	}

	@Test
	void aFileThatIsGoneIsWrittenAgain() throws Exception {
		WorkshopSession session = WorkshopSession.open(file);
		Files.delete(file);
		session.save();
		assertTrue(Files.exists(file));
		session.release();
	}

	@Test
	void revertLoadsTheFileAgain() throws Exception {
		WorkshopSession session = WorkshopSession.open(file);
		List<String> heard = new ArrayList<>();
		session.addListener(new SessionListener() {
			@Override
			public void workshopReplaced(WorkshopSession replaced) {
				heard.add(replaced.workshop().getName());
			}
		});
		Workshop before = session.workshop();
		rename(session, "changed");
		session.revert();
		assertNotSame(before, session.workshop());
		assertEquals(1, heard.size());
		assertFalse(session.isDirty());
		assertFalse(session.commandStack().canUndo());
		Files.writeString(file, "damaged");
		rename(session, "kept");
		assertThrows(WorkshopFileException.class, session::revert);
		assertEquals("kept", session.workshop().getName());
		assertTrue(session.isDirty());
		session.release();
	}

	@Test
	void untitledUntilItIsSavedAs() throws Exception {
		WorkshopSession session = WorkshopSession.create(ModelFactory.eINSTANCE.createWorkshop(), null);
		assertTrue(session.isDirty());
		assertEquals("Untitled", session.name());
		assertThrows(WorkshopFileException.class, session::save);
		assertThrows(WorkshopFileException.class, session::revert);
		Path target = folder.resolve("new.workshop");
		session.saveAs(target);
		assertEquals("new", session.name());
		assertFalse(session.isDirty());
		assertEquals(session.workshop().getId(), WorkshopFile.read(target).workshop().getId());
		assertEquals(Optional.of(session), WorkshopSession.find(target));
		session.release();
	}

	@Test
	void aNewWorkshopDoesNotReplaceAFile() throws Exception {
		WorkshopSession session = WorkshopSession.create(ModelFactory.eINSTANCE.createWorkshop(), file);
		assertThrows(FileChangedException.class, session::save);
		session.release();
	}

	@Test
	void doesNotSaveOverAnotherOpenWorkshop() throws Exception {
		WorkshopSession first = WorkshopSession.open(file);
		WorkshopSession second = WorkshopSession.create(ModelFactory.eINSTANCE.createWorkshop(), null);
		WorkshopFileException e = assertThrows(WorkshopFileException.class, () -> second.saveAs(file));
		assertTrue(e.getMessage().contains("open"), e.getMessage());
		second.release();
		first.release();
	}

	@Test
	void aFailedSaveChangesNothing() throws Exception {
		WorkshopSession session = WorkshopSession.open(file);
		rename(session, "changed");
		assertThrows(WorkshopFileException.class, () -> session.saveAs(folder.resolve("missing").resolve("a.workshop")));
		assertEquals(file.toRealPath(), session.path().orElseThrow());
		assertTrue(session.isDirty());
		session.release();
	}

	@Test
	void aNewerFormatIsReadOnly() throws Exception {
		Files.writeString(file, Files.readString(file).replace("format=\"1\"", "format=\"2\""));
		WorkshopSession session = WorkshopSession.open(file);
		assertTrue(session.isReadOnly());
		assertFalse(EditText.of(session.workshop(), "x").canExecute());
		rename(session, "x");
		assertFalse(session.isDirty());
		assertThrows(WorkshopFileException.class, session::save);
		assertThrows(WorkshopFileException.class, () -> session.saveAs(folder.resolve("b.workshop")));
		assertFalse(Files.exists(folder.resolve("b.workshop")));
		session.release();
	}

	@Test
	void aSnapshotStaysAsItWas() throws Exception {
		WorkshopSession session = WorkshopSession.open(file);
		Workshop snapshot = session.snapshot();
		byte[] before = WorkshopFile.toBytes(session.workshop());
		rename(session, "later");
		assertArrayEquals(before, WorkshopFile.toBytes(snapshot));
		session.release();
	}

	@Test
	void aGestureIsOneEntry() throws Exception {
		WorkshopSession session = WorkshopSession.open(file);
		byte[] before = WorkshopFile.toBytes(session.workshop());
		WorkshopCommandStack stack = session.commandStack();
		var persona = ModelFactory.eINSTANCE.createPersona();
		stack.execute(AddElement.to(session.workshop(), persona));
		stack.executeWithPrevious(EditText.of(persona, "Anh"));
		assertEquals("Add Persona", stack.undoLabel());
		byte[] after = WorkshopFile.toBytes(session.workshop());
		stack.undo();
		assertArrayEquals(before, WorkshopFile.toBytes(session.workshop()));
		assertFalse(stack.canUndo());
		assertFalse(session.isDirty());
		stack.redo();
		assertArrayEquals(after, WorkshopFile.toBytes(session.workshop()));
		session.save();
		stack.executeWithPrevious(EditText.of(persona, "Bình"));
		assertTrue(session.isDirty());
		stack.undo();
		assertFalse(session.isDirty());
		assertEquals("Anh", persona.getName());
		session.release();
	}

	private static void rename(WorkshopSession session, String name) {
		session.commandStack().execute(EditText.of(session.workshop(), name));
	}
}
