/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import com.ibm.icu.text.BreakIterator;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives sheets names that Excel takes: at most 31 characters, none of {@code []*?/\:}, no two the same. */
final class SheetNames {

    /** The most characters of a name (Excel specifications and limits). */
    static final int LIMIT = 31;

    /** Excel keeps this name for itself, in every language. */
    private static final String RESERVED = "history";

    /**
     * A sheet that people see.
     *
     * @param sheet its name
     * @param about the key of what it is about
     */
    record Described(String sheet, String about) {
    }

    private final Set<String> taken = new HashSet<>(Set.of(RESERVED));

    /**
     * A name for one more sheet.
     *
     * @param wish what it should be called; may be anything
     * @return the name nearest to it that is free
     */
    String next(String wish) {
        String clean = clean(wish);
        String name = shorten(clean, LIMIT);
        for (int number = 2; !taken.add(key(name)); number++) {
            String suffix = " (" + number + ")";
            name = shorten(clean, LIMIT - suffix.length()) + suffix;
        }
        return name;
    }

    private static String clean(String wish) {
        String clean = CellText.replaceUnusual(wish).replaceAll("[\\[\\]*?/\\\\:\\p{Cntrl}\uFFFD]", "_").replaceAll("\\s+", " ").strip();
        clean = clean.replaceAll("^'+|'+$", "\u2019");
        return clean.isEmpty() ? "_" : clean;
    }

    /** Cuts between what people see as characters, so that neither a surrogate pair nor a vowel sign is torn off. */
    static String shorten(String name, int limit) {
        if (name.length() <= limit) {
            return name;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(name);
        int end = characters.preceding(limit);
        String beginning = end > 0 ? name.substring(0, end).strip() : "_";
        return beginning + "\u2026";
    }

    /** Names that differ in case or width only are the same to Excel. */
    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
