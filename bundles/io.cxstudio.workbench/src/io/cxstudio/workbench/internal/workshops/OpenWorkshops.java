/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.workshops;

import io.cxstudio.editing.WorkshopSession;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.prefs.BackingStoreException;

/** The workshops that the window has open, whether a map of them is shown or not. To be used in the thread of the window. */
public final class OpenWorkshops {

	/** Is told when a workshop was opened or closed. */
	public interface Listener {

		/** The list of open workshops has changed. */
		void workshopsChanged();
	}

	private static final OpenWorkshops INSTANCE = new OpenWorkshops();
	private static final String REMEMBERED = "openWorkshops"; //$NON-NLS-1$
	private static final String SEPARATOR = "\n"; //$NON-NLS-1$

	private final List<WorkshopSession> sessions = new ArrayList<>();
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();

	private OpenWorkshops() {
	}

	public static OpenWorkshops instance() {
		return INSTANCE;
	}

	/** The sessions, in the order in which they were opened. */
	public List<WorkshopSession> all() {
		return List.copyOf(sessions);
	}

	/** Takes part in a session until it is {@linkplain #close(WorkshopSession) closed}. */
	public void add(WorkshopSession session) {
		if (!sessions.contains(session)) {
			session.retain();
			sessions.add(session);
			changed();
		}
	}

	/** Ends the part in a session. Its maps must be closed, and what was changed must be saved or given up. */
	public void close(WorkshopSession session) {
		if (sessions.remove(session)) {
			changed();
			session.release();
		}
	}

	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	/** Notes which workshops are open, for the next start. */
	public void remember() {
		String paths = sessions.stream().flatMap(session -> session.path().stream()).map(Path::toString)
				.collect(Collectors.joining(SEPARATOR));
		preferences().put(REMEMBERED, paths);
		try {
			preferences().flush();
		} catch (BackingStoreException e) {
			// It is written again at the exit.
			ILog.of(OpenWorkshops.class).warn(e.getMessage(), e);
		}
	}

	/** Opens the workshops again that were open at the last exit. One that is gone is not missed until it is asked for. */
	public void restore(Shell shell) {
		Stream.of(preferences().get(REMEMBERED, "").split(SEPARATOR)).filter(path -> !path.isEmpty()) //$NON-NLS-1$
				.map(Path::of).filter(Files::isRegularFile).forEach(path -> WorkshopOpening.session(path, shell));
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode("io.cxstudio.workbench"); //$NON-NLS-1$
	}

	/** The next start opens them again also after a bad end. */
	private void changed() {
		remember();
		listeners.forEach(Listener::workshopsChanged);
	}
}
