/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.capture;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.catalog.LaneHalf;
import io.cxstudio.model.Lane;

/**
 * The sign before a text in a range, which says in which half of its lane it stands: a plus or a minus in brackets. A bare sign at the beginning of a cell is a
 * formula to spreadsheets, and a bullet to people.
 */
final class HalfSign {

    private HalfSign() {
    }

    /** A text as it goes into a range; with a sign only for cards in a lane with halves. */
    static String before(String text, Lane lane, EClass kind, Catalog catalog) {
        return catalog.halvedType(lane).map(type -> '(' + LaneHalf.sign(type.half(kind)) + ") " + text).orElse(text);
    }

    /** The kind of card that a text from a range becomes if it begins with a sign; empty for any other text and for lanes without halves. */
    static Optional<EClass> kind(String text, Lane lane, Catalog catalog) {
        return !text.matches("(?s)\\([+\\-\u2212]\\).*\\S.*") ? Optional.empty()
                : catalog.halvedType(lane).map(type -> type.cardClass(text.charAt(1) == '+' ? LaneHalf.PLUS : LaneHalf.MINUS));
    }

    /** A text without its sign. */
    static String behind(String text) {
        return text.substring(3).strip();
    }
}
