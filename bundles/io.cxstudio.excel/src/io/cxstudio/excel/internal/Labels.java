/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.catalog.CatalogEntry;
import io.cxstudio.model.Card;
import io.cxstudio.model.Channel;
import io.cxstudio.model.Element;
import io.cxstudio.model.EmotionLevel;
import io.cxstudio.model.EmotionScale;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Stage;
import io.cxstudio.model.TypedElement;
import io.cxstudio.model.Workshop;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;

/** What things are called, in the language of the workbook: by their own name, else by the catalog, else by the label last known. */
final class Labels {

    private final Texts texts;
    private final Catalog catalog;

    Labels(Texts texts, Catalog catalog) {
        this.texts = texts;
        this.catalog = catalog;
    }

    /** The name of an element; empty for none, and for one that is referred to but missing. */
    String name(Element element) {
        if (element == null || element.eIsProxy()) {
            return "";
        }
        if (element instanceof TypedElement typed) {
            return typed(typed);
        }
        return element.displayName();
    }

    /** The names of several elements, one a line. */
    String names(Collection<? extends Element> elements) {
        return elements.stream().map(this::name).filter(name -> !name.isBlank()).collect(Collectors.joining("\n"));
    }

    private String typed(TypedElement element) {
        if (element.getName() != null && !element.getName().isBlank()) {
            return element.getName();
        }
        Optional<? extends CatalogEntry> type = type(element);
        if (type.isPresent()) {
            return type.get().name(texts.language());
        }
        if (element.getTypeLabel() != null && !element.getTypeLabel().isBlank()) {
            return element.getTypeLabel();
        }
        return element.getTypeId() == null ? "" : texts.get("unknownType", element.getTypeId());
    }

    private Optional<? extends CatalogEntry> type(TypedElement element) {
        return switch (element) {
            case Lane lane -> catalog.laneType(lane.getTypeId());
            case Stage stage -> catalog.stageType(stage.getTypeId());
            case Channel channel -> catalog.channelType(channel.getTypeId());
            default -> Optional.empty();
        };
    }

    /** What kind of thing it is, by the catalog, as in a column beside its name; empty if it has no type. */
    String typeName(TypedElement element) {
        return element == null || element.eIsProxy() ? "" : type(element).map(type -> type.name(texts.language()))
                .orElse(element.getTypeLabel() != null ? element.getTypeLabel() : element.getTypeId() == null ? "" : element.getTypeId());
    }

    /** The colour of a typed element of the map as {@code RRGGBB}: its own, else that of its type. */
    String colour(TypedElement element, String own) {
        return Colours.firstOf(own, type(element).map(CatalogEntry::colour).orElse(null));
    }

    /** The colour of a card as {@code RRGGBB}: its own, else that of its lane. */
    String colour(Card card, String ofLane) {
        return Colours.firstOf(card.getColour(), ofLane);
    }

    /** The word for a value of an enumeration; empty for those that say nothing. */
    String word(Enumerator value) {
        if (value == null || value.getLiteral().equals("unspecified") || value.getLiteral().equals("none")) {
            return "";
        }
        return texts.get(value.getClass().getSimpleName() + "." + value.getLiteral());
    }

    /** The word on the emotion scale for a score; empty if the scale has none for it. */
    static String level(Workshop workshop, Double score) {
        EmotionScale scale = workshop.getEmotionScale();
        if (scale == null || score == null) {
            return "";
        }
        return scale.getLevels().stream().filter(level -> level.getScore() == score && level.getLabel() != null).map(EmotionLevel::getLabel)
                .findFirst().orElse("");
    }
}
