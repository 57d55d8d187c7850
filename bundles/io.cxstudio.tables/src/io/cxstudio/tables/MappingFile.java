/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.cxstudio.exchange.importing.ImportNotice;
import io.cxstudio.tables.TableMapping.Column;
import io.cxstudio.tables.TableMapping.Layout;
import io.cxstudio.tables.TableMapping.Scale;
import io.cxstudio.tables.internal.Messages;
import io.cxstudio.tables.internal.Vocabulary;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;

/**
 * A mapping as a small text file, to be used again for tables of the same making. The same mapping gives the same bytes.
 * <p>
 * The file is UTF-8 text with separated cells: the first row is {@code cxstudio-table-mapping,1}, and each further row says one thing:
 * <pre>
 * layout,list                     or grid
 * sheet,Cards                     encoding,windows-874    separator,;     quote,"      only what shall not be found out
 * header,3                        the row of headings, or of the stages of a grid; 0 for none
 * steps,4                         of a grid: the row of the steps, 0 for none
 * lanes,A                         of a grid: the column of the lanes; empty for none
 * column,Pain point,cards,Pain points     of a list: heading, field (see {@link Field#id()}) and, for cards, the lane
 * default lane,Notes              of a list
 * repeats,true                    of a list: empty cells mean the same as above
 * groups,lane                     of a list: what a name that stands alone says of the rows below it; left out if nothing
 * lines,true                      each line of a cell is a card
 * emotions,1,5                    the numbers of the worst and the best emotion
 * </pre>
 * The columns of a list are found again by their headings, wherever they stand.
 */
public final class MappingFile {

	/**
	 * A mapping as it fits a table.
	 *
	 * @param mapping the mapping, not null
	 * @param notices what of the saved one the table does not have, not null
	 */
	public record Fitted(TableMapping mapping, List<ImportNotice> notices) {
	}

	private static final String KIND = "cxstudio-table-mapping";
	private static final int VERSION = 1;
	private static final int LARGEST = 1 << 20;
	private static final int LOWEST_HEADER = 200;

	private MappingFile() {
	}

	/**
	 * Writes a mapping.
	 *
	 * @param mapping the mapping, not null
	 * @param choices what of the reading shall not be found out anew, not null
	 * @param file    where to; one that is there is replaced
	 * @throws TableException if the file cannot be written
	 */
	public static void write(TableMapping mapping, ReadChoices choices, Path file) throws TableException {
		try {
			Files.writeString(file, text(mapping, choices), StandardCharsets.UTF_8);
		} catch (IOException failure) {
			throw new TableException(NLS.bind(Messages.mappingBroken, new Object[] {file, 0, failure.getMessage()}), failure);
		}
	}

	static String text(TableMapping mapping, ReadChoices choices) {
		StringWriter text = new StringWriter();
		try (CsvWriter out = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
			out.writeRecord(KIND, String.valueOf(VERSION));
			out.writeRecord("layout", mapping.layout() == Layout.LIST ? "list" : "grid");
			write(out, "sheet", choices.sheet());
			write(out, "encoding", choices.encoding());
			write(out, "separator", choices.separator() == null ? null : String.valueOf(choices.separator()));
			write(out, "quote", choices.quote() == null ? null : choices.quote() == ReadChoices.NO_QUOTE ? "" : String.valueOf(choices.quote()));
			out.writeRecord("header", String.valueOf(mapping.headerRow()));
			if (mapping.layout() == Layout.GRID) {
				out.writeRecord("steps", String.valueOf(mapping.stepRow()));
				out.writeRecord("lanes", mapping.laneColumn() < 0 ? "" : SourceTable.columnName(mapping.laneColumn()));
			} else {
				for (Column column : mapping.columns()) {
					out.writeRecord("column", column.heading(), column.field().id(), column.lane());
				}
				out.writeRecord("default lane", mapping.defaultLane());
				out.writeRecord("repeats", String.valueOf(mapping.repeats()));
				write(out, "groups", mapping.groups() == null ? null : mapping.groups().id());
			}
			out.writeRecord("lines", String.valueOf(mapping.lines()));
			if (mapping.emotions() != null) {
				out.writeRecord("emotions", plain(mapping.emotions().worst()), plain(mapping.emotions().best()));
			}
		} catch (IOException inMemory) {
			throw new UncheckedIOException(inMemory);
		}
		return text.toString();
	}

