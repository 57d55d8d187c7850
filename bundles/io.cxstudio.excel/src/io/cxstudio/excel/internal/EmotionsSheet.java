/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.model.EmotionPoint;
import io.cxstudio.model.EmotionScale;
import io.cxstudio.model.Journey;
import io.cxstudio.model.ModelPackage.Literals;
import io.cxstudio.model.Persona;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The emotion curves: a line for each journey and persona, drawn from the table below. */
final class EmotionsSheet {

    /** A curve: the points of one persona on one map, in rows one after the other. */
    private record Curve(Journey journey, Persona persona, int firstRow, List<EmotionPoint> points) {
    }

    private final Book book;
    private final Places places;

    private EmotionsSheet(Book book) {
        this.book = book;
        this.places = book.places();
    }

    static void write(Book book) {
        new EmotionsSheet(book).write();
    }

    /** The table alone. */
    static FlatTable<EmotionPoint> table(Book book) {
        return new EmotionsSheet(book).table();
    }

    private FlatTable<EmotionPoint> table() {
        Labels labels = book.labels();
        return new FlatTable<EmotionPoint>(book, "Emotions", EmotionPoint::getId)
                .column("journey", point -> labels.name((Journey) point.eContainer()))
                .column("persona", Literals.CARD__PERSONA, point -> labels.name(persona(point)))
                .column("position", CardTable.place(book, Places.Place::position))
                .column("stage", Literals.CARD__STEP, CardTable.place(book, place -> labels.name(place.stage())))
                .column("step", Literals.CARD__STEP, CardTable.place(book, place -> labels.name(place.step())))
                .column("score", Literals.EMOTION_POINT__SCORE, point -> point.getScore())
                .column("level", point -> Labels.level(book.workshop(), point.getScore()))
                .column("text", Literals.CARD__TEXT, point -> point.getText())
                .column("votes", Literals.CARD__VOTES, point -> point.getVotes())
                .column("evidence", Literals.CARD__EVIDENCE, point -> labels.word(point.getEvidence()))
                .column("notes", Literals.CARD__NOTES, point -> point.getNotes())
                .rows(points());
    }

    private void write() {
        FlatTable<EmotionPoint> table = table();
        List<EmotionPoint> points = table.rows();
        List<Curve> curves = curves(points);
        int headerRow = Charts.rows(charts(curves, table, 0));
        XSSFSheet sheet = table.sheet();
        table.write(sheet, headerRow);
        new Charts(book, sheet).draw(charts(curves, table, headerRow + 1));
        if (headerRow == 0) {
            sheet.createFreezePane(0, 1);
        }
    }

    /** Curve by curve, each from left to right; what is parked comes after the curves of its journey. */
    private List<EmotionPoint> points() {
        List<Journey> journeys = book.workshop().getJourneys();
        List<Persona> personas = book.workshop().getPersonas();
        List<EmotionPoint> points = new ArrayList<>(CardTable.cards(book, EmotionPoint.class));
        points.sort(Comparator.comparing((EmotionPoint point) -> journeys.indexOf(point.eContainer()))
                .thenComparing(point -> !places.of(point).isOnMap())
                .thenComparing(point -> personas.indexOf(persona(point))));
        return points;
    }

    /** A point that is everybody's belongs to the only persona of its journey, if there is just one. */
    private static Persona persona(EmotionPoint point) {
        Persona own = point.getPersona();
        if (own != null && !own.eIsProxy()) {
            return own;
        }
        List<Persona> ofJourney = ((Journey) point.eContainer()).getPersonas();
        return ofJourney.size() == 1 && !ofJourney.get(0).eIsProxy() ? ofJourney.get(0) : null;
    }

    private List<Curve> curves(List<EmotionPoint> points) {
        List<Curve> curves = new ArrayList<>();
        Curve current = null;
        for (int row = 0; row < points.size(); row++) {
            EmotionPoint point = points.get(row);
            if (!places.of(point).isOnMap()) {
                current = null;
                continue;
            }
            if (current == null || current.journey() != point.eContainer() || current.persona() != persona(point)) {
                current = new Curve((Journey) point.eContainer(), persona(point), row, new ArrayList<>());
                curves.add(current);
            }
            current.points().add(point);
        }
        curves.removeIf(curve -> curve.points().stream().allMatch(point -> point.getScore() == null));
        return curves;
    }

    /** Curves over the same steps share a chart, since all lines of a chart have the labels of the first. */
    private List<Charts.Chart> charts(List<Curve> curves, FlatTable<?> table, int firstRow) {
        Map<List<Object>, List<Curve>> bySteps = new LinkedHashMap<>();
        for (Curve curve : curves) {
            List<Object> steps = new ArrayList<>(List.of(curve.journey()));
            curve.points().forEach(point -> steps.add(places.of(point).step()));
            bySteps.computeIfAbsent(steps, any -> new ArrayList<>()).add(curve);
        }
        return bySteps.values().stream().map(together -> chart(together, table, firstRow)).toList();
    }

    private Charts.Chart chart(List<Curve> curves, FlatTable<?> table, int firstRow) {
        Labels labels = book.labels();
        List<Charts.Series> series = new ArrayList<>();
        for (Curve curve : curves) {
            int first = firstRow + curve.firstRow();
            int last = first + curve.points().size() - 1;
            int step = table.indexOf("step");
            int score = table.indexOf("score");
            String name = curve.persona() == null ? labels.name(curve.journey()) : labels.name(curve.persona());
            String own = curve.persona() == null ? null : curve.persona().getColour();
            series.add(new Charts.Series(name, new CellRangeAddress(first, last, step, step), new CellRangeAddress(first, last, score, score),
                    own == null ? null : Colours.firstOf(own)));
        }
        EmotionScale scale = book.workshop().getEmotionScale();
        double minimum = scale == null ? -2 : scale.getMinimum();
        double maximum = scale == null ? 2 : scale.getMaximum();
        boolean fits = minimum < maximum && curves.stream().flatMap(curve -> curve.points().stream()).map(EmotionPoint::getScore)
                .allMatch(score -> score == null || score >= minimum && score <= maximum);
        String title = labels.name(curves.get(0).journey()) + (series.size() == 1 && curves.get(0).persona() != null ? " \u2013 " + series.get(0).name() : "");
        return new Charts.Chart(title, true, fits ? minimum : null, fits ? maximum : null, "", series);
    }
}
