/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.workbench.internal.robot.Studio;
import io.cxstudio.workbench.internal.robot.Until;
import io.cxstudio.workbench.internal.workshops.OpenWorkshops;

/** The wizards, to the end, with the keyboard. */
class WizardsTest extends WorkshopWindowTest {

	@Test
	void aNewWorkshopIsMadeFromATemplateAndSavedWhereTheUserSays() throws Exception {
		studio.select("Compares fares");
		robot.keys("ctrl+n");
		Shell wizard = dialogs.await("New Workshop");
		Until.isTrue("the name has the focus", () -> Studio.focus() instanceof Text);
		robot.type("Corner shop");
		robot.keys("Tab", "Tab", "Down");
		robot.keys("Return");
		dialogs.awaitClosed(wizard);
		Until.isTrue("its map is open", () -> OpenWorkshops.instance().all().size() == 2 && studio.editor().isPresent()
				&& studio.editor().get().input().session() == OpenWorkshops.instance().all().get(1) && studio.viewer().isPresent());
		Path saved = folder.resolve("shop.workshop");
		robot.keys("ctrl+s");
		dialogs.giveFile(saved);
		Until.isTrueOutside("it is saved", () -> Files.exists(saved));
		Workshop workshop = WorkshopFile.read(saved).workshop();
		assertEquals("Corner shop", workshop.getName());
		assertEquals(Catalog.get().templates().get(1).stages().size(), workshop.getJourneys().get(0).getStages().size());
	}

	@Test
	void anExportIsWrittenWithEverythingThatIsOnTheMap() throws Exception {
		studio.select("Compares fares");
		robot.keys("ctrl+e");
		Shell wizard = dialogs.await("Export");
		Path workbook = folder.resolve("typed name.xlsx");
		robot.keys("alt+i", "ctrl+a");
		robot.type(workbook.toString());
		robot.keys("Return");
		dialogs.awaitClosed(wizard);
		Shell said = dialogs.await("Export");
		robot.keys("Escape");
		dialogs.awaitClosed(said);
		try (ZipFile zip = new ZipFile(workbook.toFile())) {
			List<String> sheets = names(zip);
			assertTrue(sheets.containsAll(List.of("Overview", "Touchpoints", "Emotions", "Measures", "Pain points", "Opportunities", "Solutions")), sheets::toString);
			assertTrue(text(zip, "xl/sharedStrings.xml").contains("Compares fares"));
		}
	}

	@Test
	void anExportAsksBeforeAFileIsReplaced() throws Exception {
		Path workbook = folder.resolve("room.xlsx");
		Files.writeString(workbook, "mine");
		studio.select("Compares fares");
		robot.keys("ctrl+e");
		Shell wizard = dialogs.await("Export");
		dialogs.click(wizard, "Finish");
		Until.isTrue("a question is asked", () -> wizard.getDisplay().getActiveShell() != null && wizard.getDisplay().getActiveShell() != wizard);
		robot.keys("Escape");
		Until.isTrue("the wizard is back", () -> wizard.getDisplay().getActiveShell() == wizard);
		robot.keys("Escape");
		dialogs.awaitClosed(wizard);
		assertEquals("mine", Files.readString(workbook));
	}

	private static List<String> names(ZipFile zip) throws Exception {
		List<String> names = new ArrayList<>();
		try (InputStream content = zip.getInputStream(zip.getEntry("xl/workbook.xml"))) {
			NodeList sheets = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().parse(content).getElementsByTagNameNS("*", "sheet");
			for (int i = 0; i < sheets.getLength(); i++) {
				names.add(((Element) sheets.item(i)).getAttribute("name"));
			}
		}
		return names;
	}

	private static String text(ZipFile zip, String part) throws IOException {
		try (InputStream content = zip.getInputStream(zip.getEntry(part))) {
			return new String(content.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
