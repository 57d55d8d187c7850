/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.exchange;

import io.cxstudio.exchange.internal.Messages;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;

/**
 * A choice that an exporter leaves to the user.
 *
 * @param id           its id within the exporter, such as {@code language}
 * @param name         what it is called, in the language of the interface
 * @param description  what it does, in a sentence; empty if nothing was said
 * @param type         what values it takes
 * @param defaultValue the value it has when nobody says anything, as text
 * @param choices      the values to choose from, or to propose for a language, or the endings of the files that are taken, without a dot, lower case;
 *                     empty for other types
 */
public record ExporterOption(String id, String name, String description, Type type, String defaultValue, List<String> choices) {

    /** What values an option takes. */
    public enum Type {
        /** {@code true} or {@code false}. */
        BOOLEAN,
        /** A whole number. */
        INTEGER,
        /** Any text. */
        TEXT,
        /** One of the listed choices. */
        CHOICE,
        /** A BCP 47 language tag such as {@code zh-TW}, or nothing for the language of the workshop; the listed choices are proposed. */
        LANGUAGE,
        /** The path of a file that the exporter reads, or nothing for none; with listed choices its name ends in one of them. */
        FILE
    }

    /** Copies the list and checks the default value. */
    public ExporterOption {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        choices = List.copyOf(choices);
        check(id, type, choices, defaultValue);
    }

    /**
     * Checks a value. The disk is not looked at: whether a file is there is found out by who reads it.
     *
     * @param value the value as text, not null
     * @throws IllegalArgumentException if this option does not take it; the message says what it takes, for people
     */
    public void check(String value) {
        check(id, type, choices, value);
    }

    private static boolean isLanguage(String value) {
        try {
            new Locale.Builder().setLanguageTag(value);
            return true;
        } catch (IllformedLocaleException otherwise) {
            return false;
        }
    }

    private static String fileComplaint(String id, List<String> endings, String value) {
        try {
            Path name = Path.of(value).getFileName();
            boolean fits = value.isEmpty() || endings.isEmpty()
                    || name != null && endings.stream().anyMatch(ending -> name.toString().toLowerCase(Locale.ROOT).endsWith("." + ending));
            return fits ? null : NLS.bind(Messages.badFileKind, new Object[] {id, name == null ? value : name, endings.stream().map(ending -> "." + ending)
                    .collect(Collectors.joining(", "))});
        } catch (InvalidPathException noPath) {
            return NLS.bind(Messages.badPath, new Object[] {id, value, noPath.getReason()});
        }
    }

    private static void check(String id, Type type, List<String> choices, String value) {
        String complaint = switch (type) {
            case BOOLEAN -> value.equals("true") || value.equals("false") ? null : NLS.bind(Messages.badFlag, id, value);
            case INTEGER -> value.matches("[+-]?[0-9]{1,9}") ? null : NLS.bind(Messages.badNumber, id, value);
            case CHOICE -> choices.contains(value) ? null
                    : NLS.bind(Messages.badChoice, new Object[] {id, value, String.join(", ", choices)});
            case LANGUAGE -> value.isEmpty() || isLanguage(value) ? null : NLS.bind(Messages.badLanguage, id, value);
            case FILE -> fileComplaint(id, choices, value);
            case TEXT -> null;
        };
        if (complaint != null) {
            throw new IllegalArgumentException(complaint);
        }
    }
}
