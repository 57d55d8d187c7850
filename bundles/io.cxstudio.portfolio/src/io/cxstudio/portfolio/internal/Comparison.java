/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.portfolio.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.cxstudio.portfolio.internal.PortfolioTable.Column;
import io.cxstudio.portfolio.internal.PortfolioTable.Kind;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.eclipse.osgi.util.NLS;

/** The same metrics side by side: a row for each journey, and for each metric its figure in the latest period, with n. */
final class Comparison {

    static final String TITLE = "Comparison";
    /** Two columns each, which is far less than Excel takes and more than anybody compares. */
    private static final int MOST_METRICS = 1000;
    private static final List<Column> FIRST = List.of(new Column("Journey of workshop", Kind.TEXT), new Column("Workshop", Kind.TEXT),
            new Column("Journey", Kind.TEXT), new Column("Kind", Kind.TEXT), new Column("Until", Kind.DATE), new Column("File", Kind.TEXT));

    private final List<Compared> lines = new ArrayList<>();
    private final Map<Compared.MetricKey, String> headers = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private boolean tooMany;

    Comparison() {
        FIRST.forEach(column -> taken.add(column.header()));
    }

    void add(List<Compared> more) {
        for (Compared line : more) {
            lines.add(line);
            line.figures().keySet().forEach(this::header);
        }
    }

    private void header(Compared.MetricKey metric) {
        if (headers.containsKey(metric)) {
            return;
        }
        if (headers.size() == MOST_METRICS) {
            tooMany = true;
            return;
        }
        String wish = metric.name().isBlank() ? metric.id().isBlank() ? "Metric" : metric.id() : metric.name();
        String header = wish;
        for (int number = 2; taken.contains(header) || taken.contains(count(header)); number++) {
            header = wish + " " + number;
        }
        taken.add(header);
        taken.add(count(header));
        headers.put(metric, header);
    }

    private static String count(String header) {
        return header + ", n";
    }

    boolean hasFigures() {
        return !headers.isEmpty();
    }

    List<Compared> lines() {
        return lines;
    }

    /** The metrics and the headers of their columns. */
    Map<Compared.MetricKey, String> metrics() {
        return headers;
    }

    /** The column of the nth metric, from 0. */
    static int column(int metric) {
        return FIRST.size() + 2 * metric;
    }

    /** What a line is called in charts. */
    static String label(Compared line) {
        return line.journey().isBlank() ? line.workshop() : line.workshop() + " \u2013 " + line.journey();
    }

    void write(PortfolioBook book, SXSSFSheet sheet) {
        if (tooMany) {
            book.note(NLS.bind(Messages.tooManyMetrics, MOST_METRICS));
        }
        List<Column> columns = new ArrayList<>(FIRST);
        headers.values().forEach(header -> {
            columns.add(new Column(header, Kind.DECIMAL));
            columns.add(new Column(count(header), Kind.NUMBER));
        });
        TableWriter table = new TableWriter(book, TITLE, columns, SpreadsheetVersion.EXCEL2007.getMaxRows(), sheet);
        lines.forEach(line -> table.write(row(line)));
        table.finish();
    }

    private Object[] row(Compared line) {
        List<Object> row = new ArrayList<>();
        row.add(label(line));
        row.add(line.workshop());
        row.add(line.journey());
        row.add(line.kind());
        row.add(line.until());
        row.add(line.file());
        headers.keySet().forEach(metric -> {
            Compared.Value value = line.figures().get(metric);
            row.add(value == null ? null : value.value());
            row.add(value == null ? null : value.n());
        });
        return row.toArray();
    }
}
