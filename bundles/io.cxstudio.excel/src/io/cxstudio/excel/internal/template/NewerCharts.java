/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;

/**
 * The kinds of charts that came with Excel 2016, such as funnels, waterfalls, treemaps and box plots. They stand in parts of their own, of which POI knows
 * nothing (MS-ODRAWXML 2.24.3): each of their dimensions has a formula, usually a hidden name for cells, and may keep copies of the values, level by level.
 */
final class NewerCharts {

    private static final String CONTENT_TYPE = "application/vnd.ms-office.chartex+xml";
    private static final String NAMESPACE = "http://schemas.microsoft.com/office/drawing/2014/chartex";
    private static final List<QName> DIMENSIONS = List.of(new QName(NAMESPACE, "strDim"), new QName(NAMESPACE, "numDim"));
    private static final QName FORMULA = new QName(NAMESPACE, "f");

    /** The elements with formulas: of the values, and of what they are called. */
    static final List<QName> FORMULAS = List.of(FORMULA, new QName(NAMESPACE, "nf"));
    /** The elements with copies of the values. */
    static final QName LEVEL = new QName(NAMESPACE, "lvl");

    private final Map<PackagePart, XmlObject> charts = new LinkedHashMap<>();

    private NewerCharts() {
    }

    static NewerCharts of(XSSFWorkbook book) throws IOException {
        NewerCharts charts = new NewerCharts();
        for (PackagePart part : book.getPackage().getPartsByContentType(CONTENT_TYPE)) {
            try (InputStream content = part.getInputStream()) {
                charts.charts.put(part, XmlObject.Factory.parse(content, POIXMLTypeLoader.DEFAULT_XML_OPTIONS));
            } catch (XmlException damaged) {
                throw new IOException(part.getPartName() + ": " + damaged.getMessage(), damaged);
            }
        }
        return charts;
    }

    Collection<XmlObject> contents() {
        return charts.values();
    }

    /** The dimensions of a chart: what it shows of its data. */
    static List<XmlObject> dimensions(XmlObject chart) {
        List<XmlObject> dimensions = new ArrayList<>();
        try (XmlCursor cursor = chart.newCursor()) {
            for (; cursor.hasNextToken(); cursor.toNextToken()) {
                if (cursor.isStart() && DIMENSIONS.contains(cursor.getName())) {
                    dimensions.add(cursor.getObject());
                }
            }
        }
        return dimensions;
    }

    static boolean hasFormula(XmlObject dimension) {
        return dimension.selectChildren(FORMULA).length > 0;
    }

    /** Writes them back into the workbook. */
    void save() throws IOException {
        for (Map.Entry<PackagePart, XmlObject> chart : charts.entrySet()) {
            try (OutputStream content = chart.getKey().getOutputStream()) {
                chart.getValue().save(content, POIXMLTypeLoader.DEFAULT_XML_OPTIONS);
            }
        }
    }
}
