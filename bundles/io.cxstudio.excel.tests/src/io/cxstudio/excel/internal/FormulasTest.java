/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cxstudio.exchange.importing.ImportProposal;
import io.cxstudio.metrics.Metrics;
import io.cxstudio.metrics.storing.Measurements;
import io.cxstudio.model.Measurement;
import io.cxstudio.model.Workshop;
import io.cxstudio.testing.ZipParts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** The figures are formulas over the counts beside them: LibreOffice computes what the metrics have computed, and nothing else in the workbook is a formula. */
class FormulasTest {

    private static final Set<String> COMPUTED = Set.of("n", "value", "lower", "upper", "below", "above");

    @TempDir
    private Path folder;

    private final Workshop workshop = MeasuredWorkshop.flight();

    private WrittenWorkbook export() throws Exception {
        Exported.to(folder.resolve("flight.xlsx"), workshop, BuiltInMetrics.ALL, Map.of());
        return new WrittenWorkbook(folder.resolve("flight.xlsx"));
    }

    @Test
    void theValueInTheCellIsThatOfTheMetric() throws Exception {
        Map<Object, Map<String, Object>> rows = byId(export());
        assertEquals(workshop.getMeasurements().size(), rows.size());
        for (Measurement measurement : workshop.getMeasurements()) {
            var figure = Measurements.evaluate(BuiltInMetrics.ALL, measurement).figure();
            Map<String, Object> row = rows.get(measurement.getId());
            assertEquals((double) figure.n(), row.get("n"));
            assertEquals(figure.isAvailable() ? (Object) figure.value().getAsDouble() : measurement.getAggregate() == null ? null : Formulas.NOT_AVAILABLE,
                    row.get("value"), row.toString());
            assertEquals(figure.hasInterval() ? (Object) figure.lower().getAsDouble() : "", row.get("lower") == null ? "" : row.get("lower"));
            assertEquals(figure.hasInterval() ? (Object) figure.upper().getAsDouble() : "", row.get("upper") == null ? "" : row.get("upper"));
        }
    }

    @Test
    void everyBuiltInMetricIsComputed() throws Exception {
        WrittenWorkbook written = export();
        Set<Object> computed = new TreeSet<>();
        int value = position(written, "value");
        Map<String, String> formulas = written.formulas(written.sheetOf("Measures"));
        for (Map.Entry<String, String> row : written.idsByRow("Measures").entrySet()) {
            if (formulas.containsKey(WrittenWorkbook.letters(value) + row.getKey())) {
                computed.add(byId(written).get(row.getValue()).get("metricId"));
            }
        }
        assertEquals(new TreeSet<>(BuiltInMetrics.ALL.all().stream().map(type -> type.id()).toList()), computed);
    }

    @Test
    void noOtherCellIsAFormula() throws Exception {
        WrittenWorkbook written = export();
        Map<Integer, String> keys = written.keys("Measures");
        for (String sheet : written.sheetNames()) {
            for (String cell : written.formulas(sheet).keySet()) {
                assertEquals(written.sheetOf("Measures"), sheet);
                int column = org.apache.poi.ss.util.CellReference.convertColStringToIndex(cell.replaceAll("\\d", "")) + 1;
                assertTrue(COMPUTED.contains(keys.get(column)), cell);
            }
        }
    }

    /** Without the values that were written, a program has to compute. */
    @Test
    void libreOfficeComputesTheSame() throws Exception {
        WrittenWorkbook written = export();
        withoutValues(folder.resolve("flight.xlsx"), folder.resolve("bare.xlsx"), written);
        Map<Object, Map<String, Object>> expected = byId(written);
        Map<Object, Map<String, Object>> computed = byId(new WrittenWorkbook(LibreOffice.convert(folder, "xlsx", "bare").get(0)));
        assertEquals(expected.keySet(), computed.keySet());
        int compared = 0;
        for (Object id : expected.keySet()) {
            for (String key : COMPUTED) {
                Object wanted = expected.get(id).get(key);
                Object got = computed.get(id).get(key);
                String where = expected.get(id).get("metricId") + " " + id + " " + key;
                if (wanted instanceof Double number && expected.get(id).get("metricId").toString().startsWith("io.cxstudio")) {
                    assertEquals(number, (Double) got, 1e-8 * Math.max(1, Math.abs(number)), where);
                    compared++;
                } else if (wanted instanceof String text && !text.isEmpty()) {
                    assertEquals(text, got, where);
                }
            }
        }
        assertTrue(compared > 200, "compared " + compared);
    }

    private static void withoutValues(Path from, Path to, WrittenWorkbook written) throws Exception {
        ZipParts.write(to, written.parts());
        ZipParts.edit(to, "xl/worksheets/sheet.*", sheet -> sheet.replaceAll("</f><v>[^<]*</v>", "</f>"));
    }

    @Test
    void whatNobodyChangedComesHomeAsItWas() throws Exception {
        WrittenWorkbook written = export();
        withoutValues(folder.resolve("flight.xlsx"), folder.resolve("bare.xlsx"), written);
        List<Path> files = new ArrayList<>(List.of(folder.resolve("flight.xlsx"), folder.resolve("bare.xlsx")));
        files.addAll(LibreOffice.convert(folder, "xlsx", "bare"));
        for (Path file : files) {
            ImportProposal proposal = Home.propose(file, workshop, BuiltInMetrics.ALL);
            assertEquals(List.of(), proposal.changes(), file.toString());
            assertEquals(List.of(), proposal.notices(), file.toString());
        }
    }

    @Test
    void aComputedFigureThatWasChangedIsExplained() throws Exception {
        export();
        Path file = folder.resolve("flight.xlsx");
        String id = workshop.getMeasurements().get(workshop.getMeasurements().size() - 2).getId();
        Home.edit(file, workbook -> Home.cell(workbook, "Measures", id, "Value").setCellValue(99));
        ImportProposal proposal = Home.propose(file, workshop, BuiltInMetrics.ALL);
        assertEquals(List.of(), proposal.changes());
        assertEquals(1, proposal.notices().size());
        assertTrue(proposal.notices().get(0).toString().contains("\"Value\""), proposal.notices().toString());
    }

    /** A metric of a partner, or scores beyond the columns: the figure stands as it was computed, and is not made up again. */
    @Test
    void whatHasNoColumnsHasNoFormula() throws Exception {
        Measurement measurement = workshop.getMeasurements().stream().filter(each -> Metrics.CSAT.equals(each.getMetric().getTypeId())).findFirst()
                .orElseThrow();
        ((io.cxstudio.model.ScoreCounts) measurement.getAggregate()).getCounts().get(0).setScore(1.5);
        measurement.setValue(50.0);
        WrittenWorkbook written = export();
        String row = written.idsByRow("Measures").entrySet().stream().filter(entry -> entry.getValue().equals(measurement.getId())).findFirst().orElseThrow()
                .getKey();
        assertNull(written.formulas("Measures").get(WrittenWorkbook.letters(position(written, "value")) + row));
    }

    private static int position(WrittenWorkbook written, String key) {
        return written.keys("Measures").entrySet().stream().filter(entry -> entry.getValue().equals(key)).findFirst().orElseThrow().getKey();
    }

    private static Map<Object, Map<String, Object>> byId(WrittenWorkbook written) throws Exception {
        Map<Object, Map<String, Object>> rows = new LinkedHashMap<>();
        for (Map<String, Object> row : written.rows("Measures")) {
            rows.put(row.get("id"), row);
        }
        return rows;
    }
}
