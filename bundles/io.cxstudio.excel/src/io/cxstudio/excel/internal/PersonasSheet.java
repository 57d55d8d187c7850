/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.model.Persona;
import java.util.stream.Collectors;

/** The persons who stand for the customers. */
final class PersonasSheet {

    private PersonasSheet() {
    }

    static void write(Book book) {
        Labels labels = book.labels();
        new FlatTable<Persona>(book, "Personas", Persona::getId)
                .column("name", persona -> persona.getName())
                .column("role", persona -> persona.getRole())
                .column("segment", persona -> labels.name(persona.getSegment()))
                .column("quote", persona -> persona.getQuote())
                .column("age", persona -> persona.getAge())
                .column("place", persona -> persona.getPlace())
                .column("goals", persona -> persona.getGoals())
                .column("needs", persona -> persona.getNeeds())
                .column("frustrations", persona -> persona.getFrustrations())
                .column("priority", persona -> labels.word(persona.getPriority()))
                .column("attributes", persona -> attributes(persona))
                .column("description", persona -> persona.getDescription())
                .write(book.workshop().getPersonas());
    }

    private static String attributes(Persona persona) {
        return persona.getAttributes().stream().map(attribute -> text(attribute.getName()) + ": " + text(attribute.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
