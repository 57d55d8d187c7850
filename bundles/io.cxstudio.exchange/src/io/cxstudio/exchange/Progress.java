/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.exchange;

import org.eclipse.core.runtime.OperationCanceledException;

/** How far a long piece of work has come, and whether anybody still wants it. Deliberately small, so that the command line can have one too. */
public interface Progress {

    /** Nobody watches and nobody cancels. */
    Progress NONE = new Progress() {
        @Override
        public void begin(String task, int work) {
            // nobody is there to be told
        }

        @Override
        public void worked(int work) {
            // nobody is there to be told
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /**
     * Tells what is done next. May be called again for a further part of the work.
     *
     * @param task what is done, for people; not null
     * @param work how many units it has in all; more than 0
     */
    void begin(String task, int work);

    /**
     * Tells that some units are done. An exporter calls it at least every few seconds: one that is silent for too long is given up.
     *
     * @param work how many units were done since the last call, not negative
     */
    void worked(int work);

    /**
     * Whether the work is not wanted any more.
     *
     * @return true from the moment of cancelling on
     */
    boolean isCancelled();

    /**
     * Leaves if the work is not wanted any more.
     *
     * @throws OperationCanceledException if it was cancelled; whoever catches it passes it on
     */
    default void checkCancelled() {
        if (isCancelled()) {
            throw new OperationCanceledException();
        }
    }
}
