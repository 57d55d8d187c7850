/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.catalog;

import java.net.URL;
import java.util.List;

/**
 * A workshop to start from: phases, stages with their first steps, lanes and channels. Contributed through {@code io.cxstudio.catalog.templates} or by
 * a file in a catalog folder. {@link Templates} makes a workshop of it. Everything it names is in the same catalog.
 *
 * @param id           see {@link CatalogEntry#id()}
 * @param names        see {@link CatalogEntry#names()}
 * @param descriptions see {@link CatalogEntry#descriptions()}
 * @param journeyNames what the journey is called at first; not blank
 * @param methodId     the id of the {@link Method} that fits, or null
 * @param phases       the phases in order; may be empty
 * @param stages       the stages in order; at least one
 * @param lanes        the lanes from top to bottom; at least one
 * @param channelIds   the ids of the {@link ChannelType}s a workshop starts with, in order; may be empty
 * @param colour       see {@link CatalogEntry#colour()}
 * @param colourDark   see {@link CatalogEntry#colourDark()}
 * @param icon         see {@link CatalogEntry#icon()}
 * @param contributor  see {@link CatalogEntry#contributor()}
 */
public record Template(String id, Names names, Names descriptions, Names journeyNames, String methodId, List<Phase> phases, List<Stage> stages,
        List<Lane> lanes, List<String> channelIds, String colour, String colourDark, URL icon, String contributor) implements CatalogEntry {

    /** Copies the lists, so that the template cannot change. */
    public Template {
        phases = List.copyOf(phases);
        stages = List.copyOf(stages);
        lanes = List.copyOf(lanes);
        channelIds = List.copyOf(channelIds);
    }

    /**
     * A band over several stages.
     *
     * @param id    by which the stages of the template name it; it does not reach the workshop
     * @param names its name
     */
    public record Phase(String id, Names names) {
    }

    /**
     * A stage with its first steps.
     *
     * @param typeId  the id of its {@link StageType}
     * @param names   its name: that of the type unless the template says another
     * @param phaseId the id of its {@link Phase}, or null
     * @param steps   the names of its first steps, in order; at least one
     */
    public record Stage(String typeId, Names names, String phaseId, List<Names> steps) {

        /** Copies the list, so that the stage cannot change. */
        public Stage {
            steps = List.copyOf(steps);
        }
    }

    /**
     * A lane.
     *
     * @param typeId the id of its {@link LaneType}
     * @param names  its name: that of the type unless the template says another
     */
    public record Lane(String typeId, Names names) {
    }
}
