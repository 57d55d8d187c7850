/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.tables;

/**
 * How a file is read. What is null is found out.
 *
 * @param sheet     the name of the sheet of a spreadsheet; null takes the one that looks most like a table of a journey
 * @param encoding  the name of the encoding of a text file, such as {@code UTF-8} or {@code windows-874}; null finds it out
 * @param separator what stands between the cells of a text file; null finds it out
 * @param quote     what stands around cells of a text file that hold separators or line breaks, {@link #NO_QUOTE} for nothing; null finds it out
 */
public record ReadChoices(String sheet, String encoding, Character separator, Character quote) {

	/** Everything is found out. */
	public static final ReadChoices FIND_OUT = new ReadChoices(null, null, null, null);
	/** Quotes mean nothing: they belong to the text. */
	public static final char NO_QUOTE = '\0';

	/** The same with another sheet. */
	public ReadChoices withSheet(String other) {
		return new ReadChoices(other, encoding, separator, quote);
	}

	/** The same with another encoding. */
	public ReadChoices withEncoding(String other) {
		return new ReadChoices(sheet, other, separator, quote);
	}

	/** The same with another separator. */
	public ReadChoices withSeparator(Character other) {
		return new ReadChoices(sheet, encoding, other, quote);
	}

	/** The same with another quote. */
	public ReadChoices withQuote(Character other) {
		return new ReadChoices(sheet, encoding, separator, other);
	}

	/**
	 * These choices, and others where these have none.
	 *
	 * @param others not null
	 * @return not null
	 */
	public ReadChoices orElse(ReadChoices others) {
		return new ReadChoices(sheet == null ? others.sheet : sheet, encoding == null ? others.encoding : encoding,
				separator == null ? others.separator : separator, quote == null ? others.quote : quote);
	}
}
