/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.tables;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.catalog.EmotionFace;
import io.cxstudio.exchange.Progress;
import io.cxstudio.exchange.importing.ImportProposal;
import io.cxstudio.model.Calendar;
import io.cxstudio.model.EmotionLevel;
import io.cxstudio.model.EmotionScale;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.Workshop;
import io.cxstudio.tables.TableMapping.Layout;
import io.cxstudio.tables.internal.Additions;
import io.cxstudio.tables.internal.GridPlacing;
import io.cxstudio.tables.internal.Languages;
import io.cxstudio.tables.internal.ListPlacing;
import io.cxstudio.tables.internal.Messages;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

/** Lays a table out on a map. */
public final class TableImport {

	/** How many cards one table adds at most. What is beyond is told as a notice. */
	public static final int MOST_CARDS = 20_000;

	private static final Pattern GENERIC_SHEET = Pattern.compile("(?i)(?:sheet|tabelle|feuil|hoja|foglio|工作表|ชีต|แผ่น|trang tính|برگه|کاربرگ)\\s*\\d*");

	/** Miro puts it before the name of the board. */
	private static final Pattern PROGRAM = Pattern.compile("(?i)^miro\\s+board\\s*[-_\u2013\u2014]\\s*(?=\\S)");

	private TableImport() {
	}

	/**
	 * Works out what a table would add to a workshop. Nothing is changed.
	 * <p>
	 * Stages, steps, lanes, personas, channels, departments and owners are found by their names, in upper or lower case and in any way of writing the same
	 * letters; what is missing is added. What cannot be understood is told as a notice with its cell, and everything else is taken.
	 *
	 * @param table    the table, not null
	 * @param mapping  what its rows and columns mean, not null
	 * @param workshop into which it shall go, or a copy of it that belongs to the caller; not null
	 * @param journey  the name of the journey, an existing or a new one, for rows of which no column says it; not null
	 * @param catalog  what types there are, not null
	 * @param progress is told and asked, not null
	 * @return the proposal, not null; all of its changes are additions
	 * @throws OperationCanceledException if it was cancelled
	 */
	public static ImportProposal propose(SourceTable table, TableMapping mapping, Workshop workshop, String journey, Catalog catalog, Progress progress) {
		progress.begin(NLS.bind(Messages.taskPlacing, journey), Math.max(1, table.height()));
		Additions additions = new Additions(table, mapping, workshop, catalog, progress);
		table.faults().forEach((place, code) -> additions.notice(place, NLS.bind(Messages.formulaError, code)));
		if (mapping.layout() == Layout.LIST) {
			new ListPlacing(additions, journey).place();
		} else {
			new GridPlacing(additions, journey).place();
		}
		return additions.proposal(NLS.bind(Messages.label, journey));
	}

	/**
	 * A new workshop for a table: in its language, and with its scale of emotions. It has no journey yet.
	 *
	 * @param table   the table, not null
	 * @param mapping what its rows and columns mean, not null
	 * @param name    the name of the workshop, not null
	 * @return not null
	 */
	public static Workshop newWorkshop(SourceTable table, TableMapping mapping, String name) {
		Workshop workshop = ModelFactory.eINSTANCE.createWorkshop();
		workshop.setId(UUID.randomUUID().toString());
		workshop.setName(name);
		String language = Languages.of(table);
		workshop.setLanguage(language);
		workshop.setCalendar(language.equals("th") ? Calendar.BUDDHIST : language.equals("fa") ? Calendar.JALALI : Calendar.GREGORIAN);
		workshop.setEmotionScale(scale(mapping.emotions(), language));
		return workshop;
	}

	private static EmotionScale scale(TableMapping.Scale told, String language) {
		EmotionScale scale = ModelFactory.eINSTANCE.createEmotionScale();
		if (told != null) {
			scale.setMinimum(Math.min(told.worst(), told.best()));
			scale.setMaximum(Math.max(told.worst(), told.best()));
			scale.setNeutral((told.worst() + told.best()) / 2);
		}
		double half = (scale.getMaximum() - scale.getMinimum()) / 2;
		for (EmotionFace face : EmotionFace.values()) {
			EmotionLevel level = ModelFactory.eINSTANCE.createEmotionLevel();
			level.setScore(scale.getNeutral() + face.score() / 2 * half);
			level.setLabel(face.label(language));
			level.setIcon(face.id());
			scale.getLevels().add(level);
		}
		return scale;
	}

	/**
	 * What a journey of a table would be called: as its sheet, unless that has the name that programs give; else as the file.
	 *
	 * @param file  where the table stands, not null
	 * @param table the table, not null
	 * @return not null
	 */
	public static String journeyName(Path file, SourceTable table) {
		if (!table.sheet().isBlank() && !GENERIC_SHEET.matcher(table.sheet().strip()).matches()) {
			return table.sheet().strip();
		}
		String name = file.getFileName().toString();
		int ending = name.lastIndexOf('.');
		return PROGRAM.matcher(ending > 0 ? name.substring(0, ending) : name).replaceFirst("");
	}
}
