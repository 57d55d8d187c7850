/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cxstudio.metrics.Metrics;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Measurement;
import io.cxstudio.model.MetricDefinition;
import io.cxstudio.model.Reach;
import io.cxstudio.model.Solution;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Workshop;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** The charts of the dashboard show what there is to see. */
class DashboardTest {

    @TempDir
    private Path folder;

    /** The charts by their titles. */
    private Map<String, Element> charts(Workshop workshop) throws IOException {
        Path file = folder.resolve("book.xlsx");
        Exported.to(file, workshop, BuiltInMetrics.ALL, Map.of());
        WrittenWorkbook written = new WrittenWorkbook(file);
        Map<String, Element> charts = new LinkedHashMap<>();
        for (String part : written.parts().keySet().stream().filter(part -> part.matches("xl/charts/chart\\d+\\.xml")).toList()) {
            Element chart = written.document(part).getDocumentElement();
            String title = WrittenWorkbook.elements(WrittenWorkbook.elements(chart, "title").get(0), "t").stream().map(Element::getTextContent)
                    .collect(Collectors.joining());
            charts.put(title, chart);
        }
        return charts;
    }

    @Test
    void theFunnelIsThatOfTheLatestPeriodWhereStagesAreMeasuredOverTime() throws Exception {
        Workshop workshop = Workshops.flight();
        Journey journey = workshop.getJourneys().get(0);
        MetricDefinition conversion = Workshops.MODEL.createMetricDefinition();
        conversion.setTypeId(Metrics.CONVERSION);
        workshop.getMetricDefinitions().add(conversion);
        for (int quarter = 0; quarter < 4; quarter++) {
            long reached = 1000 + quarter;
            for (Stage stage : journey.getStages()) {
                Reach reach = Workshops.MODEL.createReach();
                reach.setReached(reached);
                reach.setWentOn(reached /= 2);
                Measurement measurement = Workshops.MODEL.createMeasurement();
                measurement.setMetric(conversion);
                measurement.setSubject(stage);
                measurement.setAggregate(reach);
                measurement.setPeriodStart(LocalDate.of(2025, 1 + 3 * quarter, 1));
                measurement.setPeriodEnd(LocalDate.of(2025, 3 + 3 * quarter, 28));
                workshop.getMeasurements().add(measurement);
            }
        }
        Map<String, Element> charts = charts(Workshops.numbered(workshop));
        Element funnel = charts.entrySet().stream().filter(chart -> chart.getKey().startsWith("Funnel")).findFirst().orElseThrow().getValue();
        List<String> reached = WrittenWorkbook.elements(WrittenWorkbook.elements(WrittenWorkbook.elements(funnel, "ser").get(0), "val").get(0), "v").stream()
                .map(Element::getTextContent).toList();
        assertEquals(journey.getStages().size(), reached.size());
        assertEquals(1003, Double.parseDouble(reached.get(0)));
    }

    private static Workshop solved(int solutions, int places) {
        Workshop workshop = Workshops.workshop("Many plans", "en");
        for (int i = 0; i < solutions; i++) {
            Solution solution = Workshops.MODEL.createSolution();
            solution.setName("A solution with quite a long name " + i);
            solution.setImpact(1 + i % places);
            solution.setEffort(1 + i % places);
            workshop.getSolutions().add(solution);
        }
        return Workshops.numbered(workshop);
    }

    private Element matrix(Workshop workshop) throws IOException {
        return charts(workshop).values().stream().filter(chart -> !WrittenWorkbook.elements(chart, "scatterChart").isEmpty()).findFirst().orElseThrow();
    }

    @Test
    void aFewSolutionsHaveTheirNamesAtTheirPoints() throws Exception {
        Element few = matrix(solved(4, 5));
        assertTrue(WrittenWorkbook.elements(few, "legend").isEmpty());
        assertEquals(4, WrittenWorkbook.elements(few, "showSerName").stream().filter(shown -> shown.getAttribute("val").matches("1|true")).count());
    }

    @Test
    void solutionsAtOnePlaceAreToldApartBySizeAndLegend() throws Exception {
        Element crowded = matrix(solved(4, 2));
        assertEquals(1, WrittenWorkbook.elements(crowded, "legend").size());
        assertTrue(WrittenWorkbook.elements(crowded, "showSerName").stream().noneMatch(shown -> shown.getAttribute("val").matches("1|true")));
        Set<String> looks = WrittenWorkbook.elements(crowded, "marker").stream().map(marker -> WrittenWorkbook.elements(marker, "symbol").get(0).getAttribute("val")
                + WrittenWorkbook.elements(marker, "size").get(0).getAttribute("val")).collect(Collectors.toSet());
        assertEquals(4, looks.size());
    }
}
