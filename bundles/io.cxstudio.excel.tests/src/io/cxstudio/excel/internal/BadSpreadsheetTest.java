/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cxstudio.excel.CellValue;
import io.cxstudio.excel.Sheet;
import io.cxstudio.excel.SheetRow;
import io.cxstudio.excel.SpreadsheetException;
import io.cxstudio.excel.SpreadsheetFile;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.files.WorkshopFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no workbook, or a broken or hostile one: each gets a message with its name, and nothing is changed. */
class BadSpreadsheetTest {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String SHEET = HEAD + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";

    @TempDir
    private Path folder;
    private Path file;
    private Workshop flight;
    private byte[] before;

    @BeforeEach
    void export() throws Exception {
        file = folder.resolve("flight.xlsx");
        flight = Workshops.flight();
        before = WorkshopFile.toBytes(flight);
        Exported.to(file, flight);
    }

    private String refusal() throws Exception {
        String message = assertThrows(SpreadsheetException.class, () -> Home.propose(file, flight)).getMessage();
        assertTrue(message.contains("flight.xlsx"), message);
        assertArrayEquals(before, WorkshopFile.toBytes(flight));
        return message;
    }

    @Test
    void noFileAnEmptyOneAFolderAndOthers() throws Exception {
        Files.write(file, new byte[0]);
        assertTrue(refusal().contains("empty"));
        Files.writeString(file, "a,b,c\n1,2,3\n");
        assertTrue(refusal().contains(".xlsx format"));
        Files.delete(file);
        assertTrue(refusal().contains("not there"));
        Files.createDirectory(file);
        assertTrue(refusal().contains("folder"));
    }

    @Test
    void aPasswordIsNamedAsTheReason() throws Exception {
        byte[] plain = Files.readAllBytes(file);
        try (POIFSFileSystem system = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(system)) {
                out.write(plain);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                system.writeFilesystem(out);
            }
        }
        assertTrue(refusal().contains("password"));
    }

    @Test
    void theOldFormatIsNamedAsTheReason() throws Exception {
        try (POIFSFileSystem system = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(file)) {
            system.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "Workbook");
            system.writeFilesystem(out);
        }
        assertTrue(refusal().contains(".xls"));
    }

    /** Cut off anywhere, and with bytes turned over: a message or the right values, but no other exception and no half change. */
    @Test
    void aHundredDamagedFiles() throws Exception {
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(20261122);
        for (int i = 0; i < 100; i++) {
            byte[] damaged = i % 2 == 0 ? java.util.Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int flips = i % 2 * (1 + random.nextInt(30)); flips > 0; flips--) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(file, damaged);
            try {
                Home.propose(file, flight);
            } catch (SpreadsheetException told) {
                assertTrue(told.getMessage().contains("flight.xlsx"), told.getMessage());
            }
            assertArrayEquals(before, WorkshopFile.toBytes(flight));
        }
    }

    @Test
    void aDocumentTypeIsRefused() throws Exception {
        replace("xl/worksheets/sheet1.xml", HEAD + "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                + SHEET.substring(HEAD.length()) + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>");
        assertTrue(refusal().contains("document type"));
    }

    @Test
    void aTextThatGrowsToGigabytesIsRefused() throws Exception {
        replace("xl/worksheets/sheet1.xml", SHEET + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>", 'x', 300_000_000L, "</t></is></c></row></sheetData></worksheet>");
        assertTrue(refusal().contains("million characters"));
        replace("xl/worksheets/sheet1.xml", SHEET + "<row r=\"1\" spans=\"", '1', 300_000_000L, "\"></row></sheetData></worksheet>");
        assertTrue(refusal().contains("million characters"));
    }

    @Test
    void sheetsOfOthersAreReadCellByCell() throws Exception {
        replace("xl/worksheets/sheet1.xml", SHEET + "<row><c><v>1</v></c><c t=\"b\"><v>1</v></c></row>"
                + "<row r=\"5\"><c r=\"C5\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c t=\"str\"><f>A1</f><v>_x0041_</v></c>"
                + "<c t=\"inlineStr\"><is><r><t>a</t></r><rPh><t>no</t></rPh><r><t>b</t></r></is></c><c t=\"d\"><v>2026-11-22</v></c><c/></row>"
                + "<row r=\"9\"/></sheetData><mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells></worksheet>");
        try (SpreadsheetFile spreadsheet = SpreadsheetFile.open(file)) {
            Sheet first = spreadsheet.sheets().get(0);
            List<SheetRow> rows = new ArrayList<>();
            assertEquals(List.of("A1:B2"), spreadsheet.read(first, rows::add));
            assertEquals(List.of(1, 5), rows.stream().map(SheetRow::number).toList());
            assertEquals(Map.of(0, new CellValue.Number(1), 1, new CellValue.Truth(true)), rows.get(0).cells());
            assertEquals(List.of("#DIV/0!", "A", "ab", "2026-11-22"), rows.get(1).cells().values().stream().map(CellValue::plain).toList());
        }
    }

    @Test
    void dangerousCellsAreNamed() throws Exception {
        replace("xl/worksheets/sheet1.xml", SHEET + "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\"><c r=\"B2\" t=\"s\"><v>99999999</v></c></row></sheetData></worksheet>");
        try (SpreadsheetFile spreadsheet = SpreadsheetFile.open(file)) {
            String message = assertThrows(SpreadsheetException.class, () -> spreadsheet.read(spreadsheet.sheets().get(0), row -> true)).getMessage();
            assertTrue(message.contains("Overview!B2"), message);
        }
    }

    private void replace(String part, String content) throws IOException {
        replace(part, content, ' ', 0, "");
    }

    /** Puts another content into a part: a beginning, a character many times, an end. */
    private void replace(String part, String beginning, char filler, long count, String end) throws IOException {
        Path changed = folder.resolve("changed.zip");
        try (ZipFile from = new ZipFile(file.toFile()); ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(changed))) {
            for (ZipEntry entry : from.stream().toList()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(part)) {
                    to.write(beginning.getBytes(StandardCharsets.UTF_8));
                    byte[] million = String.valueOf(filler).repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
                    for (long written = 0; written < count; written += million.length) {
                        to.write(million);
                    }
                    to.write(end.getBytes(StandardCharsets.UTF_8));
                } else {
                    from.getInputStream(entry).transferTo(to);
                }
                to.closeEntry();
            }
        }
        Files.move(changed, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}
