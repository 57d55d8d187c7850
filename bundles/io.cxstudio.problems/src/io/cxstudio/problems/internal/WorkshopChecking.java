/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.problems.internal;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.editing.SessionListener;
import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.model.check.Problem;

/** Checks one workshop: when it is opened, and when nothing has changed in it for a moment. */
final class WorkshopChecking implements SessionListener {

	/** Long enough that nobody waits for it who types one note after the other. */
	private static final int QUIET = 700;

	private final WorkshopSession session;
	private final Display display;
	private final Runnable changed;
	private final Runnable closed;
	private final Runnable start = this::check;
	private List<Problem> problems = List.of();
	private boolean waiting;
	private int running;
	private boolean over;

	WorkshopChecking(WorkshopSession session, Display display, Runnable changed, Runnable closed) {
		this.session = session;
		this.display = display;
		this.changed = changed;
		this.closed = closed;
		session.addListener(this);
		waiting = true;
		display.asyncExec(start);
	}

	/** What was found last. */
	List<Problem> problems() {
		return problems;
	}

	/** Whether something has changed since the last check, or one is going on. */
	boolean isPending() {
		return waiting || running > 0;
	}

	@Override
	public void stateChanged(WorkshopSession changedSession) {
		waiting = true;
		// Whatever time was set before is put off.
		display.timerExec(QUIET, start);
	}

	@Override
	public void workshopReplaced(WorkshopSession replaced) {
		problems = List.of();
		changed.run();
		stateChanged(replaced);
	}

	@Override
	public void closed(WorkshopSession ended) {
		over = true;
		display.timerExec(-1, start);
		closed.run();
	}

	private void check() {
		waiting = false;
		if (over) {
			return;
		}
		Snapshot snapshot = new Snapshot(session.workshop());
		running++;
		Job job = new Job(Messages.bind(Messages.checking, session.name())) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				tell(snapshot.problems(Catalog.get()));
				return Status.OK_STATUS;
			}
		};
		job.setSystem(true);
		job.setPriority(Job.DECORATE);
		job.schedule();
	}

	/** When the studio ends in the middle of a check, there is nobody left to be told. */
	private void tell(List<Problem> now) {
		try {
			display.asyncExec(() -> found(now));
		} catch (SWTException e) {
			if (!display.isDisposed()) {
				throw e;
			}
		}
	}

	private void found(List<Problem> now) {
		running--;
		if (!over) {
			problems = now;
			changed.run();
		}
	}
}
