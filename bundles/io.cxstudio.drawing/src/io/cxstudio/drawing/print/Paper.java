/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.print;

import java.util.List;

/**
 * A sheet of paper, upright.
 *
 * @param name   what it is called, the same in all languages; not null
 * @param width  the shorter side in millimetres, above 0
 * @param height the longer side in millimetres, not less than the shorter one
 */
public record Paper(String name, double width, double height) {

    /** What most printers hold, and what maps hang on walls in (ISO 216, ANSI/ASME Y14.1). */
    public static final List<Paper> COMMON = List.of(new Paper("A4", 210, 297), new Paper("A3", 297, 420), new Paper("A2", 420, 594),
            new Paper("A1", 594, 841), new Paper("A0", 841, 1189), new Paper("Letter", 215.9, 279.4), new Paper("Legal", 215.9, 355.6),
            new Paper("Tabloid", 279.4, 431.8));

    /**
     * Refuses paper that cannot be.
     *
     * @throws IllegalArgumentException if a side is not above 0, or the shorter one is longer
     */
    public Paper {
        if (!(width > 0) || !(height >= width)) {
            throw new IllegalArgumentException("There is no paper of " + width + " x " + height + " mm.");
        }
    }

    /**
     * The paper of a name.
     *
     * @param name a name, or null
     * @return the common paper of that name, A4 for any other
     */
    public static Paper named(String name) {
        return COMMON.stream().filter(paper -> paper.name().equals(name)).findFirst().orElse(COMMON.getFirst());
    }
}
