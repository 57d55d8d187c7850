/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.robot;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

import io.cxstudio.diagram.MapEditor;
import io.cxstudio.diagram.internal.parts.CardEditPart;
import io.cxstudio.diagram.internal.parts.LaneEditPart;
import io.cxstudio.diagram.internal.parts.MapEditPart;
import io.cxstudio.diagram.internal.parts.Slot;
import io.cxstudio.diagram.internal.viewer.MapViewer;
import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.map.Cell;
import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.model.Card;
import io.cxstudio.model.Element;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.model.files.WorkshopFileException;
import io.cxstudio.workbench.internal.workshops.OpenWorkshops;
import io.cxstudio.workbench.internal.workshops.WorkshopOpening;

/** The running studio with one workshop open, seen from the thread of a test. */
public final class Studio {

	/** Within a figure, but so near its edge that it counts as the edge. */
	private static final int EDGE = 4;

	private final Path file;
	private final Robot robot = new Robot();

	private Studio(Path file) {
		this.file = file;
	}

	/** Opens a file as the window does, and waits until its map can be used. */
	public static Studio open(Path file) {
		Studio studio = new Studio(file);
		Until.doInWindow(() -> {
			window().getShell().forceActive();
			showProperties();
			WorkshopOpening.open(file, window().getShell());
		});
		Until.isTrue("the map is shown", () -> studio.viewer().isPresent()
				&& studio.viewer().get().getControl().getSize().x > 0 && studio.viewer().get().getEditPartRegistry().size() > 5);
		Until.isTrue("the map has the focus, and the window the keyboard", () -> {
			Shell shell = window().getShell();
			if (shell.getDisplay().getActiveShell() != shell) {
				shell.forceActive();
				return false;
			}
			window().getActivePage().activate(studio.editor().orElseThrow());
			return focus() != null;
		});
		Rectangle[] last = new Rectangle[1];
		Until.isTrue("the map stays where it is, laid out for its place", () -> {
			Rectangle before = last[0];
			last[0] = studio.place();
			return last[0].equals(before) && studio.map().scene().layout().options().availableWidth() == last[0].width;
		});
		return studio;
	}

	/** Where the map is seen, on the screen. */
	private Rectangle place() {
		Composite control = (Composite) viewer().orElseThrow().getControl();
		Point corner = control.toDisplay(0, 0);
		return new Rectangle(corner.x, corner.y, control.getClientArea().width, control.getClientArea().height);
	}

