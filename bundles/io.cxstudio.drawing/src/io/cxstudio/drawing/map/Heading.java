/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.WrappedText;

/**
 * A heading above columns.
 *
 * @param element what it names, not null
 * @param box     where it stands, not null
 * @param text    its name in lines, not null
 * @param <E>     what it names
 */
public record Heading<E>(E element, Box box, WrappedText text) {

    Heading<E> translated(int dx) {
        return new Heading<>(element, box.translated(dx, 0), text);
    }
}
