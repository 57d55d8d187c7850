/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.benchmarks;

import java.util.Map;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.UpdateListener;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

import io.cxstudio.diagram.JourneyInput;
import io.cxstudio.diagram.MapEditor;
import io.cxstudio.diagram.internal.parts.CardEditPart;
import io.cxstudio.diagram.internal.parts.ModelEditPart;
import io.cxstudio.diagram.internal.viewer.MapViewer;
import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.model.Card;
import io.cxstudio.model.Journey;

/** A map that is open in the studio's editor. */
final class OpenMap {

	private final Hands hands;
	private final MapEditor editor;
	/** Whether Draw2d has asked for something to be painted which was not painted yet. */
	private boolean paintDue;

	/** Opens the map of a workshop's only journey, and waits until it is painted and nothing more is due. */
	OpenMap(Hands hands, WorkshopSession session) throws PartInitException {
		this.hands = hands;
		editor = (MapEditor) page().openEditor(new JourneyInput(session, session.workshop().getJourneys().get(0).getId()), MapEditor.ID);
		hands.settle();
		hands.paint(canvas());
		hands.settle();
		canvas().addListener(SWT.Paint, event -> paintDue = false);
		canvas().getLightweightSystem().getUpdateManager().addUpdateListener(new UpdateListener() {
			@Override
			public void notifyPainting(Rectangle damage, Map dirtyRegions) {
				paintDue = true;
			}

			@Override
			public void notifyValidating() {
				// The painting follows.
			}
		});
	}

	/** Waits until everything is painted, and nothing more is due. */
	void settle() {
		hands.settle();
		while (paintDue) {
			hands.await("the map is painted", () -> !paintDue);
			hands.settle();
		}
	}

	/** Waits until it is quiet. */
	void rest() {
		settle();
		hands.rest();
		settle();
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	MapViewer viewer() {
		return editor.viewer();
	}

	FigureCanvas canvas() {
		return (FigureCanvas) viewer().getControl();
	}

	Journey journey() {
		return viewer().map().element();
	}

	WorkshopSession session() {
		return editor.input().session();
	}

	/** Brings its tab to the front and gives it the keyboard. */
	void activate() {
		page().activate(editor);
		rest();
		hands.await("the map has the keyboard", () -> viewer().typing().control().isFocusControl());
	}

	void close() {
		page().closeEditor(editor, false);
		hands.settle();
	}

	/** How many cards can be seen. */
	int visibleCards() {
		Rectangle view = new Rectangle(canvas().getViewport().getClientArea()).setLocation(new Point());
		int visible = 0;
		for (Card card : journey().getCards()) {
			if (viewer().map().part(card) instanceof CardEditPart part && part.textBounds().intersects(view)) {
				visible++;
			}
		}
		return visible;
	}

	void select(Card card) {
		EditPart part = viewer().map().part(card);
		viewer().setSelection(new StructuredSelection(part));
		rest();
	}

	/** Opens the text of a card and replaces it, without finishing. */
	void type(Card card, String text) {
		viewer().typing().edit((ModelEditPart<?>) viewer().map().part(card));
		viewer().typing().control().setText(text);
		rest();
	}

	/** How tall a card is. */
	int height(Card card) {
		return viewer().map().scene().layout().card(card).orElseThrow().height();
	}

	/** Scrolls with the wheel to a side or down, or zooms with Ctrl; ends when it is painted. */
	void wheel(int lines, int modifiers) {
		Point middle = canvas().getViewport().getClientArea().getCenter();
		viewer().wheel(lines, modifiers, new Point(middle.x - view().x, middle.y - view().y));
		settle();
	}

	Point view() {
		return canvas().getViewport().getViewLocation();
	}

	void scrollTo(int x, int y) {
		Viewport viewport = canvas().getViewport();
		viewport.setViewLocation(x, y);
		settle();
	}

	/** Paints all that is seen once more. */
	void paint() {
		hands.paint(canvas());
	}

	/** Zooms back to 100 % at the corner. */
	void home() {
		viewer().zoom().setZoom(1);
		scrollTo(0, 0);
	}
}
