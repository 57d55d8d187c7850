/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.finding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import io.cxstudio.diagram.internal.figures.MapScene;
import io.cxstudio.drawing.map.LaneContent;
import io.cxstudio.finding.CardFilter;
import io.cxstudio.finding.Facet;
import io.cxstudio.model.CardAspect;
import io.cxstudio.model.Element;
import io.cxstudio.model.EvidenceLevel;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Workshop;

/** One facet by which cards can be chosen: its values, and what is chosen of them. */
final class FacetMenu {

    private static final int LONGEST = 24;

    private final Facet facet;
    private final MapFinding finding;

    FacetMenu(Facet facet, MapFinding finding) {
        this.facet = facet;
        this.finding = finding;
    }

    /** What can be chosen, by what the filter knows it by. */
    private Map<String, String> values() {
        MapScene scene = finding.viewer().map().scene();
        Journey journey = finding.viewer().map().element();
        Workshop workshop = (Workshop) journey.eContainer();
        Map<String, String> values = new LinkedHashMap<>();
        switch (facet) {
            case LANE -> {
                for (LaneContent lane : scene.content().lanes()) {
                    values.put(lane.lane().getId(), lane.name());
                }
            }
            case KIND -> values.putAll(KindNames.of(scene.content()));
            case STAGE -> add(values, journey.getStages());
            case PERSONA -> add(values, workshop.getPersonas());
            case CHANNEL -> add(values, workshop.getChannels());
            case DEPARTMENT -> add(values, workshop.getDepartments());
            case OWNER -> add(values, workshop.getParticipants());
            case EVIDENCE -> {
                for (EvidenceLevel level : EvidenceLevel.VALUES) {
                    values.put(level.getLiteral(), evidence(level));
                }
            }
        }
        facet.aspect().filter(aspect -> !values.isEmpty()).ifPresent(aspect -> values.put(Facet.WITHOUT, without(aspect)));
        return values;
    }

    private static String without(CardAspect aspect) {
        return switch (aspect) {
            case PERSONA -> Messages.withoutPersona;
            case CHANNEL -> Messages.withoutChannel;
            case DEPARTMENT -> Messages.withoutDepartment;
            case OWNER -> Messages.withoutOwner;
        };
    }

    private static void add(Map<String, String> values, List<? extends Element> elements) {
        for (Element element : elements) {
            String name = element.displayName().strip();
            values.put(element.getId(), name.isEmpty() ? Messages.unnamed : name);
        }
    }

    private static String evidence(EvidenceLevel level) {
        return switch (level) {
            case UNSPECIFIED -> Messages.evidenceUnspecified;
            case ASSUMPTION -> Messages.evidenceAssumption;
            case PARTLY_RESEARCHED -> Messages.evidencePartlyResearched;
            case RESEARCHED -> Messages.evidenceResearched;
        };
    }

    private static String name(Facet facet) {
        return switch (facet) {
            case KIND -> Messages.facetKind;
            case LANE -> Messages.facetLane;
            case STAGE -> Messages.facetStage;
            case PERSONA -> Messages.facetPersona;
            case CHANNEL -> Messages.facetChannel;
            case DEPARTMENT -> Messages.facetDepartment;
            case OWNER -> Messages.facetOwner;
            case EVIDENCE -> Messages.facetEvidence;
        };
    }

    /** The name of the facet. */
    String name() {
        return name(facet);
    }

    /** Whether there is something to choose. */
    boolean hasValues() {
        return !values().isEmpty();
    }

    /** Whether something is chosen. */
    boolean isChosen() {
        return !finding.filtering().filter().chosen(facet).isEmpty();
    }

    /** What is chosen, in words: the value, or how many. */
    String label() {
        Set<String> chosen = finding.filtering().filter().chosen(facet);
        if (chosen.size() != 1) {
            return Messages.bind(Messages.facetSeveral, name(), chosen.size());
        }
        String only = chosen.iterator().next();
        String value = values().getOrDefault(only, Messages.unnamed);
        if (only.equals(Facet.WITHOUT) || only.equals(EvidenceLevel.UNSPECIFIED.getLiteral())) {
            return value;
        }
        return Messages.bind(Messages.facetOne, name(), value.length() > LONGEST ? value.substring(0, LONGEST).strip() + '\u2026' : value);
    }

    /** Puts the values into a menu. */
    void fill(Menu menu) {
        CardFilter filter = finding.filtering().filter();
        Set<String> chosen = filter.chosen(facet);
        values().forEach((id, name) -> Buttons.entry(menu, SWT.CHECK, name, chosen.contains(id),
                () -> finding.filter(filter.with(facet, id, !chosen.contains(id)))));
        if (!chosen.isEmpty()) {
            new MenuItem(menu, SWT.SEPARATOR);
            Buttons.entry(menu, SWT.PUSH, Messages.facetAny, false, () -> finding.filter(filter.with(facet, Set.of())));
        }
    }
}
