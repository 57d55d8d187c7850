/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.tables.internal;

import com.ibm.icu.lang.UScript;
import io.cxstudio.tables.SourceTable;
import java.util.List;

/** In which language a table is written, as far as its letters tell. */
public final class Languages {

	private static final String VIETNAMESE = "ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ";
	private static final int ROWS_TO_LOOK_AT = 200;
	/** Latin words stand in tables of every language. */
	private static final int SHARE = 5;

	private Languages() {
	}

	/**
	 * The language of a table.
	 *
	 * @return a BCP 47 tag: th, vi, zh-TW, fa, or en for everything else
	 */
	public static String of(SourceTable table) {
		int all = 0;
		int thai = 0;
		int arabic = 0;
		int han = 0;
		int vietnamese = 0;
		for (SourceTable.Row row : table.rows().subList(0, Math.min(ROWS_TO_LOOK_AT, table.height()))) {
			for (int letter : (Iterable<Integer>) letters(row.cells())::iterator) {
				all++;
				switch (UScript.getScript(letter)) {
					case UScript.THAI -> thai++;
					case UScript.ARABIC -> arabic++;
					case UScript.HAN -> han++;
					default -> vietnamese += VIETNAMESE.indexOf(Character.toLowerCase(letter)) >= 0 ? 1 : 0;
				}
			}
		}
		if (SHARE * thai > all) {
			return "th";
		}
		if (SHARE * arabic > all) {
			return "fa";
		}
		if (SHARE * han > all) {
			return "zh-TW";
		}
		return 2 * SHARE * vietnamese > all ? "vi" : "en";
	}

	private static java.util.stream.Stream<Integer> letters(List<String> cells) {
		return cells.stream().flatMap(cell -> cell.codePoints().filter(Character::isLetter).boxed());
	}
}
