/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cxstudio.exchange.ExportOptions;
import io.cxstudio.exchange.ExportReport;
import io.cxstudio.exchange.ExporterType;
import io.cxstudio.exchange.Exporters;
import io.cxstudio.exchange.Progress;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Workshop;
import io.cxstudio.testing.NoLoggedErrors;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The workbook as the platform offers it; needs OSGi. */
@ExtendWith(NoLoggedErrors.class)
class PlatformExportTest {

    private final ExporterType excel = Exporters.get().find("io.cxstudio.exporter.excel").orElseThrow();

    @TempDir
    private Path folder;

    @Test
    void theWorkbookComesInThroughTheExtensionPoint() {
        assertEquals(List.of(), Exporters.get().problems());
        assertEquals("io.cxstudio.excel", excel.contributor());
        assertEquals("xlsx", excel.fileExtension());
        assertEquals("Excel workbook", excel.name("en"));
        for (String language : List.of("th", "vi", "zh-TW", "fa")) {
            assertNotEquals(excel.name("en"), excel.name(language), language);
            assertNotEquals(excel.description("en"), excel.description(language), language);
        }
    }

    @Test
    void namesAndFiguresComeFromCatalogAndMetrics() throws Exception {
        Workshop workshop = Workshops.flight();
        workshop.setLanguage("fa");
        Journey journey = workshop.getJourneys().get(0);
        Lane touchpoints = journey.getLanes().get(2);
        touchpoints.setName(null);
        workshop.getMetricDefinitions().get(0).setTypeId("io.cxstudio.metric.csat");
        Path file = folder.resolve("flight.xlsx");
        ExportReport report = excel.export(workshop, file, ExportOptions.NONE, Progress.NONE);
        assertEquals(List.of(file.toRealPath()), report.files());
        assertEquals(List.of(), report.warnings());
        WrittenWorkbook written = new WrittenWorkbook(file);
        String map = written.sheetNames().stream().filter(name -> name.startsWith("نقشه 1")).findFirst().orElseThrow();
        assertTrue(map.startsWith("نقشه 1 A flight"), map);
        assertTrue(written.cells(map).containsValue("نقاط تماس"), map);
        Map<String, Object> measure = written.rows("Measures").get(0);
        assertEquals(100.0 * 1300 / 2300, (double) measure.get("value"), 1e-9);
        assertEquals(54.488, (double) measure.get("lower"), 0.01, "the interval of Wilson, from the counts");
    }

    @Test
    void theLanguageCanBeChosen() throws Exception {
        Path file = folder.resolve("flight.xlsx");
        excel.export(Workshops.flight(), file, ExportOptions.of(Map.of("language", "zh-Hant-TW")), Progress.NONE);
        assertTrue(new WrittenWorkbook(file).sheetNames().containsAll(List.of("總覽", "接觸點", "情緒")));
    }
}
