/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.capture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.cxstudio.capture.GridChoices.Headings;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;

/** To which steps the columns of a table go, and which stages and steps are added for them. */
final class GridColumns {

    private final TextTable table;
    private final GridPlace place;
    private final GridChoices choices;
    private final List<Step> targets = new ArrayList<>();
    private final List<Stage> addedStages = new ArrayList<>();
    private final List<Step> addedSteps = new ArrayList<>();
    private final Map<Stage, List<Step>> addedToStages = new LinkedHashMap<>();

    GridColumns(TextTable table, GridPlace place, GridChoices choices) {
        this.table = table;
        this.place = place;
        this.choices = choices;
        int first = choices.laneNames() ? 1 : 0;
        Stage stage = null;
        int inStage = 0;
        List<Step> all = place.steps();
        for (int column = first; column < table.width(); column++) {
            switch (choices.headings()) {
                case NONE -> targets.add(next(all, column - first));
                case STEPS -> targets.add(step(table.cell(0, column), all));
                case STAGES, STAGES_AND_STEPS -> {
                    String name = table.cell(0, column);
                    inStage = name.isEmpty() ? inStage + 1 : 0;
                    stage = name.isEmpty() ? stage : stage(name).orElse(null);
                    targets.add(stage == null ? null : inStage(stage, column, inStage));
                }
            }
        }
    }

    Step step(int column) {
        return column < targets.size() ? targets.get(column) : null;
    }

    /** The stage of a step, also of one that is not in it yet. */
    Stage stage(Step step) {
        return addedToStages.entrySet().stream().filter(added -> added.getValue().contains(step)).map(Map.Entry::getKey).findFirst()
                .orElseGet(() -> (Stage) step.eContainer());
    }

    List<Stage> addedStages() {
        return addedStages;
    }

    List<Step> addedSteps() {
        return addedSteps;
    }

    Map<Stage, List<Step>> addedToStages() {
        return addedToStages;
    }

    /** The step at a distance behind the chosen one. */
    private Step next(List<Step> all, int distance) {
        if (place.step() == null) {
            return null;
        }
        int index = all.indexOf(place.step()) + distance;
        if (index < all.size()) {
            return all.get(index);
        }
        return canAdd() ? add((Stage) all.get(all.size() - 1).eContainer(), Messages.bind(Messages.step, index + 1)) : null;
    }

    /** The first step of a name that no column before has taken, so that two columns of one name stay two. */
    private Step step(String name, List<Step> all) {
        if (name.isEmpty()) {
            return null;
        }
        Optional<Step> found = named(name, all);
        if (found.isPresent() || !canAdd()) {
            return found.orElse(null);
        }
        List<Stage> stages = place.journey().getStages();
        if (!stages.isEmpty()) {
            return add(stages.get(stages.size() - 1), name);
        }
        Stage stage = addedStages.isEmpty() ? addStage(Messages.stage) : addedStages.get(0);
        return addTo(stage, name);
    }

    private Optional<Step> named(String name, List<Step> steps) {
        String key = NameKey.of(name);
        return steps.stream().filter(step -> NameKey.of(step.getName()).equals(key) && !targets.contains(step)).findFirst();
    }

    private Optional<Stage> stage(String name) {
        String key = NameKey.of(name);
        Optional<Stage> found = place.journey().getStages().stream().filter(stage -> NameKey.of(stage.getName()).equals(key)).findFirst();
        return found.isPresent() || !canAdd() ? found : Optional.of(addStage(name));
    }

    private Stage addStage(String name) {
        Stage stage = ModelFactory.eINSTANCE.createStage();
        stage.setName(name);
        addedStages.add(stage);
        return stage;
    }

    private Step inStage(Stage stage, int column, int index) {
        boolean isAdded = addedStages.contains(stage);
        String name = choices.headings() == Headings.STAGES_AND_STEPS ? table.cell(1, column) : "";
        if (isAdded && canAdd()) {
            return addTo(stage, name.isEmpty() ? Messages.bind(Messages.step, stage.getSteps().size() + 1) : name);
        }
        if (!name.isEmpty()) {
            Optional<Step> found = named(name, stage.getSteps());
            return found.isPresent() || !canAdd() ? found.orElse(null) : add(stage, name);
        }
        if (index < stage.getSteps().size()) {
            return stage.getSteps().get(index);
        }
        return canAdd() ? add(stage, Messages.bind(Messages.step, index + 1)) : null;
    }

    private boolean canAdd() {
        return choices.addsMissing() && addedSteps.size() < GridPlan.MOST_ADDED;
    }

    private Step add(Stage stage, String name) {
        Step step = named(name);
        addedToStages.computeIfAbsent(stage, any -> new ArrayList<>()).add(step);
        return step;
    }

    private Step addTo(Stage added, String name) {
        Step step = named(name);
        added.getSteps().add(step);
        return step;
    }

    private Step named(String name) {
        Step step = ModelFactory.eINSTANCE.createStep();
        step.setName(name);
        addedSteps.add(step);
        return step;
    }
}
