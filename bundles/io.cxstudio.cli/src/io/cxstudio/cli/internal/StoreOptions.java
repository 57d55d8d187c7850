/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.cli.internal;

import io.cxstudio.metrics.measuring.MeasureResult;
import io.cxstudio.metrics.storing.StoreException;
import io.cxstudio.metrics.storing.StoreReport;
import io.cxstudio.metrics.storing.StoreRequest;
import io.cxstudio.metrics.storing.Storing;
import io.cxstudio.metrics.storing.Touchpoints;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.files.LoadedWorkshop;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import picocli.CommandLine.Option;

/** The options of "measure" that store what was measured in a workshop. */
final class StoreOptions {

	@Option(names = "--into", required = true, paramLabel = "FILE")
	private Path workshopFile;

	@Option(names = "--touchpoint", required = true, paramLabel = "ID-OR-PATH")
	private String touchpoint;

	@Option(names = "--period", paramLabel = "PERIOD")
	private String period;

	@Option(names = "--replace")
	private boolean replace;

	/** Checks what does not need the workshop, before anything is measured. */
	Optional<Period> period() {
		return Optional.ofNullable(period).map(Period::parse);
	}

	/** Stores the result and writes the workshop; a refusal leaves the file as it is. */
	void store(MeasureResult result, PrintWriter out, PrintWriter err) {
		LoadedWorkshop loaded = WorkshopFiles.read(workshopFile, err);
		Workshop workshop = loaded.workshop();
		StoreReport report;
		try {
			report = Storing.store(workshop, result, request(workshop));
		} catch (StoreException exception) {
			throw CommandFailure.usage(Messages.text("measure.notStored", workshopFile, exception.getMessage()));
		}
		WorkshopFiles.write(workshop, workshopFile);
		out.println(Messages.text("measure.stored", workshopFile, report.created().size(), report.replaced().size()));
	}

	private StoreRequest request(Workshop workshop) throws StoreException {
		Optional<Period> given = period();
		return new StoreRequest(Touchpoints.find(workshop, touchpoint), given.map(Period::first),
				given.map(Period::last), LocalDate.now(), replace);
	}
}
