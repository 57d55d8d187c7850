/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.robot;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import io.cxstudio.diagram.MapEditor;
import io.cxstudio.diagram.internal.parts.CardEditPart;
import io.cxstudio.diagram.internal.parts.MapEditPart;
import io.cxstudio.drawing.Box;
import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.model.Card;
import io.cxstudio.model.Element;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.model.files.WorkshopFileException;
import io.cxstudio.workbench.internal.workshops.OpenWorkshops;
import io.cxstudio.workbench.internal.workshops.WorkshopOpening;

/** The running studio with one workshop open, seen from the thread of a test. */
public final class Studio {

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
			WorkshopOpening.open(file, window().getShell());
		});
		Until.isTrue("the map is shown", () -> studio.viewer().isPresent()
				&& studio.viewer().get().getControl().getSize().x > 0 && studio.viewer().get().getEditPartRegistry().size() > 5);
		Until.isTrue("the map has the focus", () -> {
			window().getActivePage().activate(studio.editor().orElseThrow());
			return studio.viewer().get().getControl().getDisplay().getFocusControl() != null;
		});
		return studio;
	}

	/** Closes the workshop without saving. */
	public void close() {
		Until.doInWindow(() -> {
			window().getActivePage().closeAllEditors(false);
			OpenWorkshops.instance().all().forEach(OpenWorkshops.instance()::close);
		});
		Until.isTrue("nothing is open", () -> OpenWorkshops.instance().all().isEmpty());
	}

	public Robot robot() {
		return robot;
	}

	/** Saves with the key for it, and reads the file. */
	public Workshop saved() throws WorkshopFileException {
		Until.isTrue("something is to be saved", () -> session().isDirty());
		robot.keys("ctrl+s");
		Until.isTrue("the file is saved", () -> !session().isDirty());
		return WorkshopFile.read(file).workshop();
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
			GraphicalViewer viewer = viewer().orElseThrow();
			GraphicalEditPart part = (GraphicalEditPart) viewer.getEditPartRegistry().get(element);
			viewer.reveal(part);
			viewer.flush();
			Rectangle bounds = part.getFigure().getBounds().getCopy();
			part.getFigure().translateToAbsolute(bounds);
			return viewer.getControl().toDisplay(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
		});
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
		robot.click(middle(card));
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
	public Optional<GraphicalViewer> viewer() {
		return editor().map(MapEditor::viewer);
	}

	/** The shell with a title, if it is open; to be used in the thread of the window. */
	public static Optional<Shell> dialog(String title) {
		return Stream.of(PlatformUI.getWorkbench().getDisplay().getShells())
				.filter(shell -> shell.isVisible() && shell.getText().startsWith(title)).findFirst();
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
