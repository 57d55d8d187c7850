/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.cli.internal;

import io.cxstudio.tables.Field;
import io.cxstudio.tables.ReadChoices;
import io.cxstudio.tables.TableMapping;
import io.cxstudio.tables.TableMapping.Layout;

import java.nio.file.Path;

import picocli.CommandLine.Option;

/** How a table that the studio has not written is read and understood; all of it is found out where nothing is said. */
final class TableOptions {

	private static final String NONE = "none";

	@Option(names = "--journey", paramLabel = "NAME")
	private String journey;

	@Option(names = "--sheet", paramLabel = "NAME")
	private String sheet;

	@Option(names = "--encoding", paramLabel = "NAME")
	private String encoding;

	@Option(names = "--separator", paramLabel = "CHARACTER")
	private String separator;

	@Option(names = "--quote", paramLabel = "CHARACTER")
	private String quote;

	@Option(names = "--layout", paramLabel = "list|grid")
	private Layout layout;

	@Option(names = "--header", paramLabel = "ROW")
	private Integer header;

	@Option(names = "--groups", paramLabel = "lane|stage|step|journey|none")
	private String groups;

	@Option(names = "--mapping", paramLabel = "FILE")
	private Path mapping;

	@Option(names = "--save-mapping", paramLabel = "FILE")
	private Path saveMapping;

	/** The name of the journey, or null. */
	String journey() {
		return journey;
	}

	/** How the file is read, as far as it was said. */
	ReadChoices choices() {
		return new ReadChoices(sheet, encoding, separator(), quote == null ? null : quote.isEmpty() || quote.equalsIgnoreCase(NONE) ? ReadChoices.NO_QUOTE
				: Character.valueOf(quote.charAt(0)));
	}

	private Character separator() {
		if (separator == null || separator.isEmpty()) {
			return null;
		}
		return separator.equalsIgnoreCase("tab") || separator.equals("\\t") ? Character.valueOf('\t') : Character.valueOf(separator.charAt(0));
	}

	Layout layout() {
		return layout;
	}

	Integer header() {
		return header;
	}

	/** The mapping with what was said of names that stand alone. */
	TableMapping withGroups(TableMapping mapping) {
		return groups == null ? mapping : mapping.withGroups(groups.equals(NONE) ? null : Field.find(groups).orElseThrow());
	}

	Path mapping() {
		return mapping;
	}

	Path saveMapping() {
		return saveMapping;
	}

	/** What cannot be, or null. */
	String problem() {
		boolean several = separator != null && separator.length() > 1 && separator().charValue() != '\t'
				|| quote != null && quote.length() > 1 && !quote.equalsIgnoreCase(NONE);
		return several ? Messages.text("table.oneCharacter") : mapping != null && (layout != null || header != null || groups != null) ? Messages.text("table.mappingAlone")
				: groups != null && !groups.equals(NONE) && Field.find(groups).filter(TableMapping.GROUPS::contains).isEmpty() ? Messages.text("table.badGroups", groups)
				: header != null && header < 0 ? Messages.text("table.badHeader", header) : null;
	}
}
