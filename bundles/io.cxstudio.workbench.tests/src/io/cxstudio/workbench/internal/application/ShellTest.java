/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.action.StatusLineManager;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.Scheme;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.internal.WorkbenchWindow;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

import io.cxstudio.workbench.internal.robot.Studio;
import io.cxstudio.workbench.internal.robot.Until;

/** The window around the maps: what it says of itself, its preferences, its history, and how it looks. */
class ShellTest extends WorkshopWindowTest {

	private static final String HISTORY = "io.cxstudio.workbench.history";

	private static <C extends Control> Optional<C> find(Composite parent, Class<C> kind, Predicate<C> fits) {
		for (Control child : parent.getChildren()) {
			if (kind.isInstance(child) && child.isVisible() && fits.test(kind.cast(child))) {
				return Optional.of(kind.cast(child));
			}
			Optional<C> inside = child instanceof Composite composite ? find(composite, kind, fits) : Optional.empty();
			if (inside.isPresent()) {
				return inside;
			}
		}
		return Optional.empty();
	}

	@Test
	void aboutNamesProductVersionAndLicence() {
		dialogs.menu("Help", "About");
		Shell about = dialogs.await("About CX Studio");
		StyledText text = Until.inWindow(() -> find(about, StyledText.class, any -> true).orElseThrow());
		String said = Until.inWindow(text::getText);
		boolean whole = Until.inWindow(() -> text.getLinePixel(text.getLineCount()) <= text.getClientArea().height);
		robot.keys("Escape");
		dialogs.awaitClosed(about);
		Version version = FrameworkUtil.getBundle(StudioApplication.class).getVersion();
		assertTrue(said.startsWith("CX Studio %d.%d.%d".formatted(version.getMajor(), version.getMinor(), version.getMicro())), said);
		assertTrue(said.contains("Eclipse Public License 2.0") && said.contains("CX Studio contributors"), said);
		assertTrue(whole, "nothing of it is hidden");
	}

	private IViewPart history() {
		return Studio.window().getActivePage().findView(HISTORY);
	}

	private Table steps() {
		return find(Studio.window().getShell(), Table.class, table -> table.getItemCount() > 0 && table.getItem(0).getText().equals("As it was opened")).orElse(null);
	}

	private String stepOfTheCard() {
		return studio.card("Compares fares").orElseThrow().getStep().getName();
	}

	@Test
	void theHistoryGoesBackAndForth() throws Exception {
		moveACard();
		robot.keys("alt+Right");
		Until.isTrue("it has moved twice", () -> stepOfTheCard().equals("Board"));
		dialogs.menu("Window", "Undo History");
		try {
			Until.isTrue("it shows both steps", () -> steps() != null && steps().getItemCount() == 3 && steps().getSelectionIndex() == 2);
			robot.comeAndClick(Until.inWindow(() -> {
				Rectangle first = steps().getItem(0).getBounds();
				return steps().toDisplay(first.x + 20, first.y + first.height / 2);
			}));
			Until.isTrue("it is as in the beginning", () -> stepOfTheCard().equals("Search") && !studio.session().isDirty());
			robot.keys("Down");
			Until.isTrue("the first step is done again", () -> stepOfTheCard().equals("Pay"));
			assertEquals("Pay", studio.savedMap().card("Compares fares").getStep().getName());
			robot.keys("Down");
			Until.isTrue("the second step is done again", () -> stepOfTheCard().equals("Board"));
		} finally {
			Until.doInWindow(() -> Studio.window().getActivePage().hideView(history()));
		}
	}

	@Test
	void theMapIsPresentedOnTheWholeScreenAndComesBack() {
		Shell shell = Studio.window().getShell();
		studio.select("Compares fares");
		Point before = Until.inWindow(() -> studio.viewer().orElseThrow().getControl().getSize());
		robot.keys("F11");
		Until.isTrue("the map has the screen", () -> shell.getFullScreen() && Studio.window().getActivePage().isPageZoomed()
				&& studio.viewer().orElseThrow().getControl().getSize().x > before.x + 100
				&& studio.viewer().orElseThrow().getControl().getSize().y > before.y + 100);
		robot.keys("F11");
		Until.isTrue("everything is where it was", () -> !shell.getFullScreen() && !Studio.window().getActivePage().isPageZoomed()
				&& studio.viewer().orElseThrow().getControl().getSize().equals(before));
	}

	private static String theme() {
		return Studio.window().getService(IThemeEngine.class).getActiveTheme().getId();
	}

	private int brightness() {
		var colour = studio.viewer().orElseThrow().getControl().getBackground().getRGB();
		return (colour.red + colour.green + colour.blue) / 3;
	}

