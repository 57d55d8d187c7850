/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.WrappedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Finds a place for the label of each point: above it or below it, wherever it covers no face and no other label; if both are taken, further out.
 *
 * @param <P> the points
 */
final class EmotionLabels<P> {

    private static final int GAP = 1;
    private static final int STEP = 4;
    private static final int STRIP = 128;
    /** Further away nobody would see whose label it is. */
    private static final int FARTHEST = 160;

    private final int width;
    /** What is taken, by strips of the row, so that long journeys do not compare every label with every other. */
    private final Map<Integer, List<Box>> taken = new HashMap<>();

    EmotionLabels(int width) {
        this.width = width;
    }

    Map<P, Box> place(List<P> points, Function<P, Box> face, Function<P, WrappedText> label, Predicate<P> above) {
        points.forEach(point -> take(face.apply(point)));
        Map<P, Box> places = new LinkedHashMap<>();
        for (P point : points) {
            Box place = place(face.apply(point), label.apply(point), above.test(point));
            places.put(point, place);
            if (place.height() > 0) {
                take(place);
            }
        }
        return places;
    }

    private Box place(Box face, WrappedText text, boolean above) {
        int labelWidth = (int) Math.ceil(text.width()) + 2;
        int left = Math.clamp(face.x() + (face.width() - labelWidth) / 2, 0, Math.max(0, width - labelWidth));
        Box high = new Box(left, face.y() - GAP - text.height(), labelWidth, text.height());
        Box low = new Box(left, face.bottom() + GAP, labelWidth, text.height());
        Box first = above ? high : low;
        Box second = above ? low : high;
        if (isFree(first)) {
            return first;
        }
        if (isFree(second)) {
            return second;
        }
        for (int away = STEP; away < FARTHEST; away += STEP) {
            Box outward = first.translated(0, above ? -away : away);
            if (isFree(outward)) {
                return outward;
            }
        }
        return first;
    }

    private void take(Box box) {
        for (int strip = box.x() / STRIP; strip <= box.right() / STRIP; strip++) {
            taken.computeIfAbsent(strip, any -> new ArrayList<>()).add(box);
        }
    }

    private boolean isFree(Box box) {
        if (box.height() == 0) {
            return true;
        }
        for (int strip = box.x() / STRIP; strip <= box.right() / STRIP; strip++) {
            if (taken.getOrDefault(strip, List.of()).stream().anyMatch(box::intersects)) {
                return false;
            }
        }
        return true;
    }
}
