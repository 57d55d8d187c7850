/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import java.util.Locale;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Draws native charts. The portfolio draws its own with it. */
public final class ChartDrawing {

    private static final String[] INKS = {"3B6FB6", "C2413A", "27793F", "96610F", "7A5BB0", "0F7C8A", "4A5568", "B0487F"};

    /** With the colours, so that no colour alone says which is which. */
    private static final MarkerStyle[] SHAPES = {MarkerStyle.CIRCLE, MarkerStyle.SQUARE, MarkerStyle.DIAMOND, MarkerStyle.TRIANGLE};

    private static final int POINT = 13;
    /** What lies on another point is smaller, so that both are seen. */
    private static final int SMALLER = 4;
    private static final int LEAST_POINT = 3;

    private static final double PALE = 0.5;

    private final XSSFSheet sheet;
    private final boolean rightToLeft;
    private final String language;

    /**
     * A drawing on a sheet.
     *
     * @param rightToLeft whether the axes run from the right
     * @param language    of the texts, as a BCP 47 tag
     */
    public ChartDrawing(XSSFSheet sheet, boolean rightToLeft, String language) {
        this.sheet = sheet;
        this.rightToLeft = rightToLeft;
        this.language = language;
    }

    /** Draws a chart at a place. */
    public void draw(Chart chart, XSSFClientAnchor anchor) {
        XSSFChart drawn = sheet.createDrawingPatriarch().createChart(anchor);
        drawn.getCTChartSpace().addNewRoundedCorners().setVal(false);
        drawn.setTitleText(CellText.replaceUnusual(chart.title()));
        drawn.setTitleOverlay(false);
        drawn.setAutoTitleDeleted(false);
        drawn.displayBlanksAs(chart.kind() == Chart.Kind.LINES ? DisplayBlanks.SPAN : DisplayBlanks.GAP);
        boolean lying = chart.kind() == Chart.Kind.BARS;
        AxisPosition side = rightToLeft ? AxisPosition.RIGHT : AxisPosition.LEFT;
        XDDFChartAxis across = chart.kind() == Chart.Kind.POINTS ? drawn.createValueAxis(AxisPosition.BOTTOM)
                : drawn.createCategoryAxis(lying ? side : AxisPosition.BOTTOM);
        XDDFValueAxis upward = drawn.createValueAxis(lying ? AxisPosition.BOTTOM : side);
        across(chart, across);
        upward(chart, upward);
        XDDFChartData data = drawn.createData(type(chart.kind()), across, upward);
        data.setVaryColors(false);
        for (int i = 0; i < chart.series().size(); i++) {
            add(data, chart, i);
        }
        arrange(data, lying);
        drawn.plot(data);
        ChartParts.complete(drawn, chart);
        if (chart.isCrowded()) {
            drawn.getOrAddLegend().setPosition(rightToLeft ? LegendPosition.LEFT : LegendPosition.RIGHT);
        } else if (chart.kind() != Chart.Kind.POINTS && chart.series().size() > 1) {
            drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        ChartText.format(drawn, chart, Locale.forLanguageTag(language).toLanguageTag());
    }

    private static ChartTypes type(Chart.Kind kind) {
        return switch (kind) {
            case LINES -> ChartTypes.LINE;
            case COLUMNS, BARS -> ChartTypes.BAR;
            case POINTS -> ChartTypes.SCATTER;
        };
    }

    private static void arrange(XDDFChartData data, boolean lying) {
        switch (data) {
            case XDDFBarChartData bars -> {
                bars.setBarDirection(lying ? BarDirection.BAR : BarDirection.COL);
                bars.setBarGrouping(BarGrouping.CLUSTERED);
                bars.setGapWidth(60);
            }
            case XDDFLineChartData lines -> lines.setGrouping(Grouping.STANDARD);
            case XDDFScatterChartData points -> points.setStyle(ScatterStyle.LINE_MARKER);
            default -> { }
        }
    }

    private void across(Chart chart, XDDFChartAxis across) {
        across.setMajorTickMark(AxisTickMark.NONE);
        across.setTickLabelPosition(AxisTickLabelPosition.LOW);
        across.getOrAddShapeProperties().setLineProperties(line(Colours.LINE, 0.75));
        if (across instanceof XDDFCategoryAxis && chart.kind() == Chart.Kind.BARS || chart.kind() != Chart.Kind.BARS && rightToLeft) {
            across.setOrientation(AxisOrientation.MAX_MIN);
        }
        if (across instanceof XDDFValueAxis values) {
            limit(values, chart);
            values.setMajorUnit(1);
            values.getOrAddMajorGridProperties().setLineProperties(line(Colours.GRID, 0.75));
            values.setTitle(CellText.replaceUnusual(chart.across()));
        }
    }

    private void upward(Chart chart, XDDFValueAxis upward) {
        boolean lying = chart.kind() == Chart.Kind.BARS;
        upward.setCrosses(lying ? AxisCrosses.MAX : AxisCrosses.AUTO_ZERO);
        upward.setCrossBetween(chart.kind() == Chart.Kind.POINTS ? AxisCrossBetween.MIDPOINT_CATEGORY : AxisCrossBetween.BETWEEN);
        upward.setMajorTickMark(AxisTickMark.NONE);
        upward.getOrAddMajorGridProperties().setLineProperties(line(Colours.GRID, 0.75));
        upward.getOrAddShapeProperties().setLineProperties(line(Colours.PAPER, 0.75));
        if (lying && rightToLeft) {
            upward.setOrientation(AxisOrientation.MAX_MIN);
        }
        if (chart.kind() == Chart.Kind.POINTS) {
            upward.setMajorUnit(1);
        }
        limit(upward, chart);
        if (!chart.upward().isBlank()) {
            upward.setTitle(CellText.replaceUnusual(chart.upward()));
        }
    }

    private static void limit(XDDFValueAxis axis, Chart chart) {
        if (chart.minimum() != null) {
            axis.setMinimum(chart.minimum());
        }
        if (chart.maximum() != null) {
            axis.setMaximum(chart.maximum());
        }
    }

    private static void add(XDDFChartData data, Chart chart, int index) {
        Chart.Series series = chart.series().get(index);
        var labels = data instanceof XDDFScatterChartData ? XDDFDataSourcesFactory.fromArray(series.labels().numbers(), series.labels().reference())
                : XDDFDataSourcesFactory.fromArray(series.labels().labels(), series.labels().reference());
        XDDFChartData.Series added = data.addSeries(labels, XDDFDataSourcesFactory.fromArray(series.values().numbers(), series.values().reference()));
        added.setTitle(CellText.escape(series.name()), null);
        String ink = series.ink() != null ? series.ink() : INKS[index % INKS.length];
        switch (added) {
            case XDDFLineChartData.Series curve -> {
                curve.setSmooth(false);
                curve.setMarkerStyle(MarkerStyle.CIRCLE);
                curve.setMarkerSize((short) 8);
                curve.setLineProperties(line(ink, 2.25));
                curve.getCTLineSer().getMarker().setSpPr(marker(ink).getXmlObject());
            }
            case XDDFScatterChartData.Series point -> {
                point.setMarkerStyle(chart.isCrowded() ? SHAPES[(index + index / INKS.length) % SHAPES.length] : MarkerStyle.CIRCLE);
                point.setMarkerSize((short) Math.max(LEAST_POINT, POINT - SMALLER * chart.pointsBelow(index)));
                XDDFShapeProperties noLine = new XDDFShapeProperties();
                noLine.setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
                point.setShapeProperties(noLine);
                point.getCTScatterSer().getMarker().setSpPr(marker(ink).getXmlObject());
            }
            default -> {
                XDDFShapeProperties bar = new XDDFShapeProperties();
                // pale, so that the error bar is seen on it
                bar.setFillProperties(new XDDFSolidFillProperties(colour(series.hasErrorBars() ? Colours.tint(ink, PALE) : ink)));
                added.setShapeProperties(bar);
            }
        }
    }

    private static XDDFShapeProperties marker(String ink) {
        XDDFShapeProperties marker = new XDDFShapeProperties();
        marker.setFillProperties(new XDDFSolidFillProperties(colour(ink)));
        marker.setLineProperties(new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.WHITE))));
        return marker;
    }

    static XDDFLineProperties line(String ink, double points) {
        XDDFLineProperties line = new XDDFLineProperties(new XDDFSolidFillProperties(colour(ink)));
        line.setWidth(points);
        return line;
    }

    private static XDDFColor colour(String rgb) {
        int value = Integer.parseInt(rgb, 16);
        return XDDFColor.from(new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value});
    }
}
