/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.tables.internal;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What separates the cells of a text, and what stands around them.
 *
 * @param separator  between two cells
 * @param quote      around cells that hold separators or line breaks
 * @param isDeclared whether the first line says so, as spreadsheets understand it
 */
public record Separators(char separator, char quote, boolean isDeclared) {

	private static final char[] CANDIDATES = {',', ';', '\t', '|'};
	private static final Pattern DECLARED = Pattern.compile("sep=(.)\\R");
	private static final int MOST_RECORDS = 200;

	/**
	 * Finds them out.
	 *
	 * @param beginning the beginning of the text, perhaps cut off within a cell
	 * @param separator the separator, or null to find it out
	 * @param quote     the quote, or null to find it out
	 * @return not null
	 */
	public static Separators of(String beginning, Character separator, Character quote) {
		Matcher declared = DECLARED.matcher(beginning);
		boolean isDeclared = declared.lookingAt();
		String text = isDeclared ? beginning.substring(declared.end()) : beginning;
		if (separator != null) {
			return new Separators(separator, quote != null ? quote : quote(text, separator), isDeclared);
		}
		if (isDeclared) {
			char said = declared.group(1).charAt(0);
			return new Separators(said, quote != null ? quote : quote(text, said), true);
		}
		Separators best = new Separators(CANDIDATES[0], quote != null ? quote : '"', false);
		double most = 0;
		for (char candidate : CANDIDATES) {
			Separators possible = new Separators(candidate, quote != null ? quote : quote(text, candidate), false);
			double fit = possible.fit(text);
			if (fit > most) {
				most = fit;
				best = possible;
			}
		}
		return best;
	}

	/** Single quotes only where cells are seen to begin and end with them. */
	private static char quote(String text, char separator) {
		String between = Pattern.quote(String.valueOf(separator));
		return count(text, "(?:^|" + between + ")'[^'\\n]*'(?=" + between + "|$)") > count(text, "(?:^|" + between + ")\"") + 1 ? '\'' : '"';
	}

	private static long count(String text, String pattern) {
		return Pattern.compile(pattern, Pattern.MULTILINE).matcher(text).results().limit(MOST_RECORDS).count();
	}

	/** How well the text falls apart: into many columns, and as many in one row as in the other. */
	private double fit(String text) {
		List<Integer> widths = new ArrayList<>();
		try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(separator).quoteCharacter(quote).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
				.missingFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(text)) {
			reader.stream().limit(MOST_RECORDS).forEach(row -> widths.add(row.getFieldCount()));
		} catch (CsvParseException notThisOne) {
			return 0;
		} catch (IOException ofAString) {
			throw new UncheckedIOException(ofAString);
		}
		Map<Integer, Integer> counts = new HashMap<>();
		widths.stream().filter(width -> width > 1).forEach(width -> counts.merge(width, 1, Integer::sum));
		int rows = widths.size();
		return counts.entrySet().stream().mapToDouble(entry -> (double) entry.getValue() / rows * (1 + Math.log(entry.getKey()))).max().orElse(0);
	}
}
