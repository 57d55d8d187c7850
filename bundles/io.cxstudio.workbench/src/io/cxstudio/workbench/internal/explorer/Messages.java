/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.explorer;

import org.eclipse.osgi.util.NLS;

/** The texts of the explorer. */
final class Messages extends NLS {

	public static String asIs;
	public static String empty;
	public static String emptyNew;
	public static String emptyOpen;
	public static String emptySample;
	public static String everything;
	public static String newElement;
	public static String noMetric;
	public static String notSaved;
	public static String pasteOne;
	public static String pasteSeveral;
	public static String toBe;
	public static String unnamed;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
