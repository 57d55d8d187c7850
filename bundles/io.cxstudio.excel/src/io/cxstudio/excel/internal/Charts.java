/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
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
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrVal;

/** Native charts that stand above a table and draw from its cells, so that they follow when the cells are edited. */
final class Charts {

    /** How many rows of the usual height a chart takes, with a little room below. */
    static final int ROWS = 19;

    /** English metric units: 914,400 an inch. */
    private static final int EMU_PER_PIXEL = 9_525;
    private static final int GAP = 12;
    private static final int HEIGHT_ROWS = 18;
    private static final int LEAST_WIDTH = 520;
    private static final int MOST_WIDTH = 1500;
    private static final int LINE_WIDTH = 1600;
    private static final String[] INKS = {"3B6FB6", "C2413A", "27793F", "96610F", "7A5BB0", "0F7C8A", "4A5568", "B0487F"};

    /**
     * A line or a group of bars.
     *
     * @param name       what the legend says
     * @param categories the cells with the labels below
     * @param values     the cells with the values, as many
     * @param ink        its colour as {@code RRGGBB}, or null for one of the usual
     */
    record Series(String name, CellRangeAddress categories, CellRangeAddress values, String ink) {
    }

    /**
     * A chart.
     *
     * @param title   what it shows
     * @param isLine  whether it has lines; otherwise bars
     * @param minimum the least value of the scale, or null to let Excel choose
     * @param maximum the largest value of the scale, or null to let Excel choose
     * @param unit    what the values are counted in, empty for none
     * @param series  at least one; all with the same labels
     */
    record Chart(String title, boolean isLine, Double minimum, Double maximum, String unit, List<Series> series) {

