/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.capture;

import com.ibm.icu.text.Normalizer2;

/** Names as they are compared: without regard to case, width, composition, joiners, and the letters that Persian and Arabic write with different codes. */
public final class NameKey {

    private static final Normalizer2 FOLDING = Normalizer2.getNFKCCasefoldInstance();

    private NameKey() {
    }

    /**
     * The form in which names are compared.
     *
     * @param name a name; null is one without letters
     * @return equal for names that people would call the same, not null
     */
    public static String of(String name) {
        return FOLDING.normalize(name == null ? "" : name).replace('ي', 'ی').replace('ى', 'ی').replace('ك', 'ک').strip();
    }

    /** Whether a name begins with a key, at its start or at the start of one of its words. */
    static boolean beginsWith(String name, String key) {
        return name.startsWith(key) || name.contains(' ' + key) || name.contains('-' + key);
    }
}
