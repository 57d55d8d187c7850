/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.Canvas;
import io.cxstudio.drawing.Colour;
import io.cxstudio.drawing.Detail;
import io.cxstudio.drawing.LineBreaker;
import io.cxstudio.drawing.Look;
import io.cxstudio.drawing.Outline;
import io.cxstudio.drawing.Palette;
import io.cxstudio.drawing.Stroke;
import io.cxstudio.drawing.TextStyle;
import io.cxstudio.drawing.WrappedText;
import io.cxstudio.model.Link;
import io.cxstudio.model.LinkKind;
import java.util.List;

/**
 * Paints links between cards. Every kind has dashes, a colour and a word of its own, so that none is told by its colour alone. Words stand along the line
 * where there is room for them, and always while the link is selected.
 */
public final class LinkPainter {

    private static final double LINE = 1.6;
    private static final double SELECTED_LINE = 2.6;
    private static final double FAR_LINE = 3;
    private static final double CORNER = 5;
    private static final double HEAD = 7;
    private static final double HEAD_WIDTH = 3.6;
    private static final double RING = 2.6;
    private static final double QUIET = 0.15;
    private static final int WORDS_HEIGHT = 14;
    private static final int WORDS_PADDING = 4;
    private static final int LEAST_WORDS = 36;
    private static final int MOST_WORDS = 220;
    private static final double MIDDLE = 0.5;
    private static final TextStyle WORDS = TextStyle.SMALL;

    private LinkPainter() {
    }

    /** Paints all links of a map of which something is seen. */
    static void paintAll(Canvas canvas, Look look, MapLayout layout, Box visible) {
        for (Link link : layout.links().links()) {
            layout.links().route(link).filter(route -> bounds(look, route, false).intersects(visible))
                    .ifPresent(route -> paint(canvas, look, route, false));
        }
    }

    /**
     * Paints a link.
     *
     * @param canvas   where, its origin at the top left corner of the map; not null
     * @param look     how, not null
     * @param route    the link and its way, not null
     * @param selected whether it is selected
     */
    public static void paint(Canvas canvas, Look look, LinkRoute route, boolean selected) {
        Colour tone = selected ? look.palette().selection() : tone(look.palette(), route.link().getKind());
        double width = look.detail() == Detail.FAR ? FAR_LINE : selected ? SELECTED_LINE : LINE;
        canvas.draw(line(route), new Stroke(tone, width, dashes(route.link().getKind())));
        if (look.detail() == Detail.FAR) {
            return;
        }
        paintEnds(canvas, look, route, tone);
        Box words = wordsBox(look, route, selected);
        if (words.width() > 0) {
            Box text = words.inset(WORDS_PADDING, 0);
            Palette palette = look.palette();
            canvas.fillRoundRectangle(words.x(), words.y(), words.width(), words.height(), 4, selected ? palette.selection() : palette.canvas());
            String all = words(look, route.link());
            String kind = look.words().text(key(route.link().getKind()));
            String shown = text.width() < look.measurer().width(all, WORDS) && text.width() < look.measurer().width(kind, WORDS) + LEAST_WORDS / 2.0
                    ? kind : shortened(look, all, text.width());
            TextPainter.line(canvas, look, shown, text, WORDS, selected ? palette.card() : tone);
        }
    }

    /** The line with round corners. */
    private static Outline line(LinkRoute route) {
        List<LinkRoute.Corner> corners = route.corners();
        Outline line = new Outline().moveTo(corners.getFirst().x(), corners.getFirst().y());
        for (int i = 1; i < corners.size() - 1; i++) {
            LinkRoute.Corner at = corners.get(i);
            double[] before = towards(at, corners.get(i - 1));
            double[] after = towards(at, corners.get(i + 1));
            line.lineTo(before[0], before[1]);
            line.curveTo((before[0] + 2 * at.x()) / 3, (before[1] + 2 * at.y()) / 3, (after[0] + 2 * at.x()) / 3, (after[1] + 2 * at.y()) / 3,
                    after[0], after[1]);
        }
        return line.lineTo(corners.getLast().x(), corners.getLast().y());
    }

    private static double[] towards(LinkRoute.Corner from, LinkRoute.Corner to) {
        double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        double share = length == 0 ? 0 : Math.min(CORNER, length / 2) / length;
        return new double[] {from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share};
    }

    /** An arrow head where it ends; a ring where the other card does not stand on the map. */
    private static void paintEnds(Canvas canvas, Look look, LinkRoute route, Colour tone) {
        List<LinkRoute.Corner> corners = route.corners();
        LinkRoute.Corner end = corners.getLast();
        LinkRoute.Corner start = corners.getFirst();
        if (route.toThere() || route.fromThere()) {
            LinkRoute.Corner open = route.toThere() ? end : start;
            canvas.fill(Outline.circle(open.x(), open.y(), RING), look.palette().canvas());
            canvas.draw(Outline.circle(open.x(), open.y(), RING), new Stroke(tone, LINE));
            return;
        }
        if (route.link().getKind() == LinkKind.RELATES_TO) {
            return;
        }
        LinkRoute.Corner before = corners.get(corners.size() - 2);
        double length = Math.max(1, Math.hypot(end.x() - before.x(), end.y() - before.y()));
        double dx = (end.x() - before.x()) / length;
        double dy = (end.y() - before.y()) / length;
        double footX = end.x() - dx * HEAD;
        double footY = end.y() - dy * HEAD;
        canvas.fill(new Outline().moveTo(end.x(), end.y()).lineTo(footX - dy * HEAD_WIDTH, footY + dx * HEAD_WIDTH)
                .lineTo(footX + dy * HEAD_WIDTH, footY - dx * HEAD_WIDTH).close(), tone);
    }

