/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.exchange.ExportOptions;
import io.cxstudio.exchange.ExportReport;
import io.cxstudio.exchange.Progress;
import io.cxstudio.metrics.Metrics;
import io.cxstudio.model.Workshop;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Exports with an empty catalog and without metrics: what the workshop says itself must do. */
final class Exported {

    private Exported() {
    }

    static ExportReport to(Path target, Workshop workshop) throws IOException {
        return to(target, workshop, "", Progress.NONE);
    }

    static ExportReport to(Path target, Workshop workshop, String language, Progress progress) throws IOException {
        return to(target, workshop, Metrics.read(null, problem -> { }), Map.of("language", language), progress);
    }

    static ExportReport to(Path target, Workshop workshop, Metrics metrics, Map<String, String> options) throws IOException {
        return to(target, workshop, metrics, options, Progress.NONE);
    }

    private static ExportReport to(Path target, Workshop workshop, Metrics metrics, Map<String, String> options, Progress progress) throws IOException {
        Catalog catalog = new Catalog(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        Map<String, String> all = new HashMap<>(Map.of("language", "", "anonymous", "false", "template", ""));
        all.putAll(options);
        return new WorkbookExporter(catalog, metrics).export(workshop, target, ExportOptions.of(all), progress);
    }
}
