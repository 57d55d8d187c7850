/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics;

/** The built-in metrics, with or without OSGi. */
public final class TestMetrics {

	/** All of them. */
	public static final Metrics ALL = Metrics.read(new TestRegistry().registry(), problem -> {
		throw new AssertionError(problem);
	});

	private TestMetrics() {
	}

	public static MetricType get(String id) {
		return ALL.find(id).orElseThrow();
	}
}
