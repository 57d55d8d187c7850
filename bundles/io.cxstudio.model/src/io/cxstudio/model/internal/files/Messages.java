/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.internal.files;

import org.eclipse.osgi.util.NLS;

/** What reading and writing files says to the user. */
public final class Messages extends NLS {

	public static String cannotRead;
	public static String cannotWrite;
	public static String circularLink;
	public static String danglingReference;
	public static String documentType;
	public static String duplicateIdentity;
	public static String emptyFile;
	public static String isFolder;
	public static String mayNotRead;
	public static String mayNotWrite;
	public static String misfitReference;
	public static String newerNotWritten;
	public static String noEntities;
	public static String noFolder;
	public static String noIdentity;
	public static String noSuchFile;
	public static String noText;
	public static String noWorkshop;
	public static String notUnderstood;
	public static String problemAtLine;
	public static String problemOfFile;
	public static String tooDeep;
	public static String tooLarge;
	public static String tooLargeToWrite;
	public static String unknownAttribute;
	public static String unknownElement;
	public static String unknownText;
	public static String unreadableListValue;
	public static String unreadableValue;
	public static String writeProtected;

	static {
		NLS.initializeMessages("io.cxstudio.model.internal.files.messages", Messages.class);
	}

	private Messages() {
	}
}
