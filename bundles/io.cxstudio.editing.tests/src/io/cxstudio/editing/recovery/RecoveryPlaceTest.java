/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.recovery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.cxstudio.editing.Draft;
import io.cxstudio.editing.FileChangedException;
import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.editing.commands.EditText;
import io.cxstudio.editing.recovery.RecoveredWorkshop.Original;
import io.cxstudio.model.Card;
import io.cxstudio.model.Journey;
import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.testing.NoLoggedErrors;
import io.cxstudio.testing.RandomWorkshop;

/** What is not saved is kept beside, and found after the studio that kept it has ended badly. */
@ExtendWith(NoLoggedErrors.class)
class RecoveryPlaceTest {

	/** No process has this number. */
	private static final ProcessMark CRASHED = new ProcessMark(Integer.MAX_VALUE, 1);

	@TempDir
	private Path folder;
	private Path file;
	private Path kept;
	private final Turns turns = new Turns();
	private RecoveryPlace place;
	private WorkshopSession session;

	@BeforeEach
	void open() throws Exception {
		file = folder.resolve("การเดินทาง.workshop");
		WorkshopFile.write(RandomWorkshop.map(1, 2, 2, 2, 10), file);
		kept = folder.resolve("recovery");
		place = new RecoveryPlace(kept, CRASHED, turns, turns);
		session = WorkshopSession.open(file);
		place.keep(session);
	}

	@AfterEach
	void close() {
		WorkshopSession.all().forEach(WorkshopSession::release);
		place.close();
		assertEquals(List.of(), WorkshopSession.all());
	}

	private void rename(String name) {
		session.commandStack().execute(EditText.of(session.workshop(), name));
	}

	private List<Path> files() throws Exception {
		try (Stream<Path> files = Files.list(kept)) {
			return files.toList();
		}
	}

	/** The next start, as long as the one before still has its sessions in this process. */
	private List<RecoveredWorkshop> nextStart() throws Exception {
		place.await();
		try (RecoveryPlace next = new RecoveryPlace(kept, turns, turns)) {
			return next.abandoned();
		}
	}

	private RecoveredWorkshop only() throws Exception {
		List<RecoveredWorkshop> found = nextStart();
		assertEquals(1, found.size());
		return found.get(0);
	}

	@Test
	void nothingIsKeptWhileNothingIsToBeSaved() throws Exception {
		turns.take();
		place.await();
		assertEquals(List.of(), files());
		assertEquals(List.of(), nextStart());
	}

	@Test
	void aCommandIsKeptAtOnceAndTheFileIsNotTouched() throws Exception {
		byte[] before = Files.readAllBytes(file);
		rename("one");
		rename("two");
		rename("three");
		assertEquals(1, turns.waiting(), "Many commands make one copy");
		turns.take();
		place.await();
		assertTrue(turns.asked.get(0).compareTo(Duration.ofMillis(100)) < 0, turns.asked::toString);
		assertEquals(1, turns.kept);
		assertArrayEquals(before, Files.readAllBytes(file));
		RecoveredWorkshop recovered = only();
		assertEquals("three", recovered.workshop().getName());
		assertEquals(Optional.of(file.toRealPath()), recovered.file());
		assertEquals("การเดินทาง", recovered.name());
		assertEquals(Original.SAME, recovered.original());
		assertFalse(recovered.isSaved());
		assertArrayEquals(before, WorkshopFile.toBytes(recovered.saved().orElseThrow()));
	}

	@Test
	void savingRemovesIt() throws Exception {
		rename("one");
		turns.take();
		place.await();
		assertEquals(1, files().size());
		session.save();
		turns.take();
		place.await();
		assertEquals(List.of(), files());
		rename("two");
		session.saveAs(folder.resolve("other.workshop"));
		turns.take();
		assertEquals(List.of(), nextStart());
		rename("three");
		turns.take();
		assertEquals(folder.resolve("other.workshop").toRealPath(), only().file().orElseThrow());
	}

	@Test
	void undoToWhatWasSavedAndRevertRemoveItToo() throws Exception {
		rename("one");
		turns.take();
		session.commandStack().undo();
		turns.take();
		place.await();
		assertEquals(List.of(), files());
		rename("two");
		turns.take();
		session.revert();
		turns.take();
		place.await();
		assertEquals(List.of(), files());
	}

