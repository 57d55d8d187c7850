/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.excel.CellValue;
import io.cxstudio.exchange.Progress;
import io.cxstudio.metrics.Metrics;
import io.cxstudio.samples.Sample;
import io.cxstudio.samples.Samples;

/** Another program opens the portfolio and saves it again. */
class PortfolioInLibreOfficeTest {

    @TempDir
    private Path folder;

    @Test
    void itOpensAndSavesEverythingAsItWas() throws Exception {
        for (Sample sample : Samples.all()) {
            try (InputStream file = sample.url().openStream()) {
                Files.copy(file, folder.resolve(sample.fileName()));
            }
        }
        Path target = folder.resolve("portfolio.xlsx");
        new Portfolio(Catalog.get(), Metrics.get()).write(WorkshopFinder.find(List.of(folder)), target, Progress.NONE);
        WrittenPortfolio written = new WrittenPortfolio(target);
        WrittenPortfolio saved = new WrittenPortfolio(saveAgain(target));
        assertEquals(written.sheets(), saved.sheets());
        assertEquals(written.tableNames(), saved.tableNames());
        for (String sheet : List.of("Comparison", "Workshops", "Journeys", "Stages", "Touchpoints", "Measurements")) {
            for (String header : written.tableColumns(sheet)) {
                assertEquals(column(written, sheet, header), column(saved, sheet, header), sheet + ", " + header);
            }
        }
        assertEquals(written.parts().stream().filter(part -> part.startsWith("xl/charts/chart")).count(),
                saved.parts().stream().filter(part -> part.startsWith("xl/charts/chart")).count());
        assertEquals(0, saved.elements("f"));
    }

    /** LibreOffice writes fifteen digits. */
    private static List<Object> column(WrittenPortfolio portfolio, String sheet, String header) {
        List<Object> values = new ArrayList<>();
        for (Map<String, CellValue> row : portfolio.rows(sheet)) {
            CellValue value = row.get(header);
            values.add(value instanceof CellValue.Number number ? (Object) (float) number.value() : value);
        }
        return values;
    }

    private Path saveAgain(Path file) throws Exception {
        Path out = Files.createDirectories(folder.resolve("out"));
        Process office = new ProcessBuilder("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless", "--convert-to", "xlsx",
                "--outdir", out.toString(), file.toString()).redirectErrorStream(true).redirectOutput(folder.resolve("office.log").toFile()).start();
        try {
            assertTrue(office.waitFor(5, TimeUnit.MINUTES), "LibreOffice hangs");
        } finally {
            office.descendants().forEach(ProcessHandle::destroyForcibly);
            office.destroyForcibly();
        }
        assertTrue(Files.exists(out.resolve(file.getFileName())), () -> "LibreOffice wrote nothing, see " + folder.resolve("office.log"));
        return out.resolve(file.getFileName());
    }
}
