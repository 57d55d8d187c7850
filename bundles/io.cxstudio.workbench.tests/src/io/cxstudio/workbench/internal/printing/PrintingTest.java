/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.BackingStoreException;

import io.cxstudio.workbench.internal.robot.Dialogs;
import io.cxstudio.workbench.internal.robot.Studio;
import io.cxstudio.workbench.internal.robot.StudioTest;
import io.cxstudio.workbench.internal.robot.Until;

/** Printing a map, with real keys. */
class PrintingTest extends StudioTest {

	private static final Pattern PAGE = Pattern.compile("/Type /Page\\s");

	@AfterEach
	void forget() throws BackingStoreException {
		InstanceScope.INSTANCE.getNode("io.cxstudio.printing").clear();
	}

	private Shell openDialog() {
		robot.keys("ctrl+p");
		return new Dialogs(robot).await("Print " + Until.inWindow(() -> studio.journey().displayName()));
	}

	private static Stream<Control> controls(Composite parent) {
		return Stream.of(parent.getChildren()).flatMap(child -> child instanceof Composite inside ? Stream.concat(Stream.of(child), controls(inside)) : Stream.of(child));
	}

	private static boolean says(Shell dialog, String text) {
		return controls(dialog).anyMatch(control -> control instanceof Label label && label.getText().contains(text));
	}

	private static void awaitText(Shell dialog, String text) {
		Until.isTrue("the dialog says: " + text, () -> says(dialog, text));
	}

	private void enlarge(Shell dialog) {
		robot.keys("alt+c", "Tab");
		Until.isTrue("the scale can be typed", () -> Studio.focus() instanceof Spinner spinner && spinner.isEnabled());
		robot.keys("ctrl+a");
		robot.type("200");
		robot.keys("Tab");
		awaitText(dialog, "at 200 %");
	}

	@Test
	void theMapIsSavedAsPdfWithOnePageForEachThatIsShown() throws Exception {
		studio.select("Pays by card");
		Shell dialog = openDialog();
		awaitText(dialog, "Page 1 of 1");
		enlarge(dialog);
		String where = Until.inWindow(() -> controls(dialog).filter(control -> control instanceof Label label && label.getText().startsWith("Page 1 of"))
				.map(control -> ((Label) control).getText()).findFirst().orElseThrow());
		int pages = Integer.parseInt(where.substring("Page 1 of ".length()));
		assertTrue(pages > 1, where);
		Path target = folder.resolve("map.pdf");
		robot.keys("alt+s");
		new Dialogs(robot).giveFile(target);
		Shell saved = new Dialogs(robot).await("Save as PDF");
		robot.keys("Return");
		new Dialogs(robot).awaitClosed(saved);
		String bytes = Files.readString(target, StandardCharsets.ISO_8859_1);
		assertTrue(bytes.startsWith("%PDF-"));
		assertEquals(pages, PAGE.matcher(bytes).results().count());
		try (Stream<Path> beside = Files.list(folder)) {
			assertEquals(List.of(), beside.filter(path -> path.getFileName().toString().startsWith(".") && path.toString().endsWith(".pdf")).toList());
		}
	}

	@Test
	void aFolderThatCannotBeWrittenIsSaidAndTheDialogStays() {
		Shell dialog = openDialog();
		robot.keys("alt+s");
		new Dialogs(robot).giveFile(Path.of("/proc/map.pdf"));
		Shell error = new Dialogs(robot).await("Save as PDF");
		Until.isTrue("the file is named", () -> says(error, "/proc/map.pdf"));
		robot.keys("Return");
		new Dialogs(robot).awaitClosed(error);
		Until.isTrue("the dialog is still open", () -> !dialog.isDisposed() && dialog.isVisible());
		robot.keys("Escape");
		new Dialogs(robot).awaitClosed(dialog);
	}

	@Test
	void whatWasChosenIsRememberedAndThePagesAreWalkedByKeys() {
		Shell dialog = openDialog();
		enlarge(dialog);
		robot.keys("alt+x");
		awaitText(dialog, "Page 2 of");
		robot.keys("alt+v");
		awaitText(dialog, "Page 1 of");
		robot.keys("Escape");
		new Dialogs(robot).awaitClosed(dialog);
		Shell again = openDialog();
		awaitText(again, "at 200 %");
		robot.keys("alt+f");
		awaitText(again, "One page");
		robot.keys("Escape");
		new Dialogs(robot).awaitClosed(again);
	}
}
