/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.portfolio;

import java.nio.file.Path;

/**
 * A workshop that is not in the portfolio.
 *
 * @param file   the file that could not be read; not null
 * @param reason why, for people; not null
 */
public record UnreadFile(Path file, String reason) {

    @Override
    public String toString() {
        return reason.contains(file.toString()) ? reason : file + ": " + reason;
    }
}
