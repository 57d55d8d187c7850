/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.cli.internal;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Rows in columns for people: each column as wide as its widest cell, two spaces between. */
final class Table {

	private final List<List<String>> rows = new ArrayList<>();

	void row(String... cells) {
		rows.add(List.of(cells));
	}

	void print(PrintWriter out) {
		int columns = rows.stream().mapToInt(List::size).max().orElse(0);
		int[] widths = new int[columns];
		for (List<String> row : rows) {
			for (int column = 0; column < row.size(); column++) {
				widths[column] = Math.max(widths[column], row.get(column).length());
			}
		}
		for (List<String> row : rows) {
			StringBuilder line = new StringBuilder();
			for (int column = 0; column < row.size(); column++) {
				line.append(row.get(column)).repeat(' ', widths[column] - row.get(column).length() + 2);
			}
			out.println(line.toString().stripTrailing());
		}
	}
}
