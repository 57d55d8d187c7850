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

    private ChartText() {
    }

    /**
     * Gives all letters their looks.
     *
     * @param language the language of the texts as a BCP 47 tag; POI would write that of the machine
     */
    static void format(XSSFChart chart, Charts.Chart content, String language) {
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
        if (content.series().size() == 1) {
            area.getBarChartList().forEach(bars -> bars.getSerList().forEach(ChartText::valuesAtBars));
        }
    }

    private static void valuesAtBars(CTBarSer bars) {
        CTDLbls labels = bars.isSetDLbls() ? bars.getDLbls() : bars.addNewDLbls();
        labels.addNewNumFmt().setFormatCode("0.0");
        labels.getNumFmt().setSourceLinked(false);
        body(labels.addNewTxPr());
        labels.addNewDLblPos().setVal(STDLblPos.OUT_END);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static void body(CTTextBody body) {
        if (body.getBodyPr() == null) {
            body.addNewBodyPr();
        }
        CTTextParagraph paragraph = body.sizeOfPArray() > 0 ? body.getPArray(0) : body.addNewP();
        CTTextCharacterProperties letters = (paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr()).addNewDefRPr();
        set(letters, LABEL, false);
    }

    private static void runs(CTTextParagraph paragraph, int size, boolean bold, String language) {
        for (CTRegularTextRun run : paragraph.getRList()) {
            CTTextCharacterProperties letters = run.isSetRPr() ? run.getRPr() : run.addNewRPr();
            letters.setLang(language);
            set(letters, size, bold);
        }
    }

    private static void set(CTTextCharacterProperties letters, int size, boolean bold) {
        letters.setSz(size);
        letters.setB(bold);
        if (!letters.isSetSolidFill()) {
            int ink = Integer.parseInt(bold ? Colours.INK : Colours.MUTED, 16);
            letters.addNewSolidFill().addNewSrgbClr().setVal(new byte[] {(byte) (ink >> 16), (byte) (ink >> 8), (byte) ink});
        }
    }
}
