/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.exchange.importing.ElementEdit;
import io.cxstudio.model.Card;
import io.cxstudio.model.DataSource;
import io.cxstudio.model.DataSourceKind;
import io.cxstudio.model.Element;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Link;
import io.cxstudio.model.ModelPackage.Literals;
import io.cxstudio.model.NamedElement;
import io.cxstudio.model.Step;
import io.cxstudio.model.Workshop;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Makes what stands in new rows. */
final class NewElements {

    private static final Map<String, EClass> KINDS = Map.ofEntries(Map.entry("Personas", Literals.PERSONA), Map.entry("Evidence", Literals.EVIDENCE_SOURCE),
            Map.entry("Touchpoints", Literals.TOUCHPOINT), Map.entry("Emotions", Literals.EMOTION_POINT), Map.entry("PainPoints", Literals.PAIN_POINT),
            Map.entry("Barriers", Literals.BARRIER), Map.entry("Opportunities", Literals.OPPORTUNITY), Map.entry("Cards", Literals.CARD),
            Map.entry("Links", Literals.LINK), Map.entry("KeyIssues", Literals.KEY_ISSUE), Map.entry("Strategies", Literals.STRATEGY),
            Map.entry("Solutions", Literals.SOLUTION));

    /** What a workshop has only a name of, and whose like is made when a new name is written. */
    private static final Map<EClass, EReference> BY_NAME = Map.of(Literals.PARTICIPANT, Literals.WORKSHOP__PARTICIPANTS, Literals.DEPARTMENT,
            Literals.WORKSHOP__DEPARTMENTS, Literals.CHANNEL, Literals.WORKSHOP__CHANNELS, Literals.SEGMENT, Literals.WORKSHOP__SEGMENTS,
            Literals.DATA_SOURCE, Literals.WORKSHOP__DATA_SOURCES);

    private final Workshop workshop;
    private final Catalog catalog;
    private final Labels labels;
    private final ElementNames names;
    private final ReturnedPlaces places;

    NewElements(Workshop workshop, Catalog catalog, Labels labels, ElementNames names) {
        this.workshop = workshop;
        this.catalog = catalog;
        this.labels = labels;
        this.names = names;
        this.places = new ReturnedPlaces(labels, names);
    }

    /** The kind of element that rows of a table make. */
    private static EClass kind(String table) {
        return KINDS.get(table);
    }

    /**
     * The element of a new row, where it belongs and stands, but without the values of its other columns.
     *
     * @param edits gets what is to be done
     */
    Element of(String table, ReturnedRow row, List<ElementEdit> edits) throws Unreadable {
        return switch (table) {
            case "Links" -> link(row, edits);
            case "Personas", "Evidence", "KeyIssues", "Strategies", "Solutions" -> ofWorkshop(kind(table), edits);
            default -> card(table, row, edits);
        };
    }

    /** Others refer to it before it is in the workshop, where it would get its id. */
    private static EObject identified(EClass kind) {
        EObject object = EcoreUtil.create(kind);
        object.eSet(Literals.ELEMENT__ID, UUID.randomUUID().toString());
        return object;
    }

    private Element ofWorkshop(EClass kind, List<ElementEdit> edits) {
        Element element = (Element) identified(kind);
        EReference containment = Literals.WORKSHOP.getEAllContainments().stream().filter(reference -> reference.getEReferenceType() == kind)
                .findFirst().orElseThrow();
        edits.add(new ElementEdit.Add(element, workshop.getId(), containment));
        return element;
    }

