/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.views.properties.PropertySheet;
import org.junit.jupiter.api.Test;

import io.cxstudio.exchange.ExportOptions;
import io.cxstudio.exchange.Exporters;
import io.cxstudio.exchange.Progress;
import io.cxstudio.model.Card;
import io.cxstudio.model.Picture;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.workbench.internal.robot.ExplorerTree;
import io.cxstudio.workbench.internal.robot.ForeignDrag;
import io.cxstudio.workbench.internal.robot.Room;
import io.cxstudio.workbench.internal.robot.SavedMap;
import io.cxstudio.workbench.internal.robot.Studio;
import io.cxstudio.workbench.internal.robot.StudioTest;
import io.cxstudio.workbench.internal.robot.Until;

/** What is dragged from another program, with the mouse and over the protocol of the desktop. */
class ForeignDragTest extends StudioTest {

	private static final String NOT_PUT = "Not Put on the Map";

	private byte[] bytes() {
		return Until.inWindow(() -> WorkshopFile.toBytes(studio.session().workshop()));
	}

	@Test
	void linesBecomeCardsInTheCellUnderTheMouseAndOneUndoTakesThemBack() throws Exception {
		byte[] before = bytes();
		Until.doInWindow(() -> new ExplorerTree(robot).control().setFocus());
		try (ForeignDrag drag = ForeignDrag.text(folder, "first\n\nsecond \u0e01\u0e32\u0e23\nthird\n")) {
			drag.to(studio.place("Board", "Thoughts"));
		}
		Until.isTrue("the cards are there", () -> studio.card("third").isPresent());
		Until.isTrue("the map has the keyboard", () -> Studio.focus() == studio.viewer().orElseThrow().typing().control());
		robot.keys("ctrl+z");
		Until.isTrue("they are gone", () -> studio.card("third").isEmpty());
		assertArrayEquals(before, bytes());
		robot.keys("ctrl+shift+z");
		Until.isTrue("they are back", () -> studio.card("third").isPresent());
		assertEquals(List.of("first", "second \u0e01\u0e32\u0e23", "third"), studio.savedMap().texts("Board", "Thoughts"));
	}

	@Test
	void whatIsDraggedOverTheMapAndAwayLeavesEverythingAsItWas() throws Exception {
		studio.select("Pays by card");
		byte[] before = bytes();
		try (ForeignDrag drag = ForeignDrag.text(folder, "note")) {
			drag.over(studio.place("Board", "Thoughts"));
			drag.refusedAt(properties());
		}
		assertEquals(List.of(studio.card("Pays by card").orElseThrow()), Until.inWindow(studio::selected));
		assertArrayEquals(before, bytes());
	}

	@Test
	void whatIsBeingTypedIsFinishedWhenTheOtherProgramTakesTheKeyboard() throws Exception {
		studio.pointAt("Search", "Thoughts");
		robot.type("typed");
		try (ForeignDrag drag = ForeignDrag.text(folder, "dropped")) {
			drag.to(studio.place("Search", "Thoughts"));
		}
		Until.isTrue("the card is there", () -> studio.card("dropped").isPresent());
		assertEquals(List.of("typed", "dropped"), studio.savedMap().texts("Search", "Thoughts"));
	}

	@Test
	void aLinkOfABrowserIsTakenForItsTextNotForAFile() throws Exception {
		try (ForeignDrag drag = ForeignDrag.link(folder, "https://example.org/fares")) {
			drag.to(studio.place("Board", "Thoughts"));
		}
		Until.isTrue("the card is there", () -> studio.card("https://example.org/fares").isPresent());
		assertEquals(List.of("https://example.org/fares"), studio.savedMap().texts("Board", "Thoughts"));
	}

	@Test
	void aPictureGoesOnTheCardUnderTheMouse() throws Exception {
		try (ForeignDrag drag = ForeignDrag.picture(folder)) {
			drag.to(studio.middle(Until.inWindow(() -> studio.card("Pays by card").orElseThrow())));
		}
		Until.isTrue("the card has it", () -> !studio.card("Pays by card").orElseThrow().getPictures().isEmpty());
		Picture picture = studio.savedMap().card("Pays by card").getPictures().get(0);
		assertEquals(List.of(1280, 640), List.of(picture.getWidth(), picture.getHeight()));
	}

	@Test
	void pictureFilesGetCardsOfTheirOwnInAFreePlace() throws Exception {
		try (ForeignDrag drag = ForeignDrag.files(folder, picture("one.png"), picture("two.png"))) {
			drag.to(studio.place("Arrive", "Thoughts"));
		}
		Until.isTrue("the cards are there", () -> studio.journey().getCards().stream().filter(card -> !card.getPictures().isEmpty()).count() == 2);
		robot.keys("ctrl+z");
		Until.isTrue("one undo takes both back", () -> studio.journey().getCards().stream().allMatch(card -> card.getPictures().isEmpty()));
		robot.keys("ctrl+shift+z");
		Until.isTrue("they are back", () -> studio.journey().getCards().stream().anyMatch(card -> !card.getPictures().isEmpty()));
		List<Card> made = new SavedMap(studio.saved().getJourneys().get(0)).journey().getCards().stream().filter(card -> !card.getPictures().isEmpty()).toList();
		assertEquals(List.of("Arrive", "Arrive"), made.stream().map(card -> card.getStep().getName()).toList());
		assertEquals(List.of("one.png", "two.png"), made.stream().map(card -> card.getPictures().get(0).getName()).toList());
	}

