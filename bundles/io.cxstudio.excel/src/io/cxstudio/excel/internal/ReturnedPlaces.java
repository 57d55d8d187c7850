/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;
import java.util.List;
import java.util.stream.Stream;

/** Finds the steps and lanes of a journey by what the workbook calls them. */
final class ReturnedPlaces {

    private final Labels labels;
    private final ElementNames names;

    ReturnedPlaces(Labels labels, ElementNames names) {
        this.labels = labels;
        this.names = names;
    }

    /**
     * A step by the names of its stage and itself.
     *
     * @param near where to look first if several have these names, or null
     * @return the step, or null if both names are empty
     */
    Step step(Journey journey, String stageName, String stepName, Step near) throws Unreadable {
        if (stageName.isBlank() && stepName.isBlank()) {
            return null;
        }
        List<Stage> stages = journey.getStages().stream().filter(stage -> stageName.isBlank() || same(labels.name(stage), stageName)).toList();
        if (stages.isEmpty()) {
            throw new Unreadable(Messages.unknownStage, stageName, labels.name(journey), names.list(journey.getStages().stream()));
        }
        List<Step> steps = stages.stream().flatMap(stage -> stage.getSteps().stream()).toList();
        List<Step> found = steps.stream().filter(step -> same(labels.name(step), stepName)).toList();
        if (found.isEmpty() && stepName.isBlank() && steps.size() == 1) {
            return steps.get(0);
        }
        if (found.contains(near)) {
            return near;
        }
        if (found.size() != 1) {
            String message = found.isEmpty() ? Messages.unknownStep : Messages.ambiguousStep;
            throw new Unreadable(message, stepName, stageName.isBlank() ? labels.name(journey) : stageName, names.list(steps.stream()));
        }
        return found.get(0);
    }

    /** The step that a card spans to: the first of that name after its own. */
    Step lastStep(Journey journey, Step first, String name) throws Unreadable {
        if (name.isBlank() || first == null) {
            return null;
        }
        List<Step> steps = journey.getStages().stream().flatMap(stage -> stage.getSteps().stream()).toList();
        Stream<Step> after = steps.stream().skip(steps.indexOf(first) + 1L);
        return after.filter(step -> same(labels.name(step), name)).findFirst()
                .orElseThrow(() -> new Unreadable(Messages.unknownLastStep, name, labels.name(first)));
    }

    /** A lane by its name; null for an empty one. */
    Lane lane(Journey journey, String name, Lane near) throws Unreadable {
        if (name.isBlank()) {
            return null;
        }
        List<Lane> found = journey.getLanes().stream().filter(lane -> same(labels.name(lane), name)).toList();
        if (found.contains(near)) {
            return near;
        }
        if (found.size() != 1) {
            throw new Unreadable(found.isEmpty() ? Messages.unknownLane : Messages.ambiguousLane, name, labels.name(journey),
                    names.list(journey.getLanes().stream()));
        }
        return found.get(0);
    }

    private static boolean same(String one, String other) {
        return ElementNames.folded(one).equals(ElementNames.folded(other));
    }
}
