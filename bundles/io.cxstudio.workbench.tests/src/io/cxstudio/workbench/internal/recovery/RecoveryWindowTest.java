/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.recovery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.cxstudio.editing.commands.EditText;
import io.cxstudio.editing.recovery.RecoveryPlace;
import io.cxstudio.model.Card;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.model.files.WorkshopFileException;
import io.cxstudio.testing.NoLoggedErrors;
import io.cxstudio.workbench.internal.robot.PropertySheet;
import io.cxstudio.workbench.internal.robot.Robot;
import io.cxstudio.workbench.internal.robot.ExplorerTree;
import io.cxstudio.workbench.internal.robot.Room;
import io.cxstudio.workbench.internal.robot.Studio;
import io.cxstudio.workbench.internal.robot.Until;

/** No note is lost: what is kept while people type, what is offered after a crash, and what is said about others. */
@ExtendWith(NoLoggedErrors.class)
class RecoveryWindowTest {

	@TempDir
	private Path folder;
	private Path file;
	private Studio studio;
	private Robot robot;

	@BeforeEach
	void write() throws Exception {
		file = Room.write(folder);
	}

	private void open() {
		studio = Studio.open(file);
		robot = studio.robot();
	}

	@AfterEach
	void close() {
		Until.doInWindow(() -> Stream.of(PlatformUI.getWorkbench().getDisplay().getShells())
				.filter(shell -> shell.isVisible() && shell != Studio.window().getShell()).forEach(Shell::close));
		studio.close();
		Until.isTrue("nothing is kept", () -> kept().isEmpty());
	}

