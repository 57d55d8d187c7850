/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.commands.Command;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Test;

import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.workbench.internal.robot.Studio;
import io.cxstudio.workbench.internal.robot.StudioTest;
import io.cxstudio.workbench.internal.robot.Until;

/** The window: its parts, its menus, its dialogs and the property sheet, with real keys. */
class WindowTest extends StudioTest {

	@Test
	void nothingWasLoggedWhileTheStudioStarted() throws Exception {
		Path log = Platform.getLogFileLocation().toPath();
		assertFalse(Files.exists(log) && Files.readString(log).contains("!ENTRY") && Files.readString(log).lines()
				.anyMatch(line -> line.matches("!ENTRY \\S+ 4 .*")), () -> "See " + log);
	}

	@Test
	void theTitleNamesTheMap() {
		Until.isTrue("the title names the map", () -> Studio.window().getShell().getText().equals("Flying home - CX Studio"));
	}

	@Test
	void explorerOutlineAndPropertiesAreThere() {
		List<String> views = Until.inWindow(() -> Stream.of(Studio.window().getActivePage().getViewReferences()).map(view -> view.getId()).toList());
		assertTrue(views.containsAll(List.of(StudioPerspective.EXPLORER, IPageLayout.ID_OUTLINE, IPageLayout.ID_PROP_SHEET)), views::toString);
	}

	@Test
	void everyEntryOfEveryMenuHasAName() {
		List<String> names = Until.inWindow(() -> {
			List<String> found = new ArrayList<>();
			collect(Studio.window().getShell().getMenuBar(), found);
			return found;
		});
		assertTrue(names.size() > 20, names::toString);
		assertFalse(names.stream().anyMatch(name -> name.isBlank() || name.startsWith("%") || name.equals("null")), names::toString);
	}

	private static void collect(Menu menu, List<String> names) {
		menu.notifyListeners(org.eclipse.swt.SWT.Show, new org.eclipse.swt.widgets.Event());
		for (MenuItem item : menu.getItems()) {
			if ((item.getStyle() & org.eclipse.swt.SWT.SEPARATOR) == 0) {
				names.add(item.getText());
			}
			if (item.getMenu() != null) {
				collect(item.getMenu(), names);
			}
		}
		menu.notifyListeners(org.eclipse.swt.SWT.Hide, new org.eclipse.swt.widgets.Event());
	}

	@Test
	void everyCommandOfTheStudioHasANameAndAHandlerSomewhere() {
		List<Command> commands = Until.inWindow(() -> Stream.of(Studio.window().getService(ICommandService.class).getDefinedCommands())
				.filter(command -> command.getId().startsWith("io.cxstudio.commands.")).toList());
		assertTrue(commands.size() > 20);
		for (Command command : commands) {
			assertFalse(Until.inWindow(() -> {
				try {
					return command.getName();
				} catch (org.eclipse.core.commands.common.NotDefinedException e) {
					throw new IllegalStateException(e);
				}
			}).startsWith("%"), command.getId());
		}
	}

	@Test
	void f1ShowsTheKeysOfTheMap() {
		studio.select("Compares fares");
		int before = Until.inWindow(() -> visibleShells());
		studio.robot().keys("F1");
		Until.isTrue("the help is open", () -> visibleShells() > before);
		giveKeyboardToDialog();
		studio.robot().keys("Escape");
		Until.isTrue("the help is closed", () -> visibleShells() == before);
	}

	@Test
	void newAndExportOpenTheirWizards() {
		for (String key : List.of("ctrl+n", "ctrl+e")) {
			studio.select("Compares fares");
			int before = Until.inWindow(() -> visibleShells());
			studio.robot().keys(key);
			Until.isTrue(key + " opens a wizard", () -> visibleShells() > before);
			giveKeyboardToDialog();
			studio.robot().keys("Escape");
			Until.isTrue("the wizard is closed", () -> visibleShells() == before);
		}
	}

	@Test
	void thePropertySheetChangesTheSelectedCard() throws Exception {
		studio.select("Compares fares");
		Until.doInWindow(() -> {
			try {
				Studio.window().getActivePage().showView(IPageLayout.ID_PROP_SHEET);
			} catch (org.eclipse.ui.PartInitException e) {
				throw new IllegalStateException(e);
			}
		});
		Until.isTrue("the sheet shows the text", () -> field("Compares fares") != null);
		Until.doInWindow(() -> field("Compares fares").setFocus());
		Until.isTrue("the field has the focus", () -> Studio.focus() == field("Compares fares"));
		studio.robot().keys("ctrl+a");
		studio.robot().type("Compares everything");
		studio.robot().keys("ctrl+Return");
		Until.isTrue("the card is changed", () -> studio.card("Compares everything").isPresent());
		Until.doInWindow(() -> Studio.window().getActivePage().activate(studio.editor().orElseThrow()));
		studio.saved();
		assertNotNull(WorkshopFile.read(file).workshop().getJourneys().get(0).getCards().stream()
				.filter(card -> "Compares everything".equals(card.getText())).findFirst().orElse(null));
		assertEquals(1, Until.inWindow(() -> {
			studio.session().commandStack().undo();
			return studio.session().commandStack().canUndo() ? 2 : 1;
		}), "one edit is one entry of the history");
	}

	private static Text field(String text) {
		return find(Studio.window().getShell(), text);
	}

	private static Text find(Composite parent, String text) {
		for (Control child : parent.getChildren()) {
			if (child instanceof Text field && field.isVisible() && field.getText().equals(text) && field.getEditable()) {
				return field;
			}
			Text found = child instanceof Composite composite ? find(composite, text) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	/** On a busy machine the window manager may leave the keyboard with the window behind a new dialog. */
	private static void giveKeyboardToDialog() {
		Until.isTrue("the dialog has the keyboard", () -> {
			org.eclipse.swt.widgets.Display display = org.eclipse.ui.PlatformUI.getWorkbench().getDisplay();
			Stream.of(display.getShells()).filter(shell -> shell.isVisible() && shell.getParent() != null && shell != display.getActiveShell())
					.forEach(org.eclipse.swt.widgets.Shell::forceActive);
			return display.getActiveShell() != null && display.getActiveShell().getParent() != null;
		});
	}

	/** Windows and dialogs have a title; tooltips, which come and go by themselves, have none. */
	private static int visibleShells() {
		return (int) Stream.of(org.eclipse.ui.PlatformUI.getWorkbench().getDisplay().getShells())
				.filter(shell -> shell.isVisible() && !shell.getText().isEmpty()).count();
	}
}
