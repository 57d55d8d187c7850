/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.portfolio.internal;

import java.util.List;
import java.util.stream.Stream;

/** The tables with a row for each thing. Their names and the headers of their columns are stable, so that an analyst's own formulas go on working. */
public enum PortfolioTable {

    /** A row for each file that could be read. */
    WORKSHOPS("Workshops", text("Workshop"), date("Date"), text("Place"), text("Language"), number("Participants"), number("Personas"),
            number("Journeys"), number("Stages"), number("Touchpoints"), number("Pain points"), number("Opportunities"), number("Solutions"),
            number("Solutions done"), number("Measurements"), text("File"), id("Id")),
    /** A row for each journey. */
    JOURNEYS("Journeys", text("Workshop"), text("Journey"), text("Kind"), text("Personas"), number("Stages"), number("Steps"), number("Cards"),
            number("Touchpoints"), number("Moments of truth"), number("Pain points"), number("Worst severity"), number("Opportunities"),
            number("Votes"), decimal("Emotion, mean"), decimal("Emotion, least"), decimal("Scale from"), decimal("Scale to"), text("File"),
            id("Workshop id"), id("Id")),
    /** A row for each stage. */
    STAGES("Stages", text("Workshop"), text("Journey"), number("Number"), text("Stage"), text("Type"), text("Phase"), number("Steps"),
            decimal("Hours"), number("Cards"), number("Touchpoints"), number("Pain points"), number("Worst severity"), number("Votes"),
            decimal("Emotion, mean"), text("File"), id("Journey id"), id("Id")),
    /** A row for each touchpoint. */
    TOUCHPOINTS("Touchpoints", text("Workshop"), text("Journey"), text("Stage"), text("Step"), text("Touchpoint"), text("Channel"), text("Medium"),
            text("Device"), text("Department"), text("Moment of truth"), text("Frequency"), text("Persona"), text("Evidence"), number("Votes"),
            text("Tags"), text("File"), id("Journey id"), id("Id")),
    /** A row for each measurement. */
    MEASUREMENTS("Measurements", text("Workshop"), text("Journey"), text("Stage"), text("Step"), text("Subject"), text("Metric"), text("Metric id"),
            text("Unit"), text("Segment"), date("From"), date("To"), number("n"), decimal("Value"), decimal("Lower"), decimal("Upper"),
            decimal("Confidence"), decimal("Target"), decimal("Warning"), text("Source"), text("Source kind"), number("Not applicable"),
            number("Missing"), number("Rejected"), text("File"), id("Subject id"), id("Id"));

    /** What a column holds. */
    enum Kind {
        TEXT(26), ID(12), NUMBER(12), DECIMAL(12), DATE(12);

        private final int width;

        Kind(int width) {
            this.width = width;
        }

        /** How wide its column is, in digits. */
        int width() {
            return width;
        }
    }

    /**
     * A column.
     *
     * @param header what stands above it
     * @param kind   what it holds
     */
    record Column(String header, Kind kind) {
    }

    private final String title;
    private final List<Column> columns;

    PortfolioTable(String title, Column... columns) {
        this.title = title;
        this.columns = List.of(columns);
    }

    /** The name of its sheet and of the table on it. */
    public String title() {
        return title;
    }

    /** The headers, in order. */
    public List<String> headers() {
        return columns.stream().map(Column::header).toList();
    }

    List<Column> columns() {
        return columns;
    }

    /** All names of tables. */
    static List<String> titles() {
        return Stream.of(values()).map(PortfolioTable::title).toList();
    }

    private static Column text(String header) {
        return new Column(header, Kind.TEXT);
    }

    private static Column id(String header) {
        return new Column(header, Kind.ID);
    }

    private static Column number(String header) {
        return new Column(header, Kind.NUMBER);
    }

    private static Column decimal(String header) {
        return new Column(header, Kind.DECIMAL);
    }

    private static Column date(String header) {
        return new Column(header, Kind.DATE);
    }
}
