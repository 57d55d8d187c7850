/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal.template;

import java.util.Set;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/** The copies that charts keep of the values in their cells: what was in the template would be shown by whoever does not look at the cells. */
final class ChartCopies {

    private static final String OF_CHARTS = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final Set<QName> COPIES = Set.of(new QName(OF_CHARTS, "numCache"), new QName(OF_CHARTS, "strCache"),
            new QName(OF_CHARTS, "multiLvlStrCache"));

    private ChartCopies() {
    }

    /** Takes them out; programs read the cells then. */
    static void remove(XSSFWorkbook book, NewerCharts newer) {
        for (Sheet sheet : book) {
            XSSFDrawing drawing = ((XSSFSheet) sheet).getDrawingPatriarch();
            if (drawing != null) {
                drawing.getCharts().forEach(chart -> remove(chart.getCTChartSpace(), COPIES));
            }
        }
        // a level without a formula before it is no copy but all there is
        newer.contents().forEach(chart -> NewerCharts.dimensions(chart).stream().filter(NewerCharts::hasFormula)
                .flatMap(dimension -> Stream.of(dimension.selectChildren(NewerCharts.LEVEL))).forEach(ChartCopies::remove));
    }

    private static void remove(XmlObject element) {
        try (XmlCursor cursor = element.newCursor()) {
            cursor.removeXml();
        }
    }

    private static void remove(XmlObject content, Set<QName> copies) {
        try (XmlCursor cursor = content.newCursor()) {
            while (cursor.hasNextToken()) {
                if (cursor.isStart() && copies.contains(cursor.getName())) {
                    cursor.removeXml();
                } else {
                    cursor.toNextToken();
                }
            }
        }
    }
}
