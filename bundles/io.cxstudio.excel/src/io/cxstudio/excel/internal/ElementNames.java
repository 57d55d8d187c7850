/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.finding.FoldedText;
import io.cxstudio.model.Element;
import io.cxstudio.model.Workshop;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Finds elements by what the workbook calls them, the new ones that come with it among them. */
final class ElementNames {

    private static final int MOST_LISTED = 12;

    private final Labels labels;
    private final Map<String, List<Element>> byName = new HashMap<>();
    private final List<Element> all = new ArrayList<>();

    ElementNames(Workshop workshop, Labels labels) {
        this.labels = labels;
        workshop.eAllContents().forEachRemaining(this::add);
    }

    private void add(EObject object) {
        if (object instanceof Element element) {
            announce(element);
        }
    }

    /** Takes in an element that is going to be there. */
    void announce(Element element) {
        all.add(element);
        String name = labels.name(element);
        if (!name.isBlank()) {
            byName.computeIfAbsent(folded(name), any -> new ArrayList<>()).add(element);
        }
    }

    /** The elements of a kind that have a name, whatever their letters are composed of. */
    List<Element> find(EClass kind, String name) {
        return byName.getOrDefault(folded(name), List.of()).stream().filter(element -> kind.isSuperTypeOf(element.eClass())).toList();
    }

    /** The names of the elements of a kind, for a message. */
    String list(EClass kind) {
        return list(all.stream().filter(element -> kind.isSuperTypeOf(element.eClass())));
    }

    /** The names of some elements, for a message. */
    String list(Stream<? extends Element> elements) {
        List<String> names = elements.map(labels::name).filter(name -> !name.isBlank()).distinct().toList();
        String listed = names.stream().limit(MOST_LISTED).collect(Collectors.joining(", "));
        return names.isEmpty() ? "\u2013" : names.size() > MOST_LISTED ? listed + ", \u2026" : listed;
    }

    /** What counts of a name or word. */
    static String folded(String text) {
        return FoldedText.of(text).key();
    }
}
