/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.example.loyalty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.catalog.LaneType;
import io.cxstudio.catalog.StageType;
import io.cxstudio.catalog.Templates;
import io.cxstudio.exchange.ExportOptions;
import io.cxstudio.exchange.ExportReport;
import io.cxstudio.exchange.ExporterType;
import io.cxstudio.exchange.Exporters;
import io.cxstudio.exchange.Progress;
import io.cxstudio.metrics.Figure;
import io.cxstudio.metrics.MetricType;
import io.cxstudio.metrics.Metrics;
import io.cxstudio.metrics.ScoreCounts;
import io.cxstudio.metrics.storing.Counts;
import io.cxstudio.model.Card;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Measurement;
import io.cxstudio.model.MetricDefinition;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.Workshop;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the plug-in contributes is there for everybody, in five languages, and does what it says. */
class LoyaltyTest {

    private static final String PLUGIN = "io.cxstudio.example.loyalty";
    private static final double CONFIDENCE = 0.95;

    private static StageType stageType() {
        return Catalog.get().stageType(PLUGIN + ".stage.membership").orElseThrow();
    }

    private static LaneType laneType() {
        return Catalog.get().laneType(RewardsList.REWARDS_LANE).orElseThrow();
    }

    private static MetricType metric() {
        return Metrics.get().find(RewardsList.NET_REPURCHASE).orElseThrow();
    }

    private static ExporterType exporter() {
        return Exporters.get().find(PLUGIN + ".exporter.rewards").orElseThrow();
    }

    @Test
    void nobodyComplainsAboutIt() {
        assertEquals(List.of(), Catalog.get().problems());
        assertEquals(List.of(), Metrics.get().problems());
        assertEquals(List.of(), Exporters.get().problems());
    }

    @Test
    void everythingHasNamesInFiveLanguages() {
        inFiveLanguages(stageType()::name);
        inFiveLanguages(stageType()::description);
        inFiveLanguages(laneType()::name);
        inFiveLanguages(laneType()::cardName);
        inFiveLanguages(laneType()::description);
        inFiveLanguages(metric()::name);
        inFiveLanguages(exporter()::name);
        inFiveLanguages(exporter()::description);
        assertEquals("پاداش‌ها", laneType().name("fa"));
        assertEquals("會員經營", stageType().name("zh-TW"));
    }

    private static void inFiveLanguages(Function<String, String> text) {
        List<String> texts = Stream.of("en", "th", "vi", "zh-TW", "fa").map(text).toList();
        assertEquals(5, texts.stream().distinct().count(), texts.toString());
    }

    @Test
    void everythingSaysWhoseItIs() {
        assertEquals(PLUGIN, stageType().contributor());
        assertEquals(PLUGIN, laneType().contributor());
        assertEquals(PLUGIN, metric().contributor());
        assertEquals(PLUGIN, exporter().contributor());
        assertNotNull(stageType().icon());
        assertNotNull(laneType().icon());
    }

    @Test
    void sharesAreTakenFromAllAnswers() {
        Figure figure = metric().evaluate(ScoreCounts.of(Map.of(1.0, 2L, 2.0, 1L, 3.0, 4L, 4.0, 3L, 5.0, 10L)), CONFIDENCE);
        assertEquals(35, figure.value().getAsDouble(), 1e-9);
        assertEquals(20, figure.n());
        // p' = 10.75/23, d' = 3.75/23, half width 1.959964 sqrt((p' + d' - (p' - d')²)/23)
        assertEquals(30.4348 - 29.9707, figure.lower().getAsDouble(), 0.001);
        assertEquals(30.4348 + 29.9707, figure.upper().getAsDouble(), 0.001);
    }

    @Test
    void noAnswerIsNotAvailable() {
        assertTrue(metric().evaluate(ScoreCounts.EMPTY, CONFIDENCE).value().isEmpty());
    }

    @Test
    void staysWithinItsBoundsWhateverIsAnswered() {
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            Map<Double, Long> counts = new java.util.HashMap<>();
            for (double score = 1; score <= 5; score++) {
                counts.put(score, (long) random.nextInt(4));
            }
            Figure figure = metric().evaluate(ScoreCounts.of(counts), CONFIDENCE);
            figure.value().ifPresent(value -> assertTrue(value >= -100 && value <= 100));
            figure.lower().ifPresent(lower -> assertTrue(lower >= -100 && lower <= figure.upper().getAsDouble()));
            figure.upper().ifPresent(upper -> assertTrue(upper <= 100));
        }
    }

    private static Workshop workshop() {
        Workshop workshop = Templates.instantiate(Catalog.get().template("io.cxstudio.template.fiveStages").orElseThrow(), "en");
        Journey journey = workshop.getJourneys().getFirst();
        Lane lane = ModelFactory.eINSTANCE.createLane();
        lane.setName("Our rewards");
        lane.setTypeId(RewardsList.REWARDS_LANE);
        journey.getLanes().add(lane);
        journey.getCards().add(card("Welcome\ngift", lane, journey, 2));
        journey.getCards().add(card("Birthday points", lane, journey, 3));
        journey.getCards().add(card("Not a reward", journey.getLanes().getFirst(), journey, 3));
        Card parked = card("Parked", lane, journey, 0);
        parked.setStep(null);
        journey.getCards().add(parked);

        MetricDefinition definition = ModelFactory.eINSTANCE.createMetricDefinition();
        definition.setName("Net repurchase intention");
        definition.setTypeId(RewardsList.NET_REPURCHASE);
        workshop.getMetricDefinitions().add(definition);
        Measurement measurement = ModelFactory.eINSTANCE.createMeasurement();
        measurement.setMetric(definition);
        measurement.setSubject(journey);
        measurement.setAggregate(Counts.toStore(ScoreCounts.of(Map.of(5.0, 3L, 1.0, 1L))));
        measurement.setN(4);
        workshop.getMeasurements().add(measurement);
        return workshop;
    }

    private static Card card(String text, Lane lane, Journey journey, int stage) {
        Card card = ModelFactory.eINSTANCE.createCard();
        card.setText(text);
        card.setLane(lane);
        card.setStep(journey.getStages().get(stage).getSteps().getFirst());
        return card;
    }

    @Test
    void listsRewardsByStepAndWhatWasMeasured(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("rewards.txt");
        ExportReport report = exporter().export(workshop(), file, ExportOptions.NONE, Progress.NONE);
        assertEquals(List.of("# Customer journey", "## Purchase / Order and pay", "- Welcome gift", "## Retention / Get support", "- Birthday points",
                "Net repurchase intention: Customer journey: 50.0 (n 4)"), Files.readAllLines(file));
        assertEquals(1, report.warnings().size());
        assertTrue(report.warnings().getFirst().message().startsWith("1 parked"));
    }

    @Test
    void listsEmptyStepsWhenAsked(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("rewards.txt");
        exporter().export(workshop(), file, ExportOptions.of(Map.of("emptySteps", "true")), Progress.NONE);
        assertEquals(10, Files.readAllLines(file).stream().filter(line -> line.startsWith("## ")).count());
    }
}
