/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cxstudio.exchange.ExportWarning;
import io.cxstudio.metrics.Metrics;
import io.cxstudio.model.PainPoint;
import io.cxstudio.model.Workshop;
import io.cxstudio.testing.ZipParts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STTotalsRowFunction;

/** Tables of a template get more rows or fewer than they had: their totals, and what stands below them, go along. */
class TemplateRoomTest {

    private static final int VOTES_OF_SEVEN = 28;
    private static final String NEWER = "http://schemas.microsoft.com/office/drawing/2014/chartex";
    private static final String FUNNEL = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <cx:chartSpace xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:cx="%s"><cx:chartData><cx:data id="0">\
            <cx:strDim type="cat"><cx:f>_xlchart.v1.0</cx:f></cx:strDim>\
            <cx:numDim type="val"><cx:f>Mine!$C$4:$C$5</cx:f><cx:nf>Mine!$C$3</cx:nf><cx:lvl ptCount="2" formatCode="General"><cx:pt idx="0">1</cx:pt>\
            <cx:pt idx="1">2</cx:pt></cx:lvl></cx:numDim></cx:data>\
            <cx:data id="1"><cx:numDim type="val"><cx:lvl ptCount="1" formatCode="General"><cx:pt idx="0">77</cx:pt></cx:lvl></cx:numDim></cx:data></cx:chartData>\
            <cx:chart><cx:plotArea><cx:plotAreaRegion><cx:series layoutId="funnel"><cx:tx><cx:txData><cx:f>Mine!$C$3</cx:f><cx:v>Votes</cx:v></cx:txData></cx:tx>\
            <cx:dataId val="0"/></cx:series></cx:plotAreaRegion></cx:plotArea></cx:chart></cx:chartSpace>""".formatted(NEWER);
    private static final String FRAME = """
            <xdr:twoCellAnchor><xdr:from><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>\
            <xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>3</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>\
            <mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice \
            xmlns:cx2="http://schemas.microsoft.com/office/drawing/2015/10/21/chartex" Requires="cx2"><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>\
            <xdr:cNvPr id="9" name="Funnel"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>\
            <a:graphic><a:graphicData uri="%s"><cx:chart xmlns:cx="%s" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId77"/></a:graphicData></a:graphic></xdr:graphicFrame>\
            </mc:Choice><mc:Fallback/></mc:AlternateContent><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>""".formatted(NEWER, NEWER);

    @TempDir
    private Path folder;
    private Path template;
    private Path filled;

    /** Two rows of data in B4:D5, totals below, and below those a remark, a formula over the totals, and a name for that. */
    private void template(Consumer<XSSFWorkbook> edit) throws IOException {
        template = folder.resolve("template.xlsx");
        filled = folder.resolve("filled.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(template)) {
            XSSFSheet sheet = book.createSheet("Mine");
            for (int row = 2; row <= 9; row++) {
                sheet.createRow(row);
            }
            String[] headers = {"painPoint", "Votes", "My remarks"};
            for (int column = 0; column < headers.length; column++) {
                sheet.getRow(2).createCell(column + 1).setCellValue(headers[column]);
            }
            sheet.getRow(3).createCell(1).setCellValue("old");
            sheet.getRow(4).createCell(1).setCellValue("older");
            XSSFTable table = sheet.createTable(new AreaReference("B3:D6", SpreadsheetVersion.EXCEL2007));
            table.setName("PainPoints");
            table.setDisplayName("PainPoints");
            table.updateHeaders();
            table.getCTTable().setTotalsRowCount(1);
            table.getCTTable().addNewAutoFilter().setRef("B3:D5");
            table.getCTTable().getTableColumns().getTableColumnArray(0).setTotalsRowLabel("In all");
            table.getCTTable().getTableColumns().getTableColumnArray(1).setTotalsRowFunction(STTotalsRowFunction.SUM);
            // as scripts write texts: into the cell itself
            CTCell label = sheet.getRow(5).createCell(1).getCTCell();
            label.setT(STCellType.INLINE_STR);
            label.addNewIs().setT("In all");
            sheet.getRow(5).createCell(2).setCellFormula("SUBTOTAL(109,PainPoints[Votes])");
            sheet.getRow(5).createCell(3).setCellFormula("MAX($C$4:C5)");
            sheet.getRow(5).setHeightInPoints(33);
            sheet.getRow(7).createCell(1).setCellValue("Counted by hand");
            sheet.addMergedRegion(CellRangeAddress.valueOf("B8:D8"));
            sheet.getRow(8).createCell(1).setCellFormula("C6*2");
            book.createSheet("Sums").createRow(0).createCell(0).setCellFormula("Mine!B9+1");
            for (String[] name : new String[][] {{"Twice", "Mine!$B$9"}, {"Whole", "Mine!$B$3:$D$6"}, {"_xlchart.v1.0", "Mine!$B$4:$B$5"}}) {
                XSSFName made = book.createName();
                made.setNameName(name[0].replace("_xlchart.v1.0", "xlchart"));
                made.setRefersToFormula(name[1]);
            }
            edit.accept(book);
            book.write(out);
        }
    }

