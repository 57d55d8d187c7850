/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;

import io.cxstudio.compare.DifferenceKind;
import io.cxstudio.compare.JourneyComparison;
import io.cxstudio.compare.Side;
import io.cxstudio.compare.ui.internal.CompareEditor;
import io.cxstudio.editing.commands.Duplicate;
import io.cxstudio.model.Card;
import io.cxstudio.model.Journey;
import io.cxstudio.model.JourneyKind;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.workbench.internal.robot.Studio;
import io.cxstudio.workbench.internal.robot.StudioTest;
import io.cxstudio.workbench.internal.robot.Until;

/** An as-is and a to-be journey side by side: one card of it is new, one says something else, and one is gone. */
class CompareJourneysTest extends StudioTest {

	private static final String EXPLORER = "io.cxstudio.workbench.explorer";

	@Override
	protected Path write() throws Exception {
		Path file = super.write();
		Workshop workshop = WorkshopFile.read(file).workshop();
		Journey asIs = workshop.getJourneys().get(0);
		asIs.setKind(JourneyKind.AS_IS);
		Command command = Duplicate.asToBe(asIs, "Flying home, better");
		command.execute();
		Journey toBe = (Journey) command.getResult().iterator().next();
		toBe.getCards().get(0).setText("Compares all fares at once");
		toBe.getCards().remove(1);
		Card added = ModelFactory.eINSTANCE.createCard();
		added.setText("Gets a message");
		added.setLane(toBe.getLanes().get(0));
		added.setStep(toBe.getStages().get(1).getSteps().get(1));
		toBe.getCards().add(added);
		WorkshopFile.write(workshop, file);
		return file;
	}

	@Test
	void whatDiffersIsListedAndCarriedOverWithKeys() throws Exception {
		compare();
		assertEquals(List.of(DifferenceKind.CHANGED, DifferenceKind.ADDED, DifferenceKind.REMOVED), kinds());
		robot.keys("alt+Right");
		Until.isTrue("the text is that of the as-is journey", () -> texts(1).contains("Compares fares"));
		robot.keys("ctrl+z");
		Until.isTrue("it is undone, and listed again", () -> texts(1).contains("Compares all fares at once")
				&& table().getItemCount() == 3);
		robot.keys("ctrl+a");
		Until.isTrue("all are selected", () -> table().getSelectionCount() == 3);
		robot.keys("alt+Left");
		Until.isTrue("nothing differs", () -> labels().anyMatch(label -> label.isVisible() && label.getText().contains("are the same")));
		Workshop saved = studio.saved();
		assertEquals(List.of(), JourneyComparison.of(saved.getJourneys().get(0), saved.getJourneys().get(1)).differences());
		assertTrue(saved.getJourneys().get(0).getCards().stream().anyMatch(card -> "Gets a message".equals(card.getText())));
	}

	@Test
	void whatIsEditedWhileTheComparisonIsCoveredIsComparedWhenItIsSeenAgain() {
		compare();
		CompareEditor comparison = Until.inWindow(() -> editor().orElseThrow());
		JourneyComparison before = Until.inWindow(comparison::comparison);
		Until.doInWindow(() -> Studio.window().getActivePage().activate(Studio.window().getActivePage().getEditorReferences()[0].getEditor(true)));
		studio.select("Compares fares");
		robot.keys("Delete");
		Until.isTrue("the card is gone", () -> studio.card("Compares fares").isEmpty());
		assertSame(before, Until.inWindow(comparison::comparison), "nobody sees it, so nothing is compared");
		Until.doInWindow(() -> Studio.window().getActivePage().activate(comparison));
		Until.isTrue("it is compared anew", () -> comparison.comparison() != before);
	}

	@Test
	void nextGoesThroughTheDifferences() {
		compare();
		robot.keys("alt+Down");
		Until.isTrue("the second difference is selected", () -> table().getSelectionIndex() == 1);
		robot.keys("alt+Up", "alt+Up");
		Until.isTrue("the last difference is selected", () -> table().getSelectionIndex() == 2);
	}

