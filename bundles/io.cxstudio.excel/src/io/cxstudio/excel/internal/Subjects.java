/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.model.Barrier;
import io.cxstudio.model.Card;
import io.cxstudio.model.Element;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Opportunity;
import io.cxstudio.model.PainPoint;
import io.cxstudio.model.Persona;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;
import io.cxstudio.model.Touchpoint;
import org.eclipse.emf.ecore.EObject;

/** Where what was measured is: its journey, stage and step, and its place among the others. */
final class Subjects {

    private final Book book;

    Subjects(Book book) {
        this.book = book;
    }

    private Places.Column column(Element subject) {
        return switch (subject) {
            case Card card when !card.eIsProxy() -> book.places().of(card).first();
            case Step step -> book.places().column(step);
            case null, default -> null;
        };
    }

    Step step(Element subject) {
        Places.Column column = column(subject);
        return column == null ? null : column.step();
    }

    Stage stage(Element subject) {
        if (subject instanceof Stage stage && !stage.eIsProxy()) {
            return stage;
        }
        Places.Column column = column(subject);
        return column == null ? null : column.stage();
    }

    Journey journey(Element subject) {
        for (EObject object = subject; object != null; object = object.eContainer()) {
            if (object instanceof Journey journey && !journey.eIsProxy()) {
                return journey;
            }
        }
        return null;
    }

    /** The key of the word for what kind of thing it is; null for one that has none. */
    static String kind(Element subject) {
        return switch (subject) {
            case Touchpoint touchpoint -> "touchpoint";
            case PainPoint pain -> "painPoint";
            case Barrier barrier -> "barrier";
            case Opportunity opportunity -> "opportunity";
            case Step step -> "step";
            case Stage stage -> "stage";
            case Journey journey -> "journey";
            case Persona persona -> "persona";
            case null, default -> null;
        };
    }

    /** The journey's place in the workshop; what is in none comes last. */
    int journeyPosition(Element subject) {
        Journey journey = journey(subject);
        return journey == null ? Integer.MAX_VALUE : book.workshop().getJourneys().indexOf(journey);
    }

    /** The place from left to right in the journey: the whole journey first, a stage before its steps; what stands nowhere last. */
    int position(Element subject) {
        return switch (subject) {
            case Journey journey -> -1;
            case Stage stage when !stage.eIsProxy() && !stage.getSteps().isEmpty() -> position(stage.getSteps().get(0)) - 1;
            case null, default -> {
                Places.Column column = column(subject);
                yield column == null ? Integer.MAX_VALUE : 2 * column.position();
            }
        };
    }
}
