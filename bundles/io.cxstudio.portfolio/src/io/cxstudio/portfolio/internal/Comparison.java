/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.portfolio.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.cxstudio.portfolio.internal.PortfolioTable.Column;
import io.cxstudio.portfolio.internal.PortfolioTable.Kind;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.eclipse.osgi.util.NLS;

/** The same metrics side by side: a row for each journey, and for each metric its figure in the latest period, with n, interval and period, and error bars for charts. */
final class Comparison {

    static final String NAME = "Comparison";
    /** Eight columns each, which is less than Excel takes and more than anybody compares. */
    private static final int MOST_METRICS = 1000;
    private static final int COLUMNS_A_METRIC = 8;
    private static final int FIRST = 5;
    private static final int COLUMNS_A_PAGE = 17;

    /**
     * What a metric is called.
     *
     * @param id     in names of ranges
     * @param header above its columns
     */
    record Name(String id, String header) {
    }

    private final Words words;
    private final List<Compared> lines = new ArrayList<>();
    private final Map<Compared.MetricKey, Name> names = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private boolean tooMany;

    Comparison(Words words) {
        this.words = words;
        first().forEach(column -> {
            taken.add(column.id());
            taken.add(column.header());
        });
    }

    private List<Column> first() {
        return List.of(PortfolioTable.column("journeyOfWorkshop", Kind.TEXT, words), PortfolioTable.column("workshop", Kind.TEXT, words),
                PortfolioTable.column("journey", Kind.TEXT, words), PortfolioTable.column("kind", Kind.TEXT, words),
                PortfolioTable.column("file", Kind.TEXT, words));
    }

    void add(List<Compared> more) {
        for (Compared line : more) {
            lines.add(line);
            line.figures().keySet().forEach(this::name);
        }
    }

    private void name(Compared.MetricKey metric) {
        if (names.containsKey(metric)) {
            return;
        }
        if (names.size() == MOST_METRICS) {
            tooMany = true;
            return;
        }
        String wish = metric.name().isBlank() ? metric.id().isBlank() ? words.get("metric") : metric.id() : metric.name();
        String id = metric.id().replaceAll("^.*\\.|[^A-Za-z0-9_]", "");
        names.put(metric, new Name(free(id.isEmpty() ? "metric" : id, ""), free(wish, " ")));
    }

    /** With a number behind it, if it or one of its columns is there already. */
    private String free(String wish, String between) {
        String free = wish;
        for (int number = 2; columns(new Name(free, free)).stream().anyMatch(column -> taken.contains(column.id()) || taken.contains(column.header())); number++) {
            free = wish + between + number;
        }
        columns(new Name(free, free)).forEach(column -> {
            taken.add(column.id());
            taken.add(column.header());
        });
        return free;
    }

    private List<Column> columns(Name name) {
        return List.of(new Column(name.id(), name.header(), Kind.DECIMAL), column(name, "N", Kind.NUMBER), column(name, "Lower", Kind.DECIMAL),
                column(name, "Upper", Kind.DECIMAL), column(name, "From", Kind.DATE), column(name, "Until", Kind.DATE), column(name, "Below", Kind.DECIMAL),
                column(name, "Above", Kind.DECIMAL));
    }

    private Column column(Name name, String what, Kind kind) {
        return new Column(name.id() + what, words.get("column.metric" + what, name.header()), kind);
    }

    boolean hasFigures() {
        return !names.isEmpty();
    }

    List<Compared> lines() {
        return lines;
    }

    /** The metrics and what they are called. */
    Map<Compared.MetricKey, Name> metrics() {
        return names;
    }

    /** The column of the value of the nth metric, from 0. */
    static int value(int metric) {
        return FIRST + COLUMNS_A_METRIC * metric;
    }

    /** The column of how far its interval reaches down. */
    static int below(int metric) {
        return value(metric) + COLUMNS_A_METRIC - 2;
    }

    /** The column of how far its interval reaches up. */
    static int above(int metric) {
        return below(metric) + 1;
    }

    /** What a line is called in charts. */
    static String label(Compared line) {
        return line.journey().isBlank() ? line.workshop() : line.workshop() + " \u2013 " + line.journey();
    }

    void write(PortfolioBook book, SXSSFSheet sheet) {
        if (tooMany) {
            book.note(NLS.bind(Messages.tooManyMetrics, MOST_METRICS));
        }
        List<Column> columns = new ArrayList<>(first());
        names.values().forEach(name -> columns.addAll(columns(name)));
        TableWriter table = new TableWriter(book, NAME, columns, SpreadsheetVersion.EXCEL2007.getMaxRows(), sheet);
        // many metrics would be too small to read on one page; each of them begins with the names
        sheet.getPrintSetup().setFitWidth((short) ((columns.size() + COLUMNS_A_PAGE - 1) / COLUMNS_A_PAGE));
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 0));
        lines.forEach(line -> table.write(row(line)));
        table.finish();
    }

    private Object[] row(Compared line) {
        List<Object> row = new ArrayList<>(List.of(label(line), line.workshop(), line.journey(), line.kind(), line.file()));
        for (Compared.MetricKey metric : names.keySet()) {
            Compared.Value value = line.figures().get(metric);
            row.addAll(value == null ? Collections.nCopies(COLUMNS_A_METRIC, null)
                    : Arrays.asList(value.value(), value.n(), value.lower(), value.upper(), value.from(), value.until(),
                            value.below(), value.above()));
        }
        return row.toArray();
    }
}
