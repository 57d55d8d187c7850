/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.capture;

import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

import io.cxstudio.diagram.internal.figures.DragCount;
import io.cxstudio.diagram.internal.figures.Draw2dCanvas;
import io.cxstudio.diagram.internal.figures.MapScene;
import io.cxstudio.diagram.internal.viewer.CardTransfer;
import io.cxstudio.diagram.internal.viewer.MapClipboard;
import io.cxstudio.diagram.internal.viewer.MapViewer;
import io.cxstudio.editing.commands.CopiedCards;
import io.cxstudio.model.Card;

/**
 * Cards on their way out of a map, by the drag and drop of the platform: onto another map, in the same or in another studio, and as text into other programs.
 * A map itself hears of the mouse only while it is over it; the platform follows it everywhere, also when the map goes behind another one on the way.
 */
public final class CardDrag extends DragSourceAdapter {

    private static CardDrag current;

    private final MapViewer viewer;
    private final List<Card> cards;
    private final TabHover tabs;
    private Image picture;

    private CardDrag(MapViewer viewer, List<Card> cards) {
        this.viewer = viewer;
        this.cards = List.copyOf(cards);
        this.tabs = new TabHover(viewer.getControl().getDisplay());
    }

    /**
     * The cards of this studio that are dragged now.
     *
     * @return empty if there are none
     */
    public static Optional<CardDrag> current() {
        return Optional.ofNullable(current);
    }

    /** The cards, not empty. */
    List<Card> cards() {
        return cards;
    }

    /** The map they come from. */
    MapViewer viewer() {
        return viewer;
    }

    /**
     * Lets the platform drag cards, from where the mouse is and while its button is down.
     *
     * @param viewer shows the map they come from, not null
     * @param cards  cards of one journey, not empty
     * @param figure what is seen of them under the mouse, not null
     */
    public static void begin(MapViewer viewer, List<Card> cards, IFigure figure) {
        CardDrag drag = new CardDrag(viewer, cards);
        drag.picture = drag.picture(figure);
        drag.begin();
    }

    private Image picture(IFigure figure) {
        Display display = viewer.getControl().getDisplay();
        Rectangle bounds = figure.getBounds();
        Image painted = new Image(display, Math.max(1, bounds.width), Math.max(1, bounds.height));
        GC gc = new GC(painted);
        SWTGraphics graphics = new SWTGraphics(gc);
        graphics.translate(-bounds.x, -bounds.y);
        // Beside the round corners.
        MapScene scene = viewer.map().scene();
        new Draw2dCanvas(graphics, 1, scene.paints()).fillRectangle(bounds.x, bounds.y, bounds.width, bounds.height, scene.look().palette().canvas());
        figure.paint(graphics);
        DragCount.paint(graphics, scene, bounds, cards.size());
        graphics.dispose();
        gc.dispose();
        // The platform takes what was painted for larger than it is where everything is shown at 200 %; not so its pixels.
        Image image = new Image(display, (ImageDataProvider) painted::getImageData);
        painted.dispose();
        return image;
    }

    private void begin() {
        Control control = viewer.getControl();
        // Only now: a source that is always there would take every press of the mouse on the map for the beginning of a drag.
        DragSource source = new DragSource(control, DND.DROP_COPY | DND.DROP_MOVE);
        source.setTransfer(CardTransfer.INSTANCE, TextTransfer.getInstance(), HTMLTransfer.getInstance());
        source.addDragListener(this);
        current = this;
        tabs.start();
        Event detected = new Event();
        Point mouse = control.toControl(control.getDisplay().getCursorLocation());
        detected.x = mouse.x;
        detected.y = mouse.y;
        detected.button = 1;
        detected.stateMask = SWT.BUTTON1;
        control.notifyListeners(SWT.DragDetect, detected);
    }

    @Override
    public void dragStart(DragSourceEvent event) {
        event.image = picture;
    }

    @Override
    public void dragSetData(DragSourceEvent event) {
        Transfer transfer = List.<Transfer>of(CardTransfer.INSTANCE, TextTransfer.getInstance(), HTMLTransfer.getInstance()).stream()
                .filter(candidate -> candidate.isSupportedType(event.dataType)).findFirst().orElseThrow();
        MapClipboard.Forms forms = viewer.clipboard().forms(cards, false);
        event.data = transfer == CardTransfer.INSTANCE ? CopiedCards.of(cards).toBytes() : transfer == TextTransfer.getInstance() ? forms.text() : forms.html();
    }

    @Override
    public void dragFinished(DragSourceEvent event) {
        DragSource source = (DragSource) event.widget;
        tabs.stop();
        picture.dispose();
        // The drop is done a little later than the drag ends: see MapDrop.
        source.getDisplay().asyncExec(() -> {
            if (current == this) {
                current = null;
            }
            if (!source.isDisposed()) {
                source.dispose();
            }
        });
    }
}
