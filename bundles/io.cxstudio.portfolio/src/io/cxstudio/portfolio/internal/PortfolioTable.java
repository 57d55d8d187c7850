/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.portfolio.internal;

import java.util.List;

/** The tables with a row for each thing. Their names and the ids of their columns are the same in every language, so that an analyst's formulas go on working. */
public enum PortfolioTable {

    /** A row for each file that could be read. */
    WORKSHOPS("Workshops", text("workshop"), date("date"), text("place"), text("language"), number("participants"), number("personas"),
            number("journeys"), number("stages"), number("touchpoints"), number("painPoints"), number("opportunities"), number("solutions"),
            number("solutionsDone"), number("measures"), text("file"), id("id")),
    /** A row for each journey. */
    JOURNEYS("Journeys", text("workshop"), text("journey"), text("kind"), text("personas"), number("stages"), number("steps"), number("cards"),
            number("touchpoints"), number("momentsOfTruth"), number("painPoints"), number("worstSeverity"), number("opportunities"), number("votes"),
            decimal("emotionMean"), decimal("emotionLeast"), decimal("scaleFrom"), decimal("scaleTo"), text("file"), id("workshopId"), id("id")),
    /** A row for each stage. */
    STAGES("Stages", text("workshop"), text("journey"), number("number"), text("stage"), text("stageType"), text("phase"), number("steps"),
            decimal("hours"), number("cards"), number("touchpoints"), number("painPoints"), number("worstSeverity"), number("votes"),
            decimal("emotionMean"), text("file"), id("journeyId"), id("id")),
    /** A row for each touchpoint. */
    TOUCHPOINTS("Touchpoints", text("workshop"), text("journey"), text("stage"), text("step"), text("touchpoint"), text("channel"), text("medium"),
            text("device"), text("department"), text("momentOfTruth"), text("frequency"), text("persona"), text("evidence"), number("votes"),
            text("tags"), text("file"), id("journeyId"), id("id")),
    /** A row for each measurement. */
    MEASUREMENTS("Measurements", text("workshop"), text("journey"), text("stage"), text("step"), text("subject"), text("metric"), text("metricId"),
            text("unit"), text("segment"), date("periodStart"), date("periodEnd"), number("n"), decimal("value"), decimal("lower"), decimal("upper"),
            decimal("confidence"), decimal("target"), decimal("warning"), text("source"), text("sourceKind"), number("notApplicable"),
            number("missing"), number("rejected"), text("file"), id("subjectId"), id("id"));

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
     * @param id     what it is called in the names of ranges, in letters and digits of ASCII
     * @param header what stands above it
     * @param kind   what it holds
     */
    record Column(String id, String header, Kind kind) {
    }

    private record Definition(String id, Kind kind) {
    }

    private final String title;
    private final List<Definition> columns;

    PortfolioTable(String title, Definition... columns) {
        this.title = title;
        this.columns = List.of(columns);
    }

    /** The name of the table, which is the same in every language. */
    public String title() {
        return title;
    }

    /** The headers, in order. */
    public List<String> headers(Words words) {
        return columns(words).stream().map(Column::header).toList();
    }

    List<Column> columns(Words words) {
        return columns.stream().map(column -> column(column.id(), column.kind(), words)).toList();
    }

    /** A column whose header the words know. */
    static Column column(String id, Kind kind, Words words) {
        return new Column(id, words.column(id), kind);
    }

    private static Definition text(String id) {
        return new Definition(id, Kind.TEXT);
    }

    private static Definition id(String id) {
        return new Definition(id, Kind.ID);
    }

    private static Definition number(String id) {
        return new Definition(id, Kind.NUMBER);
    }

    private static Definition decimal(String id) {
        return new Definition(id, Kind.DECIMAL);
    }

    private static Definition date(String id) {
        return new Definition(id, Kind.DATE);
    }
}