    private Element card(String table, ReturnedRow row, List<ElementEdit> edits) throws Unreadable {
        Journey journey = journey(row);
        Step step = places.step(journey, row.plain("stage"), row.plain("step"), null);
        Lane lane = table.equals("Cards") ? places.lane(journey, row.plain("lane"), null) : lane(journey, kind(table));
        if (step != null && lane == null) {
            throw new Unreadable(table.equals("Cards") ? Messages.noLane : Messages.noLaneForKind, labels.name(journey));
        }
        EClass kind = table.equals("Cards") && lane != null ? catalog.cardClass(lane) : kind(table);
        if (table.equals("Cards") && !row.plain(Halves.COLUMN).isBlank()) {
            kind = new Halves(workshop, catalog, null).kind(lane, kind, row.plain(Halves.COLUMN));
        }
        Card card = (Card) identified(kind);
        edits.add(new ElementEdit.Add(card, journey.getId(), Literals.JOURNEY__CARDS));
        refer(card, Literals.CARD__STEP, step, edits);
        refer(card, Literals.CARD__LANE, lane, edits);
        refer(card, Literals.CARD__LAST_STEP, places.lastStep(journey, step, row.plain("lastStep")), edits);
        return card;
    }

    private static void refer(Element element, EReference reference, Element target, List<ElementEdit> edits) {
        if (target != null) {
            edits.add(new ElementEdit.Refer(element.getId(), reference, List.of(target.getId())));
        }
    }

    private Journey journey(ReturnedRow row) throws Unreadable {
        String name = row.plain("journey");
        if (name.isBlank() && workshop.getJourneys().size() == 1) {
            return workshop.getJourneys().get(0);
        }
        List<Element> found = name.isBlank() ? List.of() : names.find(Literals.JOURNEY, name);
        if (found.size() != 1) {
            throw new Unreadable(found.isEmpty() ? Messages.unknownJourney : Messages.ambiguousName, name, names.list(Literals.JOURNEY));
        }
        return (Journey) found.get(0);
    }

    private Lane lane(Journey journey, EClass kind) {
        return journey.getLanes().stream().filter(lane -> catalog.cardClass(lane) == kind).findFirst()
                .or(() -> journey.getLanes().stream().filter(lane -> catalog.laneType(lane.getTypeId()).filter(type -> type.isFor(kind)).isPresent()).findFirst())
                .orElse(null);
    }

    private Element link(ReturnedRow row, List<ElementEdit> edits) throws Unreadable {
        Card source = card(row, "fromId", "fromCard");
        Card target = card(row, "toId", "toCard");
        Link link = (Link) identified(Literals.LINK);
        Element journey = (Element) source.eContainer();
        edits.add(new ElementEdit.Add(link, journey.getId(), Literals.JOURNEY__LINKS));
        refer(link, Literals.LINK__SOURCE, source, edits);
        refer(link, Literals.LINK__TARGET, target, edits);
        return link;
    }

    private Card card(ReturnedRow row, String idKey, String nameKey) throws Unreadable {
        String id = row.plain(idKey).strip();
        List<Element> named = names.find(Literals.CARD, row.plain(nameKey)).stream().filter(card -> card.eContainer() != null).toList();
        List<Element> found = id.isEmpty() ? named : byId(id);
        if (found.size() != 1) {
            throw new Unreadable(found.isEmpty() ? Messages.unknownCard : Messages.ambiguousName, id.isEmpty() ? row.plain(nameKey) : id);
        }
        return (Card) found.get(0);
    }

    private List<Element> byId(String id) {
        List<Element> found = new ArrayList<>();
        for (Journey journey : workshop.getJourneys()) {
            journey.getCards().stream().filter(card -> card.getId().equals(id)).forEach(found::add);
        }
        return found;
    }

    /** Whether a new name makes a new element of a kind. */
    static boolean isMadeByName(EClass kind) {
        return BY_NAME.containsKey(kind);
    }

    /** An element that has just a name. */
    ElementEdit.Add named(EClass kind, String name) {
        NamedElement element = (NamedElement) identified(kind);
        element.setName(name.strip());
        if (element instanceof DataSource source) {
            source.setKind(DataSourceKind.EXCEL);
        }
        names.announce(element);
        return new ElementEdit.Add(element, workshop.getId(), BY_NAME.get(kind));
    }
}
