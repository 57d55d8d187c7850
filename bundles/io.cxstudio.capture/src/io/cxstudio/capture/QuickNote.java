/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.cxstudio.capture.MapNames.Name;
import io.cxstudio.catalog.LaneType;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Step;

/**
 * A note as it is typed into the quick-add box: a text with shorthands for where it belongs. {@code #lane} and {@code @step} say the place, {@code !kind} what
 * it is. A name may have several words, may be cut short, and is found whatever its case, width or composition. A sign within a word is no shorthand.
 *
 * @param text    what goes on the card: everything but the shorthands that were understood, not null
 * @param lane    the lane that was named, or null
 * @param step    the step that was named, or null
 * @param kind    the kind that was named, or null
 * @param unknown the shorthands that name nothing on the map, as they were typed; they stay in the text; not null
 */
public record QuickNote(String text, Lane lane, Step step, LaneType kind, List<String> unknown) {

    /** Names longer than this are not looked for. */
    private static final int LONGEST_NAME = 100;

    /**
     * Reads a note.
     *
     * @param typed what was typed, not null
     * @param names what can be named, not null
     * @return the note, not null
     */
    public static QuickNote read(String typed, MapNames names) {
        Reading reading = new Reading(typed, names);
        reading.run();
        return new QuickNote(reading.text.toString().strip().replaceAll("\\s+", " "), reading.lane, reading.step, reading.kind, List.copyOf(reading.unknown));
    }

    /** The sign that a letter is, also in its wide form; 0 for none. */
    static char sign(char letter) {
        return switch (letter) {
            case '#', '\uFF03' -> '#';
            case '@', '\uFF20' -> '@';
            case '!', '\uFF01' -> '!';
            default -> 0;
        };
    }

    /** Whether a sign can stand at an index: not within a word. */
    static boolean isStart(String typed, int index) {
        return sign(typed.charAt(index)) != 0 && (index == 0 || Character.isWhitespace(typed.charAt(index - 1)));
    }

    private static final class Reading {

        private final String typed;
        private final MapNames names;
        private final StringBuilder text = new StringBuilder();
        private final List<String> unknown = new ArrayList<>();
        private Lane lane;
        private Step step;
        private LaneType kind;

        Reading(String typed, MapNames names) {
            this.typed = typed;
            this.names = names;
        }

        void run() {
            int at = 0;
            while (at < typed.length()) {
                int end = isStart(typed, at) ? readShorthand(at) : at;
                if (end == at) {
                    text.append(typed.charAt(at++));
                } else {
                    at = end;
                }
            }
        }

        /** The index behind the shorthand, or its start if it is none. */
        private int readShorthand(int start) {
            int word = wordEnd(start);
            if (word == start + 1) {
                return start;
            }
            List<Name> candidates = names.behind(sign(typed.charAt(start)));
            for (int end = Math.min(typed.length(), start + LONGEST_NAME); end > start + 1; end--) {
                if (isBoundary(end)) {
                    String key = NameKey.of(typed.substring(start + 1, end));
                    Optional<Name> named = key.isEmpty() ? Optional.empty() : candidates.stream().filter(name -> name.isCalled(key)).findFirst();
                    if (named.isPresent()) {
                        take(named.get().target());
                        return end;
                    }
                }
            }
            String key = NameKey.of(typed.substring(start + 1, word));
            Optional<Name> begun = candidates.stream().filter(name -> name.begins(key)).findFirst();
            begun.ifPresentOrElse(name -> take(name.target()), () -> unknown.add(typed.substring(start, word)));
            return begun.isPresent() ? word : start;
        }

        private int wordEnd(int start) {
            int end = start;
            while (end < typed.length() && !Character.isWhitespace(typed.charAt(end))) {
                end++;
            }
            return end;
        }

        /** Words end at what is no letter, and in scripts that have no spaces anywhere. */
        private boolean isBoundary(int end) {
            if (end == typed.length()) {
                return true;
            }
            int next = typed.codePointAt(end);
            if (Character.isLowSurrogate(typed.charAt(end)) || Character.getType(next) == Character.NON_SPACING_MARK) {
                return false;
            }
            return !Character.isLetterOrDigit(next) || Character.isIdeographic(next) || Character.UnicodeScript.of(next) == Character.UnicodeScript.THAI;
        }

        private void take(Object target) {
            switch (target) {
                case Lane named -> lane = named;
                case Step named -> step = named;
                case LaneType named -> kind = named;
                default -> throw new IllegalArgumentException(String.valueOf(target));
            }
        }
    }
}
