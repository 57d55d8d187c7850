/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumFmt;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;

/** The letters in a chart, which POI leaves at the size and weight that each program thinks best. */
final class ChartText {

    /** Hundredths of a point. */
    private static final int TITLE = 1200;
    private static final int LABEL = 900;
    /** More numbers would run into each other. */
    private static final int MOST_NUMBERED_BARS = 24;
    /** The names of points stand around them, so that those of neighbours do not hide each other. */
    private static final STDLblPos.Enum[] SIDES = {STDLblPos.R, STDLblPos.T, STDLblPos.B, STDLblPos.L};

    private ChartText() {
    }

    /**
     * Gives all letters their looks.
     *
     * @param language the language of the texts as a BCP 47 tag; POI would write that of the machine
     */
    static void format(XSSFChart chart, Chart content, String language) {
        CTPlotArea area = chart.getCTChart().getPlotArea();
        chart.getCTChart().getTitle().getTx().getRich().getPList().forEach(paragraph -> runs(paragraph, TITLE, true, language));
        for (CTCatAx axis : area.getCatAxList()) {
            body(axis.isSetTxPr() ? axis.getTxPr() : axis.addNewTxPr());
        }
        area.getValAxList().forEach(axis -> {
            body(axis.isSetTxPr() ? axis.getTxPr() : axis.addNewTxPr());
            if (axis.isSetTitle()) {
                axis.getTitle().getTx().getRich().getPList().forEach(paragraph -> runs(paragraph, LABEL, false, language));
            }
            CTNumFmt format = axis.isSetNumFmt() ? axis.getNumFmt() : axis.addNewNumFmt();
            format.setFormatCode("General");
            format.setSourceLinked(false);
        });
        if (chart.getCTChart().isSetLegend()) {
            body(chart.getCTChart().getLegend().isSetTxPr() ? chart.getCTChart().getLegend().getTxPr() : chart.getCTChart().getLegend().addNewTxPr());
        }
        boolean fewBars = content.series().size() * content.length() <= MOST_NUMBERED_BARS;
        for (int i = 0; i < content.series().size(); i++) {
            Chart.Series series = content.series().get(i);
            switch (content.kind()) {
                case COLUMNS, BARS -> {
                    if (fewBars) {
                        CTBarSer bars = area.getBarChartArray(0).getSerArray(i);
                        // at the end there would be the error bar
                        label(bars.addNewDLbls(), content.format(), series.hasErrorBars() ? STDLblPos.IN_BASE : STDLblPos.OUT_END,
                                series.hasErrorBars() ? Colours.INK : Colours.MUTED);
                    }
                }
                case POINTS -> {
                    if (!content.isCrowded()) {
                        label(area.getScatterChartArray(0).getSerArray(i).addNewDLbls(), null, SIDES[i % SIDES.length], Colours.INK);
                    }
                }
                case LINES -> { }
            }
        }
    }

    /** The value, or without a format the name of the series. */
    private static void label(CTDLbls labels, String format, STDLblPos.Enum position, String ink) {
        if (format != null) {
            labels.addNewNumFmt().setFormatCode(format);
            labels.getNumFmt().setSourceLinked(false);
        }
        body(labels.addNewTxPr(), ink);
        labels.addNewDLblPos().setVal(position);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(format != null);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(format == null);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static void body(CTTextBody body) {
        body(body, Colours.MUTED);
    }

    private static void body(CTTextBody body, String colour) {
        if (body.getBodyPr() == null) {
            body.addNewBodyPr();
        }
        CTTextParagraph paragraph = body.sizeOfPArray() > 0 ? body.getPArray(0) : body.addNewP();
        CTTextCharacterProperties letters = (paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr()).addNewDefRPr();
        set(letters, LABEL, false, colour);
    }

    private static void runs(CTTextParagraph paragraph, int size, boolean bold, String language) {
        for (CTRegularTextRun run : paragraph.getRList()) {
            CTTextCharacterProperties letters = run.isSetRPr() ? run.getRPr() : run.addNewRPr();
            letters.setLang(language);
            set(letters, size, bold, bold ? Colours.INK : Colours.MUTED);
        }
    }

    private static void set(CTTextCharacterProperties letters, int size, boolean bold, String colour) {
        letters.setSz(size);
        letters.setB(bold);
        if (!letters.isSetSolidFill()) {
            int ink = Integer.parseInt(colour, 16);
            letters.addNewSolidFill().addNewSrgbClr().setVal(new byte[] {(byte) (ink >> 16), (byte) (ink >> 8), (byte) ink});
        }
    }
}
