/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.excel.SheetRow;
import io.cxstudio.exchange.Progress;
import io.cxstudio.metrics.Metrics;
import io.cxstudio.model.ModelFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The headers by which the tables of a workbook are found again, in whatever language, order and place. */
final class KnownHeaders {

    /** So many headers, or half of them, make sure that it is the table. */
    private static final int ENOUGH = 3;
    /** No header of ours, nor one that people would write, has more characters. */
    private static final int LONGEST = 400;

    /**
     * A row of headers.
     *
     * @param table   the name of the table
     * @param columns the column of each key, from 0
     */
    record Found(String table, Map<String, Integer> columns) {
    }

    private final Map<String, Map<String, String>> keysByTable = new LinkedHashMap<>();

    /** The headers of every table that the studio writes. */
    static KnownHeaders ofEveryTable(Catalog catalog, Metrics metrics) throws IOException {
        try (Book book = new Book(ModelFactory.eINSTANCE.createWorkshop(), new Texts("en"), catalog, metrics, false, Progress.NONE)) {
            List<FlatTable<?>> tables = new ArrayList<>(Tables.of(book).all());
            tables.add(LongTextsSheet.table(book));
            return new KnownHeaders(tables);
        }
    }

    /** The headers of tables in every language. */
    private KnownHeaders(List<FlatTable<?>> tables) {
        for (FlatTable<?> table : tables) {
            Map<String, String> keys = keysByTable.computeIfAbsent(table.name(), any -> new HashMap<>());
            for (FlatTable.Column<?> column : table.columns()) {
                for (String language : Texts.LANGUAGES) {
                    keys.putIfAbsent(ElementNames.folded(new Texts(language).header(column.key())), column.key());
                }
            }
        }
    }

    /** A header that the workbook itself says to be that of a column. */
    void add(String table, String header, String key) {
        if (keysByTable.containsKey(table)) {
            keysByTable.get(table).put(ElementNames.folded(header), key);
        }
    }

    /** The table whose headers a row holds, if it holds any. */
    Optional<Found> find(SheetRow row) {
        Map<Integer, String> cells = new TreeMap<>();
        row.cells().forEach((column, value) -> {
            if (value.plain().length() <= LONGEST) {
                cells.put(column, ElementNames.folded(value.plain()));
            }
        });
        Found best = null;
        for (String table : keysByTable.keySet()) {
            Map<String, Integer> columns = columns(cells, keysByTable.get(table));
            boolean likely = columns.containsKey("id") && (columns.size() > ENOUGH || 2 * columns.size() >= distinct(table));
            if (likely && (best == null || score(table, columns) > score(best.table(), best.columns()))) {
                best = new Found(table, columns);
            }
        }
        return Optional.ofNullable(best);
    }

    private static Map<String, Integer> columns(Map<Integer, String> cells, Map<String, String> keys) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        cells.forEach((column, header) -> {
            String key = keys.get(header);
            if (key != null) {
                columns.putIfAbsent(key, column);
            }
        });
        return columns;
    }

    /** How much of the table is there. */
    private double score(String table, Map<String, Integer> columns) {
        return (double) columns.size() / distinct(table) + columns.size();
    }

    private long distinct(String table) {
        return keysByTable.get(table).values().stream().distinct().count();
    }
}
