/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.samples.simulation;

import java.util.Random;

import io.cxstudio.model.Segment;

/** Somebody who never lived: how easily content by nature, and in what mood after what has been met so far. */
final class Customer {

	private static final double MEMORY = 0.65;
	private static final double SPREAD_OF_NATURE = 0.6;
	private static final double SPREAD_OF_A_DAY = 0.75;

	final Segment segment;
	private final Random random;
	private final double nature;
	private double mood;

	Customer(Segment segment, Random random) {
		this.segment = segment;
		this.random = random;
		nature = SPREAD_OF_NATURE * random.nextGaussian();
	}

	/** Meets something of this quality, where 0 is so-so; returns how it was felt, and remembers it. */
	double meet(double quality) {
		double felt = quality + nature + SPREAD_OF_A_DAY * random.nextGaussian();
		mood = MEMORY * mood + (1 - MEMORY) * felt;
		return felt;
	}

	/** Decides: the better the mood, the likelier a yes; so likely in a mood of 0, from 0 to 1. */
	boolean decides(double likely, double weightOfMood) {
		double odds = StrictMath.log(likely / (1 - likely)) + weightOfMood * mood;
		return random.nextDouble() < 1 / (1 + StrictMath.exp(-odds));
	}

	/** How the whole is seen. */
	double mood() {
		return mood;
	}
}
