/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.problems.internal;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

import io.cxstudio.model.check.Severity;

/** Words and icons for severities. */
final class ProblemWords {

	private ProblemWords() {
	}

	static String severity(Severity severity) {
		return severity == Severity.ERROR ? Messages.error : Messages.warning;
	}

	static ImageDescriptor icon(Severity severity) {
		return icon(severity == Severity.ERROR ? "error" : "warning"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	static ImageDescriptor overlay(Severity severity) {
		return icon(severity == Severity.ERROR ? "error-overlay" : "warning-overlay"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	static ImageDescriptor icon(String name) {
		return ResourceLocator.imageDescriptorFromBundle("io.cxstudio.problems", "icons/" + name + ".svg").orElseThrow(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** Such as "1 error, 12 warnings". */
	static String count() {
		int errors = FoundProblems.instance().count(Severity.ERROR);
		int warnings = FoundProblems.instance().count(Severity.WARNING);
		if (errors + warnings == 0) {
			return Messages.noProblems;
		}
		String words = errors == 0 ? "" : errors == 1 ? Messages.oneError : Messages.bind(Messages.errors, errors); //$NON-NLS-1$
		if (warnings > 0) {
			words += (errors == 0 ? "" : ", ") + (warnings == 1 ? Messages.oneWarning : Messages.bind(Messages.warnings, warnings)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return words;
	}
}
