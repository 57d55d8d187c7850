/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.capture;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.catalog.LaneType;
import io.cxstudio.model.Element;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;

/** What can be named in a quick note on a map: lanes behind {@code #}, steps and stages behind {@code @}, kinds of cards behind {@code !}. A snapshot. */
public final class MapNames {

    /**
     * One thing that has a name.
     *
     * @param sign   what stands before its name: {@code '#'}, {@code '@'} or {@code '!'}
     * @param label  its name as it is offered and written, not null
     * @param detail what tells it from others of that name, such as the stage of a step; may be empty, not null
     * @param target the {@link Lane}, {@link Step} or {@link LaneType}, not null
     * @param keys   all names by which it is found, as they are compared, not null
     */
    public record Name(char sign, String label, String detail, Object target, Set<String> keys) {

        private static Name of(char sign, String label, String detail, Object target, List<String> names) {
            Set<String> keys = new LinkedHashSet<>();
            names.forEach(name -> keys.add(NameKey.of(name)));
            keys.remove("");
            return new Name(sign, label, detail, target, keys);
        }

        boolean isCalled(String key) {
            return keys.contains(key);
        }

        boolean begins(String key) {
            return keys.stream().anyMatch(name -> NameKey.beginsWith(name, key));
        }
    }

    private final List<Name> names = new ArrayList<>();

    private MapNames() {
    }

    /**
     * The names on a map.
     *
     * @param journey  whose map it is, not null
     * @param catalog  what kinds of cards there are, not null
     * @param language the language of the workshop, as a BCP 47 tag; null is English
     * @return not null
     */
    public static MapNames of(Journey journey, Catalog catalog, String language) {
        MapNames all = new MapNames();
        all.addLanes(journey);
        all.addSteps(journey);
        for (LaneType type : catalog.laneTypes()) {
            List<String> names = new ArrayList<>(List.of(type.cardName(language), type.names().in(language), type.id().substring(type.id().lastIndexOf('.') + 1)));
            names.addAll(type.cardNames().languages().stream().map(type::cardName).toList());
            all.names.add(Name.of('!', type.cardName(language), type.names().in(language), type, names));
        }
        return all;
    }

    private void addLanes(Journey journey) {
        int number = 0;
        for (Lane lane : journey.getLanes()) {
            number++;
            if (!lane.displayName().isBlank()) {
                names.add(Name.of('#', lane.displayName().strip(), String.valueOf(number), lane, List.of(lane.displayName(), String.valueOf(number))));
            }
        }
    }

    private void addSteps(Journey journey) {
        int number = 0;
        List<Name> stages = new ArrayList<>();
        for (Stage stage : journey.getStages()) {
            for (Step step : stage.getSteps()) {
                number++;
                String full = stage.displayName().strip() + '/' + step.displayName().strip();
                boolean isTaken = names.stream().anyMatch(name -> name.sign() == '@' && name.isCalled(NameKey.of(step.getName())));
                names.add(Name.of('@', isTaken || step.displayName().isBlank() ? full : step.displayName().strip(), stage.displayName(), step,
                        List.of(step.displayName(), full, String.valueOf(number))));
            }
            if (!stage.getSteps().isEmpty() && !stage.displayName().isBlank()) {
                stages.add(Name.of('@', stage.displayName().strip(), "", stage.getSteps().get(0), List.of(stage.displayName())));
            }
        }
        names.addAll(stages);
    }

    /** All names behind a sign, in the order of the map; no steps come behind stages. */
    List<Name> behind(char sign) {
        return names.stream().filter(name -> name.sign() == sign).toList();
    }

    /**
     * The name of an element as a quick note has it.
     *
     * @param target a lane or step of the map, not null
     * @return empty if it has no name
     */
    public String label(Element target) {
        return names.stream().filter(name -> name.target() == target).map(Name::label).findFirst().orElse("");
    }
}