	@Test
	void closingWithoutSavingMeansIt() throws Exception {
		rename("one");
		turns.take();
		session.release();
		place.await();
		assertEquals(List.of(), files());
		turns.take();
		assertEquals(List.of(), nextStart());
	}

	@Test
	void closingThePlaceForgetsEverything() throws Exception {
		rename("one");
		turns.take();
		place.close();
		assertEquals(List.of(), files());
		turns.take();
	}

	@Test
	void anUntitledWorkshopIsKeptFromTheBeginning() throws Exception {
		WorkshopSession untitled = WorkshopSession.create(RandomWorkshop.map(2, 1, 1, 1, 3), null);
		place.keep(untitled);
		turns.take();
		RecoveredWorkshop recovered = only();
		assertEquals(Original.NONE, recovered.original());
		assertEquals(Optional.empty(), recovered.file());
		assertEquals(Optional.empty(), recovered.saved());
		WorkshopSession opened = recovered.open();
		assertTrue(opened.isDirty());
		assertArrayEquals(WorkshopFile.toBytes(untitled.workshop()), WorkshopFile.toBytes(opened.workshop()));
		opened.saveAs(folder.resolve("new.workshop"));
	}

	@Test
	void keptOnesOpenAsUnsavedChangeOfTheirFile() throws Exception {
		rename("mine");
		turns.take();
		place.await();
		RecoveredWorkshop recovered = only();
		session.release();
		WorkshopSession opened = recovered.open();
		assertEquals(file.toRealPath(), opened.path().orElseThrow());
		assertTrue(opened.isDirty());
		assertEquals("mine", opened.workshop().getName());
		opened.save();
		assertEquals("mine", WorkshopFile.read(file).workshop().getName());
		recovered.discard();
		assertEquals(List.of(), files());
	}

	@Test
	void theSessionThatIsOpenShowsWhatWasKept() throws Exception {
		rename("mine");
		turns.take();
		RecoveredWorkshop recovered = only();
		session.revert();
		assertSame(session, recovered.open());
		assertEquals("mine", session.workshop().getName());
		assertTrue(session.isDirty());
		assertFalse(session.commandStack().canUndo());
		session.release();
	}

	@Test
	void aFileThatSomebodyHasWrittenSinceIsNotOverwritten() throws Exception {
		rename("mine");
		turns.take();
		RecoveredWorkshop recovered = only();
		session.release();
		Workshop other = WorkshopFile.read(file).workshop();
		other.setName("theirs");
		WorkshopFile.write(other, file);
		assertEquals(Original.CHANGED, recovered.original());
		assertEquals("theirs", recovered.saved().orElseThrow().getName());
		WorkshopSession opened = recovered.open();
		assertThrows(FileChangedException.class, opened::save);
		assertEquals("theirs", WorkshopFile.read(file).workshop().getName());
		opened.saveAnyway();
		assertEquals("mine", WorkshopFile.read(file).workshop().getName());
	}

	@Test
	void aFileThatIsGoneOrDamagedIsSaidToBe() throws Exception {
		rename("mine");
		turns.take();
		RecoveredWorkshop recovered = only();
		Files.writeString(file, "damaged");
		assertEquals(Original.UNREADABLE, recovered.original());
		assertEquals(Optional.empty(), recovered.saved());
		Files.delete(file);
		assertEquals(Original.GONE, recovered.original());
		session.release();
		WorkshopSession opened = recovered.open();
		opened.save();
		assertEquals("mine", WorkshopFile.read(file).workshop().getName());
	}

	@Test
	void whatWasSavedAlreadyIsKnownToBe() throws Exception {
		rename("mine");
		turns.take();
		place.await();
		// Killed after saving, and before what was kept is removed.
		Path left = files().get(0);
		byte[] bytes = Files.readAllBytes(left);
		session.save();
		place.await();
		assertEquals(List.of(), files());
		Files.write(left, bytes);
		assertTrue(only().isSaved());
	}