    private List<String> fill(int pains) throws IOException {
        Workshop workshop = Workshops.flight();
        workshop.getJourneys().get(0).getCards().removeIf(PainPoint.class::isInstance);
        for (int number = 1; number <= pains; number++) {
            PainPoint pain = Workshops.MODEL.createPainPoint();
            pain.setText("Pain " + number);
            pain.setVotes(number);
            workshop.getJourneys().get(0).getCards().add(pain);
        }
        return Exported.to(filled, Workshops.numbered(workshop), Metrics.read(null, problem -> { }), Map.of("template", template.toString())).warnings()
                .stream().map(ExportWarning::message).toList();
    }

    private Map<String, String> names(WrittenWorkbook written) throws IOException {
        Map<String, String> names = new HashMap<>();
        WrittenWorkbook.elements(written.document("xl/workbook.xml"), "definedName").forEach(name -> names.put(name.getAttribute("name"), name.getTextContent()));
        return names;
    }

    @Test
    void theTotalsStandBelowTheNewLastRowAndWhatStoodBelowIsMovedDown() throws Exception {
        template(book -> { });
        assertEquals(List.of(), fill(7));
        WrittenWorkbook written = new WrittenWorkbook(filled);
        assertEquals("B3:D11", written.tables().get("PainPoints").getAttribute("ref"));
        assertEquals("1", written.tables().get("PainPoints").getAttribute("totalsRowCount"));
        assertEquals("B3:D10", WrittenWorkbook.elements(written.document("xl/tables/table1.xml"), "autoFilter").get(0).getAttribute("ref"));
        assertEquals("Pain 1", written.cell("Mine", "B10"));
        assertEquals("In all", written.cell("Mine", "B11"));
        assertEquals((double) VOTES_OF_SEVEN, written.cell("Mine", "C11"));
        assertEquals(7.0, written.cell("Mine", "D11"));
        assertEquals("SUBTOTAL(109,PainPoints[Votes])", written.formulas("Mine").get("C11"));
        assertEquals("MAX($C$4:C10)", written.formulas("Mine").get("D11"));
        assertEquals("Counted by hand", written.cell("Mine", "B13"));
        assertEquals("C11*2", written.formulas("Mine").get("B14"));
        assertEquals(2.0 * VOTES_OF_SEVEN, written.cell("Mine", "B14"));
        assertEquals(2.0 * VOTES_OF_SEVEN + 1, written.cell("Sums", "A1"));
        assertEquals("B13:D13", WrittenWorkbook.elements(written.sheet("Mine"), "mergeCell").get(0).getAttribute("ref"));
        assertEquals(null, written.cell("Mine", "D6"), "the old totals are gone");
        assertEquals("Mine!$B$14", names(written).get("Twice"));
        assertEquals("Mine!$B$3:$D$11", names(written).get("Whole"));
        assertEquals(List.of(), SchemaTest.complaints(written));
        WrittenWorkbook saved = new WrittenWorkbook(LibreOffice.convert(folder, "xlsx", "filled").get(0));
        assertEquals((double) VOTES_OF_SEVEN, saved.cell("Mine", "C11"));
        assertEquals(2.0 * VOTES_OF_SEVEN, saved.cell("Mine", "B14"));
    }

    @Test
    void fewerRowsBringTheTotalsUpAndLeaveTheRestWhereItIs() throws Exception {
        template(book -> { });
        assertEquals(List.of(), fill(1));
        WrittenWorkbook written = new WrittenWorkbook(filled);
        assertEquals("B3:D5", written.tables().get("PainPoints").getAttribute("ref"));
        assertEquals("In all", written.cell("Mine", "B5"));
        assertEquals(1.0, written.cell("Mine", "C5"));
        assertEquals(null, written.cell("Mine", "B6"));
        assertEquals("Counted by hand", written.cell("Mine", "B8"));
        assertEquals(List.of(), SchemaTest.complaints(written));
    }

