/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.recovery;

import java.time.Instant;

/**
 * Who has a file open for writing.
 *
 * @param user the name under which the person works on the computer; empty where it is not known
 * @param host the name of the computer; empty where it is not known
 * @param since since when
 */
public record FileHolder(String user, String host, Instant since) {
}
