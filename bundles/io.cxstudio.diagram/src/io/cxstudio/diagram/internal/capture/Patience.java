/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.capture;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.PlatformUI;

/** Work on what comes in that may take a while: beside the window, with a progress bar and Cancel if it takes longer than a moment. */
final class Patience {

    private Patience() {
    }

    /**
     * Does some work and waits for it; the window answers meanwhile.
     *
     * @param name  what is done, for the progress bar
     * @param steps how many steps it takes; {@link IProgressMonitor#UNKNOWN} if nobody knows
     * @param work  tells the monitor of each step, and asks it now and then whether it was cancelled; then it throws a {@link CancellationException}
     * @return the result; empty if the work was cancelled
     */
    static <T> Optional<T> with(String name, int steps, Function<IProgressMonitor, T> work) {
        Object[] result = new Object[1];
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
                monitor.beginTask(name, steps);
                result[0] = work.apply(monitor);
                monitor.done();
            });
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof CancellationException) {
                return Optional.empty();
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            return Optional.empty();
        }
        @SuppressWarnings("unchecked")
        T done = (T) result[0];
        return Optional.of(done);
    }
}
