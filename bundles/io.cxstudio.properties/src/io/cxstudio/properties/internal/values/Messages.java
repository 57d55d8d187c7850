/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal.values;

import org.eclipse.osgi.util.NLS;

/** What is said about values. */
final class Messages extends NLS {

	static String atLeast;
	static String atMost;
	static String between;
	static String colourNeeded;
	static String dateExample;
	static String dateNeeded;
	static String durationExample;
	static String durationNeeded;
	static String fromTo;
	static String languageNeeded;
	static String numberNeeded;
	static String oneALine;
	static String wholeNumberNeeded;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
