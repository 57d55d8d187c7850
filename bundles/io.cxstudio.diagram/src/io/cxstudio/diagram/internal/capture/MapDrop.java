/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.capture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.jface.util.DelegatingDropAdapter;
import org.eclipse.jface.util.TransferDropTargetListener;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Control;

import io.cxstudio.catalog.LaneHalf;
import io.cxstudio.diagram.internal.policies.DropMark;
import io.cxstudio.diagram.internal.viewer.CardTransfer;
import io.cxstudio.diagram.internal.viewer.MapViewer;
import io.cxstudio.model.Card;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Step;

/** The map as a place for what is dragged from other programs: the cell under the mouse is marked, and takes what is dropped. */
public final class MapDrop extends DropTargetAdapter implements TransferDropTargetListener {

    private static final int EDGE = 24;
    private static final int SCROLL = 12;

    private final MapViewer viewer;
    private final Transfer transfer;
    private final CardArrivals cards;
    private DropMark mark;

    private MapDrop(MapViewer viewer, Transfer transfer) {
        this.viewer = viewer;
        this.cards = new CardArrivals(viewer);
        this.transfer = transfer;
    }

    /**
     * Lets a map take what is dropped.
     *
     * @param viewer shows the map, not null
     * @param text   the control that lies on the map where the cursor is, and may be under the mouse, not null
     */
    public static void install(MapViewer viewer, Control text) {
        DropTarget onText = new DropTarget(text, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT);
        DelegatingDropAdapter adapter = new DelegatingDropAdapter();
        // Cards before their texts, files before their names as text, texts before pictures of them.
        for (Transfer transfer : List.of(CardTransfer.INSTANCE, FileTransfer.getInstance(), TextTransfer.getInstance(), HTMLTransfer.getInstance(), ImageTransfer.getInstance())) {
            MapDrop drop = new MapDrop(viewer, transfer);
            viewer.addDropTargetListener((TransferDropTargetListener) drop);
            adapter.addDropTargetListener(drop);
        }
        onText.setTransfer(adapter.getTransfers());
        onText.addDropListener(adapter);
    }

    @Override
    public Transfer getTransfer() {
        return transfer;
    }

    @Override
    public boolean isEnabled(DropTargetEvent event) {
        // Files may be for the window, whatever can be changed here.
        boolean canTake = transfer == FileTransfer.getInstance() || viewer.map() != null && viewer.actions().canChange();
        return canTake && isBest(event) && choose(event);
    }

    /** Browsers give everything an address, as if it were a file: a picture is taken for what it is, anything else for its text. */
    private boolean isBest(DropTargetEvent event) {
        boolean fromWeb = offers(event, FileTransfer.getInstance()) && offers(event, HTMLTransfer.getInstance());
        boolean isPicture = fromWeb && offers(event, ImageTransfer.getInstance());
        return !fromWeb || (isPicture ? transfer == ImageTransfer.getInstance() : transfer != FileTransfer.getInstance());
    }

    private static boolean offers(DropTargetEvent event, Transfer transfer) {
        return Stream.of(event.dataTypes).anyMatch(transfer::isSupportedType);
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        choose(event);
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        choose(event);
    }

    private boolean isForCards() {
        return transfer == CardTransfer.INSTANCE;
    }

