/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.tables;

import org.eclipse.osgi.util.NLS;

/** The texts of the import of tables. */
final class Messages extends NLS {

	public static String added;
	public static String additionsDescription;
	public static String additionsTitle;
	public static String allFiles;
	public static String allUnderstood;
	public static String bar;
	public static String browse;
	public static String cardsOf;
	public static String columnAdded;
	public static String columnColumn;
	public static String columnExample;
	public static String columnMeaning;
	public static String columnName;
	public static String columnPlace;
	public static String columnWhy;
	public static String comma;
	public static String defaultLane;
	public static String emotions;
	public static String encoding;
	public static String fieldCards;
	public static String fieldChannel;
	public static String fieldDepartment;
	public static String fieldDevice;
	public static String fieldEffort;
	public static String fieldEmotion;
	public static String fieldEvidence;
	public static String fieldIgnore;
	public static String fieldImpact;
	public static String fieldJourney;
	public static String fieldLane;
	public static String fieldMomentOfTruth;
	public static String fieldNotes;
	public static String fieldOwner;
	public static String fieldPersona;
	public static String fieldSeverity;
	public static String fieldStage;
	public static String fieldStep;
	public static String fieldTags;
	public static String fieldText;
	public static String fieldVotes;
	public static String file;
	public static String grid;
	public static String groups;
	public static String groupsNone;
	public static String header;
	public static String journey;
	public static String lane;
	public static String laneColumn;
	public static String layout;
	public static String lines;
	public static String list;
	public static String loadMapping;
	public static String mappingName;
	public static String meaning;
	public static String meaningDescription;
	public static String meaningTitle;
	public static String noFile;
	public static String noQuote;
	public static String none;
	public static String notUnderstood;
	public static String nothingAdded;
	public static String ownScale;
	public static String quote;
	public static String readOnly;
	public static String repeats;
	public static String saveMapping;
	public static String scale;
	public static String semicolon;
	public static String separator;
	public static String sheet;
	public static String sourceDescription;
	public static String sourceTitle;
	public static String stepRow;
	public static String tab;
	public static String tables;
	public static String title;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
