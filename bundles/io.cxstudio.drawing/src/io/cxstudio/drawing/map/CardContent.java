/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import io.cxstudio.catalog.Catalog;
import io.cxstudio.catalog.ChannelType;
import io.cxstudio.catalog.LaneHalf;
import io.cxstudio.drawing.EncodedPicture;
import io.cxstudio.drawing.MapWords;
import io.cxstudio.model.Barrier;
import io.cxstudio.model.Card;
import io.cxstudio.model.Channel;
import io.cxstudio.model.EvidenceLevel;
import io.cxstudio.model.Medium;
import io.cxstudio.model.MomentOfTruth;
import io.cxstudio.model.Opportunity;
import io.cxstudio.model.PainPoint;
import io.cxstudio.model.Participant;
import io.cxstudio.model.Picture;
import io.cxstudio.model.Touchpoint;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;

/**
 * What a card shows. A value: two cards that show the same are painted the same.
 *
 * @param text     what people wrote, not null
 * @param icon     the icon of its channel or medium, that of its half where it spans several steps, or null
 * @param picture  its first picture, or null
 * @param colour   its own colour as {@code #RRGGBB}, or null for that of its lane
 * @param marks    its marks in reading order, not null
 * @param half     the half of the lane in which it stands, or null for a lane without halves
 */
public record CardContent(String text, URL icon, EncodedPicture picture, String colour, List<Mark> marks, LaneHalf half) {

    private static final URL DIGITAL = MapWords.class.getResource("internal/digital.svg");
    private static final URL PHYSICAL = MapWords.class.getResource("internal/physical.svg");

    /** Keeps a copy of the marks. */
    public CardContent {
        marks = List.copyOf(marks);
    }

    /**
     * What a card shows.
     *
     * @param card    the card, not null
     * @param catalog where channels have their icons, not null
     * @param words   the language of the workshop, not null
     * @param inWords whether it says in words what it otherwise shows by signs, and what has no sign
     * @return not null
     */
    public static CardContent of(Card card, Catalog catalog, MapWords words, boolean inWords) {
        String text = card.getText() == null ? "" : card.getText();
        List<Mark> signs = marks(card, words);
        LaneHalf half = half(card, catalog);
        URL icon = half != null && card.getLastStep() != null ? half.icon() : icon(card, catalog);
        return new CardContent(text, icon, picture(card), card.getColour(), inWords ? CardDetails.of(card, signs, words) : signs, half);
    }

    /** Whether the text of another card breaks like this one's, in cards of the same width. */
    boolean isWrittenAs(CardContent other) {
        return text.equals(other.text) && (icon == null) == (other.icon == null);
    }

    private static LaneHalf half(Card card, Catalog catalog) {
        return catalog.halvedType(card.getLane()).map(type -> type.halves().get(type.half(card.eClass()))).orElse(null);
    }

    /** The icon of the channel or, where that has none, of the medium. */
    private static URL icon(Card card, Catalog catalog) {
        if (!(card instanceof Touchpoint touchpoint)) {
            return null;
        }
        Channel channel = touchpoint.getChannel() == null || touchpoint.getChannel().eIsProxy() ? null : touchpoint.getChannel();
        URL icon = channel == null ? null : catalog.channelType(channel.getTypeId()).map(ChannelType::icon).orElse(null);
        boolean own = channel == null || touchpoint.getMedium() != Medium.UNSPECIFIED;
        return icon != null ? icon : switch (own ? touchpoint.getMedium() : channel.getMedium()) {
            case DIGITAL -> DIGITAL;
            case PHYSICAL -> PHYSICAL;
            case UNSPECIFIED -> null;
        };
    }

    private static EncodedPicture picture(Card card) {
        for (Picture picture : card.getPictures()) {
            if (!picture.eIsProxy() && picture.getData() != null && picture.getWidth() > 0 && picture.getHeight() > 0) {
                String key = picture.getId() == null ? Integer.toHexString(System.identityHashCode(picture)) : picture.getId();
                return new EncodedPicture(key, picture.getData(), picture.getWidth(), picture.getHeight());
            }
        }
        return null;
    }

    private static List<Mark> marks(Card card, MapWords words) {
        List<Mark> marks = new ArrayList<>();
        switch (card) {
            case PainPoint pain -> rating(marks, Mark.Kind.SEVERITY, pain.getSeverity(), words);
            case Barrier barrier -> rating(marks, Mark.Kind.SEVERITY, barrier.getSeverity(), words);
            case Opportunity opportunity -> {
                rating(marks, Mark.Kind.IMPACT, opportunity.getImpact(), words);
                rating(marks, Mark.Kind.EFFORT, opportunity.getEffort(), words);
            }
            default -> {
            }
        }
        if (card.getMomentOfTruth() != MomentOfTruth.NONE) {
            int number = card.getMomentOfTruth().getValue() - MomentOfTruth.ZERO_VALUE;
            marks.add(new Mark(Mark.Kind.MOMENT_OF_TRUTH, number, number < 0 ? "" : words.number(number)));
        }
        if (card.getEvidence() != EvidenceLevel.UNSPECIFIED) {
            marks.add(new Mark(Mark.Kind.EVIDENCE, card.getEvidence().getValue(), ""));
        }
        if (card.getVotes() > 0) {
            marks.add(new Mark(Mark.Kind.VOTES, card.getVotes(), words.number(card.getVotes())));
        }
        owner(marks, card.getOwner());
        return marks;
    }

    private static void rating(List<Mark> marks, Mark.Kind kind, Integer value, MapWords words) {
        if (value != null && value >= 1) {
            int shown = Math.min(value, Mark.MOST);
            marks.add(new Mark(kind, shown, words.number(shown)));
        }
    }

    private static void owner(List<Mark> marks, Participant owner) {
        if (owner != null && !owner.eIsProxy() && owner.getName() != null && !owner.getName().isBlank()) {
            marks.add(new Mark(Mark.Kind.OWNER, 0, initials(owner.getName())));
        }
    }

    /** The first letters of the first and last word, or the whole of a name as short as Chinese ones are. */
    static String initials(String name) {
        String[] words = name.strip().split("\\s+");
        String first = firstLetter(words[0]);
        return words.length == 1 ? first : first + firstLetter(words[words.length - 1]);
    }

    private static String firstLetter(String word) {
        BreakIterator graphemes = BreakIterator.getCharacterInstance();
        graphemes.setText(word);
        return UCharacter.toUpperCase(word.substring(0, graphemes.next()));
    }
}
