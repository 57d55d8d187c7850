/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.explorer;

import org.eclipse.osgi.util.NLS;

/** The texts of the explorer. */
final class Messages extends NLS {

	static String asIs;
	static String empty;
	static String emptyNew;
	static String emptyOpen;
	static String emptySample;
	static String everything;
	static String newElement;
	static String noMetric;
	static String toBe;
	static String unnamed;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
