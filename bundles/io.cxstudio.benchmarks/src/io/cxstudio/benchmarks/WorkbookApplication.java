/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Measures the workbooks, without a screen, and ends with 1 if a figure falls short of its goal. */
public final class WorkbookApplication implements IApplication {

	private static final String FOLDER = "cxstudio.benchmarks.folder";
	private static final String SECTIONS = "cxstudio.benchmarks.sections";
	private static final int FELL_SHORT = 1;

	@Override
	public Object start(IApplicationContext context) throws Exception {
		context.applicationRunning();
		Report report = new Report(System.out);
		Path folder = Files.createDirectories(Path.of(System.getProperty(FOLDER)));
		List<String> sections = List.of(System.getProperty(SECTIONS, "").split(","));
		report.say("Java %s, %d processors, heap of %d MiB", Runtime.version(), Runtime.getRuntime().availableProcessors(),
				Runtime.getRuntime().maxMemory() >> 20);
		try {
			if (sections.contains("portfolio")) {
				new PortfolioFigures(report, folder).measure();
			}
			if (sections.contains("cards")) {
				new CardFigures(report, folder).measure();
			}
		} catch (Exception failure) {
			report.fail(failure);
		}
		report.summary();
		return report.isGood() ? EXIT_OK : Integer.valueOf(FELL_SHORT);
	}

	@Override
	public void stop() {
		// It ends when everything is measured.
	}
}
