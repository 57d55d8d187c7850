/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.cxstudio.diagram.internal.viewer.MapViewer;
import io.cxstudio.finding.Accents;
import io.cxstudio.finding.FoldedElements;
import io.cxstudio.finding.Found;
import io.cxstudio.finding.MapSearch;
import io.cxstudio.model.Element;

/** Looks for a phrase on a map and leads from one hit to the next. */
public final class Finder {

    private final MapViewer viewer;
    private final FoldedElements texts;
    private String phrase = ""; //$NON-NLS-1$
    private Accents accents = Accents.IF_TYPED;
    private List<Found> found = new ArrayList<>();
    private int current = -1;
    private boolean ringing;

    Finder(MapViewer viewer, FoldedElements texts) {
        this.viewer = viewer;
        this.texts = texts;
        viewer.addSelectionChangedListener(event -> {
            if (ringing) {
                ring();
            }
        });
    }

    /**
     * What is looked for.
     *
     * @return empty for nothing
     */
    public String phrase() {
        return phrase;
    }

    /**
     * How many elements were found.
     *
     * @return 0 or more
     */
    public int count() {
        return found.size();
    }

    /**
     * The number of the hit that was gone to last.
     *
     * @return from 1; 0 for none
     */
    public int number() {
        return current + 1;
    }

    /** Looks for something else, and goes to the hit at the cursor or, if there is none, to the first one. */
    void look(String sought, Accents how) {
        phrase = sought;
        accents = how;
        search();
        if (current < 0 && !found.isEmpty()) {
            go(0);
        }
    }

    /** Looks again, after the workshop has changed. The cursor stays where it is. */
    void search() {
        found = viewer.map() == null ? List.of() : MapSearch.find(viewer.map().element(), phrase, accents, texts);
        current = indexOfSelected();
        ring();
    }

    /** Goes to the hit after the one at the cursor, or before it; behind the last one comes the first. */
    void step(boolean forward) {
        search();
        if (!found.isEmpty()) {
            int from = current < 0 && !forward ? 0 : current;
            go(Math.floorMod(from + (forward ? 1 : -1), found.size()));
        }
    }

    private int indexOfSelected() {
        List<Element> selected = viewer.actions().selected();
        for (int i = 0; i < found.size(); i++) {
            if (selected.contains(found.get(i).element())) {
                return i;
            }
        }
        return -1;
    }

    private void go(int index) {
        current = index;
        viewer.views().expose(found.get(index).element());
        viewer.actions().goTo(found.get(index).element());
    }

    /** Shows on the map what was found, or no longer. */
    void setRinging(boolean shown) {
        ringing = shown;
        ring();
    }

    private void ring() {
        Set<Element> hits = new HashSet<>();
        if (ringing) {
            found.forEach(hit -> hits.add(hit.element()));
            // What is selected has a ring already.
            hits.removeAll(viewer.actions().selected());
        }
        viewer.emphasis().ring(hits);
        viewer.emphasisChanged();
    }
}
