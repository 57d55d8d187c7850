/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTAxDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLvl;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMultiLvlStrData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMultiLvlStrRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTSerTx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrBarType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;

/** What POI's charts lack: error bars, names that stand in cells, and labels in groups. */
final class ChartParts {

    private ChartParts() {
    }

    static void complete(XSSFChart drawn, Chart chart) {
        var area = drawn.getCTChart().getPlotArea();
        for (int i = 0; i < chart.series().size(); i++) {
            Chart.Series series = chart.series().get(i);
            switch (chart.kind()) {
                case LINES -> {
                    CTLineSer line = area.getLineChartArray(0).getSerArray(i);
                    name(line.getTx(), series);
                    if (series.hasErrorBars()) {
                        errorBars(line.addNewErrBars(), series);
                    }
                }
                case COLUMNS, BARS -> {
                    CTBarSer bars = area.getBarChartArray(0).getSerArray(i);
                    name(bars.getTx(), series);
                    if (series.hasErrorBars()) {
                        errorBars(bars.addNewErrBars(), series);
                    }
                    if (series.groups() != null) {
                        group(bars.getCat(), series);
                    }
                }
                case POINTS -> name(area.getScatterChartArray(0).getSerArray(i).getTx(), series);
            }
        }
    }

    private static void name(CTSerTx text, Chart.Series series) {
        if (series.nameCell() != null) {
            if (text.isSetV()) {
                text.unsetV();
            }
            CTStrRef reference = text.isSetStrRef() ? text.getStrRef() : text.addNewStrRef();
            reference.setF(series.nameCell().reference());
            var cache = reference.isSetStrCache() ? reference.getStrCache() : reference.addNewStrCache();
            cache.addNewPtCount().setVal(1);
            CTStrVal value = cache.addNewPt();
            value.setIdx(0);
            value.setV(series.nameCell().labels()[0]);
        }
    }

    private static void errorBars(CTErrBars bars, Chart.Series series) {
        bars.addNewErrDir().setVal(STErrDir.Y);
        bars.addNewErrBarType().setVal(STErrBarType.BOTH);
        bars.addNewErrValType().setVal(STErrValType.CUST);
        bars.addNewNoEndCap().setVal(false);
        fill(bars.addNewPlus(), series.above());
        fill(bars.addNewMinus(), series.below());
        var line = bars.addNewSpPr().addNewLn();
        line.setW(12_700);
        int ink = Integer.parseInt(Colours.INK, 16);
        line.addNewSolidFill().addNewSrgbClr().setVal(new byte[] {(byte) (ink >> 16), (byte) (ink >> 8), (byte) ink});
    }

    private static void fill(CTNumDataSource source, TableRange range) {
        CTNumRef reference = source.addNewNumRef();
        reference.setF(range.reference());
        CTNumData cache = reference.addNewNumCache();
        cache.setFormatCode("General");
        Double[] numbers = range.numbers();
        cache.addNewPtCount().setVal(numbers.length);
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] != null) {
                var point = cache.addNewPt();
                point.setIdx(i);
                point.setV(Double.toString(numbers[i]));
            }
        }
    }

    /** Labels and groups stand side by side in the table; the same group several times in a row is one. */
    private static void group(CTAxDataSource labels, Chart.Series series) {
        labels.unsetStrRef();
        CTMultiLvlStrRef reference = labels.addNewMultiLvlStrRef();
        reference.setF(block(series.groups().reference(), series.labels().reference()));
        CTMultiLvlStrData cache = reference.addNewMultiLvlStrCache();
        cache.addNewPtCount().setVal(series.labels().values().size());
        level(cache.addNewLvl(), List.of(series.labels().labels()), false);
        level(cache.addNewLvl(), List.of(series.groups().labels()), true);
    }

    private static void level(CTLvl level, List<String> labels, boolean once) {
        for (int i = 0; i < labels.size(); i++) {
            if (!once || i == 0 || !labels.get(i).equals(labels.get(i - 1))) {
                CTStrVal value = level.addNewPt();
                value.setIdx(i);
                value.setV(labels.get(i));
            }
        }
    }

    /** From the first cell of one range to the last of the other. */
    private static String block(String first, String last) {
        return first.substring(0, first.lastIndexOf(':')) + last.substring(last.lastIndexOf(':'));
    }
}
