/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.model.ModelPackage.Literals;
import io.cxstudio.model.Persona;
import java.util.stream.Collectors;

/** The persons who stand for the customers. */
final class PersonasSheet {

    private PersonasSheet() {
    }

    static FlatTable<Persona> table(Book book) {
        Labels labels = book.labels();
        return new FlatTable<Persona>(book, "Personas", Persona::getId)
                .column("name", Literals.NAMED_ELEMENT__NAME, persona -> persona.getName())
                .column("role", Literals.PERSONA__ROLE, persona -> persona.getRole())
                .column("segment", Literals.PERSONA__SEGMENT, persona -> labels.name(persona.getSegment()))
                .column("quote", Literals.PERSONA__QUOTE, persona -> persona.getQuote())
                .column("age", Literals.PERSONA__AGE, persona -> persona.getAge())
                .column("place", Literals.PERSONA__PLACE, persona -> persona.getPlace())
                .column("goals", Literals.PERSONA__GOALS, persona -> persona.getGoals())
                .column("needs", Literals.PERSONA__NEEDS, persona -> persona.getNeeds())
                .column("frustrations", Literals.PERSONA__FRUSTRATIONS, persona -> persona.getFrustrations())
                .column("priority", Literals.PERSONA__PRIORITY, persona -> labels.word(persona.getPriority()))
                .column("attributes", persona -> attributes(persona))
                .column("description", Literals.NAMED_ELEMENT__DESCRIPTION, persona -> persona.getDescription())
                .rows(book.workshop().getPersonas());
    }

    private static String attributes(Persona persona) {
        return persona.getAttributes().stream().map(attribute -> text(attribute.getName()) + ": " + text(attribute.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
