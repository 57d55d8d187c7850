/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.viewer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;

import io.cxstudio.capture.HtmlTable;
import io.cxstudio.capture.MapTable;
import io.cxstudio.capture.TextTable;
import io.cxstudio.catalog.LaneHalf;
import io.cxstudio.diagram.internal.capture.Arrivals;
import io.cxstudio.diagram.internal.capture.CardArrivals;
import io.cxstudio.diagram.internal.capture.FileArrivals;
import io.cxstudio.diagram.internal.capture.PictureArrivals;
import io.cxstudio.diagram.internal.parts.Slot;
import io.cxstudio.editing.commands.CopiedCards;
import io.cxstudio.editing.commands.DeleteElements;
import io.cxstudio.model.Card;
import io.cxstudio.model.Element;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;

/**
 * Cut, copy and paste. Cards go over the clipboard of the system with all they have, and as a range for spreadsheets, as text and as HTML. What comes in from
 * other programs becomes cards: lines, ranges, pictures.
 */
public final class MapClipboard {

    private final MapViewer viewer;

    MapClipboard(MapViewer viewer) {
        this.viewer = viewer;
    }

    /**
     * What would be copied: the selected cards, and the cards of the selected lanes, steps and stages.
     *
     * @return in the order of the journey, not null
     */
    public List<Card> cards() {
        Set<Element> selected = new HashSet<>(viewer.actions().selected());
        List<Card> cards = new ArrayList<>();
        if (!selected.isEmpty()) {
            for (Card card : viewer.map().element().getCards()) {
                Step step = card.getStep();
                boolean isWithin = selected.contains(card.getLane()) || step != null && (selected.contains(step) || selected.contains(step.eContainer()));
                if (selected.contains(card) || isWithin && viewer.map().scene().content().place(card).isPresent()) {
                    cards.add(card);
                }
            }
        }
        return cards;
    }

    /**
     * Copies {@link #cards()}.
     *
     * @param names whether other programs also get the names of stages, steps and lanes
     * @return false if there are none
     */
    public boolean copy(boolean names) {
        List<Card> cards = cards();
        if (cards.isEmpty()) {
            return false;
        }
        Forms forms = forms(cards, names);
        Clipboard clipboard = new Clipboard(viewer.getControl().getDisplay());
        try {
            clipboard.setContents(new Object[] {CopiedCards.of(cards).toBytes(), forms.text(), forms.html()},
                    new Transfer[] {CardTransfer.INSTANCE, TextTransfer.getInstance(), HTMLTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
        return true;
    }

    /**
     * Cards in the forms for other programs.
     *
     * @param text a range, tabs between its cells, not empty
     * @param html the same as a table, not null
     */
    public record Forms(String text, String html) {
    }

    /**
     * What other programs get of cards.
     *
     * @param cards cards of the map, not empty
     * @param names whether they also get the names of stages, steps and lanes
     * @return not null
     */
    public Forms forms(List<Card> cards, boolean names) {
        TextTable table = MapTable.of(viewer.map().element(), cards, names, viewer.map().scene().content().catalog());
        return new Forms(plain(table), HtmlTable.write(table, viewer.map().scene().look().rightToLeft()));
    }

    /** A card without text leaves nothing to paste, but a clipboard takes no empty text. */
    private static String plain(TextTable table) {
        String text = table.toTabbedText();
        return text.isEmpty() ? " " : text; //$NON-NLS-1$
    }

    /** Copies the selected cards and deletes them. */
    public void cut() {
        List<Card> cards = viewer.actions().selectedCards();
        if (!cards.isEmpty() && copy(false)) {
            viewer.actions().execute(DeleteElements.of(cards));
        }
    }

    /** Pastes at the cursor: cards as they were copied, a range or the lines of a text, or a picture. */
    public void paste() {
        if (!viewer.actions().canChange()) {
            return;
        }
        Step step = viewer.actions().step().orElse(null);
        Lane lane = viewer.actions().lane().orElse(null);
        Optional<Slot> slot = viewer.actions().slotAtCursor();
        int half = slot.map(Slot::half).orElse(LaneHalf.PLUS);
        if (contents(CardTransfer.INSTANCE) instanceof byte[] cards && new CardArrivals(viewer).paste(cards, step, lane, slot.orElse(null))) {
            return;
        }
        List<Card> selected = viewer.actions().selectedCards();
        Card onto = selected.size() == 1 ? selected.get(0) : null;
        if (contents(FileTransfer.getInstance()) instanceof String[] files && files.length > 0) {
            new FileArrivals(viewer).files(List.of(files), onto, step, lane);
            return;
        }
        String text = (String) contents(TextTransfer.getInstance());
        String html = (String) contents(HTMLTransfer.getInstance());
        if (text != null && !text.isBlank()) {
            new Arrivals(viewer).text(text, html, step, lane, half);
        } else if (contents(ImageTransfer.getInstance()) instanceof ImageData image) {
            new PictureArrivals(viewer).image(image, onto, step, lane);
        } else if (html != null) {
            new Arrivals(viewer).text(null, html, step, lane, half);
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
