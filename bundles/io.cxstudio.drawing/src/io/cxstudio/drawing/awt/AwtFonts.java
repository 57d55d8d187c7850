/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.awt;

import io.cxstudio.drawing.TextStyle;
import java.awt.Font;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The fonts of pictures. */
final class AwtFonts {

    /** A logical font: the platform's own sans serif with fallbacks for the scripts that it lacks. */
    private static final Font FAMILY = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
    private static final int LAST_SIMPLE = 0x2FF;

    private static final Map<TextStyle, Font> FONTS = new ConcurrentHashMap<>();

    private AwtFonts() {
    }

    static Font font(TextStyle style) {
        return FONTS.computeIfAbsent(style, any -> FAMILY.deriveFont(style.bold() ? Font.BOLD : Font.PLAIN, (float) style.size()));
    }

    /** Whether each letter stands on its own, so that no text layout is needed. */
    static boolean isSimple(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c <= LAST_SIMPLE);
    }
}
