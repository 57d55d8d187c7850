/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.capture;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;

import io.cxstudio.capture.CardText;
import io.cxstudio.capture.MapNames;
import io.cxstudio.capture.QuickNote;
import io.cxstudio.catalog.LaneHalf;
import io.cxstudio.catalog.LaneType;
import io.cxstudio.diagram.internal.parts.Slot;
import io.cxstudio.diagram.internal.viewer.MapViewer;
import io.cxstudio.drawing.map.MapContent;
import io.cxstudio.editing.commands.AddCard;
import io.cxstudio.model.Card;
import io.cxstudio.model.Lane;
import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.Step;

/** Puts quick notes where they say, or where the cursor stands; what fits nowhere goes to the parking lot. */
public final class QuickAdd {

    private final MapViewer viewer;

    /**
     * Quick notes for a map.
     *
     * @param viewer shows the map, not null
     */
    public QuickAdd(MapViewer viewer) {
        this.viewer = viewer;
    }

    /** Where a note goes; both are null for the parking lot of the journey. */
    private record Target(Step step, Lane lane) {
    }

    /**
     * The names that a note can use now.
     *
     * @return not null
     */
    public MapNames names() {
        MapContent content = viewer.map().scene().content();
        return MapNames.of(content.journey(), content.catalog(), content.language());
    }

    private Target target(QuickNote note) {
        Lane lane = note.lane();
        if (lane == null && note.kind() != null) {
            lane = laneOf(note.kind());
        } else if (lane == null) {
            lane = viewer.actions().lane().orElse(null);
        }
        Step step = note.step() != null ? note.step() : viewer.actions().step().orElse(null);
        return note.unknown().isEmpty() && lane != null ? new Target(step, lane) : new Target(null, lane);
    }

    /** The lane of a kind, or else one that has a half for it. */
    private Lane laneOf(LaneType kind) {
        List<Lane> lanes = viewer.map().element().getLanes();
        return lanes.stream().filter(lane -> kind.id().equals(lane.getTypeId())).findFirst()
                .or(() -> lanes.stream().filter(lane -> half(lane, kind).isPresent()).findFirst()).orElse(null);
    }

    /** The half of a lane that is for cards of a kind. */
    private OptionalInt half(Lane lane, LaneType kind) {
        List<LaneHalf> halves = viewer.map().scene().content().catalog().laneType(lane.getTypeId()).map(LaneType::halves).orElse(List.of());
        return IntStream.range(0, halves.size()).filter(half -> halves.get(half).cardKind().cardClass() == kind.cardKind().cardClass()
                && halves.get(half).cardNames().in("en").equals(kind.cardName("en"))).findFirst();
    }

    /**
     * Where a note would go, in words.
     *
     * @param typed what is typed so far, not null
     * @return not null; empty for a note without text
     */
    public String preview(String typed) {
        QuickNote note = QuickNote.read(typed, names());
        return note.text().isEmpty() ? "" : "\u2192 " + where(note, target(note)); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private String where(QuickNote note, Target target) {
        if (target.step() == null) {
            return Messages.parkingLot;
        }
        String lane = viewer.map().scene().content().catalog().halvedType(target.lane())
                .map(type -> target.lane().displayName() + ", " + LaneHalf.sign(type.half(kind(note, target.lane())))) //$NON-NLS-1$
                .orElseGet(target.lane()::displayName);
        return Messages.bind(Messages.cell, lane, target.step().displayName());
    }

    /**
     * Adds a note as a card, as one undoable step.
     *
     * @param typed what was typed, not null
     * @return what became of it, in words; empty if there is nothing to add or the workshop cannot be changed
     */
    public String add(String typed) {
        QuickNote note = QuickNote.read(typed, names());
        Target target = target(note);
        if (note.text().isEmpty() || !viewer.actions().canChange()) {
            return ""; //$NON-NLS-1$
        }
        Card card = (Card) EcoreUtil.create(kind(note, target.lane()));
        CardText.put(note.text(), card, viewer.map().element());
        viewer.actions().execute(AddCard.at(viewer.map().element(), card, target.step(), target.lane(), AddCard.AT_END));
        if (target.step() != null) {
            return Messages.bind(Messages.added, where(note, target));
        }
        return note.unknown().isEmpty() ? Messages.parkedNoPlace : Messages.bind(Messages.parkedUnknown, String.join(", ", note.unknown())); //$NON-NLS-1$
    }

    private EClass kind(QuickNote note, Lane lane) {
        if (note.kind() != null) {
            return note.kind().cardKind().cardClass();
        }
        // A note that names neither lane nor kind goes where the cursor stands, also within a cell.
        int half = note.lane() != null ? LaneHalf.PLUS : viewer.actions().slotAtCursor().map(Slot::half).orElse(LaneHalf.PLUS);
        return lane == null ? ModelPackage.Literals.CARD : viewer.map().scene().content().catalog().cardClass(lane, half);
    }
}
