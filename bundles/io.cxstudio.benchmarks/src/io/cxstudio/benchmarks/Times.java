/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Times of the same thing, done again and again. */
final class Times {

	private static final double NANOS_A_MILLI = 1e6;

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private final List<Double> millis = new ArrayList<>();
	private final List<Double> processorMillis = new ArrayList<>();

	/** Does something and notes how long it took, by the clock on the wall and by the processor's time for this thread. */
	void of(Task task) throws Exception {
		long processor = THREADS.getCurrentThreadCpuTime();
		long start = System.nanoTime();
		task.run();
		millis.add((System.nanoTime() - start) / NANOS_A_MILLI);
		processorMillis.add((THREADS.getCurrentThreadCpuTime() - processor) / NANOS_A_MILLI);
	}

	/** The time in the middle by the clock on the wall, in milliseconds. */
	double median() {
		return percentile(millis, 50);
	}

	/** Whether the thread that measures did most of the work. */
	boolean isOfOneThread() {
		return processorMedian() > median() / 2;
	}

	/** The same of the processor's time for this thread: it leaves out what the machine and the window system do meanwhile. */
	double processorMedian() {
		return percentile(processorMillis, 50);
	}

	/** The time which that many of a hundred do not exceed: the nearest rank, or for the median of an even number the middle of two. */
	private static double percentile(List<Double> times, int percent) {
		double[] sorted = times.stream().mapToDouble(Double::doubleValue).toArray();
		Arrays.sort(sorted);
		int rank = (int) Math.ceil(percent / 100.0 * sorted.length);
		double value = sorted[Math.max(1, rank) - 1];
		return percent == 50 && sorted.length % 2 == 0 ? (value + sorted[rank]) / 2 : value;
	}

	/** The percentiles and every single time in the order in which they were taken. */
	@Override
	public String toString() {
		String raw = millis.stream().map(time -> String.format(Locale.ROOT, "%.1f", time)).collect(Collectors.joining(" "));
		return String.format(Locale.ROOT, "p50 %.1f  p95 %.1f  p99 %.1f ms, processor p50 %.1f ms  [%s]", median(), percentile(millis, 95),
				percentile(millis, 99), processorMedian(), raw);
	}

	/** Something that can be timed. */
	interface Task {

		/** Does it. */
		void run() throws Exception;
	}
}
