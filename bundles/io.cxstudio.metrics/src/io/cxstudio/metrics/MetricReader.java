/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.InvalidRegistryObjectException;
import org.eclipse.osgi.util.NLS;

import io.cxstudio.metrics.internal.LocalizedTexts;
import io.cxstudio.metrics.internal.Messages;
import io.cxstudio.metrics.internal.TimeLimit;

/** Turns the extensions of a registry into metric types, and what is broken into problems. */
final class MetricReader {

	/** What an extension declares, checked. */
	record Declaration(String id, String contributor, String version, AggregateKind aggregate, Optional<Scale> scale, Range range,
			Direction direction, int decimals) {
	}

	private static final int MAXIMUM_DECIMALS = 6;

	private final TimeLimit timeLimit;
	private final Consumer<MetricProblem> problems;
	private final Map<String, MetricType> types = new LinkedHashMap<>();
	private final Set<String> ids = new HashSet<>();

	MetricReader(TimeLimit timeLimit, Consumer<MetricProblem> problems) {
		this.timeLimit = timeLimit;
		this.problems = problems;
	}

	Map<String, MetricType> read(IExtensionRegistry registry) {
		for (IConfigurationElement element : registry.getConfigurationElementsFor(Metrics.EXTENSION_POINT)) {
			String contributor = element.getContributor().getName();
			String id = text(element, "id", ""); //$NON-NLS-1$ //$NON-NLS-2$
			try {
				read(element, id, contributor);
			} catch (BrokenContribution broken) {
				problems.accept(new MetricProblem(contributor, id,
						NLS.bind(Messages.Metric_broken, new Object[] {id, contributor, broken.getMessage()})));
			}
		}
		return types;
	}

	private void read(IConfigurationElement element, String id, String contributor) throws BrokenContribution {
		if (!"metric".equals(element.getName())) { //$NON-NLS-1$
			throw new BrokenContribution(NLS.bind(Messages.Metric_unknownElement, element.getName()));
		}
		for (String attribute : new String[] {"id", "name", "class"}) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			if (text(element, attribute, "").isEmpty()) { //$NON-NLS-1$
				throw new BrokenContribution(NLS.bind(Messages.Metric_missingAttribute, attribute));
			}
		}
		if (!ids.add(id)) {
			throw new BrokenContribution(NLS.bind(Messages.Metric_duplicate, types.containsKey(id) ? types.get(id).contributor() : "?")); //$NON-NLS-1$
		}
		AggregateKind aggregate = choice(element, "aggregate", AggregateKind.values(), AggregateKind::key, null); //$NON-NLS-1$
		Declaration declaration = new Declaration(id, contributor, text(element, "version", "1"), aggregate, //$NON-NLS-1$ //$NON-NLS-2$
				scale(element, aggregate), range(element),
				choice(element, "direction", Direction.values(), Direction::key, Direction.HIGHER_IS_BETTER), decimals(element)); //$NON-NLS-1$
		types.put(id, new MetricType(declaration, new LocalizedTexts(element, "name", "description", "unit"), create(element), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				timeLimit, problems));
	}

	private Metric create(IConfigurationElement element) throws BrokenContribution {
		TimeLimit.Outcome<Object> outcome = timeLimit.call(() -> element.createExecutableExtension("class")); //$NON-NLS-1$
		if (outcome.late()) {
			throw new BrokenContribution(NLS.bind(Messages.Metric_constructorTooSlow, timeLimit.seconds()));
		}
		if (outcome.failure() != null) {
			throw new BrokenContribution(outcome.failure());
		}
		if (outcome.result() instanceof Metric metric) {
			return metric;
		}
		throw new BrokenContribution(NLS.bind(Messages.Metric_notAMetric, text(element, "class", ""))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Optional<Scale> scale(IConfigurationElement element, AggregateKind aggregate) throws BrokenContribution {
		OptionalDouble minimum = number(element, "scaleMinimum"); //$NON-NLS-1$
		OptionalDouble maximum = number(element, "scaleMaximum"); //$NON-NLS-1$
		if (aggregate != AggregateKind.SCORES) {
			return Optional.empty();
		}
		if (minimum.isEmpty() || maximum.isEmpty()) {
			throw new BrokenContribution(Messages.Metric_missingScale);
		}
		try {
			return Optional.of(new Scale(minimum.getAsDouble(), maximum.getAsDouble(), number(element, "scaleStep").orElse(1))); //$NON-NLS-1$
		} catch (IllegalArgumentException nonsense) {
			throw new BrokenContribution(NLS.bind(Messages.Metric_badScale, nonsense.getMessage()));
		}
	}

	private static Range range(IConfigurationElement element) throws BrokenContribution {
		try {
			return new Range(number(element, "minimum"), number(element, "maximum")); //$NON-NLS-1$ //$NON-NLS-2$
		} catch (IllegalArgumentException nonsense) {
			throw new BrokenContribution(NLS.bind(Messages.Metric_badRange, nonsense.getMessage()));
		}
	}

	private static int decimals(IConfigurationElement element) throws BrokenContribution {
		double decimals = number(element, "decimals").orElse(1); //$NON-NLS-1$
		if (decimals != Math.rint(decimals) || decimals < 0 || decimals > MAXIMUM_DECIMALS) {
			throw new BrokenContribution(NLS.bind(Messages.Metric_badDecimals, MAXIMUM_DECIMALS));
		}
		return (int) decimals;
	}

	private static OptionalDouble number(IConfigurationElement element, String attribute) throws BrokenContribution {
		String text = text(element, attribute, ""); //$NON-NLS-1$
		if (text.isEmpty()) {
			return OptionalDouble.empty();
		}
		try {
			double number = Double.parseDouble(text);
			if (Double.isFinite(number)) {
				return OptionalDouble.of(number);
			}
		} catch (NumberFormatException notANumber) {
			throw new BrokenContribution(NLS.bind(Messages.Metric_notANumber, attribute, text));
		}
		throw new BrokenContribution(NLS.bind(Messages.Metric_notANumber, attribute, text));
	}

	private static <T> T choice(IConfigurationElement element, String attribute, T[] values, Function<T, String> key, T otherwise)
			throws BrokenContribution {
		String text = text(element, attribute, ""); //$NON-NLS-1$
		if (text.isEmpty() && otherwise != null) {
			return otherwise;
		}
		return Arrays.stream(values).filter(value -> key.apply(value).equals(text)).findFirst().orElseThrow(
				() -> new BrokenContribution(NLS.bind(Messages.Metric_badChoice, new Object[] {attribute, text,
						String.join(", ", Arrays.stream(values).map(key).toList())}))); //$NON-NLS-1$
	}

	private static String text(IConfigurationElement element, String attribute, String otherwise) {
		try {
			String text = element.getAttribute(attribute);
			return text == null || text.isBlank() ? otherwise : text.strip();
		} catch (InvalidRegistryObjectException pluginGone) {
			return otherwise;
		}
	}

	/** Why one contribution is skipped; never leaves the reader. */
	private static final class BrokenContribution extends Exception {
		private static final long serialVersionUID = 1;

		BrokenContribution(String message) {
			super(message);
		}
	}
}
