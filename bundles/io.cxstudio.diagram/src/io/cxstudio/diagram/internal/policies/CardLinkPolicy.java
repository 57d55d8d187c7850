/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.policies;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.PolygonDecoration;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.ReconnectRequest;

import io.cxstudio.diagram.internal.commands.ModelCommand;
import io.cxstudio.diagram.internal.parts.CardEditPart;
import io.cxstudio.editing.commands.AddLink;
import io.cxstudio.editing.commands.ReconnectLink;
import io.cxstudio.model.Card;
import io.cxstudio.model.Link;
import io.cxstudio.model.LinkKind;

/** A card as the beginning and the end of links. */
public final class CardLinkPolicy extends GraphicalNodeEditPolicy {

    /** The beginning of a link that has no end yet: it can be made, and does nothing. */
    private static final class Begun extends Command {

        private final Card source;

        Begun(Card source) {
            this.source = source;
        }
    }

    private Card card() {
        return (Card) getHost().getModel();
    }

    @Override
    protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
        Command begun = new Begun(card());
        request.setStartCommand(begun);
        return begun;
    }

    @Override
    protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
        if (!(request.getStartCommand() instanceof Begun begun) || !(request.getNewObjectType() instanceof LinkKind kind)) {
            return null;
        }
        return new ModelCommand(AddLink.between(begun.source, card(), kind));
    }

    @Override
    protected Command getReconnectSourceCommand(ReconnectRequest request) {
        return new ModelCommand(ReconnectLink.from((Link) request.getConnectionEditPart().getModel(), card()));
    }

    @Override
    protected Command getReconnectTargetCommand(ReconnectRequest request) {
        return new ModelCommand(ReconnectLink.to((Link) request.getConnectionEditPart().getModel(), card()));
    }

    /** The line that follows the mouse. */
    @Override
    protected Connection createDummyConnection(Request request) {
        CardEditPart part = (CardEditPart) getHost();
        PolylineConnection line = new PolylineConnection();
        line.setForegroundColor(part.selectionColour());
        line.setLineWidth(2);
        line.setLineStyle(Graphics.LINE_DASH);
        PolygonDecoration head = new PolygonDecoration();
        head.setBackgroundColor(part.selectionColour());
        line.setTargetDecoration(head);
        return line;
    }
}
