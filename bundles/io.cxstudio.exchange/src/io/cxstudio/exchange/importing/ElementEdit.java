/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.exchange.importing;

import io.cxstudio.model.Element;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A part of a proposed change. It names elements by their ids, so that it is worked out on a copy of the workshop and made in the workshop itself. */
public sealed interface ElementEdit {

    /**
     * A new element.
     *
     * @param element     held by nothing yet, with an id of its own and without references; used once
     * @param ownerId     the id of the element that shall hold it
     * @param containment where there
     */
    record Add(Element element, String ownerId, EReference containment) implements ElementEdit {
    }

    /**
     * A new value.
     *
     * @param elementId whose
     * @param feature   of which feature
     * @param value     the value; null for none, or for the default; a list for an attribute with several values
     */
    record SetValue(String elementId, EStructuralFeature feature, Object value) implements ElementEdit {
    }

    /**
     * What an element refers to.
     *
     * @param elementId whose reference
     * @param reference which one
     * @param targetIds the ids of what it shall refer to, none to clear it; at most one unless the reference takes several
     */
    record Refer(String elementId, EReference reference, List<String> targetIds) implements ElementEdit {

        /** Copies the list. */
        public Refer {
            targetIds = List.copyOf(targetIds);
        }
    }

    /**
     * Another kind of card. The card keeps its id and everything that both kinds have.
     *
     * @param elementId the id of a card
     * @param kind      {@code Card} or a class below it
     */
    record ChangeKind(String elementId, EClass kind) implements ElementEdit {
    }

    /**
     * An element that goes, with what cannot be without it.
     *
     * @param elementId which one
     */
    record Remove(String elementId) implements ElementEdit {
    }
}
