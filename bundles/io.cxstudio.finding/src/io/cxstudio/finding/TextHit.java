/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.finding;

/**
 * Where something was found in a text. What a reader sees as one letter is never cut.
 *
 * @param start the first character of the original text, from 0
 * @param end the character behind the last one, greater than the start
 */
public record TextHit(int start, int end) {
}
