/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.recovery;

import org.eclipse.osgi.util.NLS;

/** What is said about files that others use, and about what was not saved. */
final class Messages extends NLS {

	public static String cannotLook;
	public static String changedOutside;
	public static String changedThere;
	public static String columnAfter;
	public static String columnBefore;
	public static String columnElement;
	public static String columnPlace;
	public static String columnWhat;
	public static String compare;
	public static String compareHeading;
	public static String compareMessage;
	public static String compareTitle;
	public static String damaged;
	public static String decideLater;
	public static String differences;
	public static String discard;
	public static String discardNow;
	public static String discardQuestion;
	public static String discardTitle;
	public static String editAnyway;
	public static String gone;
	public static String inUse;
	public static String keep;
	public static String keepMine;
	public static String loadAgain;
	public static String loadAgainQuestion;
	public static String loadAgainTitle;
	public static String notKept;
	public static String notSaved;
	public static String originalChanged;
	public static String originalGone;
	public static String originalNone;
	public static String originalSame;
	public static String originalUnreadable;
	public static String recover;
	public static String save;
	public static String saveAgain;
	public static String saveAs;
	public static String unreachable;
	public static String wasTyping;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
