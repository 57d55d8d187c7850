/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;

import io.cxstudio.metrics.internal.Messages;
import io.cxstudio.metrics.internal.TimeLimit;

/**
 * The metrics that are there: the built-in ones and those of partners, all through the extension point {@value #EXTENSION_POINT}.
 * Safe to use from any thread.
 */
public final class Metrics {

	/** The extension point through which metrics are contributed. */
	public static final String EXTENSION_POINT = "io.cxstudio.metrics.metrics"; //$NON-NLS-1$

	/** Net Promoter Score, 0..10. */
	public static final String NPS = "io.cxstudio.metric.nps"; //$NON-NLS-1$
	/** Customer satisfaction: share of 4 and 5 on 1..5. */
	public static final String CSAT = "io.cxstudio.metric.csat"; //$NON-NLS-1$
	/** Customer effort as mean ease, 1..7 with 7 = easy. */
	public static final String CES_EASE = "io.cxstudio.metric.cesEase"; //$NON-NLS-1$
	/** Customer effort as share of 5 to 7 on 1..7 with 7 = easy. */
	public static final String CES_EASE_SHARE = "io.cxstudio.metric.cesEaseShare"; //$NON-NLS-1$
	/** Customer effort as mean effort, 1..5 with 5 = much effort. */
	public static final String CES_EFFORT = "io.cxstudio.metric.cesEffort"; //$NON-NLS-1$
	/** Share of the customers who went on. */
	public static final String CONVERSION = "io.cxstudio.metric.conversion"; //$NON-NLS-1$
	/** Share of the customers who did not go on. */
	public static final String DROP_OFF = "io.cxstudio.metric.dropOff"; //$NON-NLS-1$
	/** Share of the customers at the start who stayed. */
	public static final String RETENTION = "io.cxstudio.metric.retention"; //$NON-NLS-1$
	/** Share of the customers at the start who were lost. */
	public static final String CHURN = "io.cxstudio.metric.churn"; //$NON-NLS-1$
	/** Mean of any number. */
	public static final String MEAN = "io.cxstudio.metric.mean"; //$NON-NLS-1$

	private final Map<String, MetricType> types;
	private final Set<MetricProblem> problems = new LinkedHashSet<>();
	private final Consumer<MetricProblem> reporter;

	private Metrics(IExtensionRegistry registry, TimeLimit timeLimit, Consumer<MetricProblem> reporter) {
		this.reporter = reporter;
		types = registry == null ? Map.of() : new MetricReader(timeLimit, this::report).read(registry);
		if (registry == null) {
			report(new MetricProblem(Metrics.class.getPackageName(), "", Messages.Metrics_noRegistry)); //$NON-NLS-1$
		}
	}

	/** The metrics of the running platform, read once; every problem with them also goes to its log, once. */
	public static Metrics get() {
		return Platform.METRICS;
	}

	/**
	 * The metrics that a registry holds.
	 *
	 * @param registry not null
	 * @param reporter gets every problem when it first appears, on any thread; not null
	 */
	public static Metrics read(IExtensionRegistry registry, Consumer<MetricProblem> reporter) {
		return read(registry, TimeLimit.USUAL, reporter);
	}

	static Metrics read(IExtensionRegistry registry, TimeLimit timeLimit, Consumer<MetricProblem> reporter) {
		return new Metrics(registry, timeLimit, reporter);
	}

	/** All metrics, in the order of the registry; cannot be changed. */
	public List<MetricType> all() {
		return List.copyOf(types.values());
	}

	/** The metric with this id, if its plug-in is there. */
	public Optional<MetricType> find(String id) {
		return Optional.ofNullable(types.get(id));
	}

	/** What is wrong with contributions, as far as has been noticed until now; a snapshot. */
	public List<MetricProblem> problems() {
		synchronized (problems) {
			return List.copyOf(problems);
		}
	}

	private void report(MetricProblem problem) {
		synchronized (problems) {
			if (!problems.add(problem)) {
				return;
			}
		}
		reporter.accept(problem);
	}

	/** Made when first asked for, because reading starts other plug-ins. */
	private static final class Platform {
		static final Metrics METRICS = new Metrics(RegistryFactory.getRegistry(), TimeLimit.USUAL,
				problem -> ILog.of(Metrics.class).error(problem.message()));
	}
}
