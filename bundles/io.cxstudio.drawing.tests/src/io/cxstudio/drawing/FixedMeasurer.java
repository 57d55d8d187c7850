/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing;

/** Letters of one width: lines break at the same places on every machine. */
public class FixedMeasurer implements TextMeasurer {

    @Override
    public double width(String text, TextStyle style) {
        return text.codePointCount(0, text.length()) * style.size() / 2;
    }

    @Override
    public double ascent(TextStyle style) {
        return style.size();
    }

    @Override
    public double descent(TextStyle style) {
        return style.size() / 4;
    }
}
