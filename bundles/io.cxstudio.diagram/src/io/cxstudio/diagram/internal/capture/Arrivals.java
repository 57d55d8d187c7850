/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.capture;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

import io.cxstudio.capture.CardText;
import io.cxstudio.capture.GridChoices;
import io.cxstudio.capture.GridGuess;
import io.cxstudio.capture.GridPlace;
import io.cxstudio.capture.GridPlan;
import io.cxstudio.capture.Incoming;
import io.cxstudio.catalog.LaneHalf;
import io.cxstudio.diagram.internal.viewer.MapViewer;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Step;

/** Texts that come from other programs, over the clipboard or by drag and drop. What is more than a few lines is shown before it is done. */
public final class Arrivals {

    private final MapViewer viewer;

    /**
     * What comes onto a map.
     *
     * @param viewer shows the map, not null
     */
    public Arrivals(MapViewer viewer) {
        this.viewer = viewer;
    }

    private Shell shell() {
        return viewer.getControl().getShell();
    }

    /**
     * Puts a text on the map, as one undoable step, or says why that cannot be.
     *
     * @param text plain text, or null
     * @param html the same as HTML, or null
     * @param step where it begins; null parks it
     * @param lane where it begins; null parks it
     * @param half the half of that lane into which its lines go that do not say anything else
     */
    public void text(String text, String html, Step step, Lane lane, int half) {
        boolean isLong = text != null && text.length() > Incoming.QUICK || html != null && html.length() > Incoming.QUICK;
        GridPlace place = place(step, lane, half);
        Optional<Reading> read = isLong
                ? Patience.with(Messages.readingText, IProgressMonitor.UNKNOWN, monitor -> read(text, html, place, monitor::isCanceled))
                : Optional.of(read(text, html, place, () -> false));
        read.ifPresent(reading -> take(reading, place));
    }

    /** A text that was read, and what would become of it: null if it was refused. */
    private record Reading(Incoming incoming, GridPreview.Choice choice) {
    }

    private static Reading read(String text, String html, GridPlace place, BooleanSupplier cancelled) {
        Incoming incoming = Incoming.read(text, html, cancelled);
        if (incoming.problem() != null) {
            return new Reading(incoming, null);
        }
        GridChoices guess = GridGuess.of(incoming.table(), place);
        GridChoices choices = incoming.needsPreview() ? guess : guess.withLines(false);
        return new Reading(incoming, new GridPreview.Choice(choices, GridPlan.of(incoming.table(), place, choices, cancelled)));
    }

    private GridPlace place(Step step, Lane lane, int half) {
        var content = viewer.map().scene().content();
        // Without a lane nothing has a cell.
        return new GridPlace(content.journey(), lane == null ? null : step, lane, content.catalog(),
                other -> content.catalog().cardClass(other, other == lane ? half : LaneHalf.PLUS));
    }

    private void take(Reading reading, GridPlace place) {
        Incoming incoming = reading.incoming();
        if (incoming.problem() != null) {
            String problem = switch (incoming.problem()) {
                case BINARY -> Messages.binary;
                case TOO_LONG -> Messages.bind(Messages.tooLong, number(Incoming.MOST_CHARACTERS));
            };
            MessageDialog.openInformation(shell(), incoming.isRange() ? Messages.pasteRange : Messages.pasteList, problem);
        } else if (incoming.needsPreview()) {
            GridPreview preview = new GridPreview(shell(), incoming.table(), place, reading.choice());
            if (preview.open() == Window.OK) {
                execute(preview.plan());
            }
        } else if (!incoming.table().isEmpty()) {
            execute(reading.choice().plan());
        }
    }

    private void execute(GridPlan plan) {
        new ManyCards(viewer).bring(plan.command(Messages.bind(Messages.pasteCards, plan.cards())));
    }

    /** A number as people write it. */
    static String number(long value) {
        return NumberFormat.getIntegerInstance().format(value);
    }

    /** What a plan does, a sentence for each thing. */
    static List<String> sentences(GridPlan plan) {
        List<String> sentences = new ArrayList<>();
        sentences.add(plan.cards() == 0 ? Messages.nothingToAdd : Messages.bind(Messages.cards, number(plan.cards())));
        addNames(sentences, Messages.newStages, plan.addedStages());
        addNames(sentences, Messages.newSteps, plan.addedSteps());
        addNames(sentences, Messages.newLanes, plan.addedLanes());
        if (plan.parked() > 0) {
            sentences.add(Messages.bind(Messages.parked, number(plan.parked())));
        }
        if (plan.longTexts() > 0) {
            sentences.add(Messages.bind(Messages.longTexts, number(plan.longTexts()), number(CardText.MOST_CHARACTERS)));
        }
        if (plan.beyondLimit() > 0) {
            sentences.add(Messages.bind(Messages.beyondLimit, number(GridPlan.MOST_CARDS), number(plan.beyondLimit())));
        }
        return sentences;
    }

    private static void addNames(List<String> sentences, String message, List<String> names) {
        int most = 8;
        if (!names.isEmpty()) {
            String shown = String.join(", ", names.subList(0, Math.min(most, names.size()))); //$NON-NLS-1$
            sentences.add(Messages.bind(message, names.size() > most ? shown + " \u2026 (" + number(names.size()) + ')' : shown)); //$NON-NLS-1$
        }
    }
}
