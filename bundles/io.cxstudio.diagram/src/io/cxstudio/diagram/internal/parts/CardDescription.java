/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.parts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.cxstudio.diagram.internal.Messages;
import io.cxstudio.drawing.map.Column;
import io.cxstudio.drawing.map.LaneContent;
import io.cxstudio.drawing.map.MapContent;
import io.cxstudio.drawing.map.Mark;
import io.cxstudio.drawing.map.Placed;
import io.cxstudio.model.Card;
import io.cxstudio.model.EmotionPoint;
import io.cxstudio.model.EvidenceLevel;
import io.cxstudio.model.NamedElement;
import io.cxstudio.model.Touchpoint;

/** A card in words: for the tool tip, and for people who do not see the map. */
final class CardDescription {

    /** What is told with a label, and not as the card itself says it where it is seen near. */
    private static final Set<Mark.Kind> TOLD = EnumSet.of(Mark.Kind.CHANNEL, Mark.Kind.DEPARTMENT, Mark.Kind.EVIDENCE, Mark.Kind.VOTES, Mark.Kind.PERSONA,
            Mark.Kind.OWNER);

    private CardDescription() {
    }

    /** The text in full, what kind of card it is, and everything else that the card shows as a sign. */
    static String toolTip(Card card, MapContent content) {
        List<String> lines = new ArrayList<>();
        addText(lines, card.getText());
        lines.add(kind(card, content));
        score(card, content).ifPresent(score -> lines.add(Messages.bind(Messages.toolTipScore, score)));
        if (card instanceof Touchpoint touchpoint) {
            addNamed(lines, Messages.toolTipChannel, touchpoint.getChannel());
            addNamed(lines, Messages.toolTipDepartment, touchpoint.getDepartment());
        }
        if (card.getEvidence() != EvidenceLevel.UNSPECIFIED) {
            lines.add(Messages.bind(Messages.toolTipEvidence, evidence(card.getEvidence())));
        }
        if (card.getVotes() > 0) {
            lines.add(Messages.bind(Messages.toolTipVotes, content.words().number(card.getVotes())));
        }
        addNamed(lines, Messages.toolTipPersona, card.getPersona());
        addNamed(lines, Messages.toolTipOwner, card.getOwner());
        content.card(card, true).marks().stream().filter(mark -> !TOLD.contains(mark.kind())).forEach(mark -> lines.add(mark.words()));
        addText(lines, card.getNotes());
        return String.join("\n", lines); //$NON-NLS-1$
    }

    /** The score of an emotion, as the map writes it. */
    static Optional<String> score(Card card, MapContent content) {
        return card instanceof EmotionPoint point && point.getScore() != null
                ? Optional.of(content.words().score(point.getScore(), content.emotionRange().minimum() < 0)) : Optional.empty();
    }

    private static String evidence(EvidenceLevel level) {
        return switch (level) {
            case ASSUMPTION -> Messages.evidenceAssumption;
            case PARTLY_RESEARCHED -> Messages.evidencePartlyResearched;
            case RESEARCHED -> Messages.evidenceResearched;
            case UNSPECIFIED -> ""; //$NON-NLS-1$
        };
    }

    private static void addText(List<String> lines, String text) {
        if (text != null && !text.isBlank()) {
            lines.add(text.strip());
        }
    }

    private static void addNamed(List<String> lines, String message, NamedElement element) {
        if (element != null && !element.eIsProxy() && element.getName() != null && !element.getName().isBlank()) {
            lines.add(Messages.bind(message, element.getName()));
        }
    }

    /** What one card of this kind is called, in the language of the workshop. */
    private static String kind(Card card, MapContent content) {
        Optional<LaneContent> lane = content.row(card.getLane()).stream().mapToObj(content.lanes()::get).findFirst();
        if (lane.isEmpty()) {
            return Messages.card;
        }
        return content.catalog().laneType(lane.get().lane().getTypeId()).map(type -> type.cardName(card.eClass(), content.language())).orElse(lane.get().name());
    }

    /** Such as "Pain point, Wi-Fi never worked, step 3 of 7 Boarding, lane 4 of 9 Pain points". */
    static String accessibleName(Card card, MapContent content) {
        String text = card.getText() == null ? "" : card.getText(); //$NON-NLS-1$
        Optional<Placed> placed = content.place(card);
        if (placed.isEmpty()) {
            return Messages.bind(Messages.accessibleParkedCard, kind(card, content), text);
        }
        Column column = content.columns().get(placed.get().first());
        int row = content.row(card.getLane()).orElseThrow();
        String step = column.step() == null ? "" : column.step().displayName(); //$NON-NLS-1$
        return Messages.bind(Messages.accessibleCard, new Object[] {kind(card, content), text, column.index() + 1, content.columns().size(), step, row + 1,
            content.lanes().size(), content.lanes().get(row).place(content.lanes().get(row).half(card))});
    }
}
