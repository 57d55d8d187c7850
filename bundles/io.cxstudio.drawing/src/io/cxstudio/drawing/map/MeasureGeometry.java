/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.WrappedText;

/**
 * A measured figure, ready to be painted. Immutable.
 *
 * @param figure what was measured, not null
 * @param box    where it stands, local to the row of its lane, not null
 * @param name   what it is about, in lines; none if that is clear from where it stands
 * @param value  the figure as text, not null
 * @param detail interval and number of answers, in lines; not null
 */
public record MeasureGeometry(MeasureFigure figure, Box box, WrappedText name, String value, WrappedText detail) {

    static final int VALUE_HEIGHT = 20;
    static final int BARS_HEIGHT = 16;

    MeasureGeometry at(Box other) {
        return new MeasureGeometry(figure, other, name, value, detail);
    }
}
