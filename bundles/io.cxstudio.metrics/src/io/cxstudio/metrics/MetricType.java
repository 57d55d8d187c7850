/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;

import io.cxstudio.metrics.internal.LocalizedTexts;
import io.cxstudio.metrics.internal.Messages;
import io.cxstudio.metrics.internal.TimeLimit;

/** A contributed metric: what its extension says about it, and its formula behind a guard. Safe to use from any thread. */
public final class MetricType {

	/** What comes with the studio is known to be quick; for thousands of figures the way to another thread costs more than they do. */
	private static final String OWN = "io.cxstudio.metrics"; //$NON-NLS-1$

	private final String id;
	private final String contributor;
	private final String version;
	private final AggregateKind aggregate;
	private final Optional<Scale> scale;
	private final Range range;
	private final Direction direction;
	private final int decimals;
	private final LocalizedTexts texts;
	private final Metric metric;
	private final TimeLimit timeLimit;
	private final Consumer<MetricProblem> problems;
	private volatile boolean disabled;

	/** By {@link MetricReader} only. */
	MetricType(MetricReader.Declaration declaration, LocalizedTexts texts, Metric metric, TimeLimit timeLimit,
			Consumer<MetricProblem> problems) {
		id = declaration.id();
		contributor = declaration.contributor();
		version = declaration.version();
		aggregate = declaration.aggregate();
		scale = declaration.scale();
		range = declaration.range();
		direction = declaration.direction();
		decimals = declaration.decimals();
		this.texts = texts;
		this.metric = metric;
		this.timeLimit = timeLimit;
		this.problems = problems;
	}

	/** The id by which files and command lines name it, for example "io.cxstudio.metric.nps"; never null or empty. */
	public String id() {
		return id;
	}

	/**
	 * The name that people see.
	 *
	 * @param locale the language asked for; where the plug-in does not have it, its default language answers
	 * @return never null or empty
	 */
	public String name(Locale locale) {
		return texts.get("name", locale); //$NON-NLS-1$
	}

	/** The {@linkplain #name(Locale) name} for a BCP 47 language tag such as "zh-TW"; an unknown tag gets the default language. */
	public String name(String languageTag) {
		return name(Locale.forLanguageTag(languageTag));
	}

	/** What it measures and how, in one or two sentences; "" if the plug-in does not say; never null. */
	public String description(Locale locale) {
		return texts.get("description", locale); //$NON-NLS-1$
	}

	/** The unit of its values, such as "%" or "points"; "" if it has none, as a mean of any numbers; never null. */
	public String unit(Locale locale) {
		return texts.get("unit", locale); //$NON-NLS-1$
	}

	/** The kind of aggregate that it evaluates; never null. */
	public AggregateKind aggregate() {
		return aggregate;
	}

	/** The scores its question offers; there exactly when it evaluates scores. */
	public Optional<Scale> scale() {
		return scale;
	}

	/** The bounds of its values; never null, open on the sides where there are none. */
	public Range range() {
		return range;
	}

	/** Which way is better; never null. */
	public Direction direction() {
		return direction;
	}

	/** With how many decimals its values are usually shown, 0 to 6. They are never stored rounded. */
	public int decimals() {
		return decimals;
	}

	/** The version of its formula: it changes when the same counts give another value than before; never null or empty. */
	public String version() {
		return version;
	}

	/** Symbolic name of the plug-in that contributes it; never null. */
	public String contributor() {
		return contributor;
	}

	/** Whether this metric can evaluate the aggregate: the right kind, and no score that its scale does not have. */
	public boolean accepts(Aggregate candidate) {
		return candidate.kind() == aggregate && (!(candidate instanceof ScoreCounts scores)
				|| scale.isPresent() && scores.counts().keySet().stream().allMatch(scale.get()::contains));
	}

	/**
	 * Evaluates an aggregate. A formula that fails, takes too long, or returns nonsense (nothing, or a value outside its bounds) gives
	 * "n/a", and the problem is {@linkplain Metrics#problems() reported} with the plug-in's name; after taking too long it is not
	 * asked again. Interval ends outside the bounds are clipped to them.
	 *
	 * @param observations an aggregate that this metric {@linkplain #accepts accepts}
	 * @param confidence above 0 and below 1; usually 0.95
	 * @return never null
	 * @throws IllegalArgumentException if the metric does not accept the aggregate or the confidence is out of its range
	 */
	public Figure evaluate(Aggregate observations, double confidence) {
		Figure none = Figure.notAvailable(observations.n(), confidence);
		if (!accepts(observations)) {
			throw new IllegalArgumentException(id + " cannot evaluate " + observations); //$NON-NLS-1$
		}
		if (disabled) {
			return none;
		}
		TimeLimit.Outcome<Figure> outcome = contributor.equals(OWN) ? TimeLimit.unwatched(() -> metric.evaluate(observations, confidence))
				: timeLimit.call(() -> metric.evaluate(observations, confidence));
		if (outcome.late()) {
			disabled = true;
			return report(Messages.Metric_tooSlow, timeLimit.seconds(), none);
		}
		if (outcome.failure() != null) {
			return report(Messages.Metric_failed, outcome.failure(), none);
		}
		Figure figure = outcome.result();
		if (figure == null) {
			return report(Messages.Metric_returnsNothing, null, none);
		}
		if (figure.isAvailable() && !range.contains(figure.value().getAsDouble())) {
			return report(Messages.Metric_outOfBounds, figure.value().getAsDouble(), none);
		}
		return new Figure(clip(figure.value()), clip(figure.lower()), clip(figure.upper()), figure.n(), figure.confidence());
	}

	private OptionalDouble clip(OptionalDouble value) {
		return value.isEmpty() ? value : OptionalDouble.of(range.clip(value.getAsDouble()));
	}

	private Figure report(String message, Object detail, Figure figure) {
		problems.accept(new MetricProblem(contributor, id, NLS.bind(message, new Object[] {id, contributor, detail})));
		return figure;
	}

	@Override
	public String toString() {
		return id;
	}
}
