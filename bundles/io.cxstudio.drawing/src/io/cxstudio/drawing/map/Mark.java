/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

/**
 * A small sign on a card. It is never told by colour alone: each kind has a shape of its own and a value beside it.
 *
 * @param kind  what it says, not null
 * @param value how much; its range follows from the kind
 * @param text  what is written in or beside it, in the digits of the workshop; not null, empty for kinds that show no text
 * @param words what it says in the language of the workshop, written beside the sign where the map is seen near; not null, empty where it is not
 */
public record Mark(Kind kind, int value, String text, String words) {

    /** The largest value of severity, impact and effort. */
    public static final int MOST = 5;

    /**
     * A mark that shows its sign only.
     *
     * @param kind  what it says, not null
     * @param value how much; its range follows from the kind
     * @param text  what is written in or beside it, not null
     */
    public Mark(Kind kind, int value, String text) {
        this(kind, value, text, "");
    }

    /**
     * The same with other words.
     *
     * @param said what it says, not null
     * @return the mark
     */
    public Mark saying(String said) {
        return new Mark(kind, value, text, said);
    }

    /** What a mark says. */
    public enum Kind {
        /** How much it hurts, from 1 to 5: so many of five dots. */
        SEVERITY,
        /** How much customers gain, from 1 to 5: an arrow up and a number. */
        IMPACT,
        /** How much work it is, from 1 to 5: a weight and a number. */
        EFFORT,
        /** A moment of truth: a star, with its number from 0 to 4, or -1 for none. */
        MOMENT_OF_TRUTH,
        /** How well founded it is: 1 assumption, 2 partly researched, 3 researched: so many of three bars. */
        EVIDENCE,
        /** Votes, 1 or more: a dot as people stick them on paper, and the number. */
        VOTES,
        /** Who looks after it: initials in a ring. */
        OWNER,
        /** The channel of a touchpoint, in words only. */
        CHANNEL,
        /** The device of a touchpoint, in words only. */
        DEVICE,
        /** The department that answers for a touchpoint, in words only. */
        DEPARTMENT,
        /** How often customers meet a touchpoint, in words only. */
        FREQUENCY,
        /** What a barrier is made of, in words only. */
        BARRIER,
        /** The first of its sources, and how many more there are, in words only. */
        SOURCE,
        /** The persona of whom it tells, in words only. */
        PERSONA,
        /** Its tags, in words only. */
        TAGS
    }
}
