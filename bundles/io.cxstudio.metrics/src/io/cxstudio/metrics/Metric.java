/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics;

/**
 * The formula of a metric: a pure function from an aggregate to a figure. Contributed through the extension point
 * {@value Metrics#EXTENSION_POINT}.
 * <p>
 * Implementations need a public constructor without arguments, keep no state between calls and may be called from any thread, never
 * from the one that paints. They get only the kind of aggregate that their extension declares; of scores, only ones that lie on the
 * declared scale. What they return is checked: a value outside the declared bounds counts as a mistake and is shown as "n/a";
 * interval ends outside of them are clipped. An implementation may also implement
 * {@link org.eclipse.core.runtime.IExecutableExtension} to be configured by its extension.
 */
@FunctionalInterface
public interface Metric {

	/**
	 * @param aggregate what was counted, of the declared kind; never null, may hold no observation
	 * @param confidence of the interval, above 0 and below 1
	 * @return value and interval in the unit of the metric; {@link Figure#notAvailable} when there is nothing to say, as with no
	 *         observation or a zero denominator; never null
	 */
	Figure evaluate(Aggregate aggregate, double confidence);
}
