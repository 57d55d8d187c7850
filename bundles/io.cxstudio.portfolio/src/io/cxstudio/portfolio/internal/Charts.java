/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.portfolio.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;

import io.cxstudio.excel.internal.Chart;
import io.cxstudio.excel.internal.ChartDrawing;
import io.cxstudio.excel.internal.TableRange;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A chart for each metric, with a bar and its interval for each journey, drawn from the comparison so that it follows when the table is edited. */
final class Charts {

    static final String NAME = "Charts";
    private static final int MOST_CHARTS = 24;
    /** More bars cannot be told apart. */
    private static final int MOST_BARS = 40;
    private static final int SIDE_BY_SIDE = 2;
    private static final int COLUMNS = 10;
    private static final int LEAST_ROWS = 12;

    private final XSSFSheet sheet;
    private final Comparison comparison;
    private final String compared;
    private final Words words;
    private final List<Compared> lines;

    Charts(XSSFSheet sheet, Comparison comparison, String compared, Words words) {
        this.sheet = sheet;
        this.compared = compared;
        this.words = words;
        this.comparison = comparison;
        lines = comparison.lines().subList(0, Math.min(MOST_BARS, comparison.lines().size()));
    }

    void draw() {
        int height = Math.max(LEAST_ROWS, 6 + lines.size() * 2);
        int number = 0;
        ChartDrawing drawing = new ChartDrawing(sheet, words.isRightToLeft(), words.language());
        for (Map.Entry<Compared.MetricKey, Comparison.Name> metric : comparison.metrics().entrySet()) {
            if (number == MOST_CHARTS) {
                return;
            }
            int left = number % SIDE_BY_SIDE * (COLUMNS + 1);
            int top = number / SIDE_BY_SIDE * (height + 1);
            drawing.draw(chart(metric.getKey(), metric.getValue().header(), number),
                    new XSSFClientAnchor(0, 0, 0, 0, left, top, left + COLUMNS, top + height));
            number++;
        }
    }

    private Chart chart(Compared.MetricKey metric, String name, int number) {
        TableRange values = range(Comparison.value(number), metric, Compared.Value::value);
        boolean fromZero = lines.stream().map(line -> line.figures().get(metric)).filter(Objects::nonNull)
                .flatMap(value -> Stream.of(value.value(), value.lower()))
                .filter(Objects::nonNull).allMatch(end -> end >= 0);
        TableRange labels = new TableRange(reference(0), lines.stream().<Object>map(Comparison::label).toList());
        Chart.Series series = new Chart.Series(name, null, labels, null, values, range(Comparison.below(number), metric, Compared.Value::below),
                range(Comparison.above(number), metric, Compared.Value::above), null);
        return new Chart(Chart.Kind.BARS, title(name), "", metric.unit(), "0.0", fromZero ? (Double) 0.0 : orNull(metric.range().minimum()),
                orNull(metric.range().maximum()), List.of(series));
    }

    private static Double orNull(OptionalDouble bound) {
        return bound.isPresent() ? (Double) bound.getAsDouble() : null;
    }

    private String title(String name) {
        int all = comparison.lines().size();
        return all == lines.size() ? name : words.get("chart.first", name, lines.size(), all);
    }

    private TableRange range(int column, Compared.MetricKey metric, Function<Compared.Value, Double> what) {
        return new TableRange(reference(column), lines.stream().map(line -> line.figures().get(metric)).<Object>map(
                value -> value == null ? null : what.apply(value)).toList());
    }

    private String reference(int column) {
        return new CellRangeAddress(1, lines.size(), column, column).formatAsString(compared, true);
    }
}
