/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.workshops;

import org.eclipse.osgi.util.NLS;

/** What is said when workshops are opened. */
final class Messages extends NLS {

	static String cannotOpen;
	static String newerFormat;
	static String warningLine;
	static String warnings;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
