/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.tables;

import io.cxstudio.tables.TableMapping.Layout;
import io.cxstudio.tables.Tables.Taken;
import java.util.ArrayList;
import java.util.List;

/**
 * A table and what has to come of it.
 *
 * @param name   which one
 * @param layout list or grid
 * @param stages the stages, between commas; empty if they do not matter
 * @param lanes  the lanes, between commas
 * @param cards  how many cards
 * @param lines  the table, with cells between "|" and "^" for line breaks
 */
record Example(String name, Layout layout, String stages, String lanes, int cards, String... lines) {

	/** What came of it otherwise. */
	List<String> differences(Taken taken) {
		List<String> differences = new ArrayList<>();
		compare("layout", layout, taken.mapping().layout(), differences);
		if (!stages.isEmpty()) {
			compare("stages", stages, String.join(",", taken.stages()), differences);
		}
		compare("lanes", lanes, String.join(",", taken.lanes()), differences);
		compare("cards", cards, taken.cards().size(), differences);
		return differences;
	}

	private void compare(String what, Object expected, Object found, List<String> differences) {
		if (!expected.equals(found)) {
			differences.add(name + ": " + what + " " + found + " instead of " + expected);
		}
	}
}
