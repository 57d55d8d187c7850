/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.links;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;

import io.cxstudio.diagram.internal.parts.LinkEditPart;
import io.cxstudio.diagram.internal.parts.ModelEditPart;
import io.cxstudio.diagram.internal.viewer.MapViewer;
import io.cxstudio.editing.commands.AddLink;
import io.cxstudio.editing.commands.SetContinuity;
import io.cxstudio.editing.commands.SetFeature;
import io.cxstudio.model.Card;
import io.cxstudio.model.Continuity;
import io.cxstudio.model.Link;
import io.cxstudio.model.LinkKind;
import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.gaps.Gap;

/** Links cards with keys and menus: a card is marked, the cursor goes to another one, and the kind is chosen there. */
public final class Linking {

    private static final String COMMAND = "io.cxstudio.commands.linkCards"; //$NON-NLS-1$

    private final MapViewer viewer;
    private Card visited;

    /**
     * Links the cards of a map.
     *
     * @param viewer the map, not null
     */
    public Linking(MapViewer viewer) {
        this.viewer = viewer;
    }

    /** Marks the card at the cursor; on another card, asks for the kind and links both; on a link, asks for another kind of it. */
    public void link() {
        Card source = viewer.map().marked();
        Object cursor = viewer.actions().cursor();
        if (cursor instanceof Link link) {
            changeKind(link);
        } else if (cursor instanceof Card card && source == null) {
            mark(card);
        } else if (cursor instanceof Card target && target != source) {
            mark(null);
            ask(source, target);
        } else {
            mark(null);
        }
    }

    /**
     * Gives up.
     *
     * @return whether a card was marked
     */
    public boolean cancel() {
        boolean marked = viewer.map() != null && viewer.map().marked() != null;
        if (marked) {
            mark(null);
        }
        return marked;
    }

    private void mark(Card card) {
        viewer.map().setMarked(card, card == null ? "" : Messages.bind(Messages.linkHint, key())); //$NON-NLS-1$
    }

    private static String key() {
        String key = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getService(IBindingService.class).getBestActiveBindingFormattedFor(COMMAND) : null;
        return key == null ? "" : key; //$NON-NLS-1$
    }

    /**
     * Asks for the kind of a link and makes it.
     *
     * @param source where it begins, not null
     * @param target where it ends, not null
     */
    public void ask(Card source, Card target) {
        List<LinkKind> kinds = LinkNames.offered(source, target).stream().filter(kind -> AddLink.between(source, target, kind).canExecute()).toList();
        if (!kinds.isEmpty()) {
            ChoiceMenu.open(viewer.getControl(), place(target), kinds, null, LinkNames::of, kind -> add(source, target, kind));
        }
    }

    /**
     * Makes a link, and selects it.
     *
     * @param source where it begins, not null
     * @param target where it ends, not null
     * @param kind   what it says, not null
     */
    public void add(Card source, Card target, LinkKind kind) {
        viewer.actions().execute(AddLink.between(source, target, kind));
    }

    private void changeKind(Link link) {
        ChoiceMenu.open(viewer.getControl(), place(link), LinkNames.offered(link.getSource(), link.getTarget()), link.getKind(), LinkNames::of,
                kind -> viewer.actions().execute(SetFeature.of(link, ModelPackage.Literals.LINK__KIND, kind)));
    }

    /**
     * Asks whether the customer starts over at a gap.
     *
     * @param gap the gap, not null
     */
    public void judge(Gap gap) {
        ChoiceMenu.open(viewer.getControl(), place(gap.to()), Continuity.VALUES, gap.continuity(), LinkNames::of,
                continuity -> viewer.actions().execute(SetContinuity.of(gap, continuity)));
    }

    private Rectangle place(Object element) {
        return switch (viewer.map().part(element)) {
            case ModelEditPart<?> part -> part.textBounds();
            case LinkEditPart part -> part.textBounds();
            case null, default -> new Rectangle();
        };
    }

    /** Selects the first link of the card at the cursor; on a link, the next one of the same card, and after the last one the card. */
    public void next() {
        Object cursor = viewer.actions().cursor();
        if (cursor instanceof Card card) {
            visited = card;
        } else if (cursor instanceof Link link && visited != link.getSource() && visited != link.getTarget()) {
            visited = link.getSource();
        }
        List<Object> round = new ArrayList<>();
        for (Link link : viewer.map().element().getLinks()) {
            if (visited != null && (link.getSource() == visited || link.getTarget() == visited) && viewer.map().part(link) != null) {
                round.add(link);
            }
        }
        round.add(visited);
        int at = cursor instanceof Link ? round.indexOf(cursor) : -1;
        viewer.actions().goTo(round.get((at + 1) % round.size()));
    }
}
