/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics.measuring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;

import org.eclipse.osgi.util.NLS;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.cxstudio.metrics.AggregateKind;
import io.cxstudio.metrics.internal.Messages;
import io.cxstudio.metrics.internal.measuring.Columns;
import io.cxstudio.metrics.internal.measuring.CsvFile;
import io.cxstudio.metrics.internal.measuring.Reading;
import io.cxstudio.metrics.internal.measuring.Tally;

/**
 * Counts the answers in a file with separated values and lets a metric say what they mean.
 * <p>
 * The first row holds the headings. Separators are comma, semicolon or tab, whichever the headings use; cells can be quoted and then
 * hold line breaks. Text is UTF-8, or UTF-16 with a byte order mark. The file is read once, row by row: memory does not grow with it.
 * <ul>
 * <li>An empty cell is a missing answer, a value that the request calls not applicable is one that does not apply; neither counts.</li>
 * <li>Numbers can be written with the digits of any script and with a decimal point; a decimal comma is understood in files separated
 * by semicolons.</li>
 * <li>A value that is no number or off the scale of the metric is left out, counted and listed with its line, and so is a row with
 * more cells than headings or without the cell in question.</li>
 * </ul>
 */
public final class Measuring {

	private static final int MAXIMUM_GROUPS = 1000;
	private static final int ROWS_BETWEEN_REPORTS = 4096;

	private final MeasureRequest request;
	private final MeasureProgress progress;
	private final Tally all;
	private final SortedMap<String, Tally> groups = new TreeMap<>();
	private final List<RejectedRow> rejectedRows = new ArrayList<>();
	private long rows;
	private long withoutGroup;
	private long line = 1;

	private Measuring(MeasureRequest request, MeasureProgress progress) {
		this.request = request;
		this.progress = progress;
		all = new Tally(request.metric().aggregate());
	}

	/**
	 * Measures.
	 *
	 * @param request what to measure; not null
	 * @param progress told how far it is, and asked whether to go on; not null
	 * @return never null
	 * @throws MeasureException if the file cannot be read or understood, a column is missing, or the metric needs something else than
	 *         answers
	 * @throws CancellationException if the progress says so
	 */
	public static MeasureResult measure(MeasureRequest request, MeasureProgress progress) throws MeasureException {
		return new Measuring(request, progress).measure();
	}

	private MeasureResult measure() throws MeasureException {
		AggregateKind kind = request.metric().aggregate();
		if (kind != AggregateKind.SCORES && kind != AggregateKind.NUMBERS) {
			throw new UnfittingRequestException(NLS.bind(Messages.Measure_wrongKind, request.metric().id(), kind.key()));
		}
		if (Files.isDirectory(request.file())) {
			throw new MeasureException(NLS.bind(Messages.Measure_isFolder, request.file()), null);
		}
		try (CsvFile file = new CsvFile(request)) {
			return measure(file);
		} catch (NoSuchFileException missing) {
			throw new MeasureException(NLS.bind(Messages.Measure_noFile, request.file()), missing);
		} catch (AccessDeniedException denied) {
			throw new MeasureException(NLS.bind(Messages.Measure_noAccess, request.file()), denied);
		} catch (CharacterCodingException otherEncoding) {
			throw new MeasureException(NLS.bind(Messages.Measure_encoding, request.file(), line), otherEncoding);
		} catch (IOException failure) {
			throw new MeasureException(NLS.bind(Messages.Measure_unreadable, request.file(), failure), failure);
		} catch (CsvParseException failure) {
			throw new MeasureException(NLS.bind(Messages.Measure_notCsv,
					new Object[] {request.file(), line, failure.getMessage()}), failure);
		}
	}

	private MeasureResult measure(CsvFile file) throws IOException, MeasureException {
		Columns columns;
		try (CsvReader<CsvRecord> reader = file.open()) {
			Iterator<CsvRecord> records = reader.iterator();
			columns = Columns.find(request, records);
			Reading reading = new Reading(request, file.separator());
			while (records.hasNext()) {
				CsvRecord next = records.next();
				line = next.getStartingLineNumber();
				count(next, columns, reading);
				if (++rows % ROWS_BETWEEN_REPORTS == 0) {
					report(file.share());
				}
			}
		} catch (UncheckedIOException failure) {
			throw failure.getCause();
		}
		report(1);
		SortedMap<String, Measured> measuredGroups = new TreeMap<>();
		groups.forEach((group, tally) -> measuredGroups.put(group, measured(tally)));
		return new MeasureResult(request, file.sha256(), columns.scoreHeading(), columns.byHeading(), measured(all), measuredGroups,
				withoutGroup, rejectedRows);
	}

	private void count(CsvRecord row, Columns columns, Reading reading) throws MeasureException {
		String problem = columns.problem(row);
		if (problem != null) {
			withoutGroup += request.byColumn().isPresent() ? 1 : 0;
			all.reject();
			reject("", problem); //$NON-NLS-1$
			return;
		}
		String cell = row.getField(columns.score());
		Reading.Answer answer = reading.read(cell);
		all.add(answer);
		if (answer.isRejected()) {
			reject(cell, answer.rejection());
		}
		if (request.byColumn().isPresent()) {
			Optional<String> group = columns.group(row);
			if (group.isEmpty()) {
				withoutGroup++;
			} else {
				group(group.get()).add(answer);
			}
		}
	}

	private Tally group(String name) throws MeasureException {
		Tally tally = groups.get(name);
		if (tally == null) {
			if (groups.size() == MAXIMUM_GROUPS) {
				throw new MeasureException(NLS.bind(Messages.Measure_tooManyGroups,
						new Object[] {request.file(), request.byColumn().orElseThrow(), MAXIMUM_GROUPS}), null);
			}
			tally = new Tally(request.metric().aggregate());
			groups.put(name, tally);
		}
		return tally;
	}

	private void reject(String value, String reason) {
		if (rejectedRows.size() < request.rejectedRowsKept()) {
			rejectedRows.add(new RejectedRow(line, Reading.shorten(value), reason));
		}
	}

	private Measured measured(Tally tally) {
		return tally.measured(request.metric(), request.confidence());
	}

	private void report(double share) {
		progress.advanced(rows, share);
		if (progress.isCancelled()) {
			throw new CancellationException();
		}
	}
}
