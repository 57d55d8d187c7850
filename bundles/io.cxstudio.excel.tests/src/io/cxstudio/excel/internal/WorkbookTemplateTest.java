/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cxstudio.exchange.ExportWarning;
import io.cxstudio.metrics.Metrics;
import io.cxstudio.model.PainPoint;
import io.cxstudio.model.Workshop;
import io.cxstudio.testing.ZipParts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An analyst's own workbook is filled, and keeps what is the analyst's. Read again by what knows nothing of POI, and by LibreOffice. */
class WorkbookTemplateTest {

    private static final int PAINS = 7;

    @TempDir
    private Path folder;
    private Workshop workshop;
    private Path template;
    private Path filled;

    @BeforeEach
    void prepare() throws IOException {
        workshop = Workshops.flight();
        workshop.setName("=Flight _x0041_");
        workshop.setDate(LocalDate.of(2026, 11, 22));
        workshop.getJourneys().get(0).getCards().removeIf(PainPoint.class::isInstance);
        for (int number = 1; number <= PAINS; number++) {
            PainPoint pain = Workshops.MODEL.createPainPoint();
            pain.setText(number == 2 ? "=1+1" : "Pain " + number);
            pain.setVotes(number);
            pain.setSeverity(3);
            workshop.getJourneys().get(0).getCards().add(pain);
        }
        Workshops.numbered(workshop);
        template = folder.resolve("template.xlsx");
        filled = folder.resolve("filled.xlsx");
    }

    private List<String> fill() throws IOException {
        return Exported.to(filled, workshop, Metrics.read(null, problem -> { }), Map.of("template", template.toString())).warnings().stream()
                .map(ExportWarning::message).toList();
    }

