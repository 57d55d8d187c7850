/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The sessions that are open, at most one for each file. */
final class OpenSessions {

	private static final List<WorkshopSession> SESSIONS = new CopyOnWriteArrayList<>();

	private static final List<Consumer<WorkshopSession>> LISTENERS = new CopyOnWriteArrayList<>();

	private OpenSessions() {
	}

	static void add(WorkshopSession session) {
		SESSIONS.add(session);
		LISTENERS.forEach(listener -> listener.accept(session));
	}

	static void addListener(Consumer<WorkshopSession> listener) {
		LISTENERS.add(listener);
	}

	static void removeListener(Consumer<WorkshopSession> listener) {
		LISTENERS.remove(listener);
	}

	static void remove(WorkshopSession session) {
		SESSIONS.remove(session);
	}

	static List<WorkshopSession> all() {
		return List.copyOf(SESSIONS);
	}

	static Optional<WorkshopSession> find(Path canonical) {
		return SESSIONS.stream().filter(session -> session.path().filter(canonical::equals).isPresent()).findFirst();
	}

	/** One path for each file, whatever way leads to it. */
	static Path canonical(Path file) {
		try {
			return file.toRealPath();
		} catch (IOException e) {
			// It does not exist yet: its folder decides.
			Path absolute = file.toAbsolutePath().normalize();
			return absolute.getParent() == null ? absolute : canonical(absolute.getParent()).resolve(absolute.getFileName());
		}
	}
}
