/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.recovery;

import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.editing.recovery.RecoveryPlace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.FrameworkUtil;

/**
 * Sees to it that no note is lost, as long as the studio runs: keeps what is not saved, claims the files that are open,
 * and notices what others do to them. To be used in the thread of the window.
 */
public final class Safekeeping {

	private final RecoveryPlace place;
	private final FileWatch watch;
	private final Consumer<WorkshopSession> opening = this::opened;

	private Safekeeping(RecoveryPlace place, Display display) {
		this.place = place;
		this.watch = new FileWatch(display);
		WorkshopSession.addOpeningListener(opening);
		WorkshopSession.all().forEach(this::opened);
	}

	/** Begins. To be called before the first workshop is opened. */
	public static Safekeeping start(Display display) {
		WindowTurns turns = new WindowTurns(display);
		return new Safekeeping(place(turns, new RecoveryNotice(display)), display);
	}

	private static RecoveryPlace place(WindowTurns turns, RecoveryNotice notice) {
		Path folder = folder();
		try {
			return new RecoveryPlace(folder, turns, notice);
		} catch (IOException e) {
			// Better a studio that keeps nothing than none; whoever looks after the computer finds out why.
			ILog.of(Safekeeping.class).warn("Unsaved changes cannot be kept in " + folder, e); //$NON-NLS-1$
			return null;
		}
	}

	/** Where the studio keeps what is not saved. */
	public static Path folder() {
		return Platform.getStateLocation(FrameworkUtil.getBundle(Safekeeping.class)).append("recovery").toPath(); //$NON-NLS-1$
	}

	private void opened(WorkshopSession session) {
		if (place != null) {
			place.keep(session);
		}
		watch.watch(session);
	}

	/** Asks what shall become of what studios left behind that ended badly. */
	public void offer(Shell shell) {
		watch.lookWhenTheWindowIsActivated();
		if (place != null) {
			new RecoveryOffer(place).offer(shell);
		}
	}

	/** Ends when the studio ends well: the user was asked about everything that was not saved. */
	public void stop() {
		WorkshopSession.removeOpeningListener(opening);
		watch.stop();
		if (place != null) {
			place.close();
		}
	}
}
