/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.capture;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.common.command.Command;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.ChangeBoundsRequest;

import io.cxstudio.diagram.internal.commands.ModelCommand;
import io.cxstudio.diagram.internal.parts.Slot;
import io.cxstudio.diagram.internal.viewer.MapViewer;
import io.cxstudio.drawing.map.MapContent;
import io.cxstudio.editing.commands.CopiedCards;
import io.cxstudio.editing.commands.MoveCards;
import io.cxstudio.editing.commands.PasteCards;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Step;

/** Cards that were dragged out of a map: back onto it, onto another one, or from another studio. */
public final class CardArrivals {

    /** From so many bytes on it takes a moment to read cards. */
    private static final int MANY = 200_000;

    private final MapViewer viewer;
    private ChangeBoundsRequest shown;

    /**
     * What comes onto a map.
     *
     * @param viewer shows the map, not null
     */
    public CardArrivals(MapViewer viewer) {
        this.viewer = viewer;
    }

    /** Whether they come back to the map from which they were dragged; then they go between its cards, as if they had never left it. */
    boolean isAtHome() {
        return CardDrag.current().filter(drag -> drag.viewer() == viewer).isPresent();
    }

    /** Shows at home where they would go. */
    void show(Point at, boolean copies) {
        shown = request(at, copies);
        viewer.map().showTargetFeedback(shown);
    }

    /** Takes away what is shown at home. */
    void hide() {
        if (shown != null && viewer.map() != null) {
            viewer.map().eraseTargetFeedback(shown);
        }
        shown = null;
    }

    private ChangeBoundsRequest request(Point at, boolean copies) {
        ChangeBoundsRequest request = new ChangeBoundsRequest(copies ? RequestConstants.REQ_CLONE : RequestConstants.REQ_ADD);
        List<EditPart> parts = CardDrag.current().orElseThrow().cards().stream().map(viewer.map()::part).filter(part -> part != null).toList();
        request.setEditParts(parts);
        request.setLocation(at);
        return request;
    }

    /** Puts them where they were dropped at home. */
    void takeHome(Point at, boolean copies) {
        if (viewer.map().getCommand(request(at, copies)) instanceof ModelCommand model) {
            viewer.actions().execute(model.command());
        }
    }

    /**
     * Takes them onto this map: the cards themselves within a workshop, copies of them from another one, which keeps its cards.
     *
     * @param bytes  the cards, as {@link CopiedCards} makes and reads them
     * @param drag   where they come from; empty for another studio
     * @param slot   the cell; null parks them
     * @param copies whether the originals stay in any case
     */
    void take(byte[] bytes, Optional<CardDrag> drag, Slot slot, boolean copies) {
        Journey journey = viewer.map().element();
        Step step = slot == null ? null : slot.step();
        Lane lane = slot == null ? null : slot.lane();
        boolean moves = !copies && drag.filter(there -> there.viewer().map().element().eContainer() == journey.eContainer()).isPresent();
        if (moves) {
            viewer.actions().execute(MoveCards.toJourney(drag.get().cards(), journey, step, lane));
            return;
        }
        paste(bytes, step, lane, slot);
    }

    /**
     * Puts copies of cards on this map, as one undoable step.
     *
     * @param bytes the cards, as {@link CopiedCards} makes and reads them, not null
     * @param step  where they begin; null parks them
     * @param lane  where they begin; null for lanes as theirs
     * @param at    the place in a cell of that lane, whose half they take if all are of one; null for none
     * @return false if the bytes are no cards
     */
    public boolean paste(byte[] bytes, Step step, Lane lane, Slot at) {
        Journey journey = viewer.map().element();
        MapContent content = viewer.map().scene().content();
        Supplier<Optional<Command>> reading = () -> CopiedCards.fromBytes(bytes).map(copied -> at == null ? copied : at.fitting(copied, content))
                .map(copied -> PasteCards.into(journey, copied, step, lane));
        Optional<Optional<Command>> read = bytes.length < MANY ? Optional.of(reading.get())
                : Patience.with(Messages.readingCards, IProgressMonitor.UNKNOWN, monitor -> reading.get());
        read.flatMap(command -> command).ifPresent(new ManyCards(viewer)::bring);
        return read.isEmpty() || read.get().isPresent();
    }
}
