/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.figures;

import org.eclipse.draw2d.ConnectionAnchorBase;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * Where the line hangs that is pulled from a card to link it. Links that are there already follow the layout of the map and not their anchors; so an anchor
 * listens to nothing, and scrolling costs nothing.
 */
public final class CardAnchor extends ConnectionAnchorBase {

    private final IFigure card;

    /**
     * An anchor.
     *
     * @param card the figure of the card, not null
     */
    public CardAnchor(IFigure card) {
        this.card = card;
    }

    @Override
    public Point getLocation(Point reference) {
        return getReferencePoint();
    }

    @Override
    public IFigure getOwner() {
        return card;
    }

    @Override
    public Point getReferencePoint() {
        Rectangle bounds = new Rectangle(card.getBounds());
        card.translateToAbsolute(bounds);
        return bounds.getCenter();
    }
}
