/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.cxstudio.diagram.MapEditor;
import io.cxstudio.diagram.internal.capture.CardDrag;
import io.cxstudio.diagram.internal.parts.LaneEditPart;
import io.cxstudio.diagram.internal.viewer.MapViewer;
import io.cxstudio.model.Card;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Persona;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.workbench.internal.robot.Room;
import io.cxstudio.workbench.internal.robot.SavedMap;
import io.cxstudio.workbench.internal.robot.Studio;
import io.cxstudio.workbench.internal.robot.StudioTest;
import io.cxstudio.workbench.internal.robot.Until;
import io.cxstudio.workbench.internal.workshops.WorkshopOpening;

/** Cards that are dragged with the mouse over the tab of another map, which comes to front, and dropped there. */
class CardDragTest extends StudioTest {

	private static final String OTHER = "Going back";
	private static final int STEPS = 10;

	@Override
	protected Path write() throws Exception {
		Path room = super.write();
		Workshop workshop = WorkshopFile.read(room).workshop();
		Persona persona = ModelFactory.eINSTANCE.createPersona();
		persona.setName("Ana");
		workshop.getPersonas().add(persona);
		workshop.getJourneys().get(0).getCards().get(0).setPersona(persona);
		workshop.getJourneys().add(other());
		WorkshopFile.write(workshop, room);
		return room;
	}

	/** A journey with other steps and no cards. */
	private Journey other() throws Exception {
		Path source = Room.write(Files.createDirectory(folder.resolve("source")));
		Journey journey = WorkshopFile.read(source).workshop().getJourneys().get(0);
		journey.getCards().clear();
		journey.setName(OTHER);
		journey.getStages().get(0).getSteps().get(0).setName("Pack");
		return EcoreUtil.copy(journey);
	}

	@BeforeEach
	void openBoth() {
		Until.doInWindow(() -> WorkshopOpening.openMap(studio.session(), studio.session().workshop().getJourneys().get(1)));
		Until.isTrue("the other map is shown", () -> isInFront(OTHER) && !viewer().getEditPartRegistry().isEmpty());
		Until.doInWindow(() -> WorkshopOpening.openMap(studio.session(), studio.journey()));
		Until.isTrue("the first map is shown", () -> isInFront("Flying home") && viewer().getControl().isVisible());
	}

	private boolean isInFront(String journey) {
		return studio.editor().filter(map -> map.viewer() != null && map.viewer().map() != null && map.viewer().map().element().getName().equals(journey)).isPresent();
	}

	private MapViewer viewer() {
		return studio.viewer().orElseThrow();
	}

	/** Drags from a card over the tab of another map, and on to a place of that map once it is there. */
	private void drag(Card card, String tab, String step) {
		drag(card, tab(tab, item -> true), () -> isInFront(tab), step);
	}

	private void drag(Card card, CTabItem tab, BooleanSupplier isThere, String step) {
		robot.beginDrag(studio.middle(card), nearTop());
		come(nearTop(), middle(tab));
		Until.isTrueOutside("the map of the tab is in front", () -> {
			// A tab that was opened just now may still move to its place.
			robot.move(middle(tab));
			return Until.inWindow(isThere::getAsBoolean);
		});
		Point over = middle(tab);
		Point place = placeIn(step);
		come(over, place);
		robot.move(new Point(place.x + 1, place.y));
		Until.isTrue("the place is under the mouse", () -> viewer().getControl().getDisplay().getCursorLocation().equals(new Point(place.x + 1, place.y)));
	}

	/** Releases the mouse, and waits until the platform has given it back. */
	private void release() {
		robot.endDrag();
		Until.isTrue("the drag is over", () -> CardDrag.current().isEmpty());
	}

	private void come(Point from, Point to) {
		for (int i = 1; i <= STEPS; i++) {
			robot.move(new Point(from.x + (to.x - from.x) * i / STEPS, from.y + (to.y - from.y) * i / STEPS));
		}
	}

	private Point nearTop() {
		return Until.inWindow(() -> viewer().getControl().toDisplay(200, 40));
	}

	private CTabItem tab(String name, Predicate<CTabItem> which) {
		return Until.inWindow(() -> item(Studio.window().getShell(), item -> item.getText().endsWith(name) && which.test(item)).orElseThrow());
	}

