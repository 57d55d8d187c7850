/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.wizards;

import io.cxstudio.exchange.Progress;

import org.eclipse.core.runtime.IProgressMonitor;

/** Shows the progress of an export or an import in the monitor of the platform, and hears from it when the user cancels. */
public record MonitoredProgress(IProgressMonitor monitor) implements Progress {

	@Override
	public void begin(String task, int work) {
		monitor.beginTask(task, work);
	}

	@Override
	public void worked(int work) {
		monitor.worked(work);
	}

	@Override
	public boolean isCancelled() {
		return monitor.isCanceled();
	}
}