	private Path picture(String name) throws IOException {
		Path picture = folder.resolve(name);
		ImageIO.write(new BufferedImage(64, 32, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
		return picture;
	}

	@Test
	void aWorkshopOpensWhereverInTheWindowItIsDropped() throws Exception {
		Path hotel = Room.copySample(folder, "hotel");
		Path clinic = Room.copySample(folder, "clinic");
		try (ForeignDrag drag = ForeignDrag.files(folder, hotel)) {
			drag.to(studio.place("Board", "Thoughts"));
		}
		Until.isTrue("the map of the hotel is open", () -> isShown(hotel));
		try (ForeignDrag drag = ForeignDrag.files(folder, clinic)) {
			drag.to(properties());
		}
		Until.isTrue("the map of the clinic is open", () -> isShown(clinic));
		try (ForeignDrag drag = ForeignDrag.files(folder, file)) {
			drag.to(explorer());
		}
		Until.isTrue("the first map is open again", () -> isShown(file));
	}

	private boolean isShown(Path workshop) {
		return studio.editor().flatMap(map -> map.input().session().path()).filter(path -> path.endsWith(workshop.getFileName())).isPresent();
	}

	private Point properties() {
		return Until.inWindow(() -> {
			Control page = ((PropertySheet) Studio.window().getActivePage().findView(IPageLayout.ID_PROP_SHEET)).getCurrentPage().getControl();
			return page.toDisplay(page.getSize().x - 12, page.getSize().y - 12);
		});
	}

	private Point explorer() {
		return Until.inWindow(() -> {
			Control tree = new ExplorerTree(robot).control();
			return tree.toDisplay(tree.getSize().x / 2, tree.getSize().y / 2);
		});
	}

	@Test
	void aTableOpensTheImportOfTables() throws Exception {
		try (ForeignDrag drag = ForeignDrag.files(folder, Files.writeString(folder.resolve("notes.csv"), "Stage,Text\nBook,Dear\n"))) {
			drag.to(studio.place("Board", "Thoughts"));
		}
		Until.isTrue("the wizard shows the file", () -> Studio.dialog("Import Table").filter(shell -> isReady(shell) && texts(shell).contains("notes.csv")).isPresent());
		robot.keys("Escape");
		Until.isTrue("it is closed", () -> Studio.dialog("Import Table").isEmpty());
	}

	@Test
	void aWorkbookOfTheStudioOpensTheImportOfWorkbooks() throws Exception {
		Workshop workshop = Until.inWindow(() -> studio.session().snapshot());
		Path workbook = folder.resolve("edited.xlsx");
		Exporters.get().find("io.cxstudio.exporter.excel").orElseThrow().export(workshop, workbook, ExportOptions.NONE, Progress.NONE);
		try (ForeignDrag drag = ForeignDrag.files(folder, workbook)) {
			assertEquals(List.of("dropped"), drag.answersAt(explorer()), "the mouse never said in between that it is not taken");
		}
		Until.isTrue("the wizard shows the file", () -> Studio.dialog("Import Workbook").filter(shell -> isReady(shell) && texts(shell).contains("edited.xlsx")).isPresent());
		robot.keys("Escape");
		Until.isTrue("it is closed", () -> Studio.dialog("Import Workbook").isEmpty());
	}

	@Test
	void whatIsNeitherPictureNorTextIsNamedWithTheReason() throws Exception {
		byte[] before = bytes();
		Path binary = Files.write(folder.resolve("photo.png"), new byte[] {1, 2, 3, 4});
		Path inner = Files.createDirectory(folder.resolve("inner"));
		Path gone = Files.createSymbolicLink(folder.resolve("gone.png"), folder.resolve("nowhere"));
		try (ForeignDrag drag = ForeignDrag.files(folder, binary, inner, gone)) {
			drag.to(studio.place("Board", "Thoughts"));
		}
		Until.isTrue("the reasons are told", () -> Studio.dialog(NOT_PUT).map(ForeignDragTest::texts)
				.filter(said -> said.contains("photo.png: ") && said.contains("inner is a folder") && said.contains("gone.png is not there")).isPresent());
		robot.keys("Return");
		Until.isTrue("the message is closed", () -> Studio.dialog(NOT_PUT).isEmpty());
		assertArrayEquals(before, bytes());
	}

	@Test
	void besideTheMapAFileThatNobodyKnowsGetsAMessage() throws Exception {
		try (ForeignDrag drag = ForeignDrag.files(folder, Files.write(folder.resolve("data.bin"), new byte[] {0, 1}))) {
			drag.to(explorer());
		}
		Until.isTrue("the reason is told", () -> Studio.dialog("Not Opened").map(ForeignDragTest::texts).filter(said -> said.contains("data.bin")).isPresent());
		robot.keys("Return");
		Until.isTrue("the message is closed", () -> Studio.dialog("Not Opened").isEmpty());
	}

	/** Whether the first page of a wizard has read its file and waits for keys. */
	private static boolean isReady(Shell shell) {
		return shell.getData() instanceof WizardDialog dialog && dialog.getCurrentPage() != null && dialog.getCurrentPage().isPageComplete()
				&& shell.getDisplay().getActiveShell() == shell;
	}

	private static String texts(Composite parent) {
		StringBuilder texts = new StringBuilder();
		for (Control child : parent.getChildren()) {
			if (child instanceof Label label) {
				texts.append(label.getText()).append('\n');
			} else if (child instanceof Text text) {
				texts.append(text.getText()).append('\n');
			} else if (child instanceof Composite composite) {
				texts.append(texts(composite));
			}
		}
		return texts.toString();
	}
}
