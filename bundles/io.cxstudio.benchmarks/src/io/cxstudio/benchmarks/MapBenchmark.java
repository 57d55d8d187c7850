/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.model.files.WorkshopFileException;
import io.cxstudio.workbench.internal.workshops.OpenWorkshops;

/** Measures how the map of the studio keeps up with the number of cards. */
final class MapBenchmark {

	static final List<String> SECTIONS = List.of("opening", "editing", "frames");
	static final int TINY = 50;
	static final int SMALL = 500;
	static final int LARGE = 5_000;
	static final int HUGE = 20_000;

	private final Report report;
	private final Path folder;
	private final List<String> sections;
	private final Map<Integer, WorkshopSession> sessions = new LinkedHashMap<>();

	/** Puts its maps into a folder, and measures some of the sections. */
	MapBenchmark(Report report, Path folder, List<String> sections) {
		this.report = report;
		this.sections = sections;
		this.folder = folder;
	}

	/** Measures them. */
	void run() throws Exception {
		Hands hands = new Hands(Display.getCurrent());
		for (int cards : new int[] {TINY, SMALL, LARGE, HUGE}) {
			sessions.put(cards, session(cards));
		}
		report.say("Java %s, %d processors, heap up to %d MB", Runtime.version(), Runtime.getRuntime().availableProcessors(),
				Runtime.getRuntime().maxMemory() >> 20);
		if (sections.contains("opening")) {
			new Opening(report, hands, sessions, folder).measure();
		}
		if (sections.contains("editing")) {
			new Editing(report, hands, sessions.get(TINY), sessions.get(LARGE)).measure();
		}
		if (sections.contains("frames")) {
			new Frames(report, hands, sessions.get(SMALL), sessions.get(LARGE)).measure();
		}
		report.summary();
	}

	/** Closes all maps and workshops, and saves nothing. */
	static void close() {
		PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
		OpenWorkshops.instance().all().forEach(OpenWorkshops.instance()::close);
	}

	static Path file(Path folder, int cards) {
		return folder.resolve(cards + ".workshop");
	}

	private WorkshopSession session(int cards) throws IOException, WorkshopFileException {
		Path file = file(folder, cards);
		Files.write(file, WorkshopFile.toBytes(Maps.map(cards)));
		WorkshopSession session = WorkshopSession.open(file);
		OpenWorkshops.instance().add(session);
		session.release();
		return session;
	}
}
