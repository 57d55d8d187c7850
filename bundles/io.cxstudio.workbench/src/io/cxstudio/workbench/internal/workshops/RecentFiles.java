/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.workshops;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** The workshops that were opened last, the latest first. */
public final class RecentFiles {

	/** The preference that says how many are remembered. */
	public static final String LIMIT_PREFERENCE = "recentFiles.limit"; //$NON-NLS-1$
	/** How many are remembered until somebody says otherwise. */
	public static final int USUAL_LIMIT = 9;

	private static final String NODE = "io.cxstudio.workbench"; //$NON-NLS-1$
	private static final String FILES = "recentFiles"; //$NON-NLS-1$
	private static final String SEPARATOR = "\n"; //$NON-NLS-1$

	private RecentFiles() {
	}

	static List<Path> all() {
		String stored = InstanceScope.INSTANCE.getNode(NODE).get(FILES, ""); //$NON-NLS-1$
		int limit = Platform.getPreferencesService().getInt(NODE, LIMIT_PREFERENCE, USUAL_LIMIT, null);
		return Stream.of(stored.split(SEPARATOR)).filter(path -> !path.isEmpty()).limit(limit).map(Path::of).toList();
	}

	/** The folder of the workshop that was opened last, where the next one is looked for first. */
	public static Optional<Path> folder() {
		return all().stream().findFirst().map(Path::getParent).filter(Files::isDirectory);
	}

	static void add(Path file) {
		List<Path> files = new ArrayList<>(all());
		files.remove(file);
		files.addFirst(file);
		store(files);
	}

	static void removeIfMissing(Path file) {
		if (Files.notExists(file)) {
			List<Path> files = new ArrayList<>(all());
			files.remove(file);
			store(files);
		}
	}

	private static void store(List<Path> files) {
		InstanceScope.INSTANCE.getNode(NODE).put(FILES, String.join(SEPARATOR, files.stream().map(Path::toString).toList()));
	}
}
