/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

/**
 * Something that stands on a Map sheet.
 *
 * @param first its first column, from 1
 * @param last  its last column
 * @param value what stands in the cell: a text or a number
 * @param small what stands below a text in small letters, or null
 * @param look  how it looks
 * @param id    the id of the element
 */
record MapItem(int first, int last, Object value, String small, Look look, String id) {
}
