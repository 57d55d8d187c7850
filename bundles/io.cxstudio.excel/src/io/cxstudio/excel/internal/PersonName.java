/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.finding.Accents;
import io.cxstudio.finding.FoldedText;
import io.cxstudio.finding.TextHit;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The name of somebody, as it is found in texts: in every case, composition and spelling that finding takes for the same, but as whole words only. */
final class PersonName {

    /** Scripts without spaces between words: whatever stands beside a name there is no part of it. */
    private static final Set<UnicodeScript> WITHOUT_SPACES = Set.of(UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR,
            UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);
    /** Shorter words, as initials, stand in every second sentence; a name of two Chinese characters is a whole one. */
    private static final int SHORTEST = 3;
    private static final int SHORTEST_CHINESE = 2;

    private final FoldedText name;
    private final String replacement;
    private final boolean several;
    private final List<FoldedText> parts;

    /**
     * A name.
     *
     * @param name        as the workshop has it
     * @param replacement what stands in its place
     */
    PersonName(String name, String replacement) {
        this.name = FoldedText.of(name);
        this.replacement = replacement;
        String[] words = name.strip().split("[\\s\\p{Z}]+");
        this.several = words.length > 1;
        this.parts = Stream.of(words).filter(PersonName::isTelling).map(FoldedText::of).toList();
    }

    private static boolean isTelling(String word) {
        int letters = (int) word.codePoints().filter(Character::isLetter).count();
        return letters >= (word.codePoints().anyMatch(Character::isIdeographic) ? SHORTEST_CHINESE : SHORTEST);
    }

    /** Whether a text is this name and nothing else. */
    boolean is(String text) {
        return name.key().equals(FoldedText.of(text).key());
    }

    /** The text with the whole name replaced wherever it stands. A name of a single word that is written small may be a word of its own, and stays. */
    String mask(String text) {
        if (parts.isEmpty()) {
            return text;
        }
        StringBuilder masked = new StringBuilder();
        int from = 0;
        for (TextHit hit : FoldedText.of(text).hits(name, several ? Accents.IGNORED : Accents.EXACTLY)) {
            if (isWhole(text, hit) && (several || !Character.isLowerCase(text.codePointAt(hit.start())))) {
                masked.append(text, from, hit.start()).append(replacement);
                from = hit.end();
            }
        }
        return from == 0 ? text : masked.append(text, from, text.length()).toString();
    }

    /** Whether a part of the name, such as the first name, is a word of a text. */
    boolean isHintedAt(String text) {
        FoldedText folded = FoldedText.of(text);
        return parts.stream().anyMatch(part -> folded.hits(part, Accents.EXACTLY).stream().anyMatch(hit -> isWhole(text, hit)));
    }

    private static boolean isWhole(String text, TextHit hit) {
        return isSeparate(text, hit.start()) && isSeparate(text, hit.end());
    }

    private static boolean isSeparate(String text, int at) {
        if (at == 0 || at == text.length()) {
            return true;
        }
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        return !Character.isLetterOrDigit(before) || !Character.isLetterOrDigit(after) || isWithoutSpaces(before) || isWithoutSpaces(after);
    }

    private static boolean isWithoutSpaces(int letter) {
        return WITHOUT_SPACES.contains(UnicodeScript.of(letter));
    }
}
