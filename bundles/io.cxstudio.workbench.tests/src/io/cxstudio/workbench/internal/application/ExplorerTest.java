/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

import io.cxstudio.model.NamedElement;
import io.cxstudio.workbench.internal.robot.ExplorerTree;
import io.cxstudio.workbench.internal.robot.Studio;
import io.cxstudio.workbench.internal.robot.Until;

/** The tree of the open workshops, by mouse and keys: adding, renaming, deleting, opening, moving, copying. */
class ExplorerTest extends WorkshopWindowTest {

	private ExplorerTree tree() {
		return new ExplorerTree(robot);
	}

	/** Opens the context menu at a node, and takes the first entry of the menu for new things. */
	private void add(String where) {
		robot.rightClick(tree().select(where));
		dialogs.choose(Until.inWindow(() -> tree().control().getMenu()), "New", "");
	}

	private List<String> personas() {
		return studio.session().workshop().getPersonas().stream().map(NamedElement::getName).toList();
	}

	private void closeTheMap() {
		Until.doInWindow(() -> Studio.window().getActivePage().closeAllEditors(false));
		Until.isTrue("no map is open", () -> studio.editor().isEmpty());
	}

	@Test
	void anElementIsAddedRenamedAndDeleted() throws Exception {
		add("Personas");
		Until.isTrue("there is a persona", () -> personas().size() == 1);
		String first = Until.inWindow(() -> personas().get(0));
		assertEquals(List.of(first), studio.saved().getPersonas().stream().map(NamedElement::getName).toList());
		tree().expand("Personas");
		tree().select(first);
		robot.keys("F2");
		Shell rename = dialogs.await("Rename");
		robot.keys("ctrl+a");
		robot.type("Mai");
		robot.keys("Return");
		dialogs.awaitClosed(rename);
		Until.isTrue("it has its name", () -> personas().equals(List.of("Mai")));
		assertEquals(List.of("Mai"), studio.saved().getPersonas().stream().map(NamedElement::getName).toList());
		tree().select("Mai");
		robot.keys("Delete");
		Until.isTrue("it is gone", () -> personas().isEmpty());
		robot.keys("ctrl+z");
		Until.isTrue("it is back", () -> personas().equals(List.of("Mai")));
		robot.keys("ctrl+shift+z");
		assertEquals(0, studio.saved().getPersonas().size());
	}

	@Test
	void aDoubleClickOpensTheMapOfAJourney() {
		closeTheMap();
		robot.doubleClick(tree().select("Flying home"));
		Until.isTrue("the map is open", () -> studio.editor().isPresent());
	}

	@Test
	void enterOpensTheMapOfAJourney() {
		closeTheMap();
		tree().select("Flying home");
		robot.keys("Return");
		Until.isTrue("the map is open", () -> studio.editor().isPresent());
	}

	@Test
	void aStageAddedInTheTreeIsOnTheMap() throws Exception {
		add("Flying home");
		Until.isTrue("there is a stage more", () -> studio.journey().getStages().size() == 3);
		assertEquals(3, studio.savedMap().stages().size());
	}

	/** Whether an entry of the menu bar can be chosen; to be used in the thread of the window. */
	private static boolean canChoose(String name) {
		for (MenuItem top : Studio.window().getShell().getMenuBar().getItems()) {
			if (top.getText().replace("&", "").equals("Edit")) {
				top.getMenu().notifyListeners(SWT.Show, new Event());
				boolean can = Stream.of(top.getMenu().getItems()).anyMatch(item -> item.getText().replace("&", "").startsWith(name) && item.isEnabled());
				top.getMenu().notifyListeners(SWT.Hide, new Event());
				return can;
			}
		}
		return false;
	}

	@Test
	void onlyWhatFitsTheSelectionCanBeChosen() {
		tree().select("Flying home");
		Until.isTrue("a journey can be renamed and deleted", () -> canChoose("Rename") && canChoose("Delete") && canChoose("Copy"));
		tree().select("Personas");
		Until.isTrue("a group cannot", () -> !canChoose("Rename") && !canChoose("Delete") && !canChoose("Copy"));
		tree().select("Room");
		Until.isTrue("a workshop can be renamed, but is a file that is not deleted", () -> canChoose("Rename") && !canChoose("Delete"));
	}
}
