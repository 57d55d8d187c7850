/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class HtmlTableTest {

    private static List<List<String>> read(String html) {
        return HtmlTable.read(html).orElseThrow().rows();
    }

    @Test
    void cellsAreReadWithTheirLineBreaksAndEntities() {
        assertEquals(List.of(List.of("Search", "Pay & go"), List.of("two\nlines", "<b>")), read("""
                <html><body><!--StartFragment--><table><thead><tr><th>Search</th><th>Pay &amp; go</th></tr></thead>
                <tbody><tr><td>two<br>lines</td><td>&lt;b&gt;</td></tr></tbody></table><!--EndFragment--></body></html>"""));
    }

    @Test
    void aLibreOfficeFragmentIsRead() {
        assertEquals(List.of(List.of("", "Book"), List.of("Actions", "ค้นหา")), read("""
                <table cellspacing="0" border="0"><colgroup span="2" width="85"></colgroup>
                <tr><td height="17" align="left"><br></td><td align="left">Book</td></tr>
                <tr><td height="17" align="left">Actions</td><td align="left"><font face="Noto Sans">ค้นหา</font></td></tr></table>"""));
    }

    @Test
    void spansLeaveEmptyCells() {
        assertEquals(List.of(List.of("Before", "", "After"), List.of("a", "b", "c"), List.of("", "d", "e")), read("""
                <table><tr><td colspan=2>Before</td><td>After</td></tr>
                <tr><td rowspan=2>a</td><td>b</td><td>c</td></tr><tr><td>d</td><td>e</td></tr></table>"""));
    }

    @Test
    void paragraphsOfATextProcessorStayInTheirCell() {
        assertEquals(List.of(List.of("one\ntwo", "three")), read("<table><tr><td><p>one</p><p>two</p></td><td><p>three</p></td></tr></table>"));
    }

    @Test
    void whatIsNoTableIsNone() {
        assertEquals(Optional.empty(), HtmlTable.read("<p>Hello</p>"));
        assertEquals(Optional.empty(), HtmlTable.read(""));
        assertEquals(Optional.empty(), HtmlTable.read("<table><tr><td></td></tr></table>"));
        assertEquals(Optional.empty(), HtmlTable.read("\u0000<<<table <tr <td"));
    }

    @Test
    void aMonstrousSpanEatsNoMemory() {
        assertTrue(HtmlTable.read("<table>" + "<tr><td colspan=999999999 rowspan=999999999>x</td></tr>".repeat(1000) + "</table>").isEmpty());
    }

    @Test
    void whatIsWrittenIsReadBack() {
        TextTable table = new TextTable(List.of(List.of("=1+1", "a & b < c"), List.of("two\nlines", "\"quoted\"")));
        assertEquals(table.rows(), read(HtmlTable.write(table, false)));
        assertTrue(HtmlTable.write(table, true).contains("dir=\"rtl\""));
    }
}
