/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cxstudio.model.Calendar;
import io.cxstudio.model.Participant;
import io.cxstudio.model.Workshop;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same workshop and choices give the same bytes, whichever calendar its dates are shown in, with names and without, on its own and into a template. */
class SameBytesTest {

    @TempDir
    private Path folder;

    private static Workshop workshop(Calendar calendar) {
        Workshop workshop = MeasuredWorkshop.flight();
        workshop.setCalendar(calendar);
        workshop.setDate(LocalDate.of(2026, 11, 22));
        workshop.getSolutions().forEach(solution -> solution.setDueDate(LocalDate.of(2027, 2, 28)));
        for (String name : new String[] {"Somchai Jaidee", "\u9673\u7f8e\u7389", "\u0633\u0627\u0631\u0627"}) {
            Participant participant = Workshops.MODEL.createParticipant();
            participant.setName(name);
            workshop.getParticipants().add(participant);
        }
        workshop.getSolutions().getFirst().setOwner(workshop.getParticipants().getFirst());
        return Workshops.numbered(workshop);
    }

    private Path template() throws IOException {
        Path template = folder.resolve("template.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(template)) {
            XSSFSheet sheet = book.createSheet("Mine");
            String[] headers = {"solution", "owner", "dueDate", "My remarks"};
            for (int row = 0; row < 3; row++) {
                sheet.createRow(row);
                for (int column = 0; row == 0 && column < headers.length; column++) {
                    sheet.getRow(row).createCell(column).setCellValue(headers[column]);
                }
            }
            XSSFTable table = sheet.createTable(new AreaReference("A1:D3", SpreadsheetVersion.EXCEL2007));
            table.setName("Solutions");
            table.setDisplayName("Solutions");
            table.updateHeaders();
            table.getCTTable().setTotalsRowCount(1);
            XSSFName date = book.createName();
            date.setNameName("cx_date");
            date.setRefersToFormula("Mine!$F$1");
            book.write(out);
        }
        return template;
    }

    @ParameterizedTest
    @EnumSource(Calendar.class)
    void exportedTwiceItIsTheSame(Calendar calendar) throws IOException {
        for (String anonymous : new String[] {"false", "true"}) {
            for (String into : new String[] {"", template().toString()}) {
                Map<String, String> options = new HashMap<>(Map.of("anonymous", anonymous, "template", into));
                Path first = folder.resolve("first.xlsx");
                Path second = folder.resolve("second.xlsx");
                Exported.to(first, workshop(calendar), BuiltInMetrics.ALL, options);
                Exported.to(second, workshop(calendar), BuiltInMetrics.ALL, options);
                assertTrue(Files.size(first) > 0);
                assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second), calendar + ", anonymous " + anonymous + ", template " + into);
            }
        }
    }
}
