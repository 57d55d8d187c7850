/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.tables;

import com.ibm.icu.text.Normalizer2;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.cxstudio.exchange.Progress;
import io.cxstudio.tables.internal.Encodings;
import io.cxstudio.tables.internal.Markup;
import io.cxstudio.tables.internal.Messages;
import io.cxstudio.tables.internal.Separators;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;

/** Text with separated cells. FastCSV takes it apart, as it does for the metrics; what it does not know is found out from the beginning of the file. */
final class TextTables {

	private static final int BEGINNING = 1 << 16;
	/** No cell that people have written is longer; an opened quote that is never closed is found after so many characters. */
	private static final int LONGEST_RECORD = 4 * 1024 * 1024;
	private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();

	private final Path file;
	private final ReadChoices choices;
	private final Progress progress;

	TextTables(Path file, ReadChoices choices, Progress progress) {
		this.file = file;
		this.choices = choices;
		this.progress = progress;
	}

	SourceTable read() throws TableException {
		progress.begin(NLS.bind(Messages.taskReading, file.getFileName()), 1);
		try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BEGINNING)) {
			in.mark(BEGINNING);
			byte[] beginning = in.readNBytes(BEGINNING);
			in.reset();
			Charset encoding = choices.encoding() == null ? found(beginning) : Encodings.named(choices.encoding())
					.orElseThrow(() -> new TableException(NLS.bind(Messages.unknownEncoding, choices.encoding(), String.join(", ", Encodings.NAMES)), null));
			int mark = Encodings.markLength(beginning, encoding);
			in.skipNBytes(mark);
			Separators separators = Separators.of(Encodings.decoded(beginning, mark, encoding), choices.separator(), choices.quote());
			return read(in, encoding, separators);
		} catch (TableException told) {
			throw told;
		} catch (IOException unreadable) {
			throw new TableException(NLS.bind(Messages.unreadable, file, unreadable.getMessage()), unreadable);
		}
	}

	private Charset found(byte[] beginning) throws TableException {
		return Encodings.find(beginning).orElseThrow(() -> new TableException(NLS.bind(Messages.binary, file), null));
	}

	private SourceTable read(InputStream in, Charset encoding, Separators separators) throws IOException {
		SourceTable.Builder table = new SourceTable.Builder("",
				new ReadChoices(null, Encodings.name(encoding), separators.separator(), separators.quote()));
		int number = separators.isDeclared() ? -1 : 0;
		long characters = 0;
		// malformed bytes are an error: replaced by question marks they would be taken into the workshop
		InputStreamReader reader = new InputStreamReader(in,
				encoding.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT));
		try (CsvReader<CsvRecord> csv = reader(separators).ofCsvRecord(reader); CloseableIterator<CsvRecord> records = csv.iterator()) {
			while (records.hasNext()) {
				progress.checkCancelled();
				List<String> cells = new ArrayList<>();
				for (String field : records.next().getFields()) {
					// line ends and composed letters as in a workshop, so that names are found again
					String text = field.indexOf('\r') < 0 ? field : field.replace("\r\n", "\n").replace('\r', '\n');
					cells.add(Markup.plain(COMPOSED.normalize(text).strip()));
					characters += field.length();
				}
				number++;
				if (number > 0) {
					table.row(number, cells);
				}
				check(table, number, cells, characters);
			}
		} catch (CsvParseException | UncheckedIOException broken) {
			throw broken(broken, encoding, number);
		}
		return table.build();
	}

	private TableException broken(RuntimeException broken, Charset encoding, int number) {
		for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
			if (cause instanceof CharacterCodingException) {
				return new TableException(NLS.bind(Messages.wrongEncoding, new Object[] {file, number + 1, Encodings.name(encoding)}), broken);
			}
		}
		String reason = String.valueOf(broken.getMessage());
		if (reason.contains(" fields")) {
			return new TableException(NLS.bind(Messages.tooManyColumns,
					new Object[] {file, SourceTable.place("", number + 1, TableFile.MOST_COLUMNS), TableFile.MOST_COLUMNS}), broken);
		}
		if (reason.contains("buffer size")) {
			return new TableException(NLS.bind(Messages.longRow, new Object[] {file, number + 1, LONGEST_RECORD >> 20}), broken);
		}
		return new TableException(NLS.bind(Messages.brokenRow, new Object[] {file, number + 1, reason.lines().findFirst().orElse("")}),
				broken);
	}

	private void check(SourceTable.Builder table, int number, List<String> cells, long characters) throws TableException {
		if (table.height() > TableFile.MOST_ROWS) {
			throw new TableException(NLS.bind(Messages.tooManyRows, new Object[] {file, file.getFileName(), TableFile.MOST_ROWS, number}), null);
		}
		if (cells.size() > TableFile.MOST_COLUMNS) {
			throw new TableException(NLS.bind(Messages.tooManyColumns,
					new Object[] {file, SourceTable.place("", number, cells.size() - 1), TableFile.MOST_COLUMNS}), null);
		}
		if (characters > TableFile.MOST_CHARACTERS) {
			throw new TableException(NLS.bind(Messages.tooMuchText,
					new Object[] {file, SourceTable.place("", number, 0), TableFile.MOST_CHARACTERS / 1_000_000}), null);
		}
	}

	/** Rows may be ragged, and empty ones count: the numbers of rows are those that a spreadsheet shows. */
	private static CsvReader.CsvReaderBuilder reader(Separators separators) {
		return CsvReader.builder().fieldSeparator(separators.separator()).quoteCharacter(separators.quote()).skipEmptyLines(false).allowUnclosedQuote(false)
				.maxBufferSize(LONGEST_RECORD).extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE);
	}
}
