/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.parts;

import java.util.Collection;
import java.util.List;

import io.cxstudio.catalog.LaneHalf;
import io.cxstudio.drawing.map.LaneContent;
import io.cxstudio.drawing.map.MapContent;
import io.cxstudio.editing.commands.CopiedCards;
import io.cxstudio.model.Card;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Step;

/**
 * The place in a cell where the next card would stand: what the cursor points at when no card is selected.
 *
 * @param step the step, not null
 * @param lane the lane, not null
 * @param half {@link LaneHalf#PLUS} or {@link LaneHalf#MINUS}; the first one where the cell has no halves
 */
public record Slot(Step step, Lane lane, int half) {

    /**
     * A place in a cell, in its first half if it has halves.
     *
     * @param step the step, not null
     * @param lane the lane, not null
     */
    public Slot(Step step, Lane lane) {
        this(step, lane, LaneHalf.PLUS);
    }

    /**
     * A place among the cards of the cell as commands count them: over the whole cell, with both its halves.
     *
     * @param before the cards of the cell or its half before the place, in order; those that only pass through do not count; not null
     * @param moved  the cards that come to the place and do not count either, not null
     * @return from 0
     */
    public int indexBehind(List<Card> before, Collection<? extends Card> moved) {
        List<Card> cell = ((Journey) lane.eContainer()).getCards().stream()
                .filter(card -> card.getStep() == step && card.getLane() == lane && !moved.contains(card)).toList();
        int index = 0;
        for (Card card : before) {
            index = Math.max(index, cell.indexOf(card) + 1);
        }
        return index;
    }

    /**
     * What copied cards become that are pasted here. Cards of one half alone follow the cursor into its half; strengths and pain points that were copied
     * together, or together with other lanes, go where they belong.
     *
     * @param copied  the cards, not null
     * @param content what stands where, not null
     * @return the same cards, or others of the kind of this half; not null
     */
    public CopiedCards fitting(CopiedCards copied, MapContent content) {
        int row = content.row(lane).orElse(-1);
        if (row < 0 || content.lanes().get(row).halves().isEmpty()) {
            return copied;
        }
        LaneContent there = content.lanes().get(row);
        boolean alike = copied.cards().stream().map(Card::getLane).distinct().count() == 1 && copied.cards().stream().map(there::half).distinct().count() == 1;
        return alike ? copied.as(content.kinds(lane, half)) : copied;
    }

    /**
     * The place where the next card would stand below another one.
     *
     * @param card    a card that stands on the map, not null
     * @param content what stands where, not null
     * @return in the same cell and the same half, not null
     */
    public static Slot of(Card card, MapContent content) {
        int row = content.row(card.getLane()).orElse(-1);
        return new Slot(card.getStep(), card.getLane(), row < 0 ? LaneHalf.PLUS : content.lanes().get(row).half(card));
    }
}