	private Point middle(CTabItem tab) {
		return Until.inWindow(() -> {
			Rectangle bounds = tab.getBounds();
			return tab.getParent().toDisplay(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
		});
	}

	private static Optional<CTabItem> item(Composite parent, Predicate<CTabItem> which) {
		if (parent instanceof CTabFolder folder) {
			Optional<CTabItem> found = Stream.of(folder.getItems()).filter(which).findFirst();
			if (found.isPresent()) {
				return found;
			}
		}
		return Stream.of(parent.getChildren()).filter(child -> child instanceof Composite && !(child instanceof Tree)).map(child -> item((Composite) child, which))
				.flatMap(Optional::stream).findFirst();
	}

	private Point placeIn(String step) {
		return Until.inWindow(() -> {
			Control control = viewer().getControl();
			var map = viewer().map();
			var header = ((GraphicalEditPart) map.part(map.element().getStages().stream().flatMap(stage -> stage.getSteps().stream())
					.filter(candidate -> step.equals(candidate.getName())).findFirst().orElseThrow())).getFigure();
			org.eclipse.draw2d.geometry.Rectangle column = header.getBounds().getCopy();
			header.translateToAbsolute(column);
			var lane = ((LaneEditPart) map.part(map.element().getLanes().get(2))).header();
			org.eclipse.draw2d.geometry.Rectangle line = lane.getBounds().getCopy();
			lane.translateToAbsolute(line);
			return control.toDisplay(column.x + column.width / 2, line.y + line.height / 2);
		});
	}

	private byte[] bytes() {
		return Until.inWindow(() -> WorkshopFile.toBytes(studio.session().workshop()));
	}

	private List<Journey> savedJourneys() throws Exception {
		return studio.saved().getJourneys();
	}

	@Test
	void withinAWorkshopTheCardMovesAndOneUndoTakesItBack() throws Exception {
		byte[] before = bytes();
		drag(studio.card("Compares fares").orElseThrow(), OTHER, "Board");
		release();
		Until.isTrue("it has moved", () -> studio.card("Compares fares").isEmpty());
		robot.keys("ctrl+z");
		Until.isTrue("it is back", () -> studio.card("Compares fares").isPresent());
		assertArrayEquals(before, bytes());
		robot.keys("ctrl+shift+z");
		Until.isTrue("it has moved again", () -> studio.card("Compares fares").isEmpty());
		List<Journey> saved = savedJourneys();
		SavedMap target = new SavedMap(saved.get(1));
		assertEquals(List.of("Compares fares"), target.texts("Board", "Thoughts"));
		assertEquals("Ana", target.card("Compares fares").getPersona().getName());
		assertEquals(1, saved.get(0).getCards().stream().filter(card -> "Pays by card".equals(card.getText())).count());
	}

	@Test
	void withControlTheCardIsCopied() throws Exception {
		drag(studio.card("Compares fares").orElseThrow(), OTHER, "Board");
		robot.holding("ctrl", this::release);
		Until.isTrue("the copy is there", () -> !studio.session().workshop().getJourneys().get(1).getCards().isEmpty());
		List<Journey> saved = savedJourneys();
		assertEquals(List.of("Compares fares"), new SavedMap(saved.get(0)).texts("Search", "Actions"));
		assertEquals(List.of("Compares fares"), new SavedMap(saved.get(1)).texts("Board", "Thoughts"));
	}

	@Test
	void escapeOnTheWayLeavesEverythingAsItWas() {
		byte[] before = bytes();
		drag(studio.card("Compares fares").orElseThrow(), OTHER, "Board");
		robot.keyWhileDragging("Escape");
		release();
		Until.doInWindow(() -> WorkshopOpening.openMap(studio.session(), studio.journey()));
		studio.select("Pays by card");
		assertArrayEquals(before, bytes());
	}

	@Test
	void toAnotherWorkshopOfTheSameNameItIsACopyWithWhatItRefersTo() throws Exception {
		// The file and its journey are called like the first ones.
		Path second = Room.write(Files.createDirectory(folder.resolve("second")));
		BooleanSupplier isSecond = () -> studio.editor().map(MapEditor::input).flatMap(input -> input.session().path()).filter(second::equals).isPresent();
		Until.doInWindow(() -> WorkshopOpening.open(second, Studio.window().getShell()));
		Until.isTrue("its map is shown", () -> isSecond.getAsBoolean() && isInFront("Flying home"));
		Until.doInWindow(() -> WorkshopOpening.openMap(studio.session(), studio.journey()));
		Until.isTrue("the first map is shown", () -> !isSecond.getAsBoolean() && isInFront("Flying home"));
		byte[] before = bytes();
		drag(studio.card("Compares fares").orElseThrow(), tab("Flying home", item -> item.getParent().getSelection() != item), isSecond, "Board");
		release();
		Until.isTrue("the copy is there", () -> viewer().map().element().getCards().stream().anyMatch(card -> card.getPersona() != null));
		assertArrayEquals(before, bytes());
		assertEquals("Ana", Until.inWindow(() -> ((Workshop) viewer().map().element().eContainer()).getPersonas().get(0).getName()));
		robot.keys("ctrl+z");
		Until.isTrue("one undo takes it back", () -> ((Workshop) viewer().map().element().eContainer()).getPersonas().isEmpty());
	}
}
