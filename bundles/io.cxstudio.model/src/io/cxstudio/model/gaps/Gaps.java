/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.gaps;

import io.cxstudio.model.Card;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Link;
import io.cxstudio.model.LinkKind;
import io.cxstudio.model.NamedElement;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;
import io.cxstudio.model.Touchpoint;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/**
 * Finds the gaps of a journey. Customers are handed over where a link says so and, where no such link leaves the one or reaches the other touchpoint, from
 * the last touchpoint of a step to the first touchpoint of the next step that has one. A hand-over is a gap if channel, device or department change. What
 * is not known on either side does not count as changed.
 */
public final class Gaps {

    private final Journey journey;
    private final Map<Step, Integer> orderOfSteps = new HashMap<>();
    private final Map<Lane, Integer> orderOfLanes = new HashMap<>();
    private final List<Gap> gaps = new ArrayList<>();

    private Gaps(Journey journey) {
        this.journey = journey;
        for (Stage stage : journey.getStages()) {
            stage.getSteps().forEach(step -> orderOfSteps.put(step, orderOfSteps.size()));
        }
        journey.getLanes().forEach(lane -> orderOfLanes.put(lane, orderOfLanes.size()));
    }

    /**
     * The gaps of a journey.
     *
     * @param journey the journey, not null; whatever is wrong in it is passed over: touchpoints that are parked, links that lead nowhere
     * @return in the order in which the customer meets them, not null
     */
    public static List<Gap> of(Journey journey) {
        Gaps found = new Gaps(journey);
        found.addDrawn();
        found.addDerived();
        found.gaps.sort(Comparator.comparingInt((Gap gap) -> found.last(gap.from())).thenComparingInt(gap -> found.first(gap.to())));
        return List.copyOf(found.gaps);
    }

    private void addDrawn() {
        Set<List<Card>> seen = new HashSet<>();
        for (Link link : journey.getLinks()) {
            if (isHandOver(link) && seen.add(List.of(link.getSource(), link.getTarget()))) {
                add((Touchpoint) link.getSource(), (Touchpoint) link.getTarget(), link);
            }
        }
    }

    /** Whether a link is a hand-over between touchpoints that stand on the map. */
    private boolean isHandOver(Link link) {
        return link.getKind() == LinkKind.HANDS_OVER && link.getSource() != link.getTarget() && stands(link.getSource()) && stands(link.getTarget());
    }

    private boolean stands(Card card) {
        return card instanceof Touchpoint && orderOfSteps.containsKey(card.getStep()) && orderOfLanes.containsKey(card.getLane());
    }

    private void addDerived() {
        Set<Card> left = new HashSet<>();
        Set<Card> reached = new HashSet<>();
        journey.getLinks().stream().filter(this::isHandOver).forEach(link -> {
            left.add(link.getSource());
            reached.add(link.getTarget());
        });
        Touchpoint before = null;
        for (List<Touchpoint> step : touchpointsOfSteps()) {
            if (step.isEmpty()) {
                continue;
            }
            Touchpoint next = step.getFirst();
            if (before != null && before != next && !left.contains(before) && !reached.contains(next)) {
                add(before, next, null);
            }
            before = step.getLast();
        }
    }

    /** For each step its touchpoints from the top lane down. One that spans steps stands at all of them. */
    private List<List<Touchpoint>> touchpointsOfSteps() {
        List<List<Touchpoint>> steps = new ArrayList<>();
        for (int i = 0; i < orderOfSteps.size(); i++) {
            steps.add(new ArrayList<>());
        }
        for (Card card : journey.getCards()) {
            if (stands(card)) {
                for (int step = first(card); step <= last(card); step++) {
                    steps.get(step).add((Touchpoint) card);
                }
            }
        }
        steps.forEach(step -> step.sort(Comparator.comparingInt(touchpoint -> orderOfLanes.get(touchpoint.getLane()))));
        return steps;
    }

    private int first(Card card) {
        return orderOfSteps.get(card.getStep());
    }

    private int last(Card card) {
        int first = first(card);
        return Math.max(first, orderOfSteps.getOrDefault(card.getLastStep(), first));
    }

    private void add(Touchpoint from, Touchpoint to, Link link) {
        List<Gap.Change> changes = new ArrayList<>();
        if (differ(from.getChannel(), to.getChannel())) {
            changes.add(Gap.Change.CHANNEL);
        }
        if (differ(known(from.getDevice()), known(to.getDevice()))) {
            changes.add(Gap.Change.DEVICE);
        }
        if (differ(from.getDepartment(), to.getDepartment())) {
            changes.add(Gap.Change.DEPARTMENT);
        }
        if (!changes.isEmpty()) {
            gaps.add(new Gap(from, to, link, changes));
        }
    }

    private static boolean differ(NamedElement one, NamedElement other) {
        return isKnown(one) && isKnown(other) && one != other;
    }

    private static boolean isKnown(EObject element) {
        return element != null && !element.eIsProxy();
    }

    private static boolean differ(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    /** Devices are written by hand: case, composed letters and blanks around do not make another device. */
    private static String known(String device) {
        return device == null ? "" : Normalizer.normalize(device, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
    }
}
