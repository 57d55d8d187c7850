/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.cxstudio.diagram.internal.viewer.MapViewer;
import io.cxstudio.editing.commands.SetFeature;
import io.cxstudio.model.EmotionPoint;
import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.problems.internal.FoundProblems;
import io.cxstudio.workbench.internal.robot.Studio;
import io.cxstudio.workbench.internal.robot.StudioTest;
import io.cxstudio.workbench.internal.robot.Until;

/** What a rule found: in the list, on the map, in the status line, and how it is mended. */
class ProblemsTest extends StudioTest {

	private EmotionPoint emotion;

	@Override
	protected Path write() throws Exception {
		Path file = super.write();
		Workshop workshop = WorkshopFile.read(file).workshop();
		((EmotionPoint) workshop.getJourneys().get(0).getCards().get(2)).setScore(9.0);
		WorkshopFile.write(workshop, file);
		return file;
	}

	@BeforeEach
	void awaitTheCheck() {
		emotion = Until.inWindow(() -> (EmotionPoint) studio.journey().getCards().get(2));
		Until.isTrue("the workshop is checked", () -> FoundProblems.instance().isUpToDate());
	}

	private MapViewer viewer() {
		return (MapViewer) studio.viewer().orElseThrow();
	}

	private static boolean isMarked(MapViewer viewer, EmotionPoint emotion) {
		return viewer.emphasis().mark(emotion).filter(mark -> mark.grave() && mark.text().contains("off the scale")).isPresent();
	}

	private Table openList() {
		robot.keys("ctrl+shift+p");
		Until.isTrue("the list has the keyboard", () -> Studio.focus() instanceof Table);
		return Until.inWindow(() -> (Table) Studio.focus());
	}

	@Test
	void theListLeadsToTheElementAndAQuickFixMendsItThere() throws Exception {
		Table list = openList();
		Until.isTrue("there is one problem", () -> list.getItemCount() == 1);
		assertEquals(List.of("Error", "The score 9.0 is off the scale from -2.0 to 2.0. Enter a score on the scale.", "room"),
				Until.inWindow(() -> List.of(list.getItem(0).getText(0), list.getItem(0).getText(1), list.getItem(0).getText(3))));
		robot.keys("Return");
		Until.isTrue("the point is selected on the map", () -> viewer().actions().selected().equals(List.of(emotion)));
		Until.isTrue("the map has the keyboard", () -> Studio.focus() == viewer().typing().control());
		robot.keys("ctrl+1", "Down", "Return");
		Until.isTrue("the score is on the scale", () -> emotion.getScore() == 2.0);
		Until.isTrue("the problem is gone", () -> list.getItemCount() == 0 && !isMarked(viewer(), emotion));
		assertEquals(2.0, ((EmotionPoint) studio.saved().getJourneys().get(0).getCards().get(2)).getScore());
		robot.keys("ctrl+z");
		Until.isTrue("undo brings both back", () -> emotion.getScore() == 9.0 && list.getItemCount() == 1);
	}

	@Test
	void aQuickFixIsMadeFromTheList() {
		Table list = openList();
		Until.isTrue("there is one problem", () -> list.getItemCount() == 1 && list.getSelectionCount() == 1);
		robot.keys("ctrl+1", "Down", "Return");
		Until.isTrue("the score is on the scale", () -> emotion.getScore() == 2.0);
		Until.isTrue("the list is empty", () -> list.getItemCount() == 0);
	}

	@Test
	void theMapAndTheStatusLineShowIt() {
		Until.isTrue("the point has a sign", () -> isMarked(viewer(), emotion));
		Until.isTrue("it is counted", () -> isCounted("1 error"));
		Until.doInWindow(() -> studio.session().commandStack()
				.execute(SetFeature.of(studio.card("Pays by card").orElseThrow(), ModelPackage.Literals.CARD__TEXT, null)));
		Until.isTrue("what has changed is checked", () -> isCounted("1 error, 1 warning"));
	}

	private static boolean isCounted(String words) {
		return all(Studio.window().getShell()).anyMatch(control -> control instanceof ToolBar bar
						&& Stream.of(bar.getItems()).anyMatch(item -> words.equals(item.getText())));
	}

	private static Stream<Control> all(Control control) {
		return control instanceof Composite composite ? Stream.concat(Stream.of(control), Stream.of(composite.getChildren()).flatMap(ProblemsTest::all))
				: Stream.of(control);
	}
}
