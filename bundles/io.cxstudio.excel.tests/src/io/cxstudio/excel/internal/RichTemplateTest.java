/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cxstudio.exchange.ExportReport;
import io.cxstudio.exchange.ExportWarning;
import io.cxstudio.metrics.Metrics;
import io.cxstudio.model.PainPoint;
import io.cxstudio.model.Workshop;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DataConsolidateFunction;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFPivotTable;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTExtensionList;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFilterColumn;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;

/** A template with all that analysts put around their tables: pivot tables, slicers, charts, formats, choices, sparklines, filters, print set-up. */
class RichTemplateTest {

    private static final int PAINS = 9;
    private static final String LAST = String.valueOf(1 + PAINS);
    private static final String NEWER = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
    private static final String SLICER = """
            <slicers xmlns="%s"><slicer name="Votes" cache="Slicer_Votes" caption="My votes" rowHeight="241300"/></slicers>""".formatted(NEWER);
    private static final String SLICER_CACHE = """
            <slicerCacheDefinition xmlns="%s" xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" name="Slicer_Votes" sourceName="Votes"><extLst>\
            <x:ext uri="{2F2917AC-EB37-4324-AD4E-5DD8C200BD13}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main">\
            <x15:tableSlicerCache tableId="1" column="2"/></x:ext></extLst></slicerCacheDefinition>""".formatted(NEWER);
    private static final String SPARKLINE = """
            <ext xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:x14="%s" uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups \
            xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Mine!B2:B3</xm:f>\
            <xm:sqref>F1</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext>""".formatted(NEWER);

    @TempDir
    private Path folder;
    private Path template;
    private Path filled;
    private List<String> notes;
    private WrittenWorkbook written;

    @BeforeEach
    void fill() throws Exception {
        Workshop workshop = Workshops.flight();
        workshop.getJourneys().get(0).getCards().removeIf(PainPoint.class::isInstance);
        for (int number = 1; number <= PAINS; number++) {
            PainPoint pain = Workshops.MODEL.createPainPoint();
            pain.setText("Pain " + number);
            pain.setVotes(number);
            workshop.getJourneys().get(0).getCards().add(pain);
        }
        template = folder.resolve("template.xlsx");
        filled = folder.resolve("filled.xlsx");
        template();
        ExportReport report = Exported.to(filled, Workshops.numbered(workshop), Metrics.read(null, problem -> { }), Map.of("template", template.toString()));
        notes = report.warnings().stream().map(ExportWarning::message).toList();
        written = new WrittenWorkbook(filled);
    }

