/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.starts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

import io.cxstudio.workbench.internal.robot.Dialogs;
import io.cxstudio.workbench.internal.robot.Room;
import io.cxstudio.workbench.internal.robot.Studio;
import io.cxstudio.workbench.internal.robot.StudioTest;
import io.cxstudio.workbench.internal.robot.Until;
import io.cxstudio.workbench.internal.workshops.OpenWorkshops;

/** What a second start asks for, done in the window that is open. */
class VisitorsTest extends StudioTest {

	private static final Duration LONG = Duration.ofSeconds(60);
	private static final Duration SHORT = Duration.ofMillis(300);

	private static HandOver.Result handOver(Duration patience, Path... files) throws InterruptedException {
		return HandOver.to(Visitors.address(), List.of(files), patience);
	}

	private void awaitMap(Path shown) {
		Until.isTrue("its map is shown", () -> studio.editor().map(editor -> editor.input().session().path()).equals(Optional.of(Optional.of(shown))));
	}

	@Test
	void theFilesAreOpenedAndTheLastIsShown() throws Exception {
		Path first = Room.copySample(folder, "hotel");
		Path second = Room.copySample(folder, "airline");
		assertEquals(HandOver.Result.TAKEN, handOver(LONG, first, second));
		awaitMap(second);
		assertEquals(List.of(file, first, second), Until.inWindow(() -> OpenWorkshops.instance().all().stream().map(session -> session.path().orElseThrow()).toList()));
	}

	@Test
	void aFileThatIsOpenIsOnlyShown() throws Exception {
		assertEquals(HandOver.Result.TAKEN, handOver(LONG, file));
		assertEquals(HandOver.Result.TAKEN, handOver(LONG, file));
		awaitMap(file);
		assertEquals(1, Until.inWindow(() -> OpenWorkshops.instance().all().size()));
		assertEquals(1, Until.inWindow(() -> Studio.window().getActivePage().getEditorReferences().length));
	}

	@Test
	void theWindowComesToTheFront() throws Exception {
		Shell shell = Until.inWindow(() -> Studio.window().getShell());
		Until.doInWindow(() -> shell.setMinimized(true));
		Until.isTrue("it is out of the way", () -> shell.getDisplay().getActiveShell() == null);
		assertEquals(HandOver.Result.TAKEN, handOver(LONG));
		Until.isTrue("it is back", () -> !shell.getMinimized() && shell.getDisplay().getActiveShell() == shell);
	}

	@Test
	void aDialogIsAnsweredFirst() throws Exception {
		Path sample = Room.copySample(folder, "hotel");
		robot.keys("ctrl+n");
		Dialogs dialogs = new Dialogs(robot);
		Shell wizard = dialogs.await("New Workshop");
		assertEquals(HandOver.Result.WAITING, handOver(SHORT, sample));
		assertEquals(HandOver.Result.TAKEN, handOver(LONG), "to come to the front needs no answer");
		assertEquals(1, Until.inWindow(() -> OpenWorkshops.instance().all().size()));
		robot.keys("Escape");
		dialogs.awaitClosed(wizard);
		awaitMap(sample);
	}

	@Test
	void aFileThatCannotBeOpenedIsSaidInTheWindow() throws Exception {
		assertEquals(HandOver.Result.TAKEN, handOver(LONG, folder.resolve("missing.workshop")));
		Dialogs dialogs = new Dialogs(robot);
		Shell error = dialogs.await("The workshop cannot be opened");
		robot.keys("Escape");
		dialogs.awaitClosed(error);
		assertEquals(1, Until.inWindow(() -> OpenWorkshops.instance().all().size()));
	}
}
