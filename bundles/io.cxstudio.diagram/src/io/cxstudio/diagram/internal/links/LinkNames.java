/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.links;

import java.util.ArrayList;
import java.util.List;

import io.cxstudio.drawing.Look;
import io.cxstudio.drawing.map.GapPainter;
import io.cxstudio.drawing.map.LinkPainter;
import io.cxstudio.model.Card;
import io.cxstudio.model.Continuity;
import io.cxstudio.model.Link;
import io.cxstudio.model.LinkKind;
import io.cxstudio.model.Opportunity;
import io.cxstudio.model.PainPoint;
import io.cxstudio.model.Touchpoint;
import io.cxstudio.model.gaps.Gap;

/** Links and gaps in words. */
public final class LinkNames {

    private LinkNames() {
    }

    /**
     * A link as a sentence: a card, what it does, another card.
     *
     * @param look how, with the language of the workshop; not null
     * @param link the link, not null
     * @return in three lines, not null
     */
    public static String sentence(Look look, Link link) {
        return Messages.bind(Messages.sentence, new Object[] {name(link.getSource()), LinkPainter.words(look, link), name(link.getTarget())});
    }

    /**
     * A gap as a tool tip: what changes, whether the customer has to start over, and where.
     *
     * @param look how, with the language of the workshop; not null
     * @param gap  the gap, not null
     * @return in three lines, not null
     */
    public static String sentence(Look look, Gap gap) {
        return Messages.bind(Messages.gapToolTip, new Object[] {GapPainter.words(look.words(), gap), name(gap.from()), name(gap.to())});
    }

    /**
     * What stands on a card.
     *
     * @param card a card; null, or one that is gone, is said to be so
     * @return not null
     */
    public static String name(Card card) {
        return card == null || card.eIsProxy() ? Messages.nothing : card.displayName().strip();
    }

    /**
     * What a kind of link is called, with a letter underlined.
     *
     * @param kind the kind, not null
     * @return not null
     */
    public static String of(LinkKind kind) {
        return switch (kind) {
            case LEADS_TO -> Messages.leadsTo;
            case CAUSES -> Messages.causes;
            case ADDRESSES -> Messages.addresses;
            case HANDS_OVER -> Messages.handsOver;
            case RELATES_TO -> Messages.relatesTo;
        };
    }

    /**
     * What a continuity is called, with a letter underlined.
     *
     * @param continuity the continuity, not null
     * @return not null
     */
    public static String of(Continuity continuity) {
        return switch (continuity) {
            case SEAMLESS -> Messages.continuitySeamless;
            case PARTIAL -> Messages.continuityPartial;
            case START_OVER -> Messages.continuityStartOver;
            case UNSPECIFIED -> Messages.continuityUnspecified;
        };
    }

    /**
     * The kinds in the order in which they are offered: the one that fits the cards best comes first.
     *
     * @param source where the link begins, not null
     * @param target where it ends, not null
     * @return all kinds, not null
     */
    public static List<LinkKind> offered(Card source, Card target) {
        LinkKind first = LinkKind.LEADS_TO;
        if (source instanceof Touchpoint && target instanceof Touchpoint) {
            first = LinkKind.HANDS_OVER;
        } else if (source instanceof Opportunity) {
            first = LinkKind.ADDRESSES;
        } else if (source instanceof PainPoint || target instanceof PainPoint) {
            first = LinkKind.CAUSES;
        }
        List<LinkKind> kinds = new ArrayList<>(LinkKind.VALUES);
        kinds.remove(first);
        kinds.add(0, first);
        return kinds;
    }
}
