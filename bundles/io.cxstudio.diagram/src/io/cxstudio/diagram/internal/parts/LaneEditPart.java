/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.parts;

import java.util.List;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;

import io.cxstudio.diagram.internal.Messages;
import io.cxstudio.diagram.internal.figures.MapScene;
import io.cxstudio.diagram.internal.figures.PaintedFigure;
import io.cxstudio.diagram.internal.tools.CellTracker;
import io.cxstudio.diagram.internal.tools.ClickTracker;
import io.cxstudio.diagram.internal.tools.Pointer;
import io.cxstudio.diagram.internal.viewer.MapViewer;
import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.Canvas;
import io.cxstudio.drawing.Look;
import io.cxstudio.drawing.map.EmotionPainter;
import io.cxstudio.drawing.map.HeaderPainter;
import io.cxstudio.drawing.map.LaneRow;
import io.cxstudio.drawing.map.MapPainter;
import io.cxstudio.drawing.map.MeasureGeometry;
import io.cxstudio.drawing.map.MeasurePainter;
import io.cxstudio.drawing.map.Placed;
import io.cxstudio.model.Lane;
import io.cxstudio.model.ModelPackage;

/** A lane: its row of cells with their cards, and its header at the leading side. */
public final class LaneEditPart extends ModelEditPart<Lane> {

    private static final int NAME_HEIGHT = 40;

    private final PaintedFigure header;
    private final Figure twisty = new Figure();

    /**
     * A lane of a map.
     *
     * @param lane  the lane, not null
     * @param scene where it stands, not null
     */
    public LaneEditPart(Lane lane, MapScene scene) {
        super(lane, scene);
        header = new PaintedFigure(scene, this::paintHeader);
        header.setToolTipText(() -> scene().emphasis().told(element(), toldInFull(element())));
    }

    @Override
    boolean isCollapsed() {
        return scene().layout().options().view().collapsedLanes().contains(element());
    }

    @Override
    int hidden() {
        return row().folded().stream().mapToInt(LaneRow.Folded::count).sum();
    }

    @Override
    void toggle() {
        ((MapViewer) getViewer()).views().toggle(element());
    }

    @Override
    protected IFigure createFigure() {
        twisty.setCursor(Cursors.HAND);
        header.add(twisty);
        return new PaintedFigure(scene(), this::paintRow, true);
    }

    /**
     * The header, which stands in another layer than the row.
     *
     * @return not null
     */
    public IFigure header() {
        return header;
    }

    /**
     * Which row it is.
     *
     * @return its index; -1 if it has just been removed from the model
     */
    public int index() {
        return scene().content().row(element()).orElse(-1);
    }

    LaneRow row() {
        return scene().layout().rows().get(index());
    }

    private void paintRow(Canvas canvas, Look look, Box visible) {
        int index = index();
        if (index < 0) {
            return;
        }
        LaneRow row = row();
        Box box = scene().layout().row(index);
        MapPainter.paintCells(canvas, look, scene().layout(), index, visible);
        if (row.emotions() != null) {
            EmotionPainter.paintCurves(canvas, look, row, box, visible);
        }
        for (LaneRow.Folded folded : row.folded()) {
            HeaderPainter.paintFolded(canvas, look, folded, folded.box().translated(box.x(), box.y()), row.content().tone(look.palette()));
        }
        for (MeasureGeometry figure : row.figures()) {
            Box place = figure.box().translated(box.x(), box.y());
            if (place.intersects(visible)) {
                MeasurePainter.paint(canvas, look, figure, place, row.content().tone(look.palette()));
            }
        }
    }

    private void paintHeader(Canvas canvas, Look look, Box visible) {
        int index = index();
        if (index < 0) {
            return;
        }
        Box all = scene().layout().laneHeaders();
        Box box = scene().layout().laneHeader(index);
        canvas.translate(-all.x(), -all.y());
        HeaderPainter.paintLane(canvas, look, row(), box);
        HeaderPainter.paintRowLine(canvas, look, box);
        HeaderPainter.paintTwisty(canvas, look, HeaderPainter.laneTwisty(look, row(), box), isCollapsed());
        if (isRinged()) {
            MapPainter.paintSelection(canvas, look, box.inset(2, 2));
        }
    }

    @Override
    protected void registerVisuals() {
        super.registerVisuals();
        getViewer().getVisualPartMap().put(header, this);
    }

    @Override
    protected void unregisterVisuals() {
        getViewer().getVisualPartMap().remove(header);
        super.unregisterVisuals();
    }

    @Override
    protected List<?> getModelChildren() {
        int index = index();
        // What is hidden in a collapsed lane, stage or step has no part.
        return index < 0 ? List.of() : scene().content().lanes().get(index).cards().stream().map(Placed::card).filter(row().boxes()::containsKey).toList();
    }

    /** Follows a change of which cards stand in the lane. */
    void refreshCards() {
        refreshChildren();
        placeCards();
    }

    @Override
    public void place() {
        int index = index();
        if (index >= 0) {
            placeRow(index);
            placeCards();
        }
    }

    void placeRow(int index) {
        Box all = scene().layout().laneHeaders();
        getFigure().setBounds(scene().rectangle(scene().layout().row(index)));
        // The header's layer begins at the corner of all headers; both are rounded from the corner of the map so that lines meet.
        Point corner = scene().rectangle(all).getLocation().getNegated();
        header.setBounds(scene().rectangle(scene().layout().laneHeader(index)).translate(corner));
        Box sign = HeaderPainter.laneTwisty(scene().look(), row(), scene().layout().laneHeader(index));
        twisty.setBounds(scene().rectangle(sign).expand(2, 2).translate(corner));
    }

    private void placeCards() {
        for (Object child : getChildren()) {
            ((ModelEditPart<?>) child).place();
        }
        getFigure().repaint();
    }

    @Override
    protected void repaintAll() {
        header.repaint();
    }

    @Override
    public Rectangle textBounds() {
        Rectangle bounds = new Rectangle(header.getBounds());
        bounds.height = Math.min(bounds.height, scene().pixels(NAME_HEIGHT));
        return absolute(header, bounds);
    }

    @Override
    protected void changed(Notification notification) {
        if (notification.getFeature() != ModelPackage.Literals.NAMED_ELEMENT__DESCRIPTION) {
            // The name may make the column of headers wider.
            map().pending().everything();
        }
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        if (Pointer.isOver(request, twisty)) {
            return new ClickTracker(this::toggle);
        }
        return Pointer.isOver(request, header) ? super.getDragTracker(request) : new CellTracker(map());
    }

    @Override
    public String text() {
        int index = index();
        return index < 0 ? super.text() : scene().content().lanes().get(index).name();
    }

    @Override
    public String accessibleName() {
        return withHidden(Messages.bind(Messages.accessibleLane, new Object[] {text(), index() + 1, scene().content().lanes().size()}));
    }
}
