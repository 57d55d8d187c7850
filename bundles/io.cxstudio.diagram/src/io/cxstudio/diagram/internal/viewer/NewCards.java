/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.viewer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;

import io.cxstudio.diagram.internal.parts.MapEditPart;
import io.cxstudio.diagram.internal.parts.Slot;
import io.cxstudio.editing.commands.AddCard;
import io.cxstudio.model.Card;
import io.cxstudio.model.EmotionPoint;

/** Makes the cards that are typed into cells. */
public final class NewCards {

    private NewCards() {
    }

    /**
     * Whether a card can be put at a place.
     *
     * @param map  the map, not null
     * @param slot the place, not null
     * @return false for a workshop that is open read-only
     */
    public static boolean canAdd(MapEditPart map, Slot slot) {
        return map.isActive() && command(map, slot, "").canExecute(); //$NON-NLS-1$
    }

    /**
     * Puts a card behind those that are there.
     *
     * @param map  the map, not null
     * @param slot the place, not null
     * @param text what stands on it, not null
     */
    public static void add(MapEditPart map, Slot slot, String text) {
        EditingDomain domain = AdapterFactoryEditingDomain.getEditingDomainFor(map.element());
        domain.getCommandStack().execute(command(map, slot, text));
    }

    private static Command command(MapEditPart map, Slot slot, String text) {
        Card card = (Card) EcoreUtil.create(map.scene().content().catalog().cardClass(slot.lane(), slot.half()));
        card.setText(text);
        if (card instanceof EmotionPoint point) {
            // It begins in the middle of the curve, from where it is dragged.
            point.setScore(map.scene().content().emotionRange().neutral());
        }
        return AddCard.at(map.element(), card, slot.step(), slot.lane(), AddCard.AT_END);
    }
}
