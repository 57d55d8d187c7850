/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.exchange.internal;

import io.cxstudio.exchange.ExportOptions;
import io.cxstudio.exchange.ExportReport;
import io.cxstudio.exchange.Exporter;
import io.cxstudio.exchange.Progress;
import io.cxstudio.model.Workshop;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.OperationCanceledException;

/** An exporter at work in a thread of its own, which is given up when it hangs. */
public final class SupervisedRun {

    private static final long LOOK_MILLISECONDS = 50;

    private final FutureTask<ExportReport> task;
    private final ExporterDeclaration.Limits limits;
    private final String name;
    private final ConcurrentLinkedQueue<Consumer<Progress>> told = new ConcurrentLinkedQueue<>();
    private volatile boolean cancelled;
    private volatile long lastSign = System.nanoTime();

    /**
     * Prepares.
     *
     * @param exporter who does the work
     * @param workshop what to write, for the exporter alone
     * @param target   where to
     * @param options  the checked options
     * @param limits   how long it may be silent
     */
    public SupervisedRun(Exporter exporter, Workshop workshop, Path target, ExportOptions options, ExporterDeclaration.Limits limits) {
        this.task = new FutureTask<>(() -> exporter.export(workshop, target, options, new SignOfLife()));
        this.limits = limits;
        this.name = "Export to " + target.getFileName();
    }

    /**
     * Runs and waits.
     *
     * @param progress is called in this thread only
     * @return what the exporter returned, which may be null
     * @throws TimeoutException           if it hung; its thread is interrupted and left alone
     * @throws OperationCanceledException if it was cancelled
     * @throws Exception                  whatever the exporter threw
     */
    public ExportReport result(Progress progress) throws Exception {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
        boolean done = false;
        try {
            ExportReport report = await(progress);
            done = true;
            return report;
        } catch (ExecutionException thrown) {
            done = true;
            if (thrown.getCause() instanceof Error error) {
                throw error;
            }
            throw (Exception) thrown.getCause();
        } finally {
            if (!done) {
                cancelled = true;
                thread.interrupt();
            }
        }
    }

    private ExportReport await(Progress progress) throws ExecutionException, TimeoutException {
        long cancelledAt = 0;
        while (true) {
            try {
                ExportReport report = task.get(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS);
                passOn(progress);
                return report;
            } catch (TimeoutException stillAtWork) {
                passOn(progress);
                if (!cancelled && progress.isCancelled()) {
                    cancelled = true;
                    cancelledAt = System.nanoTime();
                }
                giveUpIfHanging(cancelledAt);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new OperationCanceledException();
            }
        }
    }

    private void giveUpIfHanging(long cancelledAt) throws TimeoutException {
        if (cancelled && elapsed(cancelledAt, limits.leaving())) {
            throw new OperationCanceledException();
        }
        if (elapsed(lastSign, limits.silence())) {
            throw new TimeoutException(name);
        }
    }

    private static boolean elapsed(long since, Duration limit) {
        return System.nanoTime() - since > limit.toNanos();
    }

    private void passOn(Progress progress) {
        for (Consumer<Progress> call = told.poll(); call != null; call = told.poll()) {
            call.accept(progress);
        }
    }

    /** What the exporter sees: everything it says is a sign of life, and reaches the real progress in the thread of the caller. */
    private final class SignOfLife implements Progress {

        @Override
        public void begin(String task, int work) {
            sign();
            told.add(progress -> progress.begin(task, work));
        }

        @Override
        public void worked(int work) {
            sign();
            told.add(progress -> progress.worked(work));
        }

        @Override
        public boolean isCancelled() {
            sign();
            return cancelled;
        }

        private void sign() {
            lastSign = System.nanoTime();
        }
    }
}
