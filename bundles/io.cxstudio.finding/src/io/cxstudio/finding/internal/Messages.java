/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.finding.internal;

import org.eclipse.osgi.util.NLS;

/** The labels of edits. */
public final class Messages extends NLS {

	public static String updateView;

	static {
		NLS.initializeMessages("io.cxstudio.finding.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
