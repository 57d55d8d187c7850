/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.portfolio.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;

/** A streamed workbook whose parts all have the same time, so that the same content gives the same bytes. */
final class PlainZip extends SXSSFWorkbook {

    /** Just after the first time that a zip file can tell; it holds the time on the wall, without a zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
    private static final int ROWS_IN_MEMORY = 16;
    /** A third larger than at the usual level, and written in less than half of the time. */
    private static final int FAST = 1;

    private RowWriter latest;

    PlainZip() {
        super(ROWS_IN_MEMORY);
    }

    @Override
    protected SheetDataWriter createSheetDataWriter() throws IOException {
        latest = new RowWriter();
        return latest;
    }

    /** What writes the rows of the sheet that was made last. */
    RowWriter latest() {
        return latest;
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out) {
            @Override
            public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
                entry.setTime(TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
                super.putArchiveEntry(entry);
            }
        };
        zip.setUseZip64(Zip64Mode.AsNeeded);
        zip.setLevel(FAST);
        return zip;
    }
}
