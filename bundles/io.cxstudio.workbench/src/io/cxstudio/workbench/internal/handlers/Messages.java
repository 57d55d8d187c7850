/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.handlers;

import org.eclipse.osgi.util.NLS;

/** The texts of the commands. */
final class Messages extends NLS {

	public static String allFiles;
	public static String keys;
	public static String keysCategory;
	public static String keysCommand;
	public static String keysMessage;
	public static String keysSequence;
	public static String newName;
	public static String redo;
	public static String redoCommand;
	public static String rename;
	public static String revert;
	public static String revertQuestion;
	public static String undo;
	public static String undoCommand;
	public static String workshopFiles;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
