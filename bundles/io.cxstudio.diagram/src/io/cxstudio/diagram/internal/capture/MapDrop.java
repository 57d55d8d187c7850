/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.capture;

import java.util.List;

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

import io.cxstudio.diagram.internal.viewer.MapViewer;
import io.cxstudio.model.Card;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Step;

/** The map as a place for what is dragged from other programs: the cell under the mouse gets the ring of the cursor, and takes what is dropped. */
public final class MapDrop extends DropTargetAdapter implements TransferDropTargetListener {

    private static final int EDGE = 24;
    private static final int SCROLL = 12;

    private final MapViewer viewer;
    private final Transfer transfer;

    private MapDrop(MapViewer viewer, Transfer transfer) {
        this.viewer = viewer;
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
        // Files before their names as text, texts before pictures of them.
        for (Transfer transfer : List.of(FileTransfer.getInstance(), TextTransfer.getInstance(), HTMLTransfer.getInstance(), ImageTransfer.getInstance())) {
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
        return viewer.map() != null && viewer.actions().canChange() && choose(event);
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        choose(event);
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        choose(event);
    }

    /** Whether there is something for this transfer. Nothing is ever taken away from the other program. */
    private boolean choose(DropTargetEvent event) {
        event.detail = (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : DND.DROP_NONE;
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
            viewer.map().setSlot(DropSpot.at(viewer.map(), at).slot().orElse(null));
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
        DropSpot spot = DropSpot.at(viewer.map(), location(event));
        Object data = event.data;
        if (data == null || event.detail == DND.DROP_NONE) {
            event.detail = DND.DROP_NONE;
            return;
        }
        if (viewer.typing().isTyping() && data instanceof String text) {
            viewer.typing().control().insert(text);
            return;
        }
        boolean isHtml = transfer == HTMLTransfer.getInstance();
        // The other program waits for the drop to end; a dialog would let it wait.
        viewer.getControl().getDisplay().asyncExec(() -> {
            if (!viewer.getControl().isDisposed()) {
                take(data, isHtml, spot);
            }
        });
    }

    private void take(Object data, boolean isHtml, DropSpot spot) {
        Step step = spot.slot().map(slot -> slot.step()).orElse(null);
        Lane lane = spot.slot().map(slot -> slot.lane()).orElse(null);
        Card card = spot.card().orElse(null);
        switch (data) {
            case String[] files -> new PictureArrivals(viewer).files(List.of(files), card, step, lane);
            case ImageData image -> new PictureArrivals(viewer).image(image, card, step, lane);
            case String text -> new Arrivals(viewer).text(isHtml ? null : text, isHtml ? text : null, step, lane);
            default -> throw new IllegalArgumentException(data.getClass().getName());
        }
    }
}