	/** Before the views that share their place, whichever the test before has left in front. */
	private static void showProperties() {
		try {
			window().getActivePage().showView(IPageLayout.ID_PROP_SHEET, null, IWorkbenchPage.VIEW_VISIBLE);
		} catch (PartInitException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Closes the workshop without saving, and whatever a test that failed has left open. */
	public void close() {
		if (robot.isForeignWindowActive()) {
			robot.keys("Escape", "Escape");
		}
		Until.doInWindow(() -> {
			Stream.of(window().getShell().getShells()).filter(Shell::isVisible).forEach(Shell::close);
			window().getActivePage().closeAllEditors(false);
			OpenWorkshops.instance().all().forEach(OpenWorkshops.instance()::close);
		});
		Until.isTrue("nothing is open", () -> OpenWorkshops.instance().all().isEmpty());
	}

	public Robot robot() {
		return robot;
	}

	/** The palette beside the map. */
	public PaletteTools palette() {
		return new PaletteTools(this);
	}

	/** Saves with the key for it, and reads the file. */
	public Workshop saved() throws WorkshopFileException {
		Until.isTrue("something is to be saved", () -> session().isDirty());
		robot.keys("ctrl+s");
		Until.isTrue("the file is saved", () -> !session().isDirty());
		return WorkshopFile.read(file).workshop();
	}

	/** Saves with the key for it, and reads the first map of the file. */
	public SavedMap savedMap() throws WorkshopFileException {
		return new SavedMap(saved().getJourneys().get(0));
	}

	/** The session; to be used in the thread of the window. */
	public WorkshopSession session() {
		return WorkshopSession.find(file).orElseThrow();
	}

	/** The journey; to be used in the thread of the window. */
	public Journey journey() {
		return session().workshop().getJourneys().get(0);
	}

	/** The card with a text; to be used in the thread of the window. */
	public Optional<Card> card(String text) {
		return journey().getCards().stream().filter(card -> text.equals(card.getText())).findFirst();
	}

	/** The middle of an element on the screen. */
	public Point middle(Element element) {
		return Until.inWindow(() -> {
			IFigure figure = part(element) instanceof LaneEditPart lane ? lane.header() : part(element).getFigure();
			Rectangle bounds = figure.getBounds().getCopy();
			figure.translateToAbsolute(bounds);
			return viewer().orElseThrow().getControl().toDisplay(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
		});
	}

	/** The place for the next card of a cell, on the screen. */
	public Point place(String step, String lane) {
		return Until.inWindow(() -> {
			MapEditPart map = map();
			Slot slot = slot(step, lane);
			Cell cell = new Cell(map.scene().content().row(slot.lane()).orElseThrow(), map.scene().content().column(slot.step()).orElseThrow());
			Box box = map.scene().layout().cell(cell);
			viewer().orElseThrow().reveal(map.viewerBounds(box), false);
			Rectangle place = map.viewerBounds(box);
			return viewer().orElseThrow().getControl().toDisplay(place.x + place.width / 2, place.y + place.height - EDGE);
		});
	}

	/** Clicks at the empty part of a cell, and waits until the cursor stands there. */
	public void pointAt(String step, String lane) {
		robot.comeAndClick(place(step, lane));
		Until.isTrue("the cursor stands at " + step + ", " + lane, () -> map().slot().equals(Optional.of(slot(step, lane))));
	}

	/** The edge of an element at which it is pulled wider, on the screen. */
	public Point edge(Element element) {
		return Until.inWindow(() -> {
			boolean rightToLeft = map().scene().look().rightToLeft();
			GraphicalEditPart part = part(element);
			Rectangle bounds = part.getFigure().getBounds().getCopy();
			part.getFigure().translateToAbsolute(bounds);
			int ring = element instanceof Card ? EDGE : EDGE / 2;
			return viewer().orElseThrow().getControl().toDisplay(rightToLeft ? bounds.x + ring : bounds.x + bounds.width - ring, bounds.y + bounds.height / 2);
		});
	}

	/** Clicks an element of the map and waits until it alone is selected. */
	public <E extends Element> E select(E element) {
		robot.comeAndClick(middle(element));
		Until.isTrue(element.displayName() + " is selected", () -> selected().equals(List.of(element)));
		return element;
	}

	/** The elements that are selected on the map; to be used in the thread of the window. */
	public List<Element> selected() {
		return viewer().orElseThrow().actions().selected();
	}

	private Slot slot(String step, String lane) {
		return new Slot(step(step), lane(lane));
	}

	/** The map; to be used in the thread of the window. */
	public MapEditPart map() {
		return viewer().orElseThrow().map();
	}

	private GraphicalEditPart part(Element element) {
		GraphicalEditPart part = (GraphicalEditPart) viewer().orElseThrow().getEditPartRegistry().get(element);
		viewer().orElseThrow().reveal(part);
		viewer().orElseThrow().flush();
		return part;
	}

	/** The step with a name; to be used in the thread of the window. */
	public Step step(String name) {
		return journey().getStages().stream().flatMap(stage -> stage.getSteps().stream()).filter(step -> name.equals(step.getName())).findFirst().orElseThrow();
	}

	/** The stage with a name; to be used in the thread of the window. */
	public Stage stage(String name) {
		return journey().getStages().stream().filter(stage -> name.equals(stage.getName())).findFirst().orElseThrow();
	}

	/** The lane with a name; to be used in the thread of the window. */
	public Lane lane(String name) {
		return journey().getLanes().stream().filter(lane -> name.equals(lane.getName())).findFirst().orElseThrow();
	}

	/** The face of an emotion on the screen. */
	public Point face(Card emotion) {
		return Until.inWindow(() -> {
			GraphicalViewer viewer = viewer().orElseThrow();
			CardEditPart part = (CardEditPart) viewer.getEditPartRegistry().get(emotion);
			MapEditPart map = part.map();
			Box row = map.scene().layout().row(map.scene().content().row(emotion.getLane()).orElseThrow());
			var face = part.point().orElseThrow();
			Rectangle place = map.viewerBounds(new Box(row.x() + face.x(), row.y() + face.y(), 1, 1));
			return viewer.getControl().toDisplay(place.x, place.y);
		});
	}

	/** Clicks a card and waits until it is selected. */
	public Card select(String text) {
		Card card = Until.inWindow(() -> card(text).orElseThrow());
		robot.comeAndClick(middle(card));
		Until.isTrue(text + " is selected", () -> viewer().orElseThrow().getSelectedEditParts().stream()
				.anyMatch(part -> ((org.eclipse.gef.EditPart) part).getModel() == card));
		return card;
	}

	/** The editor of the map; to be used in the thread of the window. */
	public Optional<MapEditor> editor() {
		IWorkbenchPage page = window().getActivePage();
		return page.getActiveEditor() instanceof MapEditor map ? Optional.of(map) : Optional.empty();
	}

	/** The viewer of the map; to be used in the thread of the window. */
	public Optional<MapViewer> viewer() {
		return editor().map(MapEditor::viewer);
	}

	/** The shell with a title, if it is open; to be used in the thread of the window. */
	public static Optional<Shell> dialog(String title) {
		return Stream.of(PlatformUI.getWorkbench().getDisplay().getShells())
				.filter(shell -> shell.isVisible() && shell.getText().startsWith(title)).findFirst();
	}

	/** Whether the shell with a title is open and has the keyboard; to be used in the thread of the window. */
	public static boolean isWaiting(String title) {
		return dialog(title).filter(shell -> shell.getDisplay().getActiveShell() == shell).isPresent();
	}

	/** The window of the studio; to be used in the thread of the window. */
	public static IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}

	/** The control with the focus; to be used in the thread of the window. */
	public static Control focus() {
		return PlatformUI.getWorkbench().getDisplay().getFocusControl();
	}
}