    private void template() throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(template)) {
            XSSFSheet sheet = book.createSheet("Mine");
            XSSFCellStyle mine = book.createCellStyle();
            mine.setFillForegroundColor(IndexedColors.LEMON_CHIFFON.getIndex());
            mine.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            String[] headers = {"painPoint", "Votes"};
            for (int row = 0; row < 3; row++) {
                sheet.createRow(row);
                for (int column = 0; column < headers.length; column++) {
                    sheet.getRow(row).createCell(column).setCellValue(row == 0 ? headers[column] : "old " + row);
                }
            }
            sheet.getRow(1).getCell(1).setCellStyle(mine);
            sheet.getRow(1).getCell(1).setCellValue(1);
            sheet.getRow(2).getCell(1).setCellValue(2);
            sheet.getRow(2).setZeroHeight(true);
            XSSFTable table = sheet.createTable(new AreaReference("A1:B3", SpreadsheetVersion.EXCEL2007));
            table.setName("PainPoints");
            table.setDisplayName("PainPoints");
            table.updateHeaders();
            filter(table.getCTTable());
            pivots(book, sheet, table);
            formats(sheet);
            XSSFName name = book.createName();
            name.setNameName("WithHeaders");
            name.setRefersToFormula("Mine!$A$1:$B$3");
            sheet.getPrintSetup().setLandscape(true);
            sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
            XSSFSheet drawn = book.createSheet("Drawn");
            XSSFChart chart = drawn.createDrawingPatriarch().createChart(new XSSFClientAnchor(0, 0, 0, 0, 3, 0, 10, 12));
            XDDFChartData bars = chart.createData(ChartTypes.BAR, chart.createCategoryAxis(AxisPosition.BOTTOM), chart.createValueAxis(AxisPosition.LEFT));
            bars.addSeries(XDDFDataSourcesFactory.fromStringCellRange(sheet, CellRangeAddress.valueOf("A2:A3")),
                    XDDFDataSourcesFactory.fromNumericCellRange(sheet, CellRangeAddress.valueOf("B2:B3"))).setTitle("Mine", null);
            chart.plot(bars);
            drawn.getCTWorksheet().addNewExtLst().set(CTExtensionList.Factory.parse("<xml-fragment>" + SPARKLINE + "</xml-fragment>"));
            slicer(sheet.getPackagePart(), book.getPackagePart());
            book.write(out);
        }
    }

    private static void filter(CTTable table) {
        CTFilterColumn column = (table.isSetAutoFilter() ? table.getAutoFilter() : table.addNewAutoFilter()).addNewFilterColumn();
        table.getAutoFilter().setRef("A1:B3");
        column.setColId(1);
        column.addNewFilters().addNewFilter().setVal("1");
    }

    private static void pivots(XSSFWorkbook book, XSSFSheet sheet, XSSFTable table) {
        XSSFPivotTable ofTable = book.createSheet("By table").createPivotTable(table, new CellReference("A3"));
        XSSFPivotTable ofCells = book.createSheet("By cells").createPivotTable(new AreaReference("Mine!A1:B3", SpreadsheetVersion.EXCEL2007), new CellReference("A3"), sheet);
        for (XSSFPivotTable pivot : List.of(ofTable, ofCells)) {
            pivot.addRowLabel(0);
            pivot.addColumnLabel(DataConsolidateFunction.SUM, 1);
        }
    }

    private static void formats(XSSFSheet sheet) {
        XSSFConditionalFormattingRule rule = sheet.getSheetConditionalFormatting().createConditionalFormattingRule("$B2>3");
        rule.createPatternFormatting().setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        sheet.getSheetConditionalFormatting().addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf("B2:B3"), CellRangeAddress.valueOf("H2:H3")}, rule);
        DataValidationHelper choices = sheet.getDataValidationHelper();
        sheet.addValidationData(choices.createValidation(choices.createNumericConstraint(1, 0, "0", "99"), new CellRangeAddressList(1, 2, 1, 1)));
    }

    /** What no library of ours knows is to be kept all the same. */
    private static void slicer(PackagePart sheet, PackagePart book) throws Exception {
        for (String[] part : new String[][] {{"/xl/slicers/slicer1.xml", "slicer", SLICER}, {"/xl/slicerCaches/slicerCache1.xml", "slicerCache", SLICER_CACHE}}) {
            PackagePart made = sheet.getPackage().createPart(PackagingURIHelper.createPartName(part[0]), "application/vnd.ms-excel." + part[1] + "+xml");
            (part[1].equals("slicer") ? sheet : book).addRelationship(made.getPartName(), TargetMode.INTERNAL,
                    "http://schemas.microsoft.com/office/2007/relationships/" + part[1]);
            try (OutputStream out = made.getOutputStream()) {
                out.write(part[2].getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private String part(String name) {
        return new String(written.parts().get(name), StandardCharsets.UTF_8);
    }

    @Test
    void pivotTablesAreMadeAnewFromAllRowsWhenTheWorkbookIsOpened() throws IOException {
        List<String> sources = new ArrayList<>();
        for (int number = 1; number <= 2; number++) {
            var cache = written.document("xl/pivotCache/pivotCacheDefinition" + number + ".xml");
            assertEquals("1", cache.getDocumentElement().getAttribute("refreshOnLoad").replace("true", "1"));
            sources.add(WrittenWorkbook.elements(cache, "worksheetSource").get(0).getAttribute("ref"));
            assertTrue(written.parts().containsKey("xl/pivotTables/pivotTable" + number + ".xml"));
        }
        assertTrue(sources.contains("A1:B" + LAST), sources.toString());
    }

    @Test
    void chartsNamesFormatsChoicesAndSparklinesMeanAllRows() throws IOException {
        assertEquals(List.of("Mine!$A$2:$A$" + LAST, "Mine!$B$2:$B$" + LAST), WrittenWorkbook.elements(written.document("xl/charts/chart1.xml"), "f").stream()
                .map(formula -> formula.getTextContent()).toList());
        assertEquals(0, WrittenWorkbook.elements(written.document("xl/charts/chart1.xml"), "pt").size(), "no copies of the values of the template");
        assertTrue(part("xl/workbook.xml").contains("Mine!$A$1:$B$" + LAST));
        assertEquals("B2:B" + LAST + " H2:H3", WrittenWorkbook.elements(written.sheet("Mine"), "conditionalFormatting").get(0).getAttribute("sqref"));
        assertEquals("B2:B" + LAST, WrittenWorkbook.elements(written.sheet("Mine"), "dataValidation").get(0).getAttribute("sqref"));
        assertEquals("Mine!$B$2:$B$" + LAST, WrittenWorkbook.elements(written.sheet("Drawn"), "f").get(0).getTextContent());
    }

    @Test
    void whatIsTheAnalystsStays() throws IOException {
        assertArrayEquals(SLICER.getBytes(StandardCharsets.UTF_8), written.parts().get("xl/slicers/slicer1.xml"));
        assertArrayEquals(SLICER_CACHE.getBytes(StandardCharsets.UTF_8), written.parts().get("xl/slicerCaches/slicerCache1.xml"));
        assertEquals("landscape", WrittenWorkbook.elements(written.sheet("Mine"), "pageSetup").get(0).getAttribute("orientation"));
        assertTrue(part("xl/workbook.xml").contains("Mine!$1:$1"), "the titles on each page");
        List<String> styles = WrittenWorkbook.elements(written.sheet("Mine"), "c").stream().filter(cell -> cell.getAttribute("r").matches("B([2-9]|10)"))
                .map(cell -> cell.getAttribute("s")).distinct().toList();
        assertEquals(1, styles.size(), "the look of the first row goes on");
    }

    @Test
    void aFilterOfTheTemplateHidesNoRows() throws IOException {
        assertEquals(1, notes.size());
        assertTrue(notes.get(0).contains("PainPoints") && notes.get(0).contains("filter"), notes.toString());
        assertEquals(0, WrittenWorkbook.elements(written.document("xl/tables/table1.xml"), "filterColumn").size());
        assertTrue(WrittenWorkbook.elements(written.sheet("Mine"), "row").stream().noneMatch(row -> row.getAttribute("hidden").matches("1|true")));
    }

    @Test
    void libreOfficeOpensItAndComputesThePivotTables() throws Exception {
        WrittenWorkbook saved = new WrittenWorkbook(LibreOffice.convert(folder, "xlsx", "filled").get(0));
        double votes = PAINS * (PAINS + 1) / 2.0;
        for (String sheet : List.of("By table", "By cells")) {
            assertTrue(saved.cells(sheet).containsValue(votes), sheet + ": " + saved.cells(sheet));
        }
        assertEquals("Pain 9", saved.cell("Mine", "A2"));
    }

    @Test
    void everyPartIsValid() throws Exception {
        assertEquals(List.of(), SchemaTest.complaints(written));
    }
}
