/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;

/** A short print of a text: two texts with the same one are taken for the same. With 48 bits, one change in 280 million million would be overlooked. */
final class Fingerprint {

    static final int LENGTH = 8;
    private static final int BYTES = 6;

    private Fingerprint() {
    }

    /** What XML cannot carry as it is: not every program brings it back, so it makes no difference. */
    private static final Pattern FRAGILE = Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\uFFFD-\\uFFFF\\p{Cs}]");

    static String of(String text) {
        String sturdy = FRAGILE.matcher(text).replaceAll("");
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(sturdy.getBytes(StandardCharsets.UTF_16BE));
            return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
