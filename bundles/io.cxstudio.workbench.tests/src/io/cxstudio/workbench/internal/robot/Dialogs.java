/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.robot;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Menus and dialogs, by their keys. */
public final class Dialogs {

	private final Robot robot;

	public Dialogs(Robot robot) {
		this.robot = robot;
	}

	/** Chooses an entry of the menu bar by the keyboard: the menu, and the entries on the way, by how they begin. */
	public void menu(String menu, String... entries) {
		MenuItem top = Until.inWindow(() -> item(Studio.window().getShell().getMenuBar(), menu));
		robot.keys("alt+" + Until.inWindow(() -> String.valueOf(Character.toLowerCase(top.getText().charAt(top.getText().indexOf('&') + 1)))));
		// A menu that is opened by its key begins at its first entry.
		walk(Until.inWindow(top::getMenu), 1, entries);
	}

	private void walk(Menu menu, int begun, String... entries) {
		Menu open = menu;
		int at = begun;
		for (String entry : entries) {
			Menu shown = open;
			Until.isTrue("the menu shows " + entry, () -> shown.isVisible() && item(shown, entry) != null);
			// Entries are made anew now and then while their menu is open: none is kept.
			int way = Until.inWindow(() -> (int) Stream.of(shown.getItems()).limit(shown.indexOf(item(shown, entry)) + 1L).filter(Dialogs::canBeChosen).count());
			for (int i = at; i < way; i++) {
				robot.keys("Down");
			}
			boolean leaf = Until.inWindow(() -> item(shown, entry).getMenu() == null);
			robot.keys(leaf ? "Return" : "Right");
			if (!leaf) {
				Until.isTrue("the menu of " + entry + " is open", () -> item(shown, entry) != null && item(shown, entry).getMenu().isVisible());
				open = Until.inWindow(() -> item(shown, entry).getMenu());
			}
			at = 1;
		}
	}

	private static boolean canBeChosen(MenuItem item) {
		return (item.getStyle() & SWT.SEPARATOR) == 0 && item.isEnabled();
	}

	private static MenuItem item(Menu menu, String begin) {
		return Stream.of(menu.getItems()).filter(item -> item.getText().replace("&", "").startsWith(begin)).findFirst().orElse(null);
	}

	/** Waits for a dialog of the studio with a title. */
	public Shell await(String title) {
		Until.isTrue("the dialog " + title + " is open and active", () -> Studio.dialog(title).isPresent()
				&& PlatformUI.getWorkbench().getDisplay().getActiveShell() == Studio.dialog(title).get());
		return Until.inWindow(() -> Studio.dialog(title).get());
	}

	/** Waits until a dialog is gone and the keyboard is with another window. */
	public void awaitClosed(Shell dialog) {
		Until.isTrue("the dialog is closed", dialog::isDisposed);
		Until.isTrueOutside("another window has the keyboard", () -> robot.isForeignWindowActive()
				|| Until.inWindow(() -> PlatformUI.getWorkbench().getDisplay().getActiveShell() != null));
	}

	/** Presses a button of a dialog by the key that is underlined on it. */
	public void press(Shell dialog, String button) {
		String text = Until.inWindow(() -> button(dialog, button).orElseThrow().getText());
		robot.keys("alt+" + Character.toLowerCase(text.charAt(text.indexOf('&') + 1)));
		awaitClosed(dialog);
	}

	/** Clicks a button of a dialog. */
	public void click(Shell dialog, String button) {
		robot.comeAndClick(Until.inWindow(() -> {
			Button found = button(dialog, button).orElseThrow();
			return found.toDisplay(found.getSize().x / 2, found.getSize().y / 2);
		}));
	}

	private static Optional<Button> button(Composite parent, String text) {
		for (Control child : parent.getChildren()) {
			if (child instanceof Button found && found.getText().replace("&", "").startsWith(text)) {
				return Optional.of(found);
			}
			Optional<Button> inside = child instanceof Composite composite ? button(composite, text) : Optional.empty();
			if (inside.isPresent()) {
				return inside;
			}
		}
		return Optional.empty();
	}

	/** Waits for the file dialog of the platform, gives it a path and accepts it. The dialog is no window of SWT: only the X server knows of it. */
	public void giveFile(Path file) {
		Until.isTrueOutside("the file dialog is open", robot::isForeignWindowActive);
		// The key opens the field for a path where the dialog begins without one.
		robot.keys("ctrl+l", "ctrl+a");
		robot.type(file.toString());
		robot.keys("Return");
		Until.isTrueOutside("the file dialog is closed", () -> !robot.isForeignWindowActive());
	}

	/** Opens the context menu at a point and chooses an entry by the keyboard. */
	public void choose(Menu menu, String... entries) {
		Until.isTrue("the menu is open", menu::isVisible);
		walk(menu, 0, entries);
	}
}