	private Shell preferences(String page) {
		dialogs.menu("Edit", "Preferences");
		Shell preferences = dialogs.await("Preferences");
		Point node = Until.inWindow(() -> {
			Tree tree = find(preferences, Tree.class, any -> true).orElseThrow();
			TreeItem item = Stream.of(tree.getItems()).filter(each -> each.getText().equals(page)).findFirst().orElseThrow();
			return tree.toDisplay(item.getBounds().x + 10, item.getBounds().y + item.getBounds().height / 2);
		});
		robot.comeAndClick(node);
		return preferences;
	}

	private void chooseTheme(String name) {
		Shell preferences = preferences("CX Studio");
		Until.isTrue("the page is shown", () -> find(preferences, Button.class, button -> button.getText().replace("&", "").equals(name)).isPresent());
		dialogs.click(preferences, name);
		Until.isTrue(name + " is chosen", () -> find(preferences, Button.class, button -> button.getText().replace("&", "").equals(name)).orElseThrow().getSelection());
		dialogs.click(preferences, "Apply and Close");
		dialogs.awaitClosed(preferences);
	}

	@Test
	void theThemeChangesWhileTheStudioRuns() {
		int before = Until.inWindow(this::brightness);
		try {
			chooseTheme("Dark");
			Until.isTrue("it is dark", () -> theme().equals("io.cxstudio.theme.dark") && brightness() < 80);
		} finally {
			chooseTheme("As the system");
		}
		Until.isTrue("it is light again, as the system", () -> theme().equals("io.cxstudio.theme.light") && brightness() == before);
	}

	private static Optional<MenuItem> entry(String menu, String begin) {
		MenuItem top = Stream.of(Studio.window().getShell().getMenuBar().getItems()).filter(item -> item.getText().replace("&", "").equals(menu)).findFirst().orElseThrow();
		top.getMenu().notifyListeners(SWT.Show, new Event());
		Optional<MenuItem> found = Stream.of(top.getMenu().getItems()).filter(item -> item.getText().replace("&", "").startsWith(begin)).findFirst();
		top.getMenu().notifyListeners(SWT.Hide, new Event());
		return found;
	}

	private void bindNewWorkshopToF9(Shell preferences) {
		Until.isTrue("the commands are listed", () -> find(preferences, Tree.class, tree -> tree.getColumnCount() > 2 && tree.getItemCount() > 20).isPresent());
		Tree commands = Until.inWindow(() -> find(preferences, Tree.class, tree -> tree.getColumnCount() > 2).orElseThrow());
		TreeItem item = Until.inWindow(() -> Stream.of(commands.getItems()).filter(each -> each.getText().startsWith("New Workshop")).findFirst().orElseThrow());
		// Not by the mouse: on a small screen the page leaves the list hardly a row.
		Until.doInWindow(() -> {
			commands.setFocus();
			commands.setSelection(item);
			Event chosen = new Event();
			chosen.item = item;
			commands.notifyListeners(SWT.Selection, chosen);
		});
		robot.keys("alt+b", "BackSpace", "ctrl+F9");
		dialogs.click(preferences, "Apply and Close");
		dialogs.awaitClosed(preferences);
	}

	@Test
	void aKeyThatIsChangedInThePreferencesWorksAndStandsInTheMenu() throws Exception {
		IBindingService bindings = Studio.window().getService(IBindingService.class);
		Scheme scheme = bindings.getActiveScheme();
		Binding[] before = Until.inWindow(bindings::getBindings);
		try {
			bindNewWorkshopToF9(preferences("Keys"));
			Until.isTrue("the menu shows the key", () -> entry("File", "New Workshop").orElseThrow().getText().contains("F9"));
			robot.keys("ctrl+F9");
			Shell wizard = dialogs.await("New Workshop");
			robot.keys("Escape");
			dialogs.awaitClosed(wizard);
		} finally {
			Until.doInWindow(() -> {
				try {
					bindings.savePreferences(scheme, before);
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			});
		}
		Until.isTrue("the menu shows the key of before", () -> entry("File", "New Workshop").orElseThrow().getText().contains("Ctrl+N"));
	}

	private static int rowsOfTheStatusLine() {
		Control words = ((StatusLineManager) ((WorkbenchWindow) Studio.window()).getStatusLineManager()).getControl();
		return words.getParent().getSize().y / Math.max(1, words.getSize().y);
	}

	@Test
	void theStatusLineNeedsOneRowInANarrowWindowToo() {
		Shell shell = Until.inWindow(() -> Studio.window().getShell());
		Point before = Until.inWindow(shell::getSize);
		try {
			for (int width : new int[] { 640, 880, 910, 1200 }) {
				// What the platform takes for the frame of the window is at times more than that: what counts is the room inside.
				Until.doInWindow(() -> shell.setSize(shell.computeTrim(0, 0, width, 0).width, before.y));
				Until.isTrue("one row at " + width, () -> shell.getClientArea().width == width && rowsOfTheStatusLine() == 1);
			}
		} finally {
			Until.doInWindow(() -> shell.setSize(before));
			Until.isTrue("it is as before", () -> shell.getSize().equals(before));
		}
	}
}
