/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.LineBreaker;
import io.cxstudio.drawing.TextStyle;
import io.cxstudio.drawing.WrappedText;
import io.cxstudio.model.EmotionPoint;
import io.cxstudio.model.Persona;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays out the emotion curves of a lane. */
final class EmotionLayout {

    /** From the best to the worst score. */
    private static final int PLOT_HEIGHT = 80;
    private static final int LEGEND_HEIGHT = 20;
    private static final int LABEL_GAP = 4;
    private static final int LEAST_LABEL_WIDTH = 64;
    private static final int MOST_LABEL_LINES = 6;

    record Result(EmotionPlot plot, int height) {
    }

    private final MapContent content;
    private final LineBreaker breaker;
    private final Columns columns;
    private final EmotionRange range;

    EmotionLayout(MapContent content, LineBreaker breaker, Columns columns) {
        this.content = content;
        this.breaker = breaker;
        this.columns = columns;
        this.range = content.emotionRange();
    }

    Result plot(LaneContent lane, int least) {
        Map<Persona, List<Draft>> byPersona = drafts(lane);
        int above = Distances.ROW_MARGIN + EmotionPlot.FACE_RADIUS;
        int below = above;
        EmotionPlot scale = new EmotionPlot(range, 0, PLOT_HEIGHT, List.of());
        for (List<Draft> drafts : byPersona.values()) {
            for (Draft draft : drafts) {
                int y = scale.y(draft.score);
                int label = draft.label.height() == 0 ? 0 : draft.label.height() + LABEL_GAP;
                above = Math.max(above, draft.above ? label + EmotionPlot.FACE_RADIUS + LABEL_GAP - y : 0);
                below = Math.max(below, draft.above ? 0 : label + EmotionPlot.FACE_RADIUS + LABEL_GAP + y - PLOT_HEIGHT);
            }
        }
        int legend = byPersona.size() > 1 ? LEGEND_HEIGHT : 0;
        int top = Distances.upToGrid(above) + legend;
        int height = Math.max(least, top + PLOT_HEIGHT + Distances.upToGrid(below));
        EmotionPlot empty = new EmotionPlot(range, top, height - Distances.upToGrid(below), List.of());
        List<EmotionPlot.Curve> curves = new ArrayList<>();
        byPersona.forEach((persona, drafts) -> curves.add(new EmotionPlot.Curve(persona, points(drafts, empty))));
        return new Result(new EmotionPlot(range, empty.top(), empty.bottom(), List.copyOf(curves)), height);
    }

    /** A point before it has its place. */
    private record Draft(Placed placed, int x, boolean scored, double score, boolean above, WrappedText label) {
    }

    private Map<Persona, List<Draft>> drafts(LaneContent lane) {
        Map<Persona, List<Placed>> cards = new LinkedHashMap<>();
        for (Placed placed : lane.cards()) {
            Persona persona = placed.card().getPersona();
            cards.computeIfAbsent(persona == null || persona.eIsProxy() ? null : persona, any -> new ArrayList<>()).add(placed);
        }
        Map<Persona, List<Draft>> drafts = new LinkedHashMap<>();
        cards.forEach((persona, placed) -> drafts.put(persona, drafts(placed)));
        return drafts;
    }

    private List<Draft> drafts(List<Placed> cards) {
        List<Placed> ordered = new ArrayList<>(cards);
        ordered.sort(Comparator.comparingInt(Placed::first));
        List<Draft> drafts = new ArrayList<>();
        int index = 0;
        while (index < ordered.size()) {
            int end = index;
            while (end < ordered.size() && ordered.get(end).first() == ordered.get(index).first()) {
                end++;
            }
            for (int i = index; i < end; i++) {
                drafts.add(draft(ordered.get(i), i - index, end - index));
            }
            index = end;
        }
        drafts.sort(Comparator.comparingInt(Draft::x));
        return drafts;
    }

    /** Several points of one step share its width evenly. */
    private Draft draft(Placed placed, int place, int places) {
        int width = columns.width(placed.first(), placed.last());
        int x = columns.leftEdge(placed.first()) + (2 * place + 1) * width / (2 * places);
        Double own = placed.card() instanceof EmotionPoint point ? point.getScore() : null;
        double score = own == null ? range.neutral() : range.clamped(own);
        String text = placed.card().getText() == null ? "" : placed.card().getText();
        int room = Math.max(LEAST_LABEL_WIDTH, width / places - 2 * Distances.CELL_MARGIN);
        WrappedText label = breaker.wrap(text, TextStyle.LABEL, room, 0, columns.isRightToLeft()).limited(MOST_LABEL_LINES);
        return new Draft(placed, x, own != null, score, score >= range.neutral(), label);
    }

    private List<EmotionPlot.Point> points(List<Draft> drafts, EmotionPlot plot) {
        double best = drafts.stream().filter(Draft::scored).mapToDouble(Draft::score).max().orElse(range.neutral());
        double worst = drafts.stream().filter(Draft::scored).mapToDouble(Draft::score).min().orElse(range.neutral());
        List<EmotionPlot.Point> points = new ArrayList<>();
        for (Draft draft : drafts) {
            int y = plot.y(draft.score);
            int width = (int) Math.ceil(draft.label.width()) + 2;
            int labelTop = draft.above ? y - EmotionPlot.FACE_RADIUS - LABEL_GAP - draft.label.height() : y + EmotionPlot.FACE_RADIUS + LABEL_GAP;
            int left = Math.clamp(draft.x - width / 2, 0, Math.max(0, columns.width() - width));
            Box label = columns.mirrored(new Box(left, labelTop, width, draft.label.height()));
            int x = columns.isRightToLeft() ? columns.width() - draft.x : draft.x;
            boolean extreme = draft.scored && best > worst && (draft.score == best || draft.score == worst);
            points.add(new EmotionPlot.Point(draft.placed.card(), x, y, draft.scored, draft.score, range.mood(draft.score), draft.label, label, extreme));
        }
        return List.copyOf(points);
    }
}