	private static String plain(double number) {
		return number == Math.rint(number) && Math.abs(number) < Integer.MAX_VALUE ? String.valueOf((long) number) : String.valueOf(number);
	}

	private static void write(CsvWriter out, String what, String value) {
		if (value != null) {
			out.writeRecord(what, value);
		}
	}

	/**
	 * Reads a mapping.
	 *
	 * @param file the file, not null
	 * @return the mapping; its {@link TableMapping#choices()} are null where the reading shall be found out; not null
	 * @throws TableException if it cannot be read; the message names the row
	 */
	public static TableMapping read(Path file) throws TableException {
		try {
			if (Files.size(file) > LARGEST) {
				throw new TableException(NLS.bind(Messages.mappingForeign, file), null);
			}
			return new Reading(file).read(Files.readString(file, StandardCharsets.UTF_8));
		} catch (NoSuchFileException missing) {
			throw new TableException(NLS.bind(Messages.missing, file), missing);
		} catch (TableException told) {
			throw told;
		} catch (IOException unreadable) {
			throw new TableException(NLS.bind(Messages.mappingForeign, file), unreadable);
		}
	}

	/** The reading of one file. */
	private static final class Reading {

		private final Path file;
		private TableMapping mapping = new TableMapping(Layout.LIST, ReadChoices.FIND_OUT, 0, 0, -1, List.of(), "", false, true, null, null);

		Reading(Path file) {
			this.file = file;
		}

		TableMapping read(String text) throws IOException {
			int number = 0;
			String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
			try (CsvReader<CsvRecord> reader = CsvReader.builder().skipEmptyLines(false).allowUnclosedQuote(false)
					.extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(content)) {
				for (CsvRecord row : reader) {
					number++;
					if (number == 1) {
						begin(row.getFields());
					} else if (row.getFieldCount() > 1) {
						take(row.getField(0).strip(), row.getFields());
					}
				}
			} catch (CsvParseException | IllegalArgumentException wrong) {
				String reason = String.valueOf(wrong.getMessage()).lines().findFirst().orElse("");
				throw new TableException(NLS.bind(Messages.mappingBroken, new Object[] {file, number, reason}), wrong);
			}
			if (number == 0) {
				throw new TableException(NLS.bind(Messages.mappingForeign, file), null);
			}
			return mapping;
		}

		private void begin(List<String> row) throws TableException {
			if (!row.get(0).equals(KIND) || row.size() < 2) {
				throw new TableException(NLS.bind(Messages.mappingForeign, file), null);
			}
			if (Integer.parseInt(row.get(1).strip()) > VERSION) {
				throw new TableException(NLS.bind(Messages.mappingNewer, file), null);
			}
		}

		private void take(String what, List<String> row) {
			String value = row.get(1);
			ReadChoices choices = mapping.choices();
			mapping = switch (what) {
				case "layout" -> mapping.with(layout(value));
				case "sheet" -> mapping.with(choices.withSheet(value));
				case "encoding" -> mapping.with(choices.withEncoding(value));
				case "separator" -> mapping.with(choices.withSeparator(value.isEmpty() ? null : value.charAt(0)));
				case "quote" -> mapping.with(choices.withQuote(value.isEmpty() ? ReadChoices.NO_QUOTE : value.charAt(0)));
				case "header" -> mapping.withHeadings(count(value), mapping.stepRow());
				case "steps" -> mapping.withHeadings(mapping.headerRow(), count(value));
				case "lanes" -> mapping.withLaneColumn(value.isBlank() ? -1 : columnOf(value.strip()));
				case "column" -> mapping.withColumns(Stream.concat(mapping.columns().stream(), Stream.of(column(row))).toList());
				case "default lane" -> mapping.withDefaultLane(value);
				case "repeats" -> mapping.withRepeats(Boolean.parseBoolean(value.strip()));
				case "groups" -> mapping.withGroups(Field.find(value.strip()).orElseThrow(() -> new IllegalArgumentException(value)));
				case "lines" -> mapping.withLines(Boolean.parseBoolean(value.strip()));
				case "emotions" -> mapping.with(scale(row));
				default -> throw new IllegalArgumentException(what);
			};
		}

