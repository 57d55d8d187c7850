/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.exchange;

import java.nio.file.Path;
import java.util.List;

/**
 * What became of an export.
 *
 * @param files    the files that were written, the target first; filled in by the studio, an exporter leaves it empty
 * @param warnings what is not quite as in the workshop; empty if everything is
 */
public record ExportReport(List<Path> files, List<ExportWarning> warnings) {

    /** Copies the lists, so that the report cannot change. */
    public ExportReport {
        files = List.copyOf(files);
        warnings = List.copyOf(warnings);
    }

    /**
     * The report of an exporter.
     *
     * @param warnings what is not quite as in the workshop, not null
     * @return the report, not null
     */
    public static ExportReport of(List<ExportWarning> warnings) {
        return new ExportReport(List.of(), warnings);
    }
}
