/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.LineBreaker;
import io.cxstudio.drawing.MapWords;
import io.cxstudio.drawing.TextStyle;
import io.cxstudio.drawing.WrappedText;
import io.cxstudio.model.Measurement;

/** Puts measured figures into words and measures them. */
final class MeasureLayout {

    private static final int MOST_NAME_LINES = 2;
    /** Shares and scores of a hundred are rough; means of small scales are not. */
    private static final double LARGE = 10;

    private final MapWords words;
    private final LineBreaker breaker;
    private final Columns columns;

    MeasureLayout(MapWords words, LineBreaker breaker, Columns columns) {
        this.words = words;
        this.breaker = breaker;
        this.columns = columns;
    }

    /** The figure at its place before mirroring. */
    MeasureGeometry measure(MeasureFigure figure, boolean named, int top) {
        int width = columns.width(figure.first(), figure.last()) - 2 * Distances.MARGIN;
        WrappedText name = named ? breaker.wrapLimited(figure.name(), TextStyle.LABEL, width, MOST_NAME_LINES, columns.isRightToLeft())
                : WrappedText.EMPTY;
        WrappedText detail = detail(figure, width, figure.bad() ? Distances.MARGIN : 0);
        int height = name.height() + MeasureGeometry.VALUE_HEIGHT + detail.height() + (figure.counts().isEmpty() ? 0 : MeasureGeometry.BARS_HEIGHT);
        Box box = new Box(columns.leftEdge(figure.first()) + Distances.MARGIN, top, width, Distances.upToGrid(height));
        return new MeasureGeometry(figure, box, name, value(figure), detail);
    }

    private String value(MeasureFigure figure) {
        Double value = figure.measurement().getValue();
        return value == null ? words.text("figure.none") : words.figure(value, decimals(figure), figure.unit());
    }

    /** Interval and number of answers on one line, or on two where one is too narrow. */
    private WrappedText detail(MeasureFigure figure, int width, int indent) {
        Measurement measurement = figure.measurement();
        String text = words.text("figure.count", words.number(measurement.getN()));
        if (measurement.getLower() != null && measurement.getUpper() != null) {
            String interval = words.number(measurement.getLower(), decimals(figure)) + "–" + words.number(measurement.getUpper(), decimals(figure));
            String oneLine = interval + " · " + text;
            boolean fits = breaker.wrap(oneLine, TextStyle.SMALL, width, indent, columns.isRightToLeft()).lines().size() == 1;
            text = fits ? oneLine : interval + "\n" + text;
        }
        return breaker.wrap(text, TextStyle.SMALL, width, indent, columns.isRightToLeft());
    }

    private static int decimals(MeasureFigure figure) {
        Double value = figure.measurement().getValue();
        return "%".equals(figure.unit()) || value != null && Math.abs(value) >= LARGE ? 1 : 2;
    }
}