	@Test
	void textThatIsBeingTypedIsKeptBesideTheWorkshop() throws Exception {
		Journey journey = session.workshop().getJourneys().get(0);
		Draft draft = Draft.ofCard(journey, journey.getStages().get(1).getSteps().get(0), journey.getLanes().get(1),
				ModelPackage.Literals.PAIN_POINT, "chưa xong\nกำลังพิมพ์");
		session.setDraft(draft);
		assertFalse(session.isDirty());
		turns.take();
		assertTrue(turns.asked.get(0).compareTo(Duration.ofSeconds(1)) > 0, "Not for each letter");
		RecoveredWorkshop recovered = only();
		assertEquals(Optional.of(draft), recovered.draft());
		assertFalse(recovered.isSaved());
		session.setDraft(null);
		turns.take();
		place.await();
		assertEquals(1, files().size(), "What was offered stays; what was kept is gone");
		session.release();
		WorkshopSession opened = recovered.open();
		List<Card> cards = opened.workshop().getJourneys().get(0).getCards();
		Card card = cards.stream().filter(each -> "chưa xong\nกำลังพิมพ์".equals(each.getText())).findFirst().orElseThrow();
		assertEquals(draft.stepId(), card.getStep().getId());
		assertEquals(draft.laneId(), card.getLane().getId());
		assertSame(ModelPackage.Literals.PAIN_POINT, card.eClass());
		assertEquals(11, cards.size());
		assertTrue(opened.isDirty());
	}

	@Test
	void anotherStartFindsOnlyWhatNoLivingStudioKeeps() throws Exception {
		rename("mine");
		turns.take();
		place.await();
		try (RecoveryPlace living = new RecoveryPlace(kept, turns, turns);
				RecoveryPlace another = new RecoveryPlace(kept, turns, turns)) {
			assertEquals(1, living.abandoned().size());
			assertEquals(List.of(), another.abandoned(), "One of two studios that start at once offers it");
		}
		assertEquals(1, files().size(), "It stays until it is decided");
	}

	@Test
	void aTornOneIsSaidToBeAndPutAside() throws Exception {
		rename("mine");
		turns.take();
		place.await();
		byte[] whole = Files.readAllBytes(files().get(0));
		Path name = files().get(0).getFileName();
		for (int length : new int[] { 0, 1, 30, 100, 300, whole.length / 2, whole.length - 1 }) {
			for (Path old : files()) {
				Files.delete(old);
			}
			Files.write(kept.resolve(name), Arrays.copyOf(whole, length));
			RecoveredWorkshop recovered = only();
			assertInstanceOf(IOException.class, recovered.problem().orElseThrow());
			assertTrue(Files.exists(recovered.place()), "It is not thrown away");
			assertEquals(List.of(), nextStart(), "and not offered for ever");
		}
	}

	@Test
	void aWriteThatWasKilledCountsIfItIsWhole() throws Exception {
		rename("first");
		turns.take();
		place.await();
		Path first = files().get(0);
		byte[] old = Files.readAllBytes(first);
		rename("second");
		session.setDraft(null);
		turns.take();
		place.await();
		byte[] fresh = Files.readAllBytes(first);
		Path torn = first.resolveSibling(first.getFileName() + RecoveryFile.FRESH);
		Files.write(first, old);
		Files.write(torn, Arrays.copyOf(fresh, fresh.length - 10));
		RecoveredWorkshop recovered = only();
		assertEquals("first", recovered.workshop().getName());
		recovered.discard();
		Files.write(first, old);
		Files.write(torn, fresh);
		assertEquals("second", only().workshop().getName());
	}

	@Test
	void aFolderThatGoesAwayIsReportedAndTriedAgain() throws Exception {
		Files.delete(kept);
		Files.writeString(kept, "in the way");
		rename("mine");
		turns.take();
		place.await();
		assertEquals(1, turns.problems.size());
		Files.delete(kept);
		Files.createDirectory(kept);
		turns.take();
		turns.take();
		place.await();
		assertEquals("mine", only().workshop().getName());
	}

	@Test
	void copiesOfALargeMapTakeASmallPartOfTheTime() throws Exception {
		WorkshopSession large = WorkshopSession.create(RandomWorkshop.map(3, 20, 10, 10, 20_000), null);
		place.keep(large);
		turns.take();
		large.commandStack().execute(EditText.of(large.workshop(), "a"));
		turns.take();
		place.await();
		assertTrue(turns.asked.getLast().compareTo(turns.asked.getFirst()) > 0,
				() -> "The second copy waits longer than the first: " + turns.asked);
	}
}