		private static Layout layout(String value) {
			return switch (value.strip()) {
				case "list" -> Layout.LIST;
				case "grid" -> Layout.GRID;
				default -> throw new IllegalArgumentException(value);
			};
		}

		private static int count(String value) {
			int count = Integer.parseInt(value.strip());
			if (count < 0) {
				throw new IllegalArgumentException(value);
			}
			return count;
		}

		private static int columnOf(String letters) {
			int column = 0;
			for (char letter : letters.toCharArray()) {
				if (letter < 'A' || letter > 'Z' || column > TableFile.MOST_COLUMNS) {
					throw new IllegalArgumentException(letters);
				}
				column = column * 26 + letter - 'A' + 1;
			}
			return column - 1;
		}

		private static Column column(List<String> row) {
			String field = row.size() > 2 ? row.get(2).strip() : "";
			return new Column(row.get(1), Field.find(field).orElseThrow(() -> new IllegalArgumentException(field)), row.size() > 3 ? row.get(3) : "");
		}

		private static Scale scale(List<String> row) {
			Scale scale = new Scale(Double.parseDouble(row.get(1).strip()), row.size() > 2 ? Double.parseDouble(row.get(2).strip()) : Double.NaN);
			if (!Double.isFinite(scale.worst()) || !Double.isFinite(scale.best()) || scale.worst() == scale.best()) {
				throw new IllegalArgumentException(String.join(",", row));
			}
			return scale;
		}
	}

	/**
	 * Fits a saved mapping to a table. The columns of a list are found by their headings.
	 *
	 * @param saved the mapping, not null
	 * @param table the table, not null
	 * @param file  where the mapping was saved, for messages; not null
	 * @return not null
	 * @throws TableException if no row of the table holds any of the headings
	 */
	public static Fitted fit(TableMapping saved, SourceTable table, Path file) throws TableException {
		boolean headed = saved.columns().stream().anyMatch(column -> !column.heading().isEmpty());
		if (saved.layout() == Layout.GRID || saved.headerRow() == 0 || !headed) {
			return new Fitted(saved.with(table.choices()).withColumns(padded(saved.columns(), table.width())), List.of());
		}
		Set<String> wanted = new HashSet<>();
		saved.columns().forEach(column -> wanted.add(Vocabulary.key(column.heading())));
		wanted.remove("");
		int best = -1;
		long most = 0;
		for (int row = 0; row < Math.min(LOWEST_HEADER, table.height()); row++) {
			long found = table.rows().get(row).cells().stream().map(Vocabulary::key).filter(wanted::contains).distinct().count();
			// of rows that fit alike it is the one that the mapping names
			if (found > most || found == most && found > 0 && table.rows().get(row).number() == saved.headerRow()) {
				most = found;
				best = row;
			}
		}
		if (best < 0) {
			throw new TableException(NLS.bind(Messages.mappingNoHeadings, file, String.join(", ", saved.columns().stream().map(Column::heading).toList())), null);
		}
		return fit(saved, table, best);
	}

	private static Fitted fit(TableMapping saved, SourceTable table, int header) {
		List<Column> left = new ArrayList<>(saved.columns());
		List<Column> columns = new ArrayList<>();
		for (int column = 0; column < table.width(); column++) {
			String heading = table.mergedCell(header, column);
			Column found = left.stream().filter(other -> Vocabulary.key(other.heading()).equals(Vocabulary.key(heading))).findFirst().orElse(null);
			left.remove(found);
			columns.add(found == null ? new Column(heading, Field.IGNORE, "") : new Column(heading, found.field(), found.lane()));
		}
		List<ImportNotice> notices = left.stream().filter(column -> column.field() != Field.IGNORE)
				.map(column -> new ImportNotice("", NLS.bind(Messages.mappingColumnMissing, column.heading()))).toList();
		return new Fitted(saved.with(table.choices()).withColumns(columns).withHeadings(table.rows().get(header).number(), saved.stepRow()), notices);
	}

	private static List<Column> padded(List<Column> columns, int width) {
		List<Column> all = new ArrayList<>(columns.subList(0, Math.min(width, columns.size())));
		while (all.size() < width && !columns.isEmpty()) {
			all.add(new Column("", Field.IGNORE, ""));
		}
		return all;
	}
}
