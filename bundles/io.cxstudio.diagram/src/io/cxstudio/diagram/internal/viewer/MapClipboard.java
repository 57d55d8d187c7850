/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.viewer;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;

import io.cxstudio.diagram.internal.policies.CardKinds;
import io.cxstudio.editing.commands.AddCard;
import io.cxstudio.editing.commands.CopiedCards;
import io.cxstudio.editing.commands.DeleteElements;
import io.cxstudio.editing.commands.PasteCards;
import io.cxstudio.model.Card;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Step;

/** Cut, copy and paste. Cards go over the clipboard of the system with all they have, and as text for other programs; text that comes in becomes cards. */
public final class MapClipboard {

    /** What one paste takes at most. Longer texts belong in an import. */
    private static final int MOST_LINES = 500;

    private final MapViewer viewer;

    MapClipboard(MapViewer viewer) {
        this.viewer = viewer;
    }

    /**
     * Copies the selected cards.
     *
     * @return false if no card is selected
     */
    public boolean copy() {
        List<Card> cards = viewer.actions().selectedCards();
        if (cards.isEmpty()) {
            return false;
        }
        CopiedCards copied = CopiedCards.of(cards);
        Clipboard clipboard = new Clipboard(viewer.getControl().getDisplay());
        try {
            clipboard.setContents(new Object[] {copied.toBytes(), copied.toText()}, new Transfer[] {CardTransfer.INSTANCE, TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
        return true;
    }

    /** Copies the selected cards and deletes them. */
    public void cut() {
        List<Card> cards = viewer.actions().selectedCards();
        if (copy()) {
            viewer.actions().execute(DeleteElements.of(cards));
        }
    }

    /** Pastes at the cursor: cards as they were copied, or one card for each line of a text. */
    public void paste() {
        Step step = viewer.actions().step().orElse(null);
        Lane lane = viewer.actions().lane().orElse(null);
        Journey journey = viewer.map().element();
        Optional<CopiedCards> cards = Optional.ofNullable((byte[]) contents(CardTransfer.INSTANCE)).flatMap(CopiedCards::fromBytes);
        if (cards.isPresent()) {
            viewer.actions().execute(PasteCards.into(journey, cards.get(), step, lane));
            return;
        }
        String text = (String) contents(TextTransfer.getInstance());
        if (text != null && lane != null) {
            List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).limit(MOST_LINES).toList();
            viewer.actions().execute(AddCard.each(journey, CardKinds.of(lane, viewer.map().scene().content().catalog()), step, lane, AddCard.AT_END, lines));
        }
    }

    private Object contents(Transfer transfer) {
        Clipboard clipboard = new Clipboard(viewer.getControl().getDisplay());
        try {
            return clipboard.getContents(transfer);
        } finally {
            clipboard.dispose();
        }
    }
}
