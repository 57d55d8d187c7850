/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.tables;

import io.cxstudio.exchange.Progress;
import io.cxstudio.workbench.internal.wizards.MonitoredProgress;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.IWizardContainer;
import org.eclipse.swt.widgets.Shell;

/** Does what can take long beside the window, with progress and cancel in the wizard. */
record Background(Supplier<IWizardContainer> container, Supplier<Shell> shell) {

	/** Something that can take long. */
	interface Work<R> {

		R run(Progress progress) throws IOException;
	}

	/** Runs it and hands over what came of it; tells why if it cannot be done. Gives whether it was done. */
	<R> boolean run(Work<R> work, Consumer<R> done) {
		return run(work, done, message -> MessageDialog.openError(shell.get(), Messages.title, message));
	}

	/** Runs it and hands over what came of it, or a message about why it cannot be done. Gives whether it was done. */
	<R> boolean run(Work<R> work, Consumer<R> done, Consumer<String> failed) {
		AtomicReference<R> result = new AtomicReference<>();
		try {
			container.get().run(true, true, monitor -> {
				try {
					result.set(work.run(new MonitoredProgress(monitor)));
				} catch (IOException unreadable) {
					throw new InvocationTargetException(unreadable);
				}
			});
		} catch (InvocationTargetException failure) {
			if (!(failure.getCause() instanceof OperationCanceledException)) {
				failed.accept(failure.getCause().getLocalizedMessage());
			}
			return false;
		} catch (InterruptedException cancelled) {
			return false;
		}
		done.accept(result.get());
		return true;
	}
}
