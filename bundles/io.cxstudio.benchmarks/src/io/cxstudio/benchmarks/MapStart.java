/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.benchmarks;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/** Measures the map as soon as the window of the studio is there, and closes the window. */
public final class MapStart implements IStartup {

	private static final String FOLDER = "cxstudio.benchmarks.folder";
	private static final String SECTIONS = "cxstudio.benchmarks.sections";
	/** The window paints nothing yet while the workbench is still starting. */
	private static final int SETTLING = 2_000;
	private static volatile boolean good;

	/** Whether everything was measured and reached its goal. */
	static boolean isGood() {
		return good;
	}

	@Override
	public void earlyStartup() {
		if (System.getProperty(FOLDER) != null) {
			Display display = PlatformUI.getWorkbench().getDisplay();
			display.asyncExec(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().setMaximized(true));
			display.asyncExec(() -> display.timerExec(SETTLING, MapStart::measure));
		}
	}

	private static List<String> sections() {
		String chosen = System.getProperty(SECTIONS, "").strip();
		List<String> sections = chosen.isEmpty() ? MapBenchmark.SECTIONS : List.of(chosen.split("[,\\s]+"));
		if (!MapBenchmark.SECTIONS.containsAll(sections)) {
			throw new IllegalArgumentException("There are " + MapBenchmark.SECTIONS + ", but not all of " + sections);
		}
		return sections;
	}

	private static void measure() {
		Report report = new Report(System.out);
		try {
			new MapBenchmark(report, Path.of(System.getProperty(FOLDER)), sections()).run();
			good = report.isGood();
		} catch (Exception | AssertionError failure) {
			report.fail(failure);
		}
		MapBenchmark.close();
		Display.getCurrent().asyncExec(() -> PlatformUI.getWorkbench().close());
	}
}
