/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.exchange;

import java.util.LinkedHashMap;
import java.util.Map;

/** The values of an exporter's options. Immutable. An exporter finds a checked value for each option that it declared. */
public final class ExportOptions {

    /** Nothing was chosen: each option has its default. */
    public static final ExportOptions NONE = new ExportOptions(Map.of());

    private final Map<String, String> values;

    private ExportOptions(Map<String, String> values) {
        this.values = values;
    }

    /**
     * Options by id. They are checked when the export begins.
     *
     * @param values the id of the option to its value, not null and without null
     * @return the options, not null
     */
    public static ExportOptions of(Map<String, String> values) {
        return new ExportOptions(Map.copyOf(values));
    }

    /**
     * These options, checked and with the defaults of those that are not given.
     *
     * @param type the exporter that declares the options
     * @return the options, not null
     * @throws IllegalArgumentException if there is no such option or it does not take the value; the message is for people
     */
    ExportOptions completed(ExporterType type) {
        values.keySet().forEach(type::option);
        Map<String, String> complete = new LinkedHashMap<>();
        for (ExporterOption option : type.options()) {
            String value = values.getOrDefault(option.id(), option.defaultValue());
            option.check(value);
            complete.put(option.id(), value);
        }
        return new ExportOptions(complete);
    }

    /**
     * The value of an option of type text, choice or language; of any other type, its text.
     *
     * @param id the id of a declared option
     * @return the value, not null
     * @throws IllegalArgumentException if there is no such option
     */
    public String text(String id) {
        String value = values.get(id);
        if (value == null) {
            throw new IllegalArgumentException("No option " + id);
        }
        return value;
    }

    /**
     * The value of an option of type boolean.
     *
     * @param id the id of a declared option
     * @return the value
     * @throws IllegalArgumentException if there is no such option
     */
    public boolean isOn(String id) {
        return Boolean.parseBoolean(text(id));
    }

    /**
     * The value of an option of type integer.
     *
     * @param id the id of a declared option
     * @return the value
     * @throws IllegalArgumentException if there is no such option, or it is not an integer
     */
    public int integer(String id) {
        return Integer.parseInt(text(id));
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
