/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.cli.internal;

import io.cxstudio.metrics.MetricType;
import io.cxstudio.metrics.Metrics;
import io.cxstudio.metrics.measuring.MeasureException;
import io.cxstudio.metrics.measuring.MeasureProgress;
import io.cxstudio.metrics.measuring.MeasureRequest;
import io.cxstudio.metrics.measuring.MeasureResult;
import io.cxstudio.metrics.measuring.Measured;
import io.cxstudio.metrics.measuring.Measuring;
import io.cxstudio.metrics.measuring.UnfittingRequestException;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Computes a metric from a CSV file and, if asked to, stores it in a workshop. */
@Command(name = "measure")
final class MeasureCommand extends StudioSubcommand {

	@Option(names = "--csv", required = true, paramLabel = "FILE")
	private Path csv;

	@Option(names = "--score", required = true, paramLabel = "COLUMN")
	private String score;

	@Option(names = "--metric", required = true, paramLabel = "ID")
	private String metric;

	@Option(names = "--by", paramLabel = "COLUMN")
	private String by;

	@Option(names = "--not-applicable", paramLabel = "VALUE")
	private List<String> notApplicable = List.of();

	@Option(names = "--confidence", paramLabel = "SHARE", defaultValue = "0.95")
	private double confidence;

	@ArgGroup(exclusive = false)
	private StoreOptions storing;

	@Override
	public Integer call() {
		checkPeriod();
		MeasureResult result = measure(request());
		print(result);
		result.rejectedRows().forEach(row -> err()
				.println(Messages.text("measure.rejected", csv, row.line(), row.value(), row.reason())));
		if (storing != null) {
			storing.store(result, out(), err());
		}
		return result.hasRejectedRows() ? ExitCode.PROBLEMS : ExitCode.DONE;
	}

	private void checkPeriod() {
		try {
			if (storing != null) {
				storing.period();
			}
		} catch (IllegalArgumentException exception) {
			throw wrongUsage(exception.getMessage());
		}
	}

	private MeasureRequest request() {
		MetricType type = Metrics.get().find(metric)
				.orElseThrow(() -> wrongUsage(Messages.text("measure.unknownMetric", metric)));
		if (!(confidence > 0 && confidence < 1)) {
			throw wrongUsage(Messages.text("measure.badConfidence", confidence));
		}
		MeasureRequest request = MeasureRequest.of(csv, score, type).notApplicable(notApplicable)
				.confidence(confidence);
		return by == null ? request : request.by(by);
	}

	private MeasureResult measure(MeasureRequest request) {
		try {
			return Measuring.measure(request, MeasureProgress.NONE);
		} catch (UnfittingRequestException exception) {
			throw wrongUsage(exception.getMessage());
		} catch (MeasureException exception) {
			throw CommandFailure.file(exception.getMessage(), exception);
		}
	}

	private void print(MeasureResult result) {
		MetricType type = result.request().metric();
		out().println(Messages.text("measure.heading", type.name(Locale.ENGLISH), result.scoreColumn(),
				csv.getFileName()));
		Table table = new Table();
		table.row(Messages.text("measure.columns").split("\\|"));
		table.row(row(Messages.text("measure.all"), result.all()));
		result.groups().forEach((group, measured) -> table.row(row(group, measured)));
		table.print(out());
		if (result.withoutGroup() > 0) {
			out().println(Messages.text("measure.withoutGroup", result.withoutGroup(), by));
		}
		if (result.all().rejected() > result.rejectedRows().size()) {
			err().println(Messages.text("measure.moreRejected", result.all().rejected()));
		}
	}

	private static String[] row(String segment, Measured measured) {
		return new String[] { segment, number(measured.figure().value()), number(measured.figure().lower()),
				number(measured.figure().upper()), Long.toString(measured.figure().n()),
				Long.toString(measured.notApplicable()), Long.toString(measured.missing()),
				Long.toString(measured.rejected()) };
	}

	/** Three decimals, so that a figure can be compared with one computed elsewhere; no data is never a number. */
	private static String number(OptionalDouble value) {
		return value.isEmpty() ? Messages.text("measure.notAvailable")
				: String.format(Locale.ROOT, "%.3f", value.getAsDouble());
	}
}
