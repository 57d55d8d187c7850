/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.tables;

import io.cxstudio.tables.TableMapping.Layout;
import io.cxstudio.tables.internal.Messages;
import io.cxstudio.tables.internal.Vocabulary;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;

/** Which program has most likely written a table, so that people see that it was understood as what it is. */
public final class TableOrigin {

	private static final Set<String> TRELLO = Set.of("card name", "card description", "list name");
	private static final Set<String> JIRA = Set.of("issue key", "issue type", "summary");
	private static final String MIRO = "miro";

	private TableOrigin() {
	}

	/**
	 * Says where a table comes from, and what that means.
	 *
	 * @param file    the file in which it stands; programs put their names into those of their files; not null
	 * @param table   the table, not null
	 * @param mapping what its rows and columns mean, not null
	 * @return a sentence for people; empty if nothing is known
	 */
	public static Optional<String> of(Path file, SourceTable table, TableMapping mapping) {
		if (mapping.layout() != Layout.LIST) {
			return Optional.empty();
		}
		Set<String> headings = mapping.columns().stream().map(column -> Vocabulary.key(column.heading())).collect(Collectors.toSet());
		if (headings.containsAll(TRELLO)) {
			return Optional.of(Messages.originTrello);
		}
		if (headings.containsAll(JIRA)) {
			return Optional.of(Messages.originJira);
		}
		boolean blocks = mapping.groups() != null && mapping.column(Field.TEXT) == 0;
		boolean rows = mapping.column(Field.LANE) == 0 && mapping.columns().stream().filter(column -> column.field() == Field.TEXT).count() > 1;
		if (!blocks && !rows || headings.stream().anyMatch(heading -> !heading.isEmpty())) {
			return Optional.empty();
		}
		String meaning = mapping.groups() == Field.STAGE ? Messages.aStage : Messages.aLane;
		boolean named = file.getFileName().toString().toLowerCase(Locale.ROOT).contains(MIRO) && table.choices().encoding() != null;
		return Optional.of(NLS.bind(named ? Messages.originMiro : Messages.originBoard, meaning));
	}
}
