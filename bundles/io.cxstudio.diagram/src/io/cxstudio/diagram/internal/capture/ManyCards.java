/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.capture;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.common.command.Command;

import io.cxstudio.diagram.internal.viewer.MapViewer;
import io.cxstudio.model.Card;

/**
 * Many cards that come at once. What takes long is to break their texts into lines, which only the thread of the window can do: it does so beforehand, a little
 * at a time, so that the window answers and Cancel leaves nothing behind. Then the cards come as one edit.
 */
final class ManyCards {

    /** So many come in a moment. */
    private static final int FEW = 100;
    /** So long the window is busy at a time: nobody notices. */
    private static final long SLICE = TimeUnit.MILLISECONDS.toNanos(25);

    private final MapViewer viewer;

    ManyCards(MapViewer viewer) {
        this.viewer = viewer;
    }

    /** Executes a command whose result are cards that are on no map yet, unless that is cancelled. */
    void bring(Command command) {
        List<Card> cards = command.getResult().stream().filter(Card.class::isInstance).map(Card.class::cast).toList();
        if (cards.size() > FEW && command.canExecute() && !measured(cards)) {
            command.dispose();
        } else {
            viewer.actions().execute(command);
        }
    }

    private boolean measured(List<Card> cards) {
        Iterator<Card> left = cards.iterator();
        return Patience.with(Messages.layingOut, cards.size(), monitor -> {
            while (left.hasNext()) {
                if (monitor.isCanceled()) {
                    throw new CancellationException();
                }
                int[] done = new int[1];
                viewer.getControl().getDisplay().syncExec(() -> done[0] = measureSome(left));
                monitor.worked(done[0]);
            }
            return true;
        }).isPresent();
    }

    private int measureSome(Iterator<Card> left) {
        long end = System.nanoTime() + SLICE;
        int done = 0;
        while (left.hasNext() && System.nanoTime() < end) {
            viewer.map().scene().layout().measureAhead(left.next());
            done++;
        }
        return done;
    }
}
