/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.files;

/**
 * Something in a file that is not as it should be, and that was read nevertheless. Nothing of it is lost: saving writes
 * it back.
 *
 * @param line the line in the file, from 1; 0 where it is not known
 * @param column the column in the line, from 1; 0 where it is not known
 * @param rule the id of what is wrong, which never changes: "danglingReference" and "duplicateId", which
 *        {@link io.cxstudio.model.check.WorkshopCheck} finds too, "missingId", "unknownContent" or "unreadableValue"
 * @param message what is wrong and what became of it, for people; it does not repeat line and column
 */
public record LoadWarning(int line, int column, String rule, String message) {
}
