/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.handlers;

import org.eclipse.osgi.util.NLS;

/** The texts of the commands. */
final class Messages extends NLS {

	static String allFiles;
	static String cannotSave;
	static String keys;
	static String keysCategory;
	static String keysCommand;
	static String keysMessage;
	static String keysSequence;
	static String newName;
	static String redo;
	static String redoCommand;
	static String rename;
	static String revert;
	static String revertQuestion;
	static String undo;
	static String undoCommand;
	static String workshopFiles;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
