/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.LineBreaker;
import io.cxstudio.drawing.TextStyle;
import io.cxstudio.drawing.WrappedText;
import io.cxstudio.model.NamedElement;
import io.cxstudio.model.Phase;
import io.cxstudio.model.Stage;
import java.util.ArrayList;
import java.util.List;

/** Lays out the bands above the grid: phases, stages, steps. Each band is as tall as its tallest name. */
final class HeaderLayout {

    private final LineBreaker breaker;
    private final Columns columns;
    private final MapView view;
    private final List<Heading<Phase>> phases = new ArrayList<>();
    private final List<Heading<Stage>> stages = new ArrayList<>();
    private final List<Heading<Column>> steps = new ArrayList<>();
    private final int height;
    /** The same as they were last asked for, since all parts and painters ask for them. */
    private int shift;
    private List<Heading<Phase>> shiftedPhases;
    private List<Heading<Stage>> shiftedStages;
    private List<Heading<Column>> shiftedSteps;

    HeaderLayout(MapContent content, LineBreaker breaker, Columns columns, MapView view) {
        this.view = view;
        this.breaker = breaker;
        this.columns = columns;
        int y = Distances.TITLE_HEIGHT;
        y += layOutPhases(content, y);
        y += layOutStages(content, y);
        y += layOutSteps(content, y);
        height = y;
        shiftBy(0);
    }

    private void shiftBy(int dx) {
        shift = dx;
        shiftedPhases = phases.stream().map(heading -> heading.translated(dx)).toList();
        shiftedStages = stages.stream().map(heading -> heading.translated(dx)).toList();
        shiftedSteps = steps.stream().map(heading -> heading.translated(dx)).toList();
    }

    private void shiftTo(int dx) {
        if (dx != shift) {
            shiftBy(dx);
        }
    }

    private int layOutPhases(MapContent content, int y) {
        int lines = 0;
        List<WrappedText> names = new ArrayList<>();
        for (Span<Phase> span : content.phases()) {
            WrappedText name = wrap(span.element(), TextStyle.BAND, span.first(), span.last(), 2 * Distances.CELL_MARGIN);
            names.add(name);
            lines = Math.max(lines, name.height());
        }
        int band = names.isEmpty() ? 0 : Distances.upToGrid(Math.max(lines, LineBreaker.LINE_HEIGHT) + 2 * Distances.STEP_PADDING);
        for (int i = 0; i < names.size(); i++) {
            Span<Phase> span = content.phases().get(i);
            phases.add(new Heading<>(span.element(), columns.box(span.first(), span.last(), y, band), names.get(i)));
        }
        return band;
    }

    private int layOutStages(MapContent content, int y) {
        int lines = LineBreaker.LINE_HEIGHT;
        List<WrappedText> names = new ArrayList<>();
        for (Span<Stage> span : content.stages()) {
            WrappedText name = wrap(span.element(), TextStyle.STAGE, span.first(), span.last(), 2 * Distances.MARGIN + Distances.TWISTY);
            names.add(name);
            lines = Math.max(lines, name.height());
        }
        int band = names.isEmpty() ? 0 : Distances.upToGrid(lines + 2 * Distances.STAGE_PADDING + 2 * Distances.STAGE_MARGIN);
        for (int i = 0; i < names.size(); i++) {
            Span<Stage> span = content.stages().get(i);
            stages.add(new Heading<>(span.element(), columns.box(span.first(), span.last(), y, band), names.get(i)));
        }
        return band;
    }

    private int layOutSteps(MapContent content, int y) {
        int lines = LineBreaker.LINE_HEIGHT;
        List<WrappedText> names = new ArrayList<>();
        for (Column column : content.columns()) {
            WrappedText name = stepName(content, column);
            names.add(name);
            lines = Math.max(lines, name.height());
        }
        int band = names.isEmpty() ? 0 : Distances.upToGrid(lines + 2 * Distances.STEP_PADDING);
        for (Column column : content.columns()) {
            Box box = columns.box(column.index(), column.index(), y, band);
            steps.add(new Heading<>(column, box, names.get(column.index())));
        }
        return band;
    }

    /** The name of a step, or as much of it as a collapsed one has room for. Above a collapsed stage stands how many steps it has. */
    private WrappedText stepName(MapContent content, Column column) {
        int index = column.index();
        if (view.collapsedStages().contains(column.stage())) {
            String steps = content.words().text("folded.steps", content.words().number(column.stage().getSteps().size()));
            boolean first = columns.standIn(index) == index;
            return first ? breaker.wrap(steps, TextStyle.STEP, columns.width(index, index) - 2 * Distances.MARGIN, 0, columns.isRightToLeft())
                    : WrappedText.EMPTY;
        }
        if (columns.isFolded(index)) {
            int room = columns.width(index, index) - Distances.CELL_MARGIN - Distances.TWISTY;
            return breaker.wrapLimited(column.step().displayName(), TextStyle.STEP, room, 1, columns.isRightToLeft());
        }
        return column.step() == null ? WrappedText.EMPTY : wrap(column.step(), TextStyle.STEP, index, index, 2 * Distances.MARGIN);
    }

    private WrappedText wrap(NamedElement element, TextStyle style, int first, int last, int taken) {
        String name = element.getName() == null ? "" : element.getName();
        return breaker.wrap(name, style, columns.width(first, last) - taken, 0, columns.isRightToLeft());
    }

    /** The height of the title and all bands. */
    int height() {
        return height;
    }

    List<Heading<Phase>> phases(int dx) {
        shiftTo(dx);
        return shiftedPhases;
    }

    List<Heading<Stage>> stages(int dx) {
        shiftTo(dx);
        return shiftedStages;
    }

    List<Heading<Column>> steps(int dx) {
        shiftTo(dx);
        return shiftedSteps;
    }
}