    /** With a table of two rows, a formula column, a total beside it, a chart and named cells. */
    private void template(Edit edit) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(template)) {
            XSSFSheet sheet = book.createSheet("Mine");
            String[] headers = {"painPoint", "Votes", "Twice", "My remarks"};
            for (int row = 2; row <= 4; row++) {
                sheet.createRow(row);
            }
            for (int column = 0; column < headers.length; column++) {
                sheet.getRow(2).createCell(column + 1).setCellValue(headers[column]);
            }
            sheet.getRow(3).createCell(1).setCellValue("old");
            sheet.getRow(4).createCell(1).setCellValue("older");
            XSSFTable table = sheet.createTable(new AreaReference("B3:E5", SpreadsheetVersion.EXCEL2007));
            table.setName("PainPoints");
            table.setDisplayName("PainPoints");
            table.updateHeaders();
            sheet.getRow(3).createCell(3).setCellFormula("PainPoints[[#This Row],[Votes]]*2");
            sheet.getRow(4).createCell(3).setCellFormula("PainPoints[[#This Row],[Votes]]*2");
            XSSFSheet other = book.createSheet("Sums");
            other.createRow(0).createCell(0).setCellFormula("SUM(PainPoints[Votes])");
            other.createRow(1).createCell(0).setCellValue("mine");
            name(book, "cx_workshop", "Sums!$B$1");
            name(book, "CX_Date", "Sums!$B$2");
            name(book, "cx_pain_points", "Sums!$B$3");
            name(book, "MyVotes", "Mine!$C$4:$C$5");
            XSSFChart chart = other.createDrawingPatriarch().createChart(new XSSFClientAnchor(0, 0, 0, 0, 3, 0, 10, 12));
            XDDFChartData bars = chart.createData(ChartTypes.BAR, chart.createCategoryAxis(AxisPosition.BOTTOM), chart.createValueAxis(AxisPosition.LEFT));
            bars.addSeries(XDDFDataSourcesFactory.fromStringCellRange(sheet, CellRangeAddress.valueOf("B4:B5")),
                    XDDFDataSourcesFactory.fromNumericCellRange(sheet, CellRangeAddress.valueOf("C4:C5")));
            chart.plot(bars);
            edit.of(book);
            book.write(out);
        }
    }

    private interface Edit {
        void of(XSSFWorkbook book);
    }

    private static void name(XSSFWorkbook book, String name, String formula) {
        XSSFName made = book.createName();
        made.setNameName(name);
        made.setRefersToFormula(formula);
    }

    @Test
    void theTableIsResizedAndFilledByHeadersAndIds() throws IOException {
        template(book -> { });
        assertEquals(List.of(), fill());
        WrittenWorkbook written = new WrittenWorkbook(filled);
        assertEquals("B3:E10", written.tables().get("PainPoints").getAttribute("ref"));
        Map<String, Object> cells = written.cells("Mine");
        assertEquals("Pain 7", cells.get("B4"), "in our order, by votes");
        assertEquals("=1+1", cells.get("B9"));
        assertEquals(7.0, cells.get("C4"));
        assertEquals(1.0, cells.get("C10"));
        assertEquals(2.0, cells.get("D10"), "the formula of the column goes on, with its value");
        assertEquals("=Flight _x0041_", written.cell("Sums", "B1"));
        assertEquals((double) LocalDate.of(2026, 11, 22).toEpochDay() + 25_569, written.cell("Sums", "B2"));
        assertEquals((double) PAINS, written.cell("Sums", "B3"));
        assertEquals(28.0, written.cell("Sums", "A1"));
        assertEquals("mine", written.cell("Sums", "A2"));
    }

    @Test
    void chartsAndNamedRangesOfAllRowsGoOnMeaningAllRows() throws IOException {
        template(book -> { });
        fill();
        WrittenWorkbook written = new WrittenWorkbook(filled);
        List<String> formulas = WrittenWorkbook.elements(written.document("xl/charts/chart1.xml"), "f").stream().map(formula -> formula.getTextContent())
                .toList();
        assertEquals(List.of("Mine!$B$4:$B$10", "Mine!$C$4:$C$10"), formulas);
        assertTrue(WrittenWorkbook.elements(written.document("xl/workbook.xml"), "definedName").stream()
                .anyMatch(name -> name.getTextContent().equals("Mine!$C$4:$C$10")));
    }

    @Test
    void libreOfficeComputesTheSame() throws Exception {
        template(book -> { });
        fill();
        WrittenWorkbook saved = new WrittenWorkbook(LibreOffice.convert(folder, "xlsx", "filled").get(0));
        assertEquals(28.0, saved.cell("Sums", "A1"));
        assertEquals(14.0, saved.cell("Mine", "D4"));
        assertEquals("=1+1", saved.cell("Mine", "B9"));
    }

    @Test
    void fewerRowsThanTheTemplateHadLeaveNothingOld() throws IOException {
        template(book -> { });
        workshop.getJourneys().get(0).getCards().removeIf(card -> card instanceof PainPoint && !card.getText().equals("Pain 1"));
        fill();
        WrittenWorkbook written = new WrittenWorkbook(filled);
        assertEquals("B3:E4", written.tables().get("PainPoints").getAttribute("ref"));
        assertEquals("Pain 1", written.cell("Mine", "B4"));
        assertEquals(null, written.cell("Mine", "B5"));
    }

    @Test
    void macrosAreRefused() throws IOException {
        template(book -> book.setWorkbookType(XSSFWorkbookType.XLSM));
        IOException failure = assertThrows(IOException.class, this::fill);
        assertTrue(failure.getMessage().contains("template.xlsx") && failure.getMessage().contains("macros"), failure.getMessage());
    }

    @Test
    void anExcelTemplateBecomesAWorkbook() throws IOException {
        template(book -> { });
        ZipParts.edit(template, "\\[Content_Types].xml", types -> types.replace("sheet.main+xml", "template.main+xml"));
        fill();
        assertTrue(new String(new WrittenWorkbook(filled).parts().get("[Content_Types].xml")).contains("sheet.main+xml"));
    }

    @Test
    void aTemplateWithNothingOfOursIsToldAndKept() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(template)) {
            book.createSheet("Mine").createRow(0).createCell(0).setCellValue("mine");
            book.write(out);
        }
        assertEquals(1, fill().size());
        assertEquals("mine", new WrittenWorkbook(filled).cell("Mine", "A1"));
    }

    @Test
    void theSameInputGivesTheSameBytes() throws IOException {
        template(book -> { });
        fill();
        byte[] first = Files.readAllBytes(filled);
        fill();
        assertTrue(Arrays.equals(first, Files.readAllBytes(filled)));
    }

    @Test
    void aDamagedTemplateIsNamed() throws IOException {
        Files.writeString(template, "no workbook");
        IOException failure = assertThrows(IOException.class, this::fill);
        assertTrue(failure.getMessage().contains("template.xlsx"), failure.getMessage());
    }
}
