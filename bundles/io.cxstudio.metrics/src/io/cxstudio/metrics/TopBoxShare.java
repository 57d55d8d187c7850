/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.Status;

import io.cxstudio.metrics.internal.Percentage;

/**
 * The percentage of answers in the top boxes: 100 x (answers from the lowest top box upwards) / (all answers), with the Wilson
 * interval. Customer satisfaction is the share of 4 and 5 on 1..5; it is not the mean.
 * <p>
 * An extension can use it without any Java of its own. The lowest top box follows the class name after a colon, because on another
 * scale nobody can guess it: {@code class="io.cxstudio.metrics/io.cxstudio.metrics.TopBoxShare:6"} for the 6 and 7 of 1..7.
 */
public final class TopBoxShare implements Metric, IExecutableExtension {

	private double lowestTopBox;

	/** For the extension registry, which then hands over the lowest top box. */
	public TopBoxShare() {
		this(Double.NaN);
	}

	/** @param lowestTopBox the lowest score that counts */
	public TopBoxShare(double lowestTopBox) {
		this.lowestTopBox = lowestTopBox;
	}

	/** @throws CoreException if the lowest top box is not a number */
	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) throws CoreException {
		try {
			lowestTopBox = Double.parseDouble(String.valueOf(data).strip());
		} catch (NumberFormatException notANumber) {
			throw new CoreException(Status.error("TopBoxShare needs the lowest top box, as in TopBoxShare:4, not: " + data, //$NON-NLS-1$
					notANumber));
		}
	}

	@Override
	public Figure evaluate(Aggregate aggregate, double confidence) {
		return Percentage.of(((ScoreCounts) aggregate).count(lowestTopBox, Double.POSITIVE_INFINITY), aggregate.n(), confidence);
	}
}
