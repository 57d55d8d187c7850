/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.tables;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.cxstudio.model.Card;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Stage;
import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.tables.Field;
import io.cxstudio.workbench.internal.robot.Studio;
import io.cxstudio.workbench.internal.robot.StudioTest;
import io.cxstudio.workbench.internal.robot.Until;
import io.cxstudio.workbench.internal.workshops.FileTaking;

/** A table that nobody made for the studio comes in through the window, by keyboard alone. */
class ImportTableTest extends StudioTest {

	private static final String TITLE = "Import Table";

	private byte[] before;

	@BeforeEach
	void remember() {
		before = Until.inWindow(() -> WorkshopFile.toBytes(studio.session().workshop()));
	}

	@Test
	void aListBecomesAJourneyInOneStep() throws Exception {
		read(Files.write(folder.resolve("notes.csv"), "ระยะ;จุดสัมผัส;ปัญหา;ผู้รับผิดชอบ\nการรับรู้;เห็นป้าย;เล็กไป;สมชาย\nการซื้อ;จ่ายเงิน;ช้า;สมชาย\n"
				.getBytes(Charset.forName("x-windows-874"))));
		next(MeaningPage.class);
		next(AdditionsPage.class);
		robot.keys("alt+f");
		Until.isTrue("the new map is shown", () -> Studio.window().getActivePage().getActiveEditor() != null
				&& Studio.window().getActivePage().getActiveEditor().getTitle().contains("notes"));
		robot.keys("ctrl+s");
		Until.isTrue("it is saved", () -> !studio.session().isDirty());
		Journey journey = WorkshopFile.read(file).workshop().getJourneys().getLast();
		assertEquals(List.of("เห็นป้าย", "เล็กไป", "จ่ายเงิน", "ช้า"), journey.getCards().stream().map(Card::getText).toList());
		assertEquals("สมชาย", journey.getCards().getFirst().getOwner().getName());
		robot.keys("ctrl+z");
		Until.isTrue("it is all gone", () -> studio.session().workshop().getJourneys().size() == 1);
		assertArrayEquals(before, Until.inWindow(() -> WorkshopFile.toBytes(studio.session().workshop())));
	}

	@Test
	void theMeaningOfAColumnCanBeChangedAndWhatIsNotUnderstoodIsTold() throws IOException {
		read(Files.writeString(folder.resolve("list.csv"), "Stage,Text,Votes\nBook,Dear,many\n"));
		next(MeaningPage.class);
		Until.isTrue("the columns have the keyboard", () -> Studio.focus() instanceof Table);
		robot.keys("Down", "Down", "alt+e", "Home");
		Until.isTrue("the votes are not taken", () -> page(MeaningPage.class).map(page -> page.mapping().columns().get(2).field() == Field.IGNORE).orElse(false));
		next(AdditionsPage.class);
		Until.isTrue("the column is told", () -> Studio.focus() instanceof Table table && table.getItemCount() == 1 && table.getItem(0).getText(0).equals("C2"));
		robot.keys("Escape");
		Until.isTrue("the wizard is closed", () -> Studio.dialog(TITLE).isEmpty());
		assertArrayEquals(before, Until.inWindow(() -> WorkshopFile.toBytes(studio.session().workshop())));
	}

	@Test
	void theBoardOfAnotherProgramIsNamedAndItsFramesCanBeStages() throws Exception {
		read(Files.writeString(folder.resolve("Miro board - Hotel.csv"), "Hotel\n\nBooking\nLooks\nPays\n\nArrival\nWaits\n"));
		next(MeaningPage.class);
		Until.isTrue("the board is named", () -> page(MeaningPage.class).map(page -> page.getMessage() != null && page.getMessage().contains("Miro")).orElse(false));
		Until.isTrue("the columns have the keyboard", () -> Studio.focus() instanceof Table);
		robot.keys("alt+i", "Down");
		Until.isTrue("frames are stages", () -> page(MeaningPage.class).map(page -> page.mapping().groups() == Field.STAGE).orElse(false));
		next(AdditionsPage.class);
		robot.keys("alt+f");
		Until.isTrue("the new map is shown", () -> Studio.window().getActivePage().getActiveEditor() != null
				&& Studio.window().getActivePage().getActiveEditor().getTitle().contains("Hotel"));
		robot.keys("ctrl+s");
		Until.isTrue("it is saved", () -> !studio.session().isDirty());
		Journey journey = WorkshopFile.read(file).workshop().getJourneys().getLast();
		assertEquals(List.of("Booking", "Arrival"), journey.getStages().stream().map(Stage::getName).toList());
		assertEquals(List.of("Looks", "Pays", "Waits"), journey.getCards().stream().map(Card::getText).toList());
	}

	@Test
	void aFileThatCannotBeReadGetsAMessage() throws IOException {
		openWizard();
		robot.type(Files.write(folder.resolve("old.xls"), new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3 }).toString());
		Until.isTrue("a message is shown", () -> page(SourcePage.class).map(page -> page.getErrorMessage() != null && page.getErrorMessage().contains("old.xls")
				&& !page.isPageComplete()).orElse(false));
		robot.keys("Escape");
		Until.isTrue("the wizard is closed", () -> Studio.dialog(TITLE).isEmpty());
	}

	@Test
	void aTableThatIsDroppedOpensTheWizard() throws IOException {
		Path table = Files.writeString(folder.resolve("dropped.tsv"), "Stage\tText\nBook\tDear\n");
		Until.doInWindow(() -> Studio.window().getShell().getDisplay().asyncExec(() -> new FileTaking().take(table, Studio.window().getShell())));
		Until.isTrue("the table is read", () -> page(SourcePage.class).map(IWizardPage::isPageComplete).orElse(false));
		robot.keys("Escape");
		Until.isTrue("the wizard is closed", () -> Studio.dialog(TITLE).isEmpty());
	}

	private void openWizard() {
		robot.keys("ctrl+i");
		Until.isTrue("the wizard has the keyboard", () -> Studio.dialog(TITLE).isPresent() && Studio.focus() instanceof Text);
	}

	private void read(Path table) {
		openWizard();
		robot.type(table.toString());
		Until.isTrue("the table is read", () -> page(SourcePage.class).map(IWizardPage::isPageComplete).orElse(false));
	}

	private void next(Class<? extends IWizardPage> kind) {
		robot.keys("alt+n");
		Until.isTrue("the next page is shown", () -> page(kind).isPresent());
	}

	private static <P extends IWizardPage> Optional<P> page(Class<P> kind) {
		return Studio.dialog(TITLE).map(shell -> shell.getData()).filter(WizardDialog.class::isInstance).map(dialog -> ((WizardDialog) dialog).getCurrentPage())
				.filter(kind::isInstance).map(kind::cast);
	}
}
