/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.typing;

import java.util.Optional;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.custom.StyledText;

import io.cxstudio.diagram.internal.figures.MapScene;
import io.cxstudio.diagram.internal.parts.CardEditPart;
import io.cxstudio.diagram.internal.parts.ElementPart;
import io.cxstudio.diagram.internal.parts.StageEditPart;
import io.cxstudio.diagram.internal.parts.StepEditPart;
import io.cxstudio.diagram.internal.viewer.MapViewer;
import io.cxstudio.drawing.TextStyle;
import io.cxstudio.drawing.WrappedText;
import io.cxstudio.drawing.map.CardGeometry;
import io.cxstudio.editing.Draft;
import io.cxstudio.editing.WorkshopCommandStack;
import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.editing.commands.EditText;
import io.cxstudio.model.Card;
import io.cxstudio.model.Element;
import io.cxstudio.model.Link;

/** The text of a card, or the name of a stage, step, lane or phase. */
final class ElementTarget extends TypingTarget {

    private static final int ICON_ADVANCE = 18;
    private static final int CARET = 2;
    /** A collapsed step has no room for its name. */
    private static final int LEAST_NAME_WIDTH = 112;

    private final ElementPart part;

    ElementTarget(ElementPart part) {
        this.part = part;
    }

    private Element element() {
        return part.element();
    }

    private EditingDomain domain() {
        return AdapterFactoryEditingDomain.getEditingDomainFor(element());
    }

    @Override
    boolean canChange() {
        EditingDomain domain = domain();
        return part.isActive() && domain != null && !domain.isReadOnly(element().eResource()) && EditText.attributeOf(element()).isPresent();
    }

    @Override
    String text() {
        String words = EditText.attributeOf(element()).map(attribute -> (String) element().eGet(attribute)).orElse(null);
        return words == null ? "" : words; //$NON-NLS-1$
    }

    @Override
    double fontSize(MapScene scene) {
        return super.fontSize(scene) * (part instanceof StageEditPart ? TextStyle.STAGE.size() / TextStyle.CARD.size() : 1);
    }

    /** Behind the last letter of a card; out of sight for headers, which are opened before anything is typed. */
    @Override
    Rectangle restingBounds(int lineHeight) {
        if (!(element() instanceof Card card)) {
            return super.restingBounds(lineHeight);
        }
        MapScene scene = part.map().scene();
        CardGeometry geometry = scene.layout().geometry(card).orElse(null);
        if (geometry == null || !(part instanceof CardEditPart)) {
            return super.restingBounds(lineHeight);
        }
        Rectangle bounds = part.textBounds();
        WrappedText text = geometry.text();
        int lines = text.lines().size();
        double last = lines == 0 ? 0 : text.lines().get(lines - 1).width();
        double start = TypingSheet.MARGIN + last + (lines <= 1 && geometry.content().icon() != null ? ICON_ADVANCE : 0);
        int x = scene.look().rightToLeft() ? bounds.x + bounds.width - scene.pixels(start) - CARET : bounds.x + scene.pixels(start);
        int above = geometry.pictureHeight() == 0 ? 0 : geometry.pictureHeight() + TypingSheet.MARGIN_VERTICAL;
        int y = bounds.y + scene.pixels(TypingSheet.MARGIN_VERTICAL + above + (double) Math.max(0, lines - 1) * text.lineHeight());
        return new Rectangle(x, y, CARET, Math.min(lineHeight, scene.pixels(text.lineHeight())));
    }

    @Override
    boolean isOnGrid() {
        return !part.isInHeader() && !(element() instanceof Card card && card.isParked());
    }

    @Override
    Rectangle typingBounds(StyledText control) {
        MapScene scene = part.map().scene();
        Rectangle place = part.textBounds();
        int wider = part instanceof StepEditPart ? Math.max(0, scene.pixels(LEAST_NAME_WIDTH) - place.width) : 0;
        return grown(new Rectangle(scene.look().rightToLeft() ? place.x - wider : place.x, place.y, place.width + wider, place.height), control, scene);
    }

    @Override
    String accessibleName() {
        return part.accessibleName();
    }

    @Override
    Optional<WorkshopSession> session() {
        return WorkshopSession.of(element());
    }

    @Override
    Draft draft(String content) {
        return Draft.of(element(), content);
    }

    @Override
    void reveal(MapViewer viewer) {
        viewer.reveal(part.part());
    }

    /** A card may lose its text, for its picture or its marks may say enough, and a link its label. A name is never lost. */
    @Override
    void finish(String content, boolean withPrevious) {
        if (content.isEmpty() && !(element() instanceof Card || element() instanceof Link)) {
            return;
        }
        Command command = EditText.of(element(), content.isEmpty() ? null : content);
        if (!command.canExecute()) {
            command.dispose();
        } else if (withPrevious && domain().getCommandStack() instanceof WorkshopCommandStack stack) {
            stack.executeWithPrevious(command);
        } else {
            domain().getCommandStack().execute(command);
        }
    }
}
