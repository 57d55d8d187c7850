/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.finding;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import io.cxstudio.diagram.ElementMark;
import io.cxstudio.diagram.ElementMarks;
import io.cxstudio.drawing.Canvas;
import io.cxstudio.drawing.FadedCanvas;
import io.cxstudio.model.Card;
import io.cxstudio.model.Element;

/** What stands out on a map and what stands back: cards that a filter fades, elements that were found, and signs. It changes no layout, only paint. */
public final class MapEmphasis {

    /** How much is left of the colours of links and signs that stand back. */
    private static final double LEFT = 0.28;

    private Predicate<Card> fits;
    private Set<? extends Element> hits = Set.of();
    private ElementMarks marks = ElementMarks.NONE;

    /**
     * Fades cards.
     *
     * @param fitting those that do not fade; asked whenever a card is painted; null lets none fade
     */
    public void fadeAllBut(Predicate<Card> fitting) {
        fits = fitting;
    }

    /**
     * Rings what was found.
     *
     * @param found not null
     */
    public void ring(Set<? extends Element> found) {
        hits = Set.copyOf(found);
    }

    /**
     * Puts signs on elements.
     *
     * @param signs not null
     */
    public void mark(ElementMarks signs) {
        marks = signs;
    }

    boolean isFading() {
        return fits != null;
    }

    /** Whether nothing has to be painted. */
    boolean isNone() {
        return fits == null && hits.isEmpty() && marks == ElementMarks.NONE;
    }

    /**
     * Whether a card stands back.
     *
     * @param card a card; null or one that is missing in the file never stands back
     * @return false where there is no filter
     */
    public boolean isFaded(Card card) {
        return fits != null && card != null && !card.eIsProxy() && !fits.test(card);
    }

    /**
     * Where to paint what is between two cards: it stands back with either of them.
     *
     * @param canvas where it is painted otherwise, not null
     * @param from   one card, or null for none
     * @param to     the other card, or null for none
     * @return not null
     */
    public Canvas between(Canvas canvas, Card from, Card to) {
        return isFaded(from) || isFaded(to) ? new FadedCanvas(canvas, LEFT) : canvas;
    }

    /**
     * Whether an element was found.
     *
     * @param element not null
     * @return false where nothing is looked for
     */
    public boolean isHit(Element element) {
        return hits.contains(element);
    }

    /**
     * The sign of an element.
     *
     * @param element not null
     * @return empty for none
     */
    public Optional<ElementMark> mark(Element element) {
        return marks.of(element);
    }

    /**
     * A text about an element, and what its sign says.
     *
     * @param element not null
     * @param text    the text without the sign, not null
     * @return the text with it
     */
    public String told(Element element, String text) {
        return mark(element).map(mark -> text.isEmpty() ? mark.text() : text + "\n\n" + mark.text()).orElse(text); //$NON-NLS-1$
    }
}
