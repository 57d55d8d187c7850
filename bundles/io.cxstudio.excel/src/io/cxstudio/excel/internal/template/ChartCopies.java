/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal.template;

import java.util.Set;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;

/** The copies that charts keep of the values in their cells: what was in the template would be shown by whoever does not look at the cells. */
final class ChartCopies {

    private static final Set<String> COPIES = Set.of("numCache", "strCache", "multiLvlStrCache");
    private static final String OF_CHARTS = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private ChartCopies() {
    }

    /** Takes them out; programs read the cells then. */
    static void remove(XSSFWorkbook book) {
        for (Sheet sheet : book) {
            XSSFDrawing drawing = ((XSSFSheet) sheet).getDrawingPatriarch();
            if (drawing != null) {
                drawing.getCharts().forEach(ChartCopies::remove);
            }
        }
    }

    private static void remove(XSSFChart chart) {
        try (XmlCursor cursor = chart.getCTChartSpace().newCursor()) {
            while (cursor.hasNextToken()) {
                if (cursor.isStart() && OF_CHARTS.equals(cursor.getName().getNamespaceURI()) && COPIES.contains(cursor.getName().getLocalPart())) {
                    cursor.removeXml();
                } else {
                    cursor.toNextToken();
                }
            }
        }
    }
}
