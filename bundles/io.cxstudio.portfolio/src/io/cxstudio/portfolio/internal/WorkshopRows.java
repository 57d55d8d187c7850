/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.portfolio.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import io.cxstudio.metrics.Metrics;
import io.cxstudio.model.Workshop;

/** What one workshop adds to the portfolio: rows for each table, and figures to compare. It no longer needs the workshop. */
public final class WorkshopRows {

    private final String file;
    private final Map<PortfolioTable, List<Object[]>> rows = new EnumMap<>(PortfolioTable.class);
    private final List<Compared> compared = new ArrayList<>();

    private WorkshopRows(String file) {
        this.file = file;
        for (PortfolioTable table : PortfolioTable.values()) {
            rows.put(table, new ArrayList<>());
        }
    }

    /** The file, as a user wrote it. */
    public String file() {
        return file;
    }

    /** The rows of a table; a value is a text, a number, a day or null. */
    public List<Object[]> of(PortfolioTable table) {
        return rows.get(table);
    }

    /** What the comparison shows of it. */
    List<Compared> compared() {
        return compared;
    }

    void add(PortfolioTable table, Object... values) {
        rows.get(table).add(values);
    }

    /** Makes rows of workshops; can be used by several threads. */
    public static final class Reader {

        private final Metrics metrics;
        private final Words words;

        /** A reader that says things in these words and computes figures by these metrics. */
        public Reader(Words words, Metrics metrics) {
            this.metrics = metrics;
            this.words = words;
        }

        /** The rows of a workshop. */
        public WorkshopRows read(Path path, Workshop workshop) {
            WorkshopRows rows = new WorkshopRows(path.toString());
            new JourneyRows(rows, workshop, words.cells()).add();
            rows.compared.addAll(new MeasurementRows(rows, workshop, words, metrics).add());
            return rows;
        }
    }
}
