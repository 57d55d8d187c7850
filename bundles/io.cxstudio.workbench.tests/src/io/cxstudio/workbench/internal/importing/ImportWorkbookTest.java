/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.importing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.cxstudio.exchange.ExportOptions;
import io.cxstudio.exchange.Exporters;
import io.cxstudio.exchange.Progress;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.workbench.internal.robot.Studio;
import io.cxstudio.workbench.internal.robot.StudioTest;
import io.cxstudio.workbench.internal.robot.Until;

/** A workbook comes home in the window, by keyboard alone. */
class ImportWorkbookTest extends StudioTest {

	private byte[] before;

	@BeforeEach
	void export() throws Exception {
		Workshop workshop = Until.inWindow(() -> studio.session().snapshot());
		before = WorkshopFile.toBytes(workshop);
		Exporters.get().find("io.cxstudio.exporter.excel").orElseThrow().export(workshop, folder.resolve("room.xlsx"), ExportOptions.NONE,
				Progress.NONE);
	}

	@Test
	void anEditedCardComesHomeAndUndoTakesItBack() throws Exception {
		edit("Compares fares", "=Compares prices");
		look();
		Until.isTrue("one change is shown", () -> changes().map(page -> page.chosen().size() == 1).orElse(false));
		robot.keys("alt+f");
		Until.isTrue("the card is changed", () -> studio.card("=Compares prices").isPresent());
		robot.keys("ctrl+z");
		Until.isTrue("it is as it was", () -> studio.card("Compares fares").isPresent());
		assertArrayEquals(before, Until.inWindow(() -> WorkshopFile.toBytes(studio.session().workshop())));
		robot.keys("ctrl+shift+z");
		Until.isTrue("it is changed again", () -> studio.card("=Compares prices").isPresent());
		assertEquals("=Compares prices", studio.saved().getJourneys().get(0).getCards().get(0).getText());
	}

	@Test
	void whatNobodyEditedLeavesNothingToTake() {
		look();
		Until.isTrue("nothing is shown", () -> changes().map(page -> page.proposal() != null && page.chosen().isEmpty() && !page.isPageComplete())
				.orElse(false));
		robot.keys("Escape");
		Until.isTrue("the wizard is closed", () -> Studio.dialog("Import Workbook").isEmpty());
		assertArrayEquals(before, Until.inWindow(() -> WorkshopFile.toBytes(studio.session().workshop())));
	}

	@Test
	void aFileThatIsNoWorkbookGetsAMessage() throws IOException {
		Files.writeString(folder.resolve("room.xlsx"), "no workbook");
		look();
		Until.isTrue("a message is shown", () -> shells("Import Workbook") == 2);
		robot.keys("Escape");
		Until.isTrue("the message is closed", () -> shells("Import Workbook") == 1);
		robot.keys("Escape");
		Until.isTrue("the wizard is closed", () -> shells("Import Workbook") == 0);
	}

	/** Opens the wizard, which proposes the workbook beside the workshop, and goes on to what it would change. */
	private void look() {
		robot.keys("ctrl+shift+e");
		Until.isTrue("the wizard has the keyboard", () -> Studio.dialog("Import Workbook").isPresent() && Studio.focus() != null
				&& Studio.focus().getShell() == Studio.dialog("Import Workbook").get());
		robot.keys("alt+n");
	}

	private static Optional<ChangesPage> changes() {
		return Studio.dialog("Import Workbook").map(shell -> shell.getData()).filter(WizardDialog.class::isInstance)
				.map(dialog -> ((WizardDialog) dialog).getCurrentPage()).filter(ChangesPage.class::isInstance).map(ChangesPage.class::cast);
	}

	private static long shells(String title) {
		return Stream.of(Display.getCurrent().getShells())
				.filter(shell -> shell.isVisible() && shell.getText().equals(title)).count();
	}

	private void edit(String from, String to) throws IOException {
		Path workbook = folder.resolve("room.xlsx");
		Path edited = folder.resolve("edited.zip");
		try (ZipFile zip = new ZipFile(workbook.toFile()); ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(edited))) {
			for (ZipEntry entry : zip.stream().toList()) {
				byte[] bytes = zip.getInputStream(entry).readAllBytes();
				out.putNextEntry(new ZipEntry(entry.getName()));
				out.write(entry.getName().equals("xl/sharedStrings.xml")
						? new String(bytes, StandardCharsets.UTF_8).replace(from, to).getBytes(StandardCharsets.UTF_8)
						: bytes);
			}
		}
		Files.move(edited, workbook, StandardCopyOption.REPLACE_EXISTING);
	}
}
