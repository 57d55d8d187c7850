/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.tools;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

import io.cxstudio.diagram.internal.parts.CardEditPart;
import io.cxstudio.diagram.internal.parts.MapEditPart;
import io.cxstudio.diagram.internal.parts.Slot;
import io.cxstudio.diagram.internal.viewer.MapViewer;
import io.cxstudio.drawing.Colour;
import io.cxstudio.drawing.map.Cell;
import io.cxstudio.drawing.map.Column;
import io.cxstudio.drawing.map.HitTest;
import io.cxstudio.drawing.map.MapView;

/** Points at an empty place: a click moves the cursor there, a drag selects the cards in a rubber band, a double click begins a card. */
public final class CellTracker extends AbstractTool implements DragTracker {

    private static final int FAINT = 32;
    private static final int OPAQUE = 255;

    private final MapEditPart map;
    private IFigure band;

    /**
     * Points at a map.
     *
     * @param map the map, not null
     */
    public CellTracker(MapEditPart map) {
        this.map = map;
    }

    @Override
    protected String getCommandName() {
        return "select cells"; //$NON-NLS-1$
    }

    @Override
    protected boolean handleButtonDown(int button) {
        if (button == 1) {
            stateTransition(STATE_INITIAL, STATE_DRAG);
        } else {
            if (button == 3) {
                // A context menu belongs to the place where it opens.
                pointAt(getLocation());
            }
            setState(button == 3 ? STATE_TERMINAL : STATE_INVALID);
        }
        return true;
    }

    @Override
    protected boolean handleDragStarted() {
        return stateTransition(STATE_DRAG, STATE_DRAG_IN_PROGRESS);
    }

    @Override
    protected boolean handleDragInProgress() {
        if (isInState(STATE_DRAG_IN_PROGRESS)) {
            if (band == null) {
                band = new Band();
                addFeedback(band);
            }
            Rectangle bounds = bandBounds();
            band.translateToRelative(bounds);
            band.setBounds(bounds);
        }
        return true;
    }

    private Rectangle bandBounds() {
        return new Rectangle(getStartLocation(), getLocation());
    }

    @Override
    protected boolean handleButtonUp(int button) {
        if (stateTransition(STATE_DRAG_IN_PROGRESS, STATE_TERMINAL)) {
            selectWithin(bandBounds());
            eraseBand();
        } else if (stateTransition(STATE_DRAG, STATE_TERMINAL)) {
            pointAt(getLocation());
        }
        return true;
    }

    @Override
    protected boolean handleDoubleClick(int button) {
        if (button == 1 && !expand(getLocation())) {
            pointAt(getLocation());
            map.startCard();
        }
        return true;
    }

    /** Where cards are hidden a double click shows them. */
    private boolean expand(Point location) {
        double[] at = map.mapPoint(location);
        Optional<Cell> hidden = new HitTest(map.scene().layout()).cell(at[0], at[1]).filter(this::isCollapsed);
        hidden.ifPresent(cell -> {
            Column column = map.scene().content().columns().get(cell.column());
            ((MapViewer) getCurrentViewer()).views().expose(column.stage(), column.step(), map.scene().content().lanes().get(cell.row()).lane());
        });
        return hidden.isPresent();
    }

    private void pointAt(Point location) {
        double[] at = map.mapPoint(location);
        HitTest test = new HitTest(map.scene().layout());
        Slot slot = test.cell(at[0], at[1]).map(cell -> {
            Column column = map.scene().content().columns().get(cell.column());
            return column.step() == null || isCollapsed(cell) ? null
                    : new Slot(column.step(), map.scene().content().lanes().get(cell.row()).lane(), test.half(cell, at[0], at[1]));
        }).orElse(null);
        getCurrentViewer().deselectAll();
        map.setSlot(slot);
    }

    /** Nothing can be typed where cards are hidden. */
    private boolean isCollapsed(Cell cell) {
        MapView view = map.scene().layout().options().view();
        Column column = map.scene().content().columns().get(cell.column());
        return view.collapsedLanes().contains(map.scene().content().lanes().get(cell.row()).lane())
                || (column.step() == null ? view.collapsedStages().contains(column.stage()) : view.hides(column.step()));
    }

    private void selectWithin(Rectangle area) {
        EditPartViewer viewer = getCurrentViewer();
        List<EditPart> cards = new ArrayList<>();
        if (getCurrentInput().isModKeyDown(SWT.MOD1) || getCurrentInput().isShiftKeyDown()) {
            for (Object part : viewer.getSelectedEditParts()) {
                cards.add((EditPart) part);
            }
        }
        for (Object part : viewer.getEditPartRegistry().values()) {
            if (part instanceof CardEditPart card && !cards.contains(card) && card.textBounds().intersects(area)) {
                cards.add(card);
            }
        }
        map.setSlot(null);
        viewer.setSelection(new StructuredSelection(cards));
    }

    @Override
    protected boolean handleKeyDown(KeyEvent event) {
        if (event.keyCode == SWT.ESC) {
            eraseBand();
            setState(STATE_INVALID);
            return true;
        }
        return super.handleKeyDown(event);
    }

    private void eraseBand() {
        if (band != null) {
            removeFeedback(band);
            band = null;
        }
    }

    @Override
    public void deactivate() {
        eraseBand();
        super.deactivate();
        setState(STATE_TERMINAL);
    }

    @Override
    public void commitDrag() {
        // There is nothing to commit before the button is released.
    }

    /** The rubber band. */
    private final class Band extends Figure {

        @Override
        protected void paintFigure(Graphics graphics) {
            Colour selection = map.scene().look().palette().selection();
            Rectangle bounds = getBounds();
            graphics.setBackgroundColor(map.scene().paints().colour(selection));
            graphics.setForegroundColor(map.scene().paints().colour(selection));
            graphics.setAlpha(FAINT);
            graphics.fillRectangle(bounds);
            graphics.setAlpha(OPAQUE);
            graphics.drawRectangle(bounds.x, bounds.y, bounds.width - 1, bounds.height - 1);
        }
    }
}
