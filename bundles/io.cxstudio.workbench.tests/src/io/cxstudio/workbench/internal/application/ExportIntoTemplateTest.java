/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.application;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import java.util.stream.Collectors;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

import io.cxstudio.workbench.internal.robot.Until;

/** An own workbook is chosen in the export wizard, with the keyboard, and filled; the wizard remembers it and says what cannot be one. */
class ExportIntoTemplateTest extends WorkshopWindowTest {

	@Test
	void anOwnWorkbookIsFilledAndRemembered() throws Exception {
		Path template = template();
		studio.select("Compares fares");
		Path workbook = folder.resolve("filled.xlsx");
		robot.keys("ctrl+e");
		Shell wizard = dialogs.await("Export");
		robot.keys("alt+i", "ctrl+a");
		robot.type(workbook.toString());
		robot.keys("Tab", "Tab", "Tab", "Tab");
		robot.type(template.toString());
		robot.keys("Return");
		dialogs.awaitClosed(wizard);
		Shell said = dialogs.await("Export");
		robot.keys("Escape");
		dialogs.awaitClosed(said);
		try (ZipFile zip = new ZipFile(workbook.toFile())) {
			String texts = zip.stream().filter(part -> part.getName().endsWith(".xml")).map(part -> text(zip, part)).collect(Collectors.joining());
			assertTrue(texts.contains("my own words") && texts.contains(studio.editor().orElseThrow().input().session().workshop().getName()), texts);
		}
		robot.keys("ctrl+e");
		Shell again = dialogs.await("Export");
		robot.keys("alt+i", "ctrl+a");
		robot.type(template.toString());
		error(again, "same file");
		Files.delete(template);
		robot.type("x.xlsx");
		error(again, "There is no file " + template);
		robot.keys("Escape");
		dialogs.awaitClosed(again);
	}

	private static String text(ZipFile zip, ZipEntry part) {
		try (InputStream content = zip.getInputStream(part)) {
			return new String(content.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private static void error(Shell wizard, String words) {
		Until.isTrue("the wizard says: " + words, () -> {
			String message = ((WizardDialog) wizard.getData()).getCurrentPage().getErrorMessage();
			return message != null && message.contains(words);
		});
	}

	/** Of the least that makes a workbook: a text, and a named cell below it. */
	private Path template() throws Exception {
		String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
		String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
		String inPackage = "http://schemas.openxmlformats.org/package/2006/";
		Path template = folder.resolve("template.xlsx");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(template))) {
			for (Map.Entry<String, String> part : Map.of(
					"[Content_Types].xml", """
							<Types xmlns="%scontent-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
							<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
							<Override PartName="/xl/sheet.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>"""
							.formatted(inPackage),
					"_rels/.rels", "<Relationships xmlns='%srelationships'><Relationship Id='r1' Type='%s/officeDocument' Target='xl/workbook.xml'/></Relationships>"
							.formatted(inPackage, relations),
					"xl/_rels/workbook.xml.rels", "<Relationships xmlns='%srelationships'><Relationship Id='r1' Type='%s/worksheet' Target='sheet.xml'/></Relationships>"
							.formatted(inPackage, relations),
					"xl/workbook.xml", """
							<workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="Mine" sheetId="1" r:id="r1"/></sheets>
							<definedNames><definedName name="cx_workshop">Mine!$A$2</definedName></definedNames></workbook>""".formatted(main, relations),
					"xl/sheet.xml", "<worksheet xmlns='%s'><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>my own words</t></is></c></row></sheetData></worksheet>"
							.formatted(main)).entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		return template;
	}
}
