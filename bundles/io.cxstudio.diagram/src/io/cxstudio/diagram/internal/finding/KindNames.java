/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.finding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.catalog.LaneType;
import io.cxstudio.drawing.map.LaneContent;
import io.cxstudio.drawing.map.MapContent;
import io.cxstudio.finding.Facet;
import io.cxstudio.model.Card;
import io.cxstudio.model.Lane;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.ModelPackage;

/** What kinds of cards are called, in the language of the workshop. */
final class KindNames {

    private KindNames() {
    }

    /** The kinds of cards that a map has or has a lane for, in the order of the lanes, by what {@link Facet#kind(Card)} calls them. */
    static Map<String, String> of(MapContent content) {
        Map<String, String> names = new LinkedHashMap<>();
        for (LaneContent lane : content.lanes()) {
            for (EClass kind : kinds(lane)) {
                Card card = (Card) ModelFactory.eINSTANCE.create(kind);
                card.setLane(lane.lane());
                names.putIfAbsent(Facet.kind(card), name(card, content));
            }
        }
        for (Card card : content.journey().getCards()) {
            names.computeIfAbsent(Facet.kind(card), any -> name(card, content));
        }
        return names;
    }

    private static List<EClass> kinds(LaneContent lane) {
        return lane.halves().isEmpty() ? List.of(lane.kind().cardClass())
                : lane.halves().stream().map(half -> half.type().cardKind().cardClass()).toList();
    }

    private static String name(Card card, MapContent content) {
        EClass kind = card.eClass();
        Catalog catalog = content.catalog();
        Lane lane = card.getLane();
        if (kind != ModelPackage.Literals.CARD) {
            return catalog.laneTypes().stream().filter(type -> type.halves().isEmpty() && type.cardKind().cardClass() == kind).findFirst()
                    .map(type -> type.cardName(content.language())).orElseGet(kind::getName);
        }
        if (lane == null || lane.eIsProxy() || lane.getTypeId() == null) {
            return Messages.kindCard;
        }
        return catalog.laneType(lane.getTypeId()).map((LaneType type) -> type.cardName(kind, content.language()))
                .orElseGet(() -> lane.getTypeLabel() == null ? lane.getTypeId() : lane.getTypeLabel());
    }
}
