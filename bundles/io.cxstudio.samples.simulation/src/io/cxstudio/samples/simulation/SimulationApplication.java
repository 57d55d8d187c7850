/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.samples.simulation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

import io.cxstudio.metrics.Metrics;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.model.files.WorkshopFileException;

/**
 * Simulates the figures of the sample anew, in the file that the system property {@value #FILE} names; {@code releng/samples/bikes}
 * calls it. Words and ids stay; with the same program and seed the file keeps its bytes.
 */
public final class SimulationApplication implements IApplication {

	private static final String FILE = "cxstudio.simulation.file";

	@Override
	public Object start(IApplicationContext context) throws IOException, WorkshopFileException {
		Path file = Path.of(System.getProperty(FILE));
		byte[] before = Files.readAllBytes(file);
		Workshop workshop = WorkshopFile.read(file).workshop();
		Simulation.run(workshop, Metrics.get(), Simulation.SEED);
		byte[] after = WorkshopFile.toBytes(workshop);
		if (Arrays.equals(before, after)) {
			System.out.println("The sample is as it was.");
		} else {
			Files.write(file, after);
			System.out.println("The sample has other figures now: see git diff.");
		}
		return EXIT_OK;
	}

	@Override
	public void stop() {
		// It ends by itself, within a second.
	}
}