	private static List<Path> kept() {
		try (Stream<Path> files = Files.list(Safekeeping.folder())) {
			return files.toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static boolean isKept(String text) {
		return kept().stream().filter(path -> path.toString().endsWith(".recovery")).anyMatch(path -> {
			try {
				return Files.readString(path).contains(text);
			} catch (NoSuchFileException e) {
				// Replaced or removed in this moment.
				return false;
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
	}

	private String name(Workshop workshop) {
		return workshop.getJourneys().get(0).getName();
	}

	private Workshop onDisk() {
		try {
			return WorkshopFile.read(file).workshop();
		} catch (WorkshopFileException e) {
			throw new UncheckedIOException(e);
		}
	}

	private List<String> textsOnDisk() {
		return onDisk().getJourneys().get(0).getCards().stream().map(Card::getText).toList();
	}

	/** Somebody else saves the file with another name of the journey. */
	private void writeAsSomebodyElse(String name) throws Exception {
		Workshop other = onDisk();
		other.getJourneys().get(0).setName(name);
		WorkshopFile.write(other, file);
	}

	private void rename(String name) {
		Until.doInWindow(() -> studio.session().commandStack().execute(EditText.of(studio.journey(), name)));
	}

	/** The button with a label; in a dialog, where one is open. */
	private static Optional<Button> button(String label) {
		return List.of(PlatformUI.getWorkbench().getDisplay().getShells()).reversed().stream().filter(Shell::isVisible)
				.flatMap(RecoveryWindowTest::controls).filter(Button.class::isInstance).map(Button.class::cast)
				.filter(button -> button.isVisible() && button.getText().replace("&", "").equals(label)).findFirst();
	}

	private static Stream<Control> controls(Composite parent) {
		return Stream.of(parent.getChildren())
				.flatMap(child -> child instanceof Composite inner ? Stream.concat(Stream.of(child), controls(inner)) : Stream.of(child));
	}

	private void press(String label) {
		Until.isTrue(label + " is there", () -> button(label).isPresent());
		robot.click(Until.inWindow(() -> {
			Button button = button(label).orElseThrow();
			return button.toDisplay(button.getSize().x / 2, button.getSize().y / 2);
		}));
	}

	@Test
	void whatIsFinishedIsKeptAndWhatIsBeingTypedTooUntilItIsSaved() throws Exception {
		open();
		byte[] before = Files.readAllBytes(file);
		studio.select("Compares fares");
		robot.keys("F2", "ctrl+a");
		robot.type("Compares prices");
		robot.keys("Return");
		Until.isTrue("the note is kept", () -> isKept("text=\"Compares prices\""));
		robot.keys("F2", "ctrl+a");
		robot.type("half a thou");
		Until.isTrue("what is being typed is kept", () -> isKept("draft.text=half a thou"));
		assertArrayEquals(before, Files.readAllBytes(file), "The file is not touched");
		robot.keys("Escape");
		Until.isTrue("what is given up is forgotten", () -> isKept("text=\"Compares prices\"") && !isKept("half a thou"));
		studio.saved();
		Until.isTrue("nothing is kept after saving", () -> kept().isEmpty());
	}

	@Test
	void whatIsBeingTypedInThePropertiesIsKept() {
		open();
		new ExplorerTree(robot).select("Flying home");
		new PropertySheet(robot).enter("Name", "Flying home");
		robot.keys("ctrl+a");
		robot.type("Flying ba");
		Until.isTrue("it is kept", () -> isKept("draft.text=Flying ba") && isKept("draft.attribute=name"));
		robot.keys("Escape");
		Until.isTrue("what is given up is forgotten", () -> !isKept("Flying ba"));
	}

	/** What a studio that was killed has left behind. */
	private Path crash(String text) throws Exception {
		open();
		studio.select("Compares fares");
		robot.keys("F2", "ctrl+a");
		robot.type(text);
		robot.keys("Return");
		Until.isTrue("the note is kept", () -> isKept("text=\"" + text + "\""));
		Path crashed = Files.createDirectory(folder.resolve("crashed"));
		Path left = crashed.resolve(UUID.randomUUID() + "_" + Integer.MAX_VALUE + "_1.recovery");
		Files.copy(kept().get(0), left);
		studio.close();
		assertEquals(List.of("Compares fares", "Pays by card"), textsOnDisk().subList(0, 2));
		return crashed;
	}

	private void offer(Path crashed) {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			Shell shell = Studio.window().getShell();
			WindowTurns turns = new WindowTurns(shell.getDisplay());
			try (RecoveryPlace place = new RecoveryPlace(crashed, turns, new RecoveryNotice(shell.getDisplay()))) {
				new RecoveryOffer(place).offer(shell);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
	}

	private static int left(Path crashed) throws IOException {
		try (Stream<Path> files = Files.list(crashed)) {
			return (int) files.count();
		}
	}

	@Test
	void whatWasNotSavedIsShownAndKeptAsAnUnsavedChange() throws Exception {
		Path crashed = crash("Lost and found");
		offer(crashed);
		Until.isTrue("it is offered", () -> Studio.dialog(Messages.recover).isPresent() && button("Keep").isPresent());
		Until.isTrue("it shows what differs", () -> {
			Shell dialog = Studio.dialog(Messages.recover).orElseThrow();
			return controls(dialog).anyMatch(control -> control instanceof Text text
					&& text.getText().contains("Compares fares") && text.getText().contains("Lost and found"));
		});
		robot.keys("Return");
		Until.isTrue("it is open", () -> studio.editor().isPresent() && studio.session().isDirty());
		Until.isTrue("nothing is left", () -> {
			try {
				return left(crashed) == 0;
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
		assertEquals("Compares fares", textsOnDisk().get(0));
		Until.isTrue("the map has the focus", () -> Studio.dialog(Messages.recover).isEmpty() && Studio.focus() != null);
		studio.saved();
		assertEquals("Lost and found", textsOnDisk().get(0));
	}

	@Test
	void discardingAsksAndEscapeDecidesNothing() throws Exception {
		Path crashed = crash("Not wanted");
		byte[] before = Files.readAllBytes(file);
		offer(crashed);
		Until.isTrue("it is offered", () -> Studio.dialog(Messages.recover).isPresent());
		robot.keys("Escape");
		Until.isTrue("it is put off", () -> Studio.dialog(Messages.recover).isEmpty());
		assertEquals(1, left(crashed));
		try (Stream<Path> files = Files.list(crashed)) {
			Path own = files.findFirst().orElseThrow();
			Files.move(own, own.resolveSibling(UUID.randomUUID() + "_" + Integer.MAX_VALUE + "_1.recovery"));
		}
		offer(crashed);
		press("Discard...");
		Until.isTrue("it asks", () -> Studio.dialog(Messages.discardTitle).isPresent());
		press("Cancel");
		Until.isTrue("nothing is thrown away", () -> Studio.dialog(Messages.discardTitle).isEmpty());
		assertEquals(1, left(crashed));
		press("Discard...");
		press("Discard");
		Until.isTrue("it is decided", () -> Studio.dialog(Messages.recover).isEmpty());
		assertEquals(0, left(crashed));
		assertArrayEquals(before, Files.readAllBytes(file));
	}

	@Test
	void aChangeOfSomebodyElseIsSaidAndLoaded() throws Exception {
		open();
		writeAsSomebodyElse("Their journey");
		press("Load the File Again");
		Until.isTrue("theirs is shown", () -> "Their journey".equals(studio.journey().getName()) && !studio.session().isDirty());
		Until.isTrue("nothing is said any more", () -> button("Load the File Again").isEmpty());
	}

	@Test
	void ownChangesAreNotGivenUpWithoutAQuestion() throws Exception {
		open();
		rename("Mine");
		writeAsSomebodyElse("Theirs");
		press("Load the File Again");
		Until.isTrue("it asks", () -> Studio.dialog(Messages.loadAgainTitle).isPresent());
		robot.keys("Escape");
		Until.isTrue("mine is there", () -> Studio.dialog(Messages.loadAgainTitle).isEmpty() && "Mine".equals(studio.journey().getName()));
		press("Compare...");
		Until.isTrue("it shows both", () -> Studio.dialog(Messages.compareTitle).isPresent());
		press("Keep Mine");
		Until.isTrue("nothing is said any more", () -> button("Load the File Again").isEmpty());
		assertEquals("Theirs", name(onDisk()));
		assertEquals("Mine", name(studio.saved()), "Saving asks no more");
	}

	@Test
	void aFileThatIsGoneIsSaidAndNotForgotten() throws Exception {
		open();
		Files.delete(file);
		Until.isTrue("it is to be saved", () -> studio.session().isDirty());
		press("Save Again");
		Until.isTrue("it is saved", () -> !studio.session().isDirty() && button("Save Again").isEmpty());
		assertEquals("Flying home", name(onDisk()));
	}

	private Path lock() {
		return file.resolveSibling("." + file.getFileName() + ".lock");
	}

	private void writeLockOfSomebodyElse() throws IOException {
		Files.writeString(lock(), "id=x\nuser=lan\nhost=elsewhere\npid=1\nstarted=1\nsince=2026-01-02T03:04:05Z\n");
	}

	@Test
	void whatSomebodyElseHasOpenIsShownAndNotChangedUntilItIsFree() throws Exception {
		writeLockOfSomebodyElse();
		open();
		assertTrue(Until.inWindow(() -> studio.session().isReadOnly()));
		Until.isTrue("it is said", () -> button("Edit Anyway").isPresent());
		studio.select("Compares fares");
		robot.type("x");
		assertFalse(Until.inWindow(() -> studio.session().isDirty()));
		writeAsSomebodyElse("Their journey");
		Files.delete(lock());
		Until.isTrue("it is free", () -> !studio.session().isReadOnly() && button("Edit Anyway").isEmpty());
		assertEquals("Their journey", Until.inWindow(() -> studio.journey().getName()));
		assertTrue(Files.readString(lock()).contains("pid=" + ProcessHandle.current().pid()), "Now it is ours");
	}

	@Test
	void theUserMayEditItAnyway() throws Exception {
		writeLockOfSomebodyElse();
		open();
		press("Edit Anyway");
		Until.isTrue("it can be changed", () -> !studio.session().isReadOnly() && button("Edit Anyway").isEmpty());
		rename("Mine");
		assertEquals("Mine", name(studio.saved()));
		studio.close();
		assertFalse(Files.exists(lock()), "Nothing stays beside the file");
	}

	@Test
	void aSaveThatFailsSaysWhyAndCanBeTriedAgain() throws Exception {
		open();
		rename("Mine");
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
		robot.keys("ctrl+s");
		Until.isTrue("it is said", () -> Studio.dialog("The workshop was not saved").isPresent());
		assertTrue(Until.inWindow(() -> studio.session().isDirty()));
		assertTrue(isKept("Mine"), "It is kept in the recovery place");
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
		robot.keys("Return");
		Until.isTrue("it is saved", () -> !studio.session().isDirty());
		assertEquals("Mine", name(onDisk()));
	}
}
