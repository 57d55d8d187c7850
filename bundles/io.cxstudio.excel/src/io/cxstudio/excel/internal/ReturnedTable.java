/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import java.util.List;
import java.util.Map;

/**
 * A table that came home.
 *
 * @param name    its name, the same in every language
 * @param sheet   the name of the sheet where it was found
 * @param columns the column of each key that was found, from 0
 * @param rows    the rows that are not empty
 */
record ReturnedTable(String name, String sheet, Map<String, Integer> columns, List<ReturnedRow> rows) {
}
