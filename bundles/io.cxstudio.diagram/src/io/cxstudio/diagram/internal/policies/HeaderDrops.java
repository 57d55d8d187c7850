/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;

import io.cxstudio.catalog.LaneType;
import io.cxstudio.catalog.StageType;
import io.cxstudio.diagram.internal.Messages;
import io.cxstudio.diagram.internal.figures.MapScene;
import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.map.Column;
import io.cxstudio.editing.commands.InsertLane;
import io.cxstudio.editing.commands.InsertStage;
import io.cxstudio.editing.commands.InsertStep;
import io.cxstudio.editing.commands.MoveLane;
import io.cxstudio.editing.commands.MoveStage;
import io.cxstudio.editing.commands.MoveStep;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;

/** Where stages, steps and lanes go when they are dropped or made at a point of the map. */
final class HeaderDrops {

    private final MapScene scene;

    HeaderDrops(MapScene scene) {
        this.scene = scene;
    }

    Optional<Drop> moveStage(Stage stage, double x) {
        int gap = gap(stageBoxes(), x);
        int from = journey().getStages().indexOf(stage);
        return Optional.of(new Drop(MoveStage.to(stage, gap > from ? gap - 1 : gap), column(stageBoxes(), gap)));
    }

    Optional<Drop> moveLane(Lane lane, double y) {
        int gap = laneGap(y);
        int from = journey().getLanes().indexOf(lane);
        return Optional.of(new Drop(MoveLane.to(lane, gap > from ? gap - 1 : gap), row(gap)));
    }

    Optional<Drop> moveStep(Step step, double x) {
        return stepGap(x).map(gap -> {
            int from = gap.stage().getSteps().indexOf(step);
            boolean behind = from >= 0 && gap.index() > from;
            return new Drop(MoveStep.to(step, gap.stage(), behind ? gap.index() - 1 : gap.index()), gap.mark());
        });
    }

    Optional<Drop> createStage(StageType type, double x) {
        int gap = gap(stageBoxes(), x);
        String language = scene.content().language();
        String name = type == null ? Messages.newStage : type.name(language);
        Command insert = InsertStage.at(journey(), gap, name, Messages.newStep, type == null ? null : type.id(), type == null ? null : name);
        return Optional.of(new Drop(insert, column(stageBoxes(), gap)));
    }

    Optional<Drop> createStep(double x) {
        return stepGap(x).map(gap -> new Drop(InsertStep.at(gap.stage(), gap.index(), Messages.newStep), gap.mark()));
    }

    Optional<Drop> createLane(LaneType type, double y) {
        int gap = laneGap(y);
        String name = type == null ? Messages.newLane : type.name(scene.content().language());
        return Optional.of(new Drop(InsertLane.at(journey(), gap, name, type == null ? null : type.id(), type == null ? null : name), row(gap)));
    }

    private record StepGap(Stage stage, int index, Box mark) {
    }

    /** The gap between steps that is nearest; at the edge of a stage, the side on which the point is. */
    private Optional<StepGap> stepGap(double x) {
        List<Box> boxes = new ArrayList<>();
        scene.layout().steps().forEach(heading -> boxes.add(heading.box()));
        if (boxes.isEmpty()) {
            return Optional.empty();
        }
        int gap = gap(boxes, x);
        int under = under(boxes, x);
        Column column = scene.content().columns().get(under);
        int index = column.step() == null ? 0 : column.stage().getSteps().indexOf(column.step()) + (gap > under ? 1 : 0);
        return Optional.of(new StepGap(column.stage(), index, column(boxes, gap)));
    }

    private List<Box> stageBoxes() {
        return scene.layout().stages().stream().map(heading -> heading.box()).toList();
    }

    /** How many of the boxes lie before a point, by their middles. */
    private int gap(List<Box> boxes, double x) {
        int gap = 0;
        for (Box box : boxes) {
            double middle = box.x() + box.width() / 2.0;
            if (scene.look().rightToLeft() ? x < middle : x > middle) {
                gap++;
            }
        }
        return gap;
    }

    private int under(List<Box> boxes, double x) {
        int under = 0;
        for (int i = 1; i < boxes.size(); i++) {
            if (scene.look().rightToLeft() ? x < boxes.get(i).right() : x >= boxes.get(i).x()) {
                under = i;
            }
        }
        return under;
    }

    /** A line before the box with an index, or after the last one. */
    private Box column(List<Box> boxes, int gap) {
        boolean mirrored = scene.look().rightToLeft();
        Box header = scene.layout().header();
        int x = mirrored ? header.right() : header.x();
        if (gap > 0) {
            Box before = boxes.get(gap - 1);
            x = mirrored ? before.x() : before.right();
        }
        int top = boxes.isEmpty() ? header.y() : boxes.get(0).y();
        return new Box(x, top, 0, Math.max(header.bottom(), scene.layout().grid().bottom()) - top);
    }

    private int laneGap(double y) {
        int gap = 0;
        for (int row = 0; row < scene.layout().rows().size(); row++) {
            Box box = scene.layout().laneHeader(row);
            if (y > box.y() + box.height() / 2.0) {
                gap++;
            }
        }
        return gap;
    }

    private Box row(int gap) {
        Box grid = scene.layout().grid();
        Box headers = scene.layout().laneHeaders();
        int y = gap < scene.layout().rows().size() ? scene.layout().row(gap).y() : grid.bottom();
        return new Box(Math.min(grid.x(), headers.x()), y, grid.width() + headers.width(), 0);
    }

    private Journey journey() {
        return scene.content().journey();
    }
}