    @Test
    void asManyRowsLeaveEverythingWhereItIs() throws Exception {
        template(book -> { });
        fill(2);
        WrittenWorkbook written = new WrittenWorkbook(filled);
        assertEquals("B3:D6", written.tables().get("PainPoints").getAttribute("ref"));
        assertEquals(3.0, written.cell("Mine", "C6"));
        assertEquals(6.0, written.cell("Mine", "B9"));
    }

    @Test
    void whatMovingWouldHurtIsNotMoved() throws Exception {
        List<Consumer<XSSFWorkbook>> hurting = List.of(
                book -> {
                    XSSFSheet sheet = book.getSheet("Mine");
                    sheet.createRow(11).createCell(1).setCellValue("Other");
                    sheet.createRow(12).createCell(1).setCellValue("row");
                    XSSFTable other = sheet.createTable(new AreaReference("B12:B13", SpreadsheetVersion.EXCEL2007));
                    other.setName("Other");
                    other.setDisplayName("Other");
                },
                book -> book.getSheet("Mine").createDrawingPatriarch().createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 1, 10, 3, 12)),
                book -> book.getSheet("Mine").addMergedRegion(CellRangeAddress.valueOf("F6:F7")),
                book -> {
                    XSSFSheet sheet = book.getSheet("Mine");
                    for (int row = 3; row < 9; row++) {
                        sheet.getRow(row).createCell(6).setCellValue(row);
                    }
                });
        for (Consumer<XSSFWorkbook> hurt : hurting) {
            template(hurt);
            IOException failure = assertThrows(IOException.class, () -> fill(7));
            assertTrue(failure.getMessage().contains("PainPoints") && failure.getMessage().contains("B8"), failure.getMessage());
            assertFalse(Files.exists(filled));
            fill(2);
            Files.delete(filled);
        }
    }

    @Test
    void aListBesideTheTableThatEndsInTimeStays() throws Exception {
        template(book -> {
            XSSFCell beside = book.getSheet("Mine").getRow(3).createCell(6);
            beside.setCellValue("beside");
        });
        fill(7);
        assertEquals("beside", new WrittenWorkbook(filled).cell("Mine", "G4"));
    }

    /** As Excel writes them: hidden names for the cells, or the cells themselves, with copies of the values or without. */
    @Test
    void chartsOfNewerKindsFollowTheTable() throws Exception {
        template(book -> book.getSheet("Sums").createDrawingPatriarch().createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 1, 1, 3, 3)));
        Map<String, byte[]> parts = ZipParts.read(template);
        parts.put("xl/charts/chartEx1.xml", FUNNEL.getBytes(StandardCharsets.UTF_8));
        parts.put("xl/drawings/_rels/drawing1.xml.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId77" \
                Type="http://schemas.microsoft.com/office/2014/relationships/chartEx" Target="../charts/chartEx1.xml"/></Relationships>"""
                .getBytes(StandardCharsets.UTF_8));
        ZipParts.write(template, parts);
        ZipParts.edit(template, "xl/drawings/drawing1.xml", text -> text.replace("</xdr:wsDr>", FRAME));
        ZipParts.edit(template, "xl/workbook.xml", text -> text.replace("name=\"xlchart\"", "name=\"_xlchart.v1.0\" hidden=\"1\""));
        ZipParts.edit(template, "\\[Content_Types].xml", text -> text.replace("</Types>",
                "<Override PartName=\"/xl/charts/chartEx1.xml\" ContentType=\"application/vnd.ms-office.chartex+xml\"/></Types>"));
        assertEquals(List.of(), fill(7));
        WrittenWorkbook written = new WrittenWorkbook(filled);
        assertEquals("Mine!$B$4:$B$10", names(written).get("_xlchart.v1.0"));
        var chart = written.document("xl/charts/chartEx1.xml");
        assertEquals(List.of("_xlchart.v1.0", "Mine!$C$4:$C$10", "Mine!$C$3"), WrittenWorkbook.elements(chart, "f").stream()
                .map(formula -> formula.getTextContent()).toList());
        assertEquals(List.of("77"), WrittenWorkbook.elements(chart, "pt").stream().map(point -> point.getTextContent()).toList(), "what is no copy stays");
        assertEquals("Votes", WrittenWorkbook.elements(chart, "v").get(0).getTextContent());
        String drawing = new String(written.parts().get("xl/drawings/drawing1.xml"), StandardCharsets.UTF_8);
        assertTrue(drawing.contains("Requires=\"cx2\"") && drawing.contains("rId77"), drawing);
        byte[] first = Files.readAllBytes(filled);
        fill(7);
        assertArrayEquals(first, Files.readAllBytes(filled));
    }
}
