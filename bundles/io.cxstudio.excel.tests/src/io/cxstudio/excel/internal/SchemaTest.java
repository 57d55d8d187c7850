/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cxstudio.model.Workshop;
import io.cxstudio.testing.RandomWorkshop;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.apache.xmlbeans.impl.schema.DocumentFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.WsDrDocument;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CommentsDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.PivotCacheDefinitionDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.PivotCacheRecordsDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.PivotTableDefinitionDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.SstDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.TableDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

/** Every part of a workbook against the schemas of Office Open XML: LibreOffice forgives what Excel does not. */
class SchemaTest {

    private static final Map<String, DocumentFactory<?>> TYPES = new LinkedHashMap<>();

    static {
        TYPES.put("xl/workbook\\.xml", WorkbookDocument.Factory);
        TYPES.put("xl/styles\\.xml", StyleSheetDocument.Factory);
        TYPES.put("xl/sharedStrings\\.xml", SstDocument.Factory);
        TYPES.put("xl/worksheets/sheet\\d+\\.xml", WorksheetDocument.Factory);
        TYPES.put("xl/tables/table\\d+\\.xml", TableDocument.Factory);
        TYPES.put("xl/drawings/drawing\\d+\\.xml", WsDrDocument.Factory);
        TYPES.put("xl/charts/chart\\d+\\.xml", ChartSpaceDocument.Factory);
        TYPES.put("xl/comments\\d+\\.xml", CommentsDocument.Factory);
        TYPES.put("xl/pivotTables/pivotTable\\d+\\.xml", PivotTableDefinitionDocument.Factory);
        TYPES.put("xl/pivotCache/pivotCacheDefinition\\d+\\.xml", PivotCacheDefinitionDocument.Factory);
        TYPES.put("xl/pivotCache/pivotCacheRecords\\d+\\.xml", PivotCacheRecordsDocument.Factory);
        TYPES.put("docProps/app\\.xml", PropertiesDocument.Factory);
    }

    /** Parts of the package itself and of newer versions, whose schemas are not in Office Open XML's main part, and the old drawings of notes; they have to be XML. */
    private static final String OF_THE_PACKAGE = "\\[Content_Types]\\.xml|docProps/core\\.xml|(.*/)?_rels/[^/]*\\.rels|xl/drawings/vmlDrawing\\d+\\.vml|xl/slicer(Cache)?s/.*\\.xml";

    /** Excel itself writes xml:space at texts with spaces at their ends, although the published schema forgot it. */
    private static final String PRESERVED_SPACE = "Attribute not allowed (no wildcards allowed): space@http://www.w3.org/XML/1998/namespace in element t@";

    static Stream<Workshop> workshops() {
        return Stream.of(Workshops.flight(), MeasuredWorkshop.flight(), Workshops.numbered(Workshops.workshop("", "en")), NastyWorkshops.nasty(), NastyWorkshops.broken(), RandomWorkshop.everything(1), RandomWorkshop.everything(2), RandomWorkshop.editable(3));
    }

    @ParameterizedTest
    @MethodSource("workshops")
    void everyPartIsValid(Workshop workshop, @TempDir Path folder) throws Exception {
        Path file = folder.resolve("book.xlsx");
        Exported.to(file, workshop);
        assertEquals(List.of(), complaints(new WrittenWorkbook(file)));
    }

    /** What is not valid in any part of a workbook. */
    static List<String> complaints(WrittenWorkbook written) throws Exception {
        List<String> complaints = new ArrayList<>();
        for (String part : written.parts().keySet()) {
            if (part.matches(OF_THE_PACKAGE)) {
                written.document(part);
            } else {
                complaints.addAll(complaints(part, written.parts().get(part)));
            }
        }
        return complaints;
    }

    private static List<String> complaints(String part, byte[] content) throws Exception {
        DocumentFactory<?> type = TYPES.entrySet().stream().filter(entry -> part.matches(entry.getKey())).map(Map.Entry::getValue).findFirst()
                .orElseThrow(() -> new AssertionError("What is the part " + part + "?"));
        XmlObject parsed = (XmlObject) type.parse(new ByteArrayInputStream(content));
        List<XmlError> errors = new ArrayList<>();
        parsed.validate(new XmlOptions().setErrorListener(errors));
        return errors.stream().filter(error -> !error.getMessage().contains(PRESERVED_SPACE)).map(error -> part + ": " + error).toList();
    }
}
