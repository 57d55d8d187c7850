/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal.reading;

/** The escape for characters that XML cannot carry: {@code _xHHHH_} (ECMA-376, 22.9.2.19, ST_Xstring). */
final class Escapes {

    private static final int LENGTH = 7;

    private Escapes() {
    }

    /** The text with each escape turned back into its character. */
    static String undo(String text) {
        int escape = text.indexOf("_x");
        if (escape < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int done = 0;
        while (escape >= 0) {
            if (isEscape(text, escape)) {
                plain.append(text, done, escape).append((char) Integer.parseInt(text, escape + 2, escape + 6, 16));
                done = escape + LENGTH;
                escape = text.indexOf("_x", done);
            } else {
                escape = text.indexOf("_x", escape + 1);
            }
        }
        return plain.append(text, done, text.length()).toString();
    }

    private static boolean isEscape(String text, int at) {
        if (at + LENGTH > text.length() || text.charAt(at + LENGTH - 1) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + LENGTH - 1; i++) {
            if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
                return false;
            }
        }
        return true;
    }
}
