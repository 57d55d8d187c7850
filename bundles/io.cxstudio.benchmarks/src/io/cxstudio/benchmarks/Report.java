/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is printed: facts, raw times, and a line for each figure that has a goal. */
final class Report {

	private final PrintStream out;
	private final List<String> figures = new ArrayList<>();
	private boolean good = true;

	Report(PrintStream out) {
		this.out = out;
	}

	/** Says what was found. */
	void say(String format, Object... values) {
		out.println(String.format(Locale.ROOT, format, values));
		out.flush();
	}

	/** Says how long something took, without a goal. */
	void times(String name, Times times) {
		say("  %-44s %s", name, times);
	}

	/** A figure: how the median of some times compares with that of others, and what it may be at most. */
	void figure(String name, Times times, Times others, double goal) {
		double ratio = times.median() / others.median();
		boolean reached = ratio <= goal;
		good &= reached;
		String line = String.format(Locale.ROOT, "%s: %.2f (goal <= %s)%s", name, ratio, goal == Math.rint(goal) ? String.valueOf((int) goal) : goal,
				reached ? "" : "  FALLS SHORT");
		figures.add(line);
		say("%s", line);
		// Where other threads do the work, the time of this one says nothing.
		if (times.isOfOneThread() && others.isOfOneThread()) {
			say("  by the processor's time for this thread alone: %.2f", times.processorMedian() / others.processorMedian());
		}
	}

	/** Repeats all figures, one a line. */
	void summary() {
		say("%nFigures");
		figures.forEach(line -> say("%s", line));
	}

	/** Says why it could not be measured. */
	void fail(Throwable failure) {
		good = false;
		out.println("Not measured to the end:");
		failure.printStackTrace(out);
		out.flush();
	}

	boolean isGood() {
		return good;
	}
}