    /** Whether there is something for this transfer. Nothing is ever taken away from another program; cards move, or are copied while Ctrl is down. */
    private boolean choose(DropTargetEvent event) {
        boolean moves = isForCards() && event.detail != DND.DROP_COPY && (event.operations & DND.DROP_MOVE) != 0;
        event.detail = moves ? DND.DROP_MOVE : (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : DND.DROP_NONE;
        event.feedback = DND.FEEDBACK_NONE;
        for (TransferData type : event.dataTypes) {
            if (transfer.isSupportedType(type)) {
                event.currentDataType = type;
                return event.detail != DND.DROP_NONE;
            }
        }
        return false;
    }

    @Override
    public void dragOver(DropTargetEvent event) {
        choose(event);
        if (event.detail != DND.DROP_NONE && !viewer.typing().isTyping()) {
            Point at = location(event);
            scroll(at);
            mark(at, event.detail == DND.DROP_COPY);
        }
    }

    private void mark(Point at, boolean copies) {
        if (viewer.map() == null) {
            return;
        }
        if (isForCards() && cards.isAtHome()) {
            cards.show(at, copies);
            return;
        }
        if (mark == null) {
            mark = new DropMark(viewer.map());
        }
        boolean ontoCard = transfer == FileTransfer.getInstance() || transfer == ImageTransfer.getInstance();
        DropSpot.at(viewer.map(), at).box(viewer.map().scene().layout(), ontoCard).ifPresentOrElse(mark::show, mark::hide);
    }

    @Override
    public void dragLeave(DropTargetEvent event) {
        cards.hide();
        if (mark != null) {
            mark.hide();
            mark = null;
        }
    }

    private Point location(DropTargetEvent event) {
        org.eclipse.swt.graphics.Point at = viewer.getControl().toControl(event.x, event.y);
        return new Point(at.x, at.y);
    }

    private void scroll(Point at) {
        org.eclipse.swt.graphics.Point size = viewer.getControl().getSize();
        int dx = at.x < EDGE ? -SCROLL : at.x > size.x - EDGE ? SCROLL : 0;
        int dy = at.y < EDGE ? -SCROLL : at.y > size.y - EDGE ? SCROLL : 0;
        if (dx != 0 || dy != 0) {
            viewer.scrollBy(dx, dy);
        }
    }

    @Override
    public void drop(DropTargetEvent event) {
        Object data = event.data;
        if (data == null || event.detail == DND.DROP_NONE) {
            event.detail = DND.DROP_NONE;
            return;
        }
        if (viewer.typing().isTyping() && data instanceof String text) {
            viewer.typing().insert(text);
            return;
        }
        DropSpot spot = viewer.map() == null ? DropSpot.NONE : DropSpot.at(viewer.map(), location(event));
        if (data instanceof byte[] bytes) {
            Optional<CardDrag> drag = CardDrag.current();
            boolean copies = event.detail == DND.DROP_COPY;
            // What the originals become is decided here, not by the platform.
            event.detail = DND.DROP_COPY;
            drop(bytes, drag, spot, location(event), copies);
            return;
        }
        boolean isHtml = transfer == HTMLTransfer.getInstance();
        // The other program waits for the drop to end; a dialog would let it wait.
        viewer.getControl().getDisplay().asyncExec(() -> {
            if (!viewer.getControl().isDisposed()) {
                viewer.typing().takeFocus();
                take(data, isHtml, spot);
            }
        });
    }

    private void drop(byte[] bytes, Optional<CardDrag> drag, DropSpot spot, Point at, boolean copies) {
        boolean atHome = cards.isAtHome();
        viewer.getControl().getDisplay().asyncExec(() -> {
            if (viewer.getControl().isDisposed() || viewer.map() == null) {
                return;
            }
            // The map where it happens has the keyboard from now on: also Undo is meant for it.
            viewer.typing().takeFocus();
            if (atHome) {
                cards.takeHome(at, copies);
            } else {
                cards.take(bytes, drag, spot.slot().orElse(null), copies);
            }
        });
    }

    private void take(Object data, boolean isHtml, DropSpot spot) {
        Step step = spot.slot().map(slot -> slot.step()).orElse(null);
        Lane lane = spot.slot().map(slot -> slot.lane()).orElse(null);
        Card card = spot.card().orElse(null);
        switch (data) {
            case String[] files -> new FileArrivals(viewer).files(List.of(files), card, step, lane);
            case ImageData image -> new PictureArrivals(viewer).image(image, card, step, lane);
            case String text -> new Arrivals(viewer).text(isHtml ? null : text, isHtml ? text : null, step, lane,
                    spot.slot().map(slot -> slot.half()).orElse(LaneHalf.PLUS));
            default -> throw new IllegalArgumentException(data.getClass().getName());
        }
    }
}
