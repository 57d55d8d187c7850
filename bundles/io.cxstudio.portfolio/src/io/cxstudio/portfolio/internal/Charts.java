/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.portfolio.internal;

import java.util.List;
import java.util.Map;

import io.cxstudio.excel.internal.CellWords;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** A chart for each metric, with a bar for each journey, drawn from the comparison so that it follows when the table is edited. */
final class Charts {

    static final String NAME = "Charts";
    private static final int MOST_CHARTS = 24;
    /** More bars cannot be told apart. */
    private static final int MOST_BARS = 40;
    private static final int SIDE_BY_SIDE = 2;
    private static final int COLUMNS = 10;
    private static final int LEAST_ROWS = 12;
    private static final int TITLE_SIZE = 1200;
    private static final String INK = "3B6FB6";
    private static final String LINE = "C9D0DA";

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
        int number = 0;
        for (Map.Entry<Compared.MetricKey, Comparison.Name> metric : comparison.metrics().entrySet()) {
            if (number == MOST_CHARTS) {
                return;
            }
            draw(metric.getKey(), metric.getValue().header(), number++);
        }
    }

    private void draw(Compared.MetricKey metric, String name, int number) {
        int height = Math.max(LEAST_ROWS, 6 + lines.size() * 2);
        int left = number % SIDE_BY_SIDE * (COLUMNS + 1);
        int top = number / SIDE_BY_SIDE * (height + 1);
        XSSFChart chart = sheet.createDrawingPatriarch().createChart(new XSSFClientAnchor(0, 0, 0, 0, left, top, left + COLUMNS, top + height));
        chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
        chart.setTitleText(CellWords.replaceUnusual(title(name)));
        chart.setTitleOverlay(false);
        chart.setAutoTitleDeleted(false);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        XDDFCategoryAxis labels = chart.createCategoryAxis(AxisPosition.LEFT);
        labels.setOrientation(AxisOrientation.MAX_MIN);
        labels.setTickLabelPosition(AxisTickLabelPosition.LOW);
        labels.setMajorTickMark(AxisTickMark.NONE);
        labels.getOrAddShapeProperties().setLineProperties(line());
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
        values.setCrosses(AxisCrosses.MAX);
        values.setMajorTickMark(AxisTickMark.NONE);
        values.setNumberFormat("General");
        values.getOrAddMajorGridProperties().setLineProperties(line());
        if (lines.stream().map(line -> line.figures().get(metric)).allMatch(value -> value == null || value.value() == null || value.value() >= 0)) {
            values.setMinimum(0);
        }
        if (!metric.unit().isBlank()) {
            values.setTitle(CellWords.replaceUnusual(metric.unit()));
        }
        XDDFChartData data = chart.createData(ChartTypes.BAR, labels, values);
        data.setVaryColors(false);
        XDDFChartData.Series series = data.addSeries(XDDFDataSourcesFactory.fromArray(labels(), range(0), 0),
                XDDFDataSourcesFactory.fromArray(values(metric), range(Comparison.column(number)), Comparison.column(number)));
        series.setTitle(CellWords.escape(name), null);
        XDDFShapeProperties bar = new XDDFShapeProperties();
        bar.setFillProperties(new XDDFSolidFillProperties(colour(INK)));
        series.setShapeProperties(bar);
        ((XDDFBarChartData) data).setBarDirection(BarDirection.BAR);
        ((XDDFBarChartData) data).setGapWidth(50);
        chart.plot(data);
        letters(chart);
    }

    private String title(String name) {
        int all = comparison.lines().size();
        return all == lines.size() ? name : words.get("chart.first", name, lines.size(), all);
    }

    private String[] labels() {
        return lines.stream().map(line -> CellWords.escape(Comparison.label(line))).toArray(String[]::new);
    }

    private Double[] values(Compared.MetricKey metric) {
        return lines.stream().map(line -> line.figures().get(metric)).map(value -> value == null ? null : value.value()).toArray(Double[]::new);
    }

    private String range(int column) {
        return new CellRangeAddress(1, lines.size(), column, column).formatAsString(compared, true);
    }

    /** Small and plain, with the value at each bar. */
    private void letters(XSSFChart chart) {
        chart.getCTChart().getTitle().getTx().getRich().getPList().forEach(paragraph -> paragraph.getRList().forEach(run -> {
            CTTextCharacterProperties letters = run.isSetRPr() ? run.getRPr() : run.addNewRPr();
            letters.setLang(words.language());
            letters.setSz(TITLE_SIZE);
            letters.setB(true);
        }));
        chart.getCTChart().getPlotArea().getBarChartList().forEach(bars -> bars.getSerList().forEach(series -> {
            CTDLbls labels = series.isSetDLbls() ? series.getDLbls() : series.addNewDLbls();
            labels.addNewNumFmt().setFormatCode("0.0");
            labels.getNumFmt().setSourceLinked(false);
            labels.addNewShowLegendKey().setVal(false);
            labels.addNewShowVal().setVal(true);
            labels.addNewShowCatName().setVal(false);
            labels.addNewShowSerName().setVal(false);
            labels.addNewShowPercent().setVal(false);
            labels.addNewShowBubbleSize().setVal(false);
        }));
    }

    private static XDDFLineProperties line() {
        XDDFLineProperties line = new XDDFLineProperties(new XDDFSolidFillProperties(colour(LINE)));
        line.setWidth(0.75);
        return line;
    }

    private static XDDFColor colour(String rgb) {
        int value = Integer.parseInt(rgb, 16);
        return XDDFColor.from(new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value});
    }
}