    /**
     * What is painted of a link, with its words.
     *
     * @param look     how, not null
     * @param route    the link and its way, not null
     * @param selected whether it is selected
     * @return in map coordinates, not null
     */
    public static Box bounds(Look look, LinkRoute route, boolean selected) {
        Box line = route.bounds();
        int margin = (int) Math.ceil(HEAD);
        Box all = new Box(line.x() - margin, line.y() - margin, line.width() + 2 * margin, line.height() + 2 * margin);
        Box words = wordsBox(look, route, selected);
        if (words.width() == 0) {
            return all;
        }
        int left = Math.min(all.x(), words.x());
        int top = Math.min(all.y(), words.y());
        return new Box(left, top, Math.max(all.right(), words.right()) - left, Math.max(all.bottom(), words.bottom()) - top);
    }

    /**
     * Where the words of a link stand, or would stand if it were selected.
     *
     * @param look     how, not null
     * @param route    the link and its way, not null
     * @param selected whether it is selected
     * @return in map coordinates; of no width where there is no room for words; not null
     */
    public static Box wordsBox(Look look, LinkRoute route, boolean selected) {
        Box level = route.levelOfWords();
        int room = look.detail() == Detail.FULL ? level.width() - (int) (2 * HEAD) : 0;
        if (!selected && (room < LEAST_WORDS || route.words().share() < 0)) {
            return new Box(level.x(), level.y(), 0, 0);
        }
        int wish = wide(look, words(look, route.link()));
        int kind = wide(look, look.words().text(key(route.link().getKind())));
        if (!selected && room < kind) {
            return new Box(level.x(), level.y(), 0, 0);
        }
        // A label of which only a letter or two fit says nothing.
        int width = selected || wish <= room ? wish : room < kind + LEAST_WORDS ? kind : room;
        double share = route.words().share() < 0 ? MIDDLE : route.words().share();
        return new Box(level.x() + (int) ((level.width() - width) * share), level.y() - WORDS_HEIGHT / 2, width, WORDS_HEIGHT);
    }

    private static int wide(Look look, String words) {
        return (int) Math.ceil(Math.min(MOST_WORDS, look.measurer().width(words, WORDS))) + 2 * WORDS_PADDING + 1;
    }

    private static String shortened(Look look, String words, double room) {
        WrappedText line = new LineBreaker(look.measurer()).wrapLimited(words, WORDS, room, 1, look.rightToLeft());
        return line.lines().isEmpty() ? "" : line.lines().getFirst().text();
    }

    /**
     * What a link says: its kind, and its label if it has one.
     *
     * @param look how, not null
     * @param link the link, not null
     * @return in the language of the workshop, not null
     */
    public static String words(Look look, Link link) {
        String kind = look.words().text(key(link.getKind()));
        boolean named = link.getLabel() != null && !link.getLabel().isBlank();
        return named ? kind + " \u00B7 " + link.getLabel().strip() : kind;
    }

    private static String key(LinkKind kind) {
        return switch (kind) {
            case LEADS_TO -> "link.leadsTo";
            case CAUSES -> "link.causes";
            case ADDRESSES -> "link.addresses";
            case HANDS_OVER -> "link.handsOver";
            case RELATES_TO -> "link.relatesTo";
        };
    }

    /**
     * The colour of a kind of links.
     *
     * @param palette the theme, not null
     * @param kind    the kind, not null
     * @return not null
     */
    public static Colour tone(Palette palette, LinkKind kind) {
        Colour tone = switch (kind) {
            case LEADS_TO -> palette.tone("#4A5568", "#AEB8C6");
            case CAUSES -> palette.pain();
            case ADDRESSES -> palette.tone("#27793F", "#7BD093");
            case HANDS_OVER -> palette.tone("#0F7C8A", "#5CC8D6");
            case RELATES_TO -> palette.mutedInk();
        };
        return tone.mixed(palette.canvas(), QUIET);
    }

    /**
     * The dashes of a kind of links.
     *
     * @param kind the kind, not null
     * @return lengths of dashes and gaps in turn; empty for a solid line; not null
     */
    public static List<Double> dashes(LinkKind kind) {
        return switch (kind) {
            case LEADS_TO -> List.of();
            case CAUSES -> List.of(7.0, 4.0);
            case ADDRESSES -> List.of(9.0, 4.0, 1.0, 4.0);
            case HANDS_OVER -> List.of(3.0, 4.0);
            case RELATES_TO -> List.of(1.0, 4.0);
        };
    }
}
