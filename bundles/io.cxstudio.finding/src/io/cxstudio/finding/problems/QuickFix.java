/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.finding.problems;

import java.util.Objects;

import org.eclipse.emf.common.command.Command;

/**
 * One way to mend a problem.
 *
 * @param label what it does, as a menu shows it, not blank
 * @param command the edit, not executed yet; it mends the problem, and one Undo takes it back; not null
 */
public record QuickFix(String label, Command command) {

	/** Checks that nothing is missing. */
	public QuickFix {
		Objects.requireNonNull(command);
		Objects.requireNonNull(label);
	}
}
