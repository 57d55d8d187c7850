/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.tables;

import io.cxstudio.exchange.Progress;
import io.cxstudio.tables.internal.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

/** A file with a table: a spreadsheet (.xlsx and its like), or text with separated cells (.csv, .tsv). What it is shows in its content, not in its name. */
public final class TableFile {

	/** How many rows with text a table may have. So many cards are far more than a map can show. */
	public static final int MOST_ROWS = 20_000;
	/** How many columns a table may have. */
	public static final int MOST_COLUMNS = 1_000;
	/** How many characters a table may have in all. */
	static final long MOST_CHARACTERS = 20_000_000;

	private TableFile() {
	}

	/**
	 * Whether a file is text; otherwise it is read as a spreadsheet.
	 *
	 * @param file the file, not null
	 * @return true for a file that begins like neither a packed nor an old spreadsheet
	 * @throws TableException if the file cannot be read
	 */
	public static boolean isText(Path file) throws TableException {
		if (Files.isDirectory(file)) {
			throw new TableException(NLS.bind(Messages.folder, file), null);
		}
		try (InputStream in = Files.newInputStream(file)) {
			byte[] start = in.readNBytes(4);
			if (start.length == 0) {
				throw new TableException(NLS.bind(Messages.empty, file), null);
			}
			boolean packed = startsWith(start, 'P', 'K', 3, 4) || startsWith(start, 'P', 'K', 5, 6);
			return !packed && !startsWith(start, 0xD0, 0xCF, 0x11, 0xE0);
		} catch (NoSuchFileException missing) {
			throw new TableException(NLS.bind(Messages.missing, file), missing);
		} catch (TableException told) {
			throw told;
		} catch (IOException unreadable) {
			throw new TableException(NLS.bind(Messages.unreadable, file, unreadable.getMessage()), unreadable);
		}
	}

	private static boolean startsWith(byte[] bytes, int... start) {
		for (int i = 0; i < start.length; i++) {
			if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
				return false;
			}
		}
		return true;
	}

	/**
	 * The sheets among which one can choose.
	 *
	 * @param file the file, not null
	 * @return their names in the order of the file, without hidden ones unless all are; empty for text; not null
	 * @throws TableException if the file cannot be read; the message is for people
	 */
	public static List<String> sheets(Path file) throws TableException {
		return isText(file) ? List.of() : SpreadsheetTables.sheets(file);
	}

	/**
	 * Reads a table.
	 *
	 * @param file     the file, not null
	 * @param choices  how, not null
	 * @param progress is told and asked, not null
	 * @return the table, not null
	 * @throws TableException             if it cannot be read, is empty, or is too large; the message is for people
	 * @throws OperationCanceledException if it was cancelled
	 */
	public static SourceTable read(Path file, ReadChoices choices, Progress progress) throws TableException {
		SourceTable table = isText(file) ? new TextTables(file, choices, progress).read() : SpreadsheetTables.read(file, choices, progress);
		if (table.rows().isEmpty()) {
			throw new TableException(NLS.bind(Messages.noText, file, table.sheet()), null);
		}
		return table;
	}
}
