/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.Test;

import io.cxstudio.samples.Samples;
import io.cxstudio.workbench.internal.robot.Studio;
import io.cxstudio.workbench.internal.robot.Until;

/** Every entry of every menu: it can be chosen where it makes sense, and is grey where it does not. */
class MenusTest extends WorkshopWindowTest {

	private static void collect(Menu menu, boolean enabled, Set<String> names) {
		menu.notifyListeners(SWT.Show, new Event());
		for (MenuItem item : menu.getItems()) {
			if (item.getMenu() != null) {
				collect(item.getMenu(), enabled, names);
			} else if ((item.getStyle() & SWT.SEPARATOR) == 0 && item.isEnabled() == enabled) {
				names.add(item.getText().replaceAll("\t.*|&|\\.\\.\\.", ""));
			}
		}
		menu.notifyListeners(SWT.Hide, new Event());
	}

	private static Set<String> entries(Menu menu, boolean enabled) {
		Set<String> names = new TreeSet<>();
		collect(menu, enabled, names);
		return names;
	}

	private static Set<String> bar(boolean enabled) {
		return Until.inWindow(() -> entries(Studio.window().getShell().getMenuBar(), enabled));
	}

	@Test
	void withACardSelectedAndSomethingToUndoAndRedoNearlyEverythingCanBeChosen() {
		moveACard();
		robot.keys("alt+Right", "ctrl+z");
		Until.isTrue("there is something to redo", () -> studio.session().commandStack().canRedo());
		studio.select("Compares fares");
		Until.isTrue("the menu has followed", () -> entries(Studio.window().getShell().getMenuBar(), true).stream().anyMatch(name -> name.startsWith("Redo")));
		Set<String> grey = bar(false);
		assertEquals(Set.of("Carry Over to the Left", "Carry Over to the Right", "Clear Filter", "Expand All", "Lane by Lane", "Next Difference", "Place Here",
				"Previous Difference", "Quick Fix", "Rename", "Show on the Maps"), grey);
	}

	@Test
	void withNothingOpenOnlyWhatNeedsNoWorkshopCanBeChosen() {
		studio.close();
		Until.isTrue("no map is active", () -> studio.editor().isEmpty());
		Until.isTrue("nothing can be saved", () -> !entries(Studio.window().getShell().getMenuBar(), true).contains("Save"));
		Set<String> possible = bar(true);
		possible.removeIf(entry -> entry.contains(".workshop  ("));
		Samples.all().forEach(sample -> assertTrue(possible.remove(sample.name()), sample::name));
		// It follows the control that has the focus.
		possible.remove("Select All");
		assertEquals(Set.of("About", "Exit", "Export Portfolio", "Import Table", "Keys", "New Workshop", "Open", "Preferences", "Problems", "Reset Perspective",
				"Show View", "Undo History"), possible);
	}

	@Test
	void onASelectedCardEverythingInTheContextMenuCanBeChosen() {
		studio.select("Compares fares");
		robot.keys("ctrl+c");
		Menu menu = Until.inWindow(() -> studio.viewer().orElseThrow().getControl().getMenu());
		List<Set<String>> found = new ArrayList<>();
		robot.rightClick(studio.middle(Until.inWindow(() -> studio.card("Compares fares").orElseThrow())));
		Until.isTrue("the menu is open", menu::isVisible);
		Until.doInWindow(() -> found.addAll(List.of(entries(menu, true), entries(menu, false))));
		robot.keys("Escape", "Escape");
		assertTrue(found.get(0).containsAll(List.of("Cut", "Copy", "Paste", "Delete")), () -> found.get(0).toString());
	}
}
