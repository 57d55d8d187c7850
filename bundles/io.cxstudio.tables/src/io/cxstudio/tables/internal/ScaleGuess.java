/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.tables.internal;

import io.cxstudio.drawing.map.EmotionRange;
import io.cxstudio.tables.TableMapping.Scale;
import java.util.List;
import java.util.OptionalDouble;

/** On which scale a table tells emotions. */
public final class ScaleGuess {

	/** The scales that are in use, those that a number fits first before those that hold it as well. */
	private static final List<Scale> USUAL = List.of(new Scale(1, 5), new Scale(1, 7), new Scale(0, 10), new Scale(0, 100), new Scale(-2, 2), new Scale(-3, 3),
			new Scale(-5, 5), new Scale(-10, 10), new Scale(-100, 100));

	private ScaleGuess() {
	}

	/**
	 * Guesses.
	 *
	 * @param values what stands where the table tells emotions, not all of it numbers
	 * @param own    the scale of the workshop
	 * @return null if it is that of the workshop, or if there are no numbers
	 */
	public static Scale of(List<String> values, EmotionRange own) {
		double[] numbers = values.stream().map(Numbers::of).filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble).toArray();
		if (numbers.length == 0) {
			return null;
		}
		double least = Double.MAX_VALUE;
		double most = -Double.MAX_VALUE;
		for (double number : numbers) {
			least = Math.min(least, number);
			most = Math.max(most, number);
		}
		if (least >= own.minimum() && most <= own.maximum()) {
			return null;
		}
		for (Scale usual : USUAL) {
			if (least >= usual.worst() && most <= usual.best() && (least < 0) == (usual.worst() < 0)) {
				return usual;
			}
		}
		return null;
	}
}
