/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.capture;

import io.cxstudio.drawing.map.EmotionRange;
import io.cxstudio.model.Card;
import io.cxstudio.model.EmotionPoint;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Workshop;

/** Puts texts on cards. A text that is longer than a card can show stands in full in its notes, so that nothing is lost and the map stays quick. */
public final class CardText {

    /** How many characters a card shows of a text that was pasted, dropped or imported. */
    public static final int MOST_CHARACTERS = 2000;

    private CardText() {
    }

    /**
     * Puts a text on a new card. On a point of the emotion curve a number is its score; any other text begins in the middle of the curve.
     *
     * @param text    the text, not null
     * @param card    a card that was made just now, not null
     * @param journey where the card will stand, for the scale of its workshop, not null
     * @return whether the text was too long for the card, so that the whole of it went into the notes
     */
    public static boolean put(String text, Card card, Journey journey) {
        if (card instanceof EmotionPoint point) {
            EmotionRange range = EmotionRange.of(journey.eContainer() instanceof Workshop workshop ? workshop.getEmotionScale() : null);
            Double score = number(text);
            boolean isScore = score != null && score >= range.minimum() && score <= range.maximum();
            point.setScore(isScore ? range.snapped(score) : range.neutral());
            if (isScore) {
                return false;
            }
        }
        boolean isLong = text.length() > MOST_CHARACTERS;
        card.setText(isLong ? beginning(text) : text);
        if (isLong) {
            card.setNotes(text);
        }
        return isLong;
    }

    private static Double number(String text) {
        boolean isNumber = text.matches("[+\\-\u2212]?\\d{1,9}([.,]\\d{1,9})?");
        return isNumber ? Double.valueOf(text.replace(',', '.').replace('\u2212', '-')) : null;
    }

    /** Cut between characters, never within one. */
    private static String beginning(String text) {
        int end = MOST_CHARACTERS - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + '\u2026';
    }
}
