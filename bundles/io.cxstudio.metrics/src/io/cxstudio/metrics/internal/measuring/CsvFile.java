/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics.internal.measuring;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.cxstudio.metrics.internal.Messages;
import io.cxstudio.metrics.measuring.MeasureException;
import io.cxstudio.metrics.measuring.MeasureRequest;

/** A file with separated values, read once from front to back: finds encoding and separator in its beginning, and its digest. */
public final class CsvFile implements AutoCloseable {

	private static final char[] SEPARATORS = {',', ';', '\t'};
	private static final int BEGINNING = 1 << 16;

	private static final Pattern DECLARED_SEPARATOR = Pattern.compile("sep=(.)\\R"); //$NON-NLS-1$

	private final MeasureRequest request;
	private final long size;
	private final MessageDigest digest;
	private final CountingStream bytes;
	private final InputStream stream;
	private final Charset charset;
	private final char separator;

	/**
	 * Opens it and looks at its beginning.
	 *
	 * @throws MeasureException if it is no text
	 */
	public CsvFile(MeasureRequest request) throws IOException, MeasureException {
		this.request = request;
		size = Files.size(request.file());
		try {
			digest = MessageDigest.getInstance("SHA-256"); //$NON-NLS-1$
		} catch (NoSuchAlgorithmException everyJavaHasIt) {
			throw new IllegalStateException(everyJavaHasIt);
		}
		bytes = new CountingStream(new DigestInputStream(Files.newInputStream(request.file()), digest));
		stream = new BufferedInputStream(bytes, BEGINNING);
		try {
			stream.mark(BEGINNING);
			byte[] beginning = stream.readNBytes(BEGINNING);
			stream.reset();
			charset = charset(beginning);
			int markLength = byteOrderMarkLength(beginning);
			stream.skipNBytes(markLength);
			separator = separator(new String(beginning, markLength, beginning.length - markLength, charset));
		} catch (IOException | MeasureException failure) {
			stream.close();
			throw failure;
		}
	}

	private Charset charset(byte[] beginning) throws MeasureException {
		if (startsWith(beginning, 0xFF, 0xFE)) {
			return StandardCharsets.UTF_16LE;
		}
		if (startsWith(beginning, 0xFE, 0xFF)) {
			return StandardCharsets.UTF_16BE;
		}
		if (startsWith(beginning, 'P', 'K', 3, 4)) {
			throw new MeasureException(NLS.bind(Messages.Measure_workbook, request.file()), null);
		}
		for (byte character : beginning) {
			if (character == 0) {
				throw new MeasureException(NLS.bind(Messages.Measure_binary, request.file()), null);
			}
		}
		return StandardCharsets.UTF_8;
	}

	private static int byteOrderMarkLength(byte[] beginning) {
		if (startsWith(beginning, 0xEF, 0xBB, 0xBF)) {
			return 3;
		}
		return startsWith(beginning, 0xFF, 0xFE) || startsWith(beginning, 0xFE, 0xFF) ? 2 : 0;
	}

	private static boolean startsWith(byte[] bytes, int... start) {
		for (int i = 0; i < start.length; i++) {
			if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
				return false;
			}
		}
		return true;
	}

	/** The separator with which the headings hold the columns asked for; where that does not decide, the one with most headings. */
	private char separator(String beginning) {
		Matcher declared = DECLARED_SEPARATOR.matcher(beginning);
		if (declared.lookingAt()) {
			return declared.group(1).charAt(0);
		}
		char best = SEPARATORS[0];
		int most = -1;
		for (char candidate : SEPARATORS) {
			List<String> headings = headings(beginning, candidate);
			boolean fits = isThere(headings, request.scoreColumn())
					&& (request.byColumn().isEmpty() || isThere(headings, request.byColumn().get()));
			int weight = headings.size() + (fits ? BEGINNING : 0);
			if (weight > most) {
				most = weight;
				best = candidate;
			}
		}
		return best;
	}

	private static boolean isThere(List<String> headings, String column) {
		return !Columns.matches(headings, column).isEmpty();
	}

	private static List<String> headings(String beginning, char candidate) {
		try (CsvReader<CsvRecord> reader = reader(candidate).ofCsvRecord(beginning)) {
			Iterator<CsvRecord> records = reader.iterator();
			return records.hasNext() ? records.next().getFields().stream().map(Columns::normalize).toList() : List.of();
		} catch (CsvParseException notThisOne) {
			return List.of();
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	/** Whether the first row is the line by which a spreadsheet is told the separator. */
	static boolean isSeparatorLine(List<String> cells) {
		return cells.size() == 2 && "sep=".equals(cells.get(0)) && cells.get(1).isEmpty(); //$NON-NLS-1$
	}

	/** Rows may be ragged, they are checked one by one. A quote that is never closed is an error: it swallows the rest of the file. */
	private static CsvReader.CsvReaderBuilder reader(char separator) {
		return CsvReader.builder().fieldSeparator(separator).allowUnclosedQuote(false)
				.extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE);
	}

	/** Begins to read; once only. */
	public CsvReader<CsvRecord> open() {
		// malformed bytes are an error: replaced by question marks they would be counted under another name
		return reader(separator).ofCsvRecord(new InputStreamReader(stream,
				charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)));
	}

	/** What separates its cells. */
	public char separator() {
		return separator;
	}

	/** How much of it has been read, 0 to 1. */
	public double share() {
		return size == 0 ? 1 : Math.min(1, (double) bytes.count() / size);
	}

	/** The SHA-256 of all its bytes, once all have been read. */
	public String sha256() {
		return HexFormat.of().formatHex(digest.digest());
	}

	@Override
	public void close() throws IOException {
		stream.close();
	}

	/** Counts what goes through it. */
	private static final class CountingStream extends FilterInputStream {

		private long count;

		CountingStream(InputStream stream) {
			super(stream);
		}

		@Override
		public int read() throws IOException {
			int read = super.read();
			count += read < 0 ? 0 : 1;
			return read;
		}

		@Override
		public int read(byte[] buffer, int offset, int length) throws IOException {
			int read = super.read(buffer, offset, length);
			count += Math.max(0, read);
			return read;
		}

		long count() {
			return count;
		}
	}
}
