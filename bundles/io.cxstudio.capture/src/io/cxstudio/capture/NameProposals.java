/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.capture;

import java.util.List;
import java.util.Optional;

import io.cxstudio.capture.MapNames.Name;

/**
 * The names that fit what is being typed at the caret of a quick note.
 *
 * @param start where the shorthand begins in what was typed, with its sign
 * @param names what it could become, the best first, not empty
 */
public record NameProposals(int start, List<Name> names) {

    private static final int MOST = 40;

    /**
     * Looks at what stands before the caret.
     *
     * @param typed what was typed, not null
     * @param caret an index in it, from 0 to its length
     * @param names what can be named, not null
     * @return empty if the caret stands in no shorthand, or in one that nothing begins with
     */
    public static Optional<NameProposals> at(String typed, int caret, MapNames names) {
        for (int start = caret - 1; start >= 0; start--) {
            if (!QuickNote.isStart(typed, start)) {
                continue;
            }
            String begun = typed.substring(start + 1, caret);
            if (begun.startsWith(" ")) {
                return Optional.empty();
            }
            String key = NameKey.of(begun);
            boolean isOneWord = begun.chars().noneMatch(Character::isWhitespace);
            List<Name> fitting = names.behind(QuickNote.sign(typed.charAt(start))).stream()
                    .filter(name -> isOneWord ? name.begins(key) : name.keys().stream().anyMatch(other -> other.startsWith(key) && !begun.endsWith(" ") || other.startsWith(key + ' ')))
                    .limit(MOST).toList();
            // A name that is written in full needs no help, and Enter is free to add the note.
            boolean isComplete = fitting.size() == 1 && fitting.get(0).isCalled(key);
            return fitting.isEmpty() || isComplete ? Optional.empty() : Optional.of(new NameProposals(start, fitting));
        }
        return Optional.empty();
    }

    /**
     * What is typed once a name was chosen.
     *
     * @param typed what was typed, not null
     * @param caret the caret for which these are the proposals
     * @param name  the chosen one, not null
     * @return the text with the name in it, and what stood behind the caret
     */
    public String completed(String typed, int caret, Name name) {
        return typed.substring(0, start) + name.sign() + name.label() + ' ' + typed.substring(caret).stripLeading();
    }

    /**
     * Where the caret belongs once a name was chosen.
     *
     * @param name the chosen one, not null
     * @return an index in {@link #completed}
     */
    public int caret(Name name) {
        return start + 1 + name.label().length() + 1;
    }
}
