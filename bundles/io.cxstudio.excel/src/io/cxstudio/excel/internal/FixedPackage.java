/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Packs a workbook again so that the same content gives the same bytes: every part has the same time. */
public final class FixedPackage {

    /** Just after the first time that a zip file can tell; that one itself would get a field beside it which depends on the time zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private FixedPackage() {
    }

    /** Copies a workbook. */
    public static void copy(Path from, OutputStream to) throws IOException {
        try (ZipFile parts = new ZipFile(from.toFile()); ZipOutputStream packed = new ZipOutputStream(to)) {
            for (Enumeration<? extends ZipEntry> all = parts.entries(); all.hasMoreElements();) {
                ZipEntry part = all.nextElement();
                ZipEntry fixed = new ZipEntry(part.getName());
                fixed.setTimeLocal(TIME);
                packed.putNextEntry(fixed);
                try (InputStream content = parts.getInputStream(part)) {
                    content.transferTo(packed);
                }
                packed.closeEntry();
            }
        }
    }
}
