/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics.measuring;

/**
 * A row that was left out.
 *
 * @param line the line of the file in which the row begins, as an editor shows it; 1 is the first
 * @param value the value as it stands there, shortened if it is long; "" if there is none; never null
 * @param reason why, for people to read; never null
 */
public record RejectedRow(long line, String value, String reason) {
}
