/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of the property sheet. */
public final class Messages extends NLS {

	public static String fromTo;
	public static String metricOfSubject;
	public static String missing;
	public static String severalElements;
	public static String tabContents;
	public static String tabDetails;
	public static String tabEvidence;
	public static String tabGeneral;
	public static String tabNotes;
	public static String tabRelations;
	public static String titleWithKind;
	public static String unnamed;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
