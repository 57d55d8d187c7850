/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.example.loyalty;

import io.cxstudio.exchange.ExportOptions;
import io.cxstudio.exchange.ExportReport;
import io.cxstudio.exchange.ExportWarning;
import io.cxstudio.exchange.Exporter;
import io.cxstudio.exchange.Progress;
import io.cxstudio.metrics.Figure;
import io.cxstudio.metrics.Metrics;
import io.cxstudio.metrics.storing.Measurements;
import io.cxstudio.model.Card;
import io.cxstudio.model.Element;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Measurement;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;
import io.cxstudio.model.Workshop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes the rewards of every step, then the measured repurchase intentions, as plain UTF-8 text. One line for each thing, with the ends of lines of the
 * text that people wrote turned into spaces.
 */
public final class RewardsList implements Exporter {

    static final String REWARDS_LANE = "io.cxstudio.example.loyalty.lane.rewards";
    static final String NET_REPURCHASE = "io.cxstudio.example.loyalty.metric.netRepurchase";

    @Override
    public ExportReport export(Workshop workshop, Path target, ExportOptions options, Progress progress) throws IOException {
        List<String> lines = new ArrayList<>();
        List<ExportWarning> warnings = new ArrayList<>();
        progress.begin(oneLine(workshop.displayName()), Math.max(1, workshop.getJourneys().size()));
        for (Journey journey : workshop.getJourneys()) {
            progress.checkCancelled();
            addJourney(journey, options.isOn("emptySteps"), lines, warnings);
            progress.worked(1);
        }
        addMeasurements(workshop, lines);
        Files.write(target, lines);
        return ExportReport.of(warnings);
    }

    private static void addJourney(Journey journey, boolean emptySteps, List<String> lines, List<ExportWarning> warnings) {
        lines.add("# " + oneLine(journey.displayName()));
        for (Stage stage : journey.getStages()) {
            for (Step step : stage.getSteps()) {
                List<Card> rewards = journey.getCards().stream().filter(card -> isReward(card) && card.getStep() == step).toList();
                if (!rewards.isEmpty() || emptySteps) {
                    lines.add("## " + oneLine(stage.displayName()) + " / " + oneLine(step.displayName()));
                    rewards.forEach(reward -> lines.add("- " + oneLine(reward.displayName())));
                }
            }
        }
        long parked = journey.getCards().stream().filter(card -> isReward(card) && card.getStep() == null).count();
        if (parked > 0) {
            warnings.add(new ExportWarning(oneLine(journey.displayName()), parked + " parked rewards are not in the list."));
        }
    }

    private static boolean isReward(Card card) {
        Lane lane = card.getLane();
        return lane != null && !lane.eIsProxy() && REWARDS_LANE.equals(lane.getTypeId());
    }

    /** Shows the figure computed anew from the stored counts, as the studio does, because the formula may be newer than the stored value. */
    private static void addMeasurements(Workshop workshop, List<String> lines) {
        for (Measurement measurement : workshop.getMeasurements()) {
            if (measurement.getMetric() != null && NET_REPURCHASE.equals(measurement.getMetric().getTypeId())) {
                Figure figure = Measurements.evaluate(Metrics.get(), measurement).figure();
                String value = figure.isAvailable() ? String.format(Locale.ROOT, "%.1f", figure.value().getAsDouble()) : "n/a";
                Element subject = measurement.getSubject();
                lines.add(oneLine(measurement.getMetric().displayName()) + ": " + (subject == null ? "" : oneLine(subject.displayName()) + ": ") + value
                        + " (n " + figure.n() + ")");
            }
        }
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\R", " ");
    }
}
