/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics.internal.measuring;

import java.text.Normalizer;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.cxstudio.metrics.internal.Messages;
import io.cxstudio.metrics.measuring.MeasureException;
import io.cxstudio.metrics.measuring.MeasureRequest;
import io.cxstudio.metrics.measuring.UnfittingRequestException;

/**
 * Where the columns of a request stand in the rows of its file.
 *
 * @param headings all headings
 * @param score index of the score column
 * @param by index of the column of groups, or -1
 */
public record Columns(List<String> headings, int score, int by) {

	/**
	 * Reads the headings and finds the columns.
	 *
	 * @throws MeasureException if there are no headings or a column is not there or not the only one of its name
	 */
	public static Columns find(MeasureRequest request, Iterator<CsvRecord> records) throws MeasureException {
		if (!records.hasNext()) {
			throw new MeasureException(NLS.bind(Messages.Measure_empty, request.file()), null);
		}
		List<String> headings = records.next().getFields();
		if (CsvFile.isSeparatorLine(headings) && records.hasNext()) {
			headings = records.next().getFields();
		}
		headings = headings.stream().map(Columns::normalize).toList();
		int score = find(request, headings, request.scoreColumn());
		return new Columns(headings, score, request.byColumn().isPresent() ? find(request, headings, request.byColumn().get()) : -1);
	}

	private static int find(MeasureRequest request, List<String> headings, String wanted) throws MeasureException {
		List<Integer> found = matches(headings, wanted);
		if (found.size() == 1) {
			return found.getFirst();
		}
		if (found.isEmpty()) {
			throw new UnfittingRequestException(NLS.bind(Messages.Measure_noColumn, new Object[] {request.file(), wanted,
					headings.stream().filter(heading -> !heading.isEmpty()).map(heading -> '"' + Reading.shorten(heading) + '"')
							.collect(Collectors.joining(", "))})); //$NON-NLS-1$
		}
		throw new MeasureException(NLS.bind(Messages.Measure_columnTwice, new Object[] {request.file(), wanted,
				found.stream().map(index -> String.valueOf(index + 1)).collect(Collectors.joining(", "))}), null); //$NON-NLS-1$
	}

	/** The indexes of the headings with this name; in other upper and lower case only if there is none in the same. */
	static List<Integer> matches(List<String> headings, String wanted) {
		String name = normalize(wanted);
		List<Integer> exact = IntStream.range(0, headings.size()).filter(i -> headings.get(i).equals(name)).boxed().toList();
		return exact.isEmpty()
				? IntStream.range(0, headings.size()).filter(i -> headings.get(i).equalsIgnoreCase(name)).boxed().toList()
				: exact;
	}

	/** Vietnamese comes composed and decomposed: the same name. */
	static String normalize(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
	}

	/** What is wrong with the shape of the row, or null. A row that ends early is fine as long as it has the cells in question. */
	public String problem(CsvRecord row) {
		int cells = row.getFieldCount();
		if (cells <= Math.max(score, by)) {
			return NLS.bind(Messages.Measure_shortRow, cells, headings.size());
		}
		for (int i = headings.size(); i < cells; i++) {
			if (!row.getField(i).isBlank()) {
				return NLS.bind(Messages.Measure_longRow, cells, headings.size());
			}
		}
		return null;
	}

	/** The value by which the row is grouped, empty if its cell is. */
	public Optional<String> group(CsvRecord row) {
		return Optional.of(normalize(row.getField(by))).filter(value -> !value.isEmpty());
	}

	/** The heading of the score column as it stands in the file. */
	public String scoreHeading() {
		return headings.get(score);
	}

	/** The heading of the column of groups as it stands in the file, if one is asked for. */
	public Optional<String> byHeading() {
		return by < 0 ? Optional.empty() : Optional.of(headings.get(by));
	}
}