        int width() {
            int categories = series.get(0).categories().getNumberOfCells();
            int room = isLine ? 56 : 30 + 34 * series.size();
            return Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, 130 + categories * Math.max(56, room)));
        }
    }

    private final Book book;
    private final XSSFSheet sheet;

    Charts(Book book, XSSFSheet sheet) {
        this.book = book;
        this.sheet = sheet;
    }

    /** How many rows the charts need. */
    static int rows(List<Chart> charts) {
        int lines = 0;
        int used = LINE_WIDTH;
        for (Chart chart : charts) {
            if (used + chart.width() > LINE_WIDTH) {
                lines++;
                used = 0;
            }
            used += chart.width() + GAP;
        }
        return lines * ROWS;
    }

    /** Draws the charts from the top of the sheet on, side by side while there is room. The columns have their widths already. */
    void draw(List<Chart> charts) {
        int line = -1;
        int used = LINE_WIDTH;
        for (Chart chart : charts) {
            if (used + chart.width() > LINE_WIDTH) {
                line++;
                used = 0;
            }
            draw(chart, anchor(line * ROWS, used + GAP / 2, chart.width()));
            used += chart.width() + GAP;
            book.rowWritten();
        }
    }

    private XSSFClientAnchor anchor(int row, int left, int width) {
        XSSFClientAnchor anchor = new XSSFClientAnchor();
        int start = column(left);
        int end = column(left + width);
        anchor.setCol1(start);
        anchor.setDx1(EMU_PER_PIXEL * (left - pixelsBefore(start)));
        anchor.setCol2(end);
        anchor.setDx2(EMU_PER_PIXEL * (left + width - pixelsBefore(end)));
        anchor.setRow1(row);
        anchor.setDy1(EMU_PER_PIXEL * 4);
        anchor.setRow2(row + HEIGHT_ROWS);
        anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
        return anchor;
    }

    private int column(int pixel) {
        int column = 0;
        int end = width(0);
        while (end <= pixel) {
            column++;
            end += width(column);
        }
        return column;
    }

    private int pixelsBefore(int column) {
        int pixels = 0;
        for (int before = 0; before < column; before++) {
            pixels += width(before);
        }
        return pixels;
    }

    private int width(int column) {
        return Math.max(1, Math.round(sheet.getColumnWidthInPixels(column)));
    }

    private void draw(Chart chart, XSSFClientAnchor anchor) {
        XSSFChart drawn = sheet.createDrawingPatriarch().createChart(anchor);
        drawn.getCTChartSpace().addNewRoundedCorners().setVal(false);
        drawn.setTitleText(CellText.replaceUnusual(chart.title()));
        drawn.setTitleOverlay(false);
        drawn.setAutoTitleDeleted(false);
        drawn.displayBlanksAs(chart.isLine() ? DisplayBlanks.SPAN : DisplayBlanks.GAP);
        XDDFCategoryAxis across = drawn.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis upward = drawn.createValueAxis(book.isRightToLeft() ? AxisPosition.RIGHT : AxisPosition.LEFT);
        axes(chart, across, upward);
        XDDFChartData data = drawn.createData(chart.isLine() ? ChartTypes.LINE : ChartTypes.BAR, across, upward);
        data.setVaryColors(false);
        for (int i = 0; i < chart.series().size(); i++) {
            add(data, chart.series().get(i), i);
        }
        if (data instanceof XDDFBarChartData bars) {
            bars.setBarDirection(BarDirection.COL);
            bars.setBarGrouping(BarGrouping.CLUSTERED);
            bars.setGapWidth(60);
        }
        if (data instanceof XDDFLineChartData lines) {
            lines.setGrouping(Grouping.STANDARD);
        }
        drawn.plot(data);
        if (chart.series().size() > 1) {
            drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        escapeLabels(drawn);
        ChartText.format(drawn, chart, Locale.forLanguageTag(book.texts().language()).toLanguageTag());
    }

    private void axes(Chart chart, XDDFCategoryAxis across, XDDFValueAxis upward) {
        across.setTickLabelPosition(AxisTickLabelPosition.LOW);
        across.setMajorTickMark(AxisTickMark.NONE);
        across.getOrAddShapeProperties().setLineProperties(line(Colours.LINE, 0.75));
        if (book.isRightToLeft()) {
            across.setOrientation(AxisOrientation.MAX_MIN);
        }
        upward.setCrosses(AxisCrosses.AUTO_ZERO);
        upward.setCrossBetween(AxisCrossBetween.BETWEEN);
        upward.setMajorTickMark(AxisTickMark.NONE);
        upward.getOrAddMajorGridProperties().setLineProperties(line(Colours.GRID, 0.75));
        upward.getOrAddShapeProperties().setLineProperties(line(Colours.PAPER, 0.75));
        if (chart.minimum() != null) {
            upward.setMinimum(chart.minimum());
        }
        if (chart.maximum() != null) {
            upward.setMaximum(chart.maximum());
        }
        if (!chart.unit().isBlank()) {
            upward.setTitle(CellText.replaceUnusual(chart.unit()));
        }
    }

    private void add(XDDFChartData data, Series series, int index) {
        XDDFChartData.Series added = data.addSeries(XDDFDataSourcesFactory.fromStringCellRange(sheet, series.categories()),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, series.values()));
        added.setTitle(CellText.escape(series.name()), null);
        String ink = series.ink() != null ? series.ink() : INKS[index % INKS.length];
        if (added instanceof XDDFLineChartData.Series curve) {
            curve.setSmooth(false);
            curve.setMarkerStyle(MarkerStyle.CIRCLE);
            curve.setMarkerSize((short) 8);
            curve.setLineProperties(line(ink, 2.25));
            XDDFShapeProperties marker = new XDDFShapeProperties();
            marker.setFillProperties(new XDDFSolidFillProperties(colour(ink)));
            marker.setLineProperties(new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.WHITE))));
            curve.getCTLineSer().getMarker().setSpPr(marker.getXmlObject());
        } else {
            XDDFShapeProperties bar = new XDDFShapeProperties();
            bar.setFillProperties(new XDDFSolidFillProperties(colour(ink)));
            added.setShapeProperties(bar);
        }
    }

    /** POI copies the labels from the cells as people read them; in the file they are escaped like the cells. */
    private static void escapeLabels(XSSFChart chart) {
        for (var plot : chart.getCTChart().getPlotArea().getLineChartList()) {
            plot.getSerList().forEach(series -> escape(series.getCat().getStrRef().getStrCache().getPtList()));
        }
        for (var plot : chart.getCTChart().getPlotArea().getBarChartList()) {
            plot.getSerList().forEach(series -> escape(series.getCat().getStrRef().getStrCache().getPtList()));
        }
    }

    private static void escape(List<CTStrVal> labels) {
        labels.forEach(label -> label.setV(CellText.escape(label.getV())));
    }

    private static XDDFLineProperties line(String ink, double points) {
        XDDFLineProperties line = new XDDFLineProperties(new XDDFSolidFillProperties(colour(ink)));
        line.setWidth(points);
        return line;
    }

    private static XDDFColor colour(String rgb) {
        int value = Integer.parseInt(rgb, 16);
        return XDDFColor.from(new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value});
    }
}