	@Test
	void aCardThatIsClickedIsSelectedInTheList() {
		compare();
		for (int arrangement = 0; arrangement < 2; arrangement++) {
			Until.doInWindow(() -> table().deselectAll());
			Point place = Until.inWindow(() -> {
				CompareEditor editor = editor().orElseThrow();
				Card added = editor.comparison().journey(Side.RIGHT).getCards().stream()
						.filter(card -> "Gets a message".equals(card.getText())).findFirst().orElseThrow();
				return editor.place(Side.RIGHT, added).orElseThrow();
			});
			robot.click(place);
			Until.isTrue("the new card is selected", () -> table().getSelectionCount() == 1
					&& table().getSelection()[0].getText(1).contains("Gets a message"));
			robot.keys("ctrl+l");
			Until.isTrue("the maps are arranged in another way", () -> !editor().orElseThrow().place(Side.RIGHT,
					editor().orElseThrow().comparison().journey(Side.RIGHT).getCards().get(0)).map(place::equals).orElse(true));
		}
	}

	@Test
	void aToBeJourneyIsMadeInTheTreeAndComparedWithTheAsIsOne() throws Exception {
		Until.doInWindow(() -> {
			IViewPart explorer = Studio.window().getActivePage().findView(EXPLORER);
			Studio.window().getActivePage().activate(explorer);
			explorer.getViewSite().getSelectionProvider().setSelection(new StructuredSelection(studio.journey()));
			run("io.cxstudio.commands.createToBe");
		});
		Until.isTrue("its map is open", () -> studio.editor().isPresent()
				&& studio.editor().get().input().journey().orElseThrow().getAsIs() == studio.journey());
		robot.keys("ctrl+shift+j");
		Until.isTrue("they are compared", () -> editor().isPresent());
		Until.isTrue("they are the same", () -> editor().orElseThrow().comparison().differences().isEmpty());
		Workshop saved = studio.saved();
		assertEquals(3, saved.getJourneys().size());
		assertEquals(saved.getJourneys().get(0), saved.getJourneys().get(1).getAsIs());
		assertEquals("Flying home (to-be)", saved.getJourneys().get(1).getName());
	}

	private void run(String command) {
		try {
			Studio.window().getService(IHandlerService.class).executeCommand(command, null);
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	private void compare() {
		robot.keys("ctrl+shift+j");
		Until.isTrue("the journeys are compared", () -> editor().isPresent() && Studio.focus() instanceof Table
				&& table().getSelectionIndex() == 0);
	}

	private List<DifferenceKind> kinds() {
		return Until.inWindow(() -> editor().orElseThrow().comparison().differences().stream().map(difference -> difference.kind())
				.toList());
	}

	private Table table() {
		return controls(Studio.window().getShell()).filter(Table.class::isInstance).map(Table.class::cast)
				.filter(table -> table.getColumnCount() == 6).findFirst().orElseThrow();
	}

	private Stream<Label> labels() {
		return controls(Studio.window().getShell()).filter(Label.class::isInstance).map(Label.class::cast);
	}

	private static Stream<Control> controls(Composite parent) {
		List<Control> all = new ArrayList<>();
		for (Control child : parent.getChildren()) {
			all.add(child);
			if (child instanceof Composite composite) {
				all.addAll(controls(composite).toList());
			}
		}
		return all.stream();
	}

	private static Optional<CompareEditor> editor() {
		IEditorPart editor = Studio.window().getActivePage().getActiveEditor();
		return editor instanceof CompareEditor compare ? Optional.of(compare) : Optional.empty();
	}

	private List<String> texts(int journey) {
		return studio.session().workshop().getJourneys().get(journey).getCards().stream().map(Card::getText).toList();
	}
}
