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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lays out the emotion curves of a lane, before anything is mirrored until the last step. */
final class EmotionLayout {

    /** From the best to the worst score. */
    private static final int LEAST_PLOT_HEIGHT = 96;
    private static final int LEGEND_HEIGHT = 20;
    private static final int LEAST_LABEL_WIDTH = 64;
    private static final int MOST_LABEL_LINES = 6;
    /** The words of more points of one step would only cover each other: then the faces stand alone, and say their words when the mouse rests on them. */
    private static final int MOST_LABELLED = 24;
    /** Faces of several personas at the same step stand side by side. */
    private static final int PERSONA_SHIFT = 2 * EmotionPlot.FACE_RADIUS + 2;

    record Result(EmotionPlot plot, int height) {

        Result atLeast(int least) {
            return new Result(plot, Math.max(height, least));
        }
    }

    private final MapContent content;
    private final LineBreaker breaker;
    private final Columns columns;
    private final EmotionRange range;
    private final int plotHeight;
    private final boolean straight;

    EmotionLayout(MapContent content, LineBreaker breaker, Columns columns, boolean straight) {
        this(content, breaker, columns, straight, LEAST_PLOT_HEIGHT);
    }

    private EmotionLayout(MapContent content, LineBreaker breaker, Columns columns, boolean straight, int plotHeight) {
        this.plotHeight = plotHeight;
        this.straight = straight;
        this.content = content;
        this.breaker = breaker;
        this.columns = columns;
        this.range = content.emotionRange();
    }

    /** A point whose row does not have its height yet: y counts from the best score. */
    private record Draft(Placed placed, Persona persona, int x, int y, boolean scored, double score, WrappedText label) {

        Box face() {
            int radius = EmotionPlot.FACE_RADIUS;
            return new Box(x - radius, y - radius, 2 * radius, 2 * radius);
        }
    }

    Result plot(LaneContent lane, int least) {
        List<Draft> drafts = drafts(lane);
        Map<Draft, Box> labels = new EmotionLabels<Draft>(columns.width()).place(drafts, Draft::face, Draft::label,
                draft -> draft.score >= range.neutral());
        int above = Distances.ROW_MARGIN + EmotionPlot.FACE_RADIUS;
        int below = above;
        for (Box label : labels.values()) {
            above = Math.max(above, Distances.GRID - label.y());
            below = Math.max(below, label.bottom() + Distances.GRID - plotHeight);
        }
        boolean several = drafts.stream().map(Draft::persona).distinct().count() > 1;
        int top = Distances.upToGrid(above) + (several ? LEGEND_HEIGHT : 0);
        int height = top + plotHeight + Distances.upToGrid(below);
        if (height < least) {
            // A lane that was made taller is for a curve with larger strokes. Labels may move, but never out of the lane.
            return new EmotionLayout(content, breaker, columns, straight, plotHeight + least - height).plot(lane, 0).atLeast(least);
        }
        Map<Persona, List<EmotionPlot.Point>> curves = curves(drafts, labels, top);
        List<EmotionPlot.Curve> result = new ArrayList<>();
        curves.forEach((persona, points) -> result.add(new EmotionPlot.Curve(persona, List.copyOf(points))));
        return new Result(new EmotionPlot(range, top, top + plotHeight, straight, List.copyOf(result)), height);
    }

    private List<Draft> drafts(LaneContent lane) {
        Map<Persona, Map<Integer, List<Placed>>> cards = new LinkedHashMap<>();
        boolean onePersona = personas(lane).size() <= 1;
        for (Placed placed : lane.cards()) {
            if (columns.areFolded(placed.first(), placed.last())) {
                continue;
            }
            Persona persona = onePersona ? null : known(placed.card().getPersona());
            cards.computeIfAbsent(persona, any -> new LinkedHashMap<>()).computeIfAbsent(placed.first(), any -> new ArrayList<>()).add(placed);
        }
        List<Draft> drafts = new ArrayList<>();
        int index = 0;
        for (Map.Entry<Persona, Map<Integer, List<Placed>>> curve : cards.entrySet()) {
            int shift = (2 * index - cards.size() + 1) * PERSONA_SHIFT / 2;
            for (List<Placed> step : curve.getValue().values()) {
                for (int i = 0; i < step.size(); i++) {
                    drafts.add(draft(step.get(i), curve.getKey(), i, step.size(), shift));
                }
            }
            index++;
        }
        drafts.sort(Comparator.comparingInt(Draft::x));
        return drafts;
    }

    private Set<Persona> personas(LaneContent lane) {
        Set<Persona> personas = new HashSet<>(content.journey().getPersonas());
        lane.cards().forEach(placed -> personas.add(known(placed.card().getPersona())));
        personas.remove(null);
        return personas;
    }

    private static Persona known(Persona persona) {
        return persona == null || persona.eIsProxy() ? null : persona;
    }

    /** Several points of one step share its width evenly. */
    private Draft draft(Placed placed, Persona persona, int place, int places, int shift) {
        int width = columns.width(placed.first(), placed.last());
        int free = Math.max(0, width / (2 * places) - EmotionPlot.FACE_RADIUS - Distances.CELL_MARGIN);
        int x = columns.leftEdge(placed.first()) + (2 * place + 1) * width / (2 * places) + Math.clamp(shift, -free, free);
        Double own = placed.card() instanceof EmotionPoint point ? point.getScore() : null;
        double score = own == null ? range.neutral() : range.clamped(own);
        int y = new EmotionPlot(range, 0, plotHeight, straight, List.of()).y(score);
        int room = Math.max(LEAST_LABEL_WIDTH, width / places - 2 * Distances.CELL_MARGIN);
        String text = places > MOST_LABELLED ? "" : content.emotionLabel(placed.card());
        WrappedText label = breaker.wrapLimited(text, TextStyle.LABEL, room, MOST_LABEL_LINES, columns.isRightToLeft());
        return new Draft(placed, persona, x, y, own != null, score, label);
    }

    private Map<Persona, List<EmotionPlot.Point>> curves(List<Draft> drafts, Map<Draft, Box> labels, int top) {
        Map<Persona, double[]> ends = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            double[] end = ends.computeIfAbsent(draft.persona, any -> new double[] {Double.MAX_VALUE, -Double.MAX_VALUE});
            if (draft.scored) {
                end[0] = Math.min(end[0], draft.score);
                end[1] = Math.max(end[1], draft.score);
            }
        }
        Map<Persona, List<EmotionPlot.Point>> curves = new LinkedHashMap<>();
        // In the order of the journey's personas, so that a curve keeps its dashes; everybody comes last.
        for (Persona persona : content.journey().getPersonas()) {
            if (ends.containsKey(persona)) {
                curves.put(persona, new ArrayList<>());
            }
        }
        for (Draft draft : drafts) {
            double[] end = ends.get(draft.persona);
            boolean extreme = draft.scored && end[1] > end[0] && (draft.score == end[0] || draft.score == end[1]);
            int x = columns.isRightToLeft() ? columns.width() - draft.x : draft.x;
            Box label = columns.mirrored(labels.get(draft).translated(0, top));
            curves.computeIfAbsent(draft.persona, any -> new ArrayList<>()).add(new EmotionPlot.Point(draft.placed.card(), x, draft.y + top,
                    draft.scored, draft.score, range.mood(draft.score), draft.label, label, extreme,
                    extreme && draft.score == end[1]));
        }
        return curves;
    }
}
