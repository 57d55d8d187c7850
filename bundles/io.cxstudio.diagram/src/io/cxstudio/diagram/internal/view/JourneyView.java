/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.view;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

import io.cxstudio.drawing.map.MapView;
import io.cxstudio.model.Element;
import io.cxstudio.model.Journey;

/**
 * How the user looks at a journey: what is collapsed, which links are shown ... It is kept in the settings of the studio by the id of the journey, never in
 * the workshop: what one facilitator collapses is no change for another. Immutable.
 *
 * @param map   what is collapsed and shown, not null
 * @param links which links are shown, not null
 */
public record JourneyView(MapView map, LinksShown links) {

    /** How a journey is seen for the first time. */
    public static final JourneyView DEFAULT = new JourneyView(MapView.EVERYTHING, LinksShown.ALL);

    private static final String NODE = "io.cxstudio.diagram/journeys"; //$NON-NLS-1$
    private static final String COLLAPSED = "collapsed"; //$NON-NLS-1$
    private static final String LINKS = "links"; //$NON-NLS-1$
    private static final String GAPS = "gaps"; //$NON-NLS-1$
    private static final String STRAIGHT = "straight"; //$NON-NLS-1$
    private static final String BLANK = " "; //$NON-NLS-1$

    /**
     * How the user looked at a journey last.
     *
     * @param journey the journey, not null
     * @return not null; what is no longer there is not collapsed
     */
    public static JourneyView of(Journey journey) {
        Preferences all = InstanceScope.INSTANCE.getNode(NODE);
        try {
            if (journey.getId() == null || !all.nodeExists(journey.getId())) {
                return DEFAULT;
            }
        } catch (BackingStoreException e) {
            ILog.of(JourneyView.class).warn("How the journey was looked at cannot be read", e); //$NON-NLS-1$
            return DEFAULT;
        }
        Preferences node = all.node(journey.getId());
        Set<String> ids = Set.copyOf(Arrays.stream(node.get(COLLAPSED, "").split(BLANK)).distinct().toList()); //$NON-NLS-1$
        LinksShown links = Arrays.stream(LinksShown.values()).filter(shown -> shown.name().equals(node.get(LINKS, ""))).findFirst() //$NON-NLS-1$
                .orElse(LinksShown.ALL);
        MapView map = new MapView(journey.getStages().stream().filter(stage -> isIn(ids, stage)).collect(Collectors.toSet()),
                journey.getStages().stream().flatMap(stage -> stage.getSteps().stream()).filter(step -> isIn(ids, step)).collect(Collectors.toSet()),
                journey.getLanes().stream().filter(lane -> isIn(ids, lane)).collect(Collectors.toSet()),
                node.getBoolean(STRAIGHT, false), links != LinksShown.NONE, node.getBoolean(GAPS, true));
        return new JourneyView(map, links);
    }

    private static boolean isIn(Set<String> ids, Element element) {
        return element.getId() != null && ids.contains(element.getId());
    }

    /**
     * Keeps the view for the next time.
     *
     * @param journey the journey, not null
     */
    public void keep(Journey journey) {
        if (journey.getId() == null) {
            return;
        }
        Preferences all = InstanceScope.INSTANCE.getNode(NODE);
        try {
            if (equals(DEFAULT)) {
                if (all.nodeExists(journey.getId())) {
                    all.node(journey.getId()).removeNode();
                }
            } else {
                write(all.node(journey.getId()));
            }
            all.flush();
        } catch (BackingStoreException e) {
            ILog.of(JourneyView.class).warn("How the journey is looked at cannot be kept", e); //$NON-NLS-1$
        }
    }

    private void write(Preferences node) {
        Stream<Element> collapsed = Stream.of(map.collapsedStages(), map.collapsedSteps(), map.collapsedLanes()).flatMap(Set::stream);
        node.put(COLLAPSED, collapsed.map(Element::getId).filter(id -> id != null).sorted().collect(Collectors.joining(BLANK)));
        node.put(LINKS, links.name());
        node.putBoolean(GAPS, map.gaps());
        node.putBoolean(STRAIGHT, map.straightCurves());
    }

    /**
     * The same with other things collapsed or shown.
     *
     * @param other what is collapsed and shown, not null
     * @return the view
     */
    public JourneyView with(MapView other) {
        return new JourneyView(other, links);
    }

    /**
     * The same with other links shown.
     *
     * @param shown which, not null
     * @return the view
     */
    public JourneyView with(LinksShown shown) {
        return new JourneyView(map.withLinks(shown != LinksShown.NONE), shown);
    }
}
