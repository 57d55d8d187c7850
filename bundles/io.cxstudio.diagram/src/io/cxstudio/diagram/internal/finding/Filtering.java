/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.finding;

import io.cxstudio.diagram.internal.viewer.MapViewer;
import io.cxstudio.finding.CardFilter;
import io.cxstudio.finding.FoldedElements;
import io.cxstudio.finding.SavedViews;
import io.cxstudio.model.Journey;
import io.cxstudio.model.SavedView;

/** Which cards of a map fade, and from which saved view that was taken. */
public final class Filtering {

    private final MapViewer viewer;
    private final FoldedElements texts;
    private CardFilter filter = CardFilter.NONE;
    private SavedView view;

    Filtering(MapViewer viewer, FoldedElements texts) {
        this.viewer = viewer;
        this.texts = texts;
    }

    /**
     * The filter.
     *
     * @return not null
     */
    public CardFilter filter() {
        return filter;
    }

    /**
     * The saved view that was chosen last.
     *
     * @return null if none was, or it is gone
     */
    public SavedView view() {
        return view != null && view.eContainer() != null && view.eResource() != null ? view : null;
    }

    /**
     * Whether the filter is no longer the one of the view that was chosen.
     *
     * @return false if none was chosen
     */
    public boolean differsFromView() {
        return view() != null && !SavedViews.filter(view).equals(filter);
    }

    /** How many cards fit. */
    int fitting() {
        Journey journey = viewer.map().element();
        return filter.isNone() ? journey.getCards().size() : filter.fitting(journey.getCards(), texts).size();
    }

    /** How many cards there are. */
    int cards() {
        return viewer.map().element().getCards().size();
    }

    void set(CardFilter other) {
        filter = other;
        if (other.isNone() && (view() == null || !SavedViews.filter(view).isNone())) {
            view = null;
        }
        viewer.emphasis().fadeAllBut(filter.isNone() ? null : card -> filter.fits(card, texts));
        viewer.emphasisChanged();
    }

    void choose(SavedView chosen) {
        view = chosen;
        set(SavedViews.filter(chosen));
    }

    /** From now on the filter is kept in a view. */
    void keptIn(SavedView saved) {
        view = saved;
    }
}
