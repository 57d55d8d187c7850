/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import io.cxstudio.drawing.MapWords;
import io.cxstudio.model.Barrier;
import io.cxstudio.model.BarrierKind;
import io.cxstudio.model.Card;
import io.cxstudio.model.EvidenceSource;
import io.cxstudio.model.Frequency;
import io.cxstudio.model.Medium;
import io.cxstudio.model.NamedElement;
import io.cxstudio.model.Touchpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** All that a card has, as marks that say it in words: for maps that are seen near. */
final class CardDetails {

    private static final int LONGEST = 200;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cc}]+");

    private final Card card;
    private final MapWords words;
    private final List<Mark> marks = new ArrayList<>();

    private CardDetails(Card card, MapWords words) {
        this.card = card;
        this.words = words;
    }

    /** The signs of a card with words beside them, and what has no sign at all. */
    static List<Mark> of(Card card, List<Mark> signs, MapWords words) {
        CardDetails details = new CardDetails(card, words);
        details.addKind();
        signs.forEach(sign -> details.marks.add(sign.saying(details.words(sign))));
        details.addRest();
        return details.marks;
    }

    private void addKind() {
        switch (card) {
            case Touchpoint touchpoint -> {
                add(Mark.Kind.CHANNEL, channel(touchpoint));
                add(Mark.Kind.DEVICE, touchpoint.getDevice());
                add(Mark.Kind.DEPARTMENT, name(touchpoint.getDepartment()));
                if (touchpoint.getFrequency() != Frequency.UNSPECIFIED) {
                    add(Mark.Kind.FREQUENCY, words.text("near.frequency." + touchpoint.getFrequency().getLiteral()));
                }
            }
            case Barrier barrier when barrier.getKind() != BarrierKind.UNSPECIFIED ->
                add(Mark.Kind.BARRIER, words.text("near.barrier." + barrier.getKind().getLiteral()));
            default -> {
            }
        }
    }

    /** The channel and, where the touchpoint says so itself, whether it is physical or digital. */
    private String channel(Touchpoint touchpoint) {
        String channel = name(touchpoint.getChannel());
        if (touchpoint.getMedium() == Medium.UNSPECIFIED) {
            return channel;
        }
        String medium = words.text("near.medium." + touchpoint.getMedium().getLiteral());
        return channel.isEmpty() ? medium : channel + " · " + medium;
    }

    private String words(Mark sign) {
        return switch (sign.kind()) {
            case SEVERITY -> words.text("near.severity", sign.text());
            case IMPACT -> words.text("near.impact", sign.text());
            case EFFORT -> words.text("near.effort", sign.text());
            case VOTES -> words.text("near.votes", sign.text());
            case MOMENT_OF_TRUTH -> words.text("near.momentOfTruth." + card.getMomentOfTruth().getLiteral());
            case EVIDENCE -> words.text("near.evidence." + card.getEvidence().getLiteral());
            case OWNER -> name(card.getOwner());
            default -> "";
        };
    }

    private void addRest() {
        List<EvidenceSource> sources = card.getCitations().stream().map(citation -> citation.getSource()).filter(source -> !name(source).isEmpty()).distinct()
                .toList();
        if (!sources.isEmpty()) {
            String more = sources.size() == 1 ? "" : " +" + words.number(sources.size() - 1L);
            add(Mark.Kind.SOURCE, name(sources.getFirst()) + more);
        }
        add(Mark.Kind.PERSONA, name(card.getPersona()));
        add(Mark.Kind.TAGS, card.getTags().stream().filter(tag -> tag != null && !tag.isBlank()).map(tag -> "#" + tag.strip()).collect(Collectors.joining(" ")));
    }

    private void add(Mark.Kind kind, String said) {
        String line = line(said);
        if (!line.isEmpty()) {
            marks.add(new Mark(kind, 0, "", line));
        }
    }

    /** One line, and no more of it than any card could show. */
    private static String line(String said) {
        if (said == null) {
            return "";
        }
        boolean whole = said.length() <= LONGEST;
        String start = whole ? said : said.substring(0, Character.isHighSurrogate(said.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST) + "\u2026";
        return BLANKS.matcher(start).replaceAll(" ").strip();
    }

    private static String name(NamedElement element) {
        return element == null || element.eIsProxy() || element.getName() == null ? "" : line(element.getName());
    }
}
