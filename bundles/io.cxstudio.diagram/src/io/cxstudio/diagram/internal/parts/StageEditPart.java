/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.parts;

import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;

import io.cxstudio.diagram.internal.Messages;
import io.cxstudio.diagram.internal.figures.MapScene;
import io.cxstudio.diagram.internal.figures.PaintedFigure;
import io.cxstudio.diagram.internal.tools.ClickTracker;
import io.cxstudio.diagram.internal.tools.Pointer;
import io.cxstudio.diagram.internal.tools.StageWidthTracker;
import io.cxstudio.diagram.internal.viewer.MapViewer;
import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.Canvas;
import io.cxstudio.drawing.Look;
import io.cxstudio.drawing.map.HeaderPainter;
import io.cxstudio.drawing.map.Heading;
import io.cxstudio.drawing.map.MapPainter;
import io.cxstudio.model.Stage;

/** The header of a stage. Its steps are its children, though their headers stand below it in the same layer. */
public final class StageEditPart extends HeaderEditPart<Stage> {

    private static final int EDGE = 8;

    private final Figure edge = new Figure();
    private final Figure twisty = new Figure();

    /**
     * A stage of a map.
     *
     * @param stage the stage, not null
     * @param scene where it stands, not null
     */
    public StageEditPart(Stage stage, MapScene scene) {
        super(stage, scene);
        edge.setCursor(Cursors.SIZEWE);
        twisty.setCursor(Cursors.HAND);
    }

    @Override
    protected IFigure createFigure() {
        PaintedFigure figure = new PaintedFigure(scene(), this::paint);
        figure.setToolTipText(() -> scene().emphasis().told(element(), toldInFull(element())));
        figure.add(edge);
        figure.add(twisty);
        return figure;
    }

    private Optional<Heading<Stage>> heading() {
        return scene().layout().stages().stream().filter(heading -> heading.element() == element()).findFirst();
    }

    /**
     * Where the header stands.
     *
     * @return in map coordinates; empty if it has just been removed from the model
     */
    public Optional<Box> box() {
        return heading().map(Heading::box);
    }

    private void paint(Canvas canvas, Look look, Box visible) {
        heading().ifPresent(heading -> {
            HeaderPainter.paintStage(canvas, look, heading, HeaderPainter.stageTone(scene().content(), element(), look.palette()));
            HeaderPainter.paintTwisty(canvas, look, HeaderPainter.stageTwisty(look, heading.box()), isCollapsed());
            if (isRinged()) {
                MapPainter.paintSelection(canvas, look, heading.box().inset(4, 4));
            }
        });
    }

    @Override
    boolean isCollapsed() {
        return scene().layout().options().view().collapsedStages().contains(element());
    }

    @Override
    int hidden() {
        return scene().content().stages().stream().filter(span -> span.element() == element())
                .mapToInt(span -> scene().layout().hiddenCards(span.first(), span.last())).sum();
    }

    @Override
    void toggle() {
        ((MapViewer) getViewer()).views().toggle(element());
    }

    @Override
    protected List<?> getModelChildren() {
        return element().getSteps();
    }

    @Override
    protected void addChildVisual(EditPart child, int index) {
        map().figure().strip().add(((GraphicalEditPart) child).getFigure());
    }

    @Override
    protected void removeChildVisual(EditPart child) {
        map().figure().strip().remove(((GraphicalEditPart) child).getFigure());
    }

    @Override
    public void place() {
        box().ifPresent(box -> {
            Rectangle bounds = scene().rectangle(box);
            getFigure().setBounds(bounds);
            int left = scene().look().rightToLeft() ? bounds.x : bounds.x + bounds.width - EDGE;
            // A collapsed stage has the width of a collapsed stage.
            edge.setVisible(!isCollapsed());
            twisty.setBounds(scene().rectangle(HeaderPainter.stageTwisty(scene().look(), box)).expand(1, 4));
            edge.setBounds(new Rectangle(left, bounds.y, EDGE, bounds.height));
        });
        for (Object child : getChildren()) {
            ((StepEditPart) child).place();
        }
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        if (Pointer.isOver(request, twisty)) {
            return new ClickTracker(this::toggle);
        }
        return edge.isVisible() && Pointer.isOver(request, edge) ? new StageWidthTracker(this) : super.getDragTracker(request);
    }

    @Override
    public String accessibleName() {
        List<Stage> all = scene().content().journey().getStages();
        return withHidden(Messages.bind(Messages.accessibleStage, new Object[] {text(), all.indexOf(element()) + 1, all.size()}));
    }
}
