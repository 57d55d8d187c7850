/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.catalog.internal;

import io.cxstudio.catalog.CatalogEntry;
import io.cxstudio.catalog.ChannelType;
import io.cxstudio.catalog.LaneType;
import io.cxstudio.catalog.Method;
import io.cxstudio.catalog.Names;
import io.cxstudio.catalog.StageType;
import io.cxstudio.catalog.Template;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.osgi.util.NLS;

/** Reads templates, which name other entries of the catalog: one that names something unknown is broken. */
final class TemplateReader {

    private final EntryReader entries;
    private final Map<String, StageType> stageTypes;
    private final Map<String, LaneType> laneTypes;
    private final Map<String, ChannelType> channelTypes;
    private final Map<String, Method> methods;

    TemplateReader(EntryReader entries, Map<String, StageType> stageTypes, Map<String, LaneType> laneTypes, Map<String, ChannelType> channelTypes,
            Map<String, Method> methods) {
        this.entries = entries;
        this.stageTypes = stageTypes;
        this.laneTypes = laneTypes;
        this.channelTypes = channelTypes;
        this.methods = methods;
    }

    Template template(Declaration declaration) throws BrokenContribution {
        entries.expect(declaration, Set.of("id", "name", "description", "journeyName", "method", "colour", "colourDark", "icon"),
                Set.of("phase", "stage", "lane", "channel"));
        Names name = EntryReader.name(declaration);
        String method = declaration.attribute("method");
        if (method != null) {
            known(declaration, "method", methods);
        }
        CardColour colour = EntryReader.colour(declaration);
        Map<String, Template.Phase> phases = phases(declaration);
        return new Template(EntryReader.id(declaration), name, EntryReader.description(declaration),
                EntryReader.optionalNames(declaration, "journeyName", name), method, List.copyOf(phases.values()), stages(declaration, phases),
                lanes(declaration), channels(declaration), colour.light(), colour.dark(), EntryReader.icon(declaration), declaration.contributor());
    }

    private Map<String, Template.Phase> phases(Declaration template) throws BrokenContribution {
        Map<String, Template.Phase> phases = new LinkedHashMap<>();
        for (Declaration phase : EntryReader.children(template, "phase")) {
            entries.expect(phase, Set.of("id", "name"), Set.of());
            String id = EntryReader.id(phase);
            if (phases.put(id, new Template.Phase(id, EntryReader.name(phase))) != null) {
                throw new BrokenContribution(phase, NLS.bind(Messages.duplicatePhase, id));
            }
        }
        return phases;
    }

    private List<Template.Stage> stages(Declaration template, Map<String, Template.Phase> phases) throws BrokenContribution {
        List<Template.Stage> stages = new ArrayList<>();
        List<String> phasesSoFar = new ArrayList<>();
        for (Declaration stage : EntryReader.children(template, "stage")) {
            entries.expect(stage, Set.of("type", "name", "phase"), Set.of("step"));
            StageType type = known(stage, "type", stageTypes);
            String phase = stage.attribute("phase");
            if (phase != null && !phases.containsKey(phase)) {
                throw new BrokenContribution(stage, NLS.bind(Messages.unknownPhase, phase));
            }
            if (phase != null && phasesSoFar.contains(phase) && !phase.equals(phasesSoFar.getLast())) {
                throw new BrokenContribution(stage, NLS.bind(Messages.tornPhase, phase));
            }
            phasesSoFar.add(phase);
            stages.add(new Template.Stage(type.id(), EntryReader.optionalNames(stage, "name", type.names()), phase, steps(stage)));
        }
        if (stages.isEmpty()) {
            throw new BrokenContribution(template, Messages.noStages);
        }
        return stages;
    }

    private List<Names> steps(Declaration stage) throws BrokenContribution {
        List<Names> steps = new ArrayList<>();
        for (Declaration step : EntryReader.children(stage, "step")) {
            entries.expect(step, Set.of("name"), Set.of());
            steps.add(EntryReader.name(step));
        }
        if (steps.isEmpty()) {
            throw new BrokenContribution(stage, Messages.noStepInStage);
        }
        return steps;
    }

    private List<Template.Lane> lanes(Declaration template) throws BrokenContribution {
        List<Template.Lane> lanes = new ArrayList<>();
        for (Declaration lane : EntryReader.children(template, "lane")) {
            entries.expect(lane, Set.of("type", "name"), Set.of());
            LaneType type = known(lane, "type", laneTypes);
            lanes.add(new Template.Lane(type.id(), EntryReader.optionalNames(lane, "name", type.names())));
        }
        if (lanes.isEmpty()) {
            throw new BrokenContribution(template, Messages.noLanes);
        }
        return lanes;
    }

    private List<String> channels(Declaration template) throws BrokenContribution {
        List<String> channels = new ArrayList<>();
        for (Declaration channel : EntryReader.children(template, "channel")) {
            entries.expect(channel, Set.of("type"), Set.of());
            channels.add(known(channel, "type", channelTypes).id());
        }
        return channels;
    }

    private static <E extends CatalogEntry> E known(Declaration declaration, String attribute, Map<String, E> entries) throws BrokenContribution {
        String id = EntryReader.required(declaration, attribute);
        E entry = entries.get(id);
        if (entry == null) {
            throw new BrokenContribution(declaration, NLS.bind(Messages.unknownReference, new Object[] {declaration.element(), attribute, id}));
        }
        return entry;
    }
}
