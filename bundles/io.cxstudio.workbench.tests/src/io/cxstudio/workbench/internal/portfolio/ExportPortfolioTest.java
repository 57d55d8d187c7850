/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.cxstudio.excel.Sheet;
import io.cxstudio.excel.SpreadsheetFile;
import io.cxstudio.workbench.internal.robot.Dialogs;
import io.cxstudio.workbench.internal.robot.Room;
import io.cxstudio.workbench.internal.robot.StudioTest;
import io.cxstudio.workbench.internal.robot.Until;

/** Many workshops go into one workbook, by the wizard. */
class ExportPortfolioTest extends StudioTest {

	private static final String TITLE = "Export Portfolio";
	private static final String PREFERENCES = "io.cxstudio.workbench.portfolio";

	private Dialogs dialogs;

	@BeforeEach
	void lookAtDialogs() {
		dialogs = new Dialogs(robot);
	}

	@AfterEach
	void forget() throws Exception {
		InstanceScope.INSTANCE.getNode(PREFERENCES).clear();
	}

	@Test
	void theWorkshopsOfTheLastTimeAreThereAndGoIntoTheWorkbook() throws Exception {
		Path many = Files.createDirectories(folder.resolve("many"));
		Room.copySample(many, "airline");
		Path workbook = folder.resolve("all of them.xlsx");
		InstanceScope.INSTANCE.getNode(PREFERENCES).put("sources", many + "\n" + folder.resolve("gone meanwhile"));
		Shell wizard = ask();
		assertEquals(List.of(many.toString()), sources(wizard), "what is still there of the last time");
		robot.keys("alt+w", "ctrl+a");
		robot.type(workbook.toString());
		robot.keys("alt+f");
		dialogs.awaitClosed(wizard);
		Shell said = dialogs.await(TITLE);
		robot.keys("Escape");
		dialogs.awaitClosed(said);
		assertEquals(List.of("Airline: from the first search to the second flight"), workshops(workbook, "Workshops"));
	}

	@Test
	void theLanguageIsChosenAndRemembered() throws Exception {
		Room.copySample(folder, "hotel");
		Path workbook = folder.resolve("tat ca.xlsx");
		InstanceScope.INSTANCE.getNode(PREFERENCES).put("sources", folder.resolve("hotel.workshop").toString());
		Shell wizard = ask();
		robot.keys("alt+w", "ctrl+a");
		robot.type(workbook.toString());
		robot.keys("alt+l", "Home", "Down", "Down", "alt+f");
		dialogs.awaitClosed(wizard);
		Shell said = dialogs.await(TITLE);
		robot.keys("Escape");
		dialogs.awaitClosed(said);
		assertEquals(1, workshops(workbook, "Hội thảo").size());
		assertEquals("vi", InstanceScope.INSTANCE.getNode(PREFERENCES).get("language", ""));
	}

	@Test
	void withoutAWorkshopThereIsNothingToFinish() {
		InstanceScope.INSTANCE.getNode(PREFERENCES).put("sources", folder.toString());
		Shell wizard = ask();
		Until.inWindow(() -> {
			list(wizard).setFocus();
			list(wizard).select(0);
			return null;
		});
		robot.keys("Delete");
		Until.isTrue("the folder is taken out", () -> list(wizard).getItemCount() == 0);
		robot.keys("alt+f");
		Until.isTrue("the wizard stays", () -> !wizard.isDisposed());
		robot.keys("Escape");
		dialogs.awaitClosed(wizard);
	}

	private static List<String> sources(Shell wizard) {
		return Until.inWindow(() -> List.of(list(wizard).getItems()));
	}

	private Shell ask() {
		dialogs.menu("File", "Export Portfolio");
		return dialogs.await(TITLE);
	}

	private static org.eclipse.swt.widgets.List list(Composite parent) {
		for (Control child : parent.getChildren()) {
			if (child instanceof org.eclipse.swt.widgets.List list) {
				return list;
			}
			if (child instanceof Composite inner && list(inner) != null) {
				return list(inner);
			}
		}
		return null;
	}

	private static List<String> workshops(Path workbook, String title) throws Exception {
		List<String> names = new ArrayList<>();
		try (SpreadsheetFile file = SpreadsheetFile.open(workbook)) {
			Sheet sheet = file.sheets().stream().filter(candidate -> candidate.name().equals(title)).findFirst().orElseThrow();
			file.read(sheet, row -> row.number() == 1 || names.add(row.cells().get(0).plain()));
		}
		return names;
	}
}
