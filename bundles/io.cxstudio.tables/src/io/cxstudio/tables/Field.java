/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.tables;

import java.util.Optional;

/** What a column of a list says about the card of its row. */
public enum Field {
	/** Nothing that is taken. */
	IGNORE("ignore"),
	/** The text of the card. */
	TEXT("text"),
	/** What else there is to say about it. */
	NOTES("notes"),
	/** The stage at which it stands. */
	STAGE("stage"),
	/** The step at which it stands. */
	STEP("step"),
	/** The lane in which it stands. */
	LANE("lane"),
	/** Cards of their own, in one lane: the heading is the lane's name. */
	CARDS("cards"),
	/** Whose card it is. */
	PERSONA("persona"),
	/** Through which channel; of touchpoints. */
	CHANNEL("channel"),
	/** Which department looks after it; of touchpoints. */
	DEPARTMENT("department"),
	/** With which device; of touchpoints. */
	DEVICE("device"),
	/** Who takes care of it. */
	OWNER("owner"),
	/** How the customer feels there: a number or a word. Where the card is no emotion itself, a point of the emotion curve comes beside it. */
	EMOTION("emotion"),
	/** How well it is known. */
	EVIDENCE("evidence"),
	/** How many votes it got. */
	VOTES("votes"),
	/** How bad it is, 1 to 5; of pain points and barriers. */
	SEVERITY("severity"),
	/** How much it would bring, 1 to 5; of opportunities. */
	IMPACT("impact"),
	/** How much work it would be, 1 to 5; of opportunities. */
	EFFORT("effort"),
	/** Which moment of truth it is. */
	MOMENT_OF_TRUTH("momentOfTruth"),
	/** Words by which cards are grouped, separated by commas or semicolons. */
	TAGS("tags"),
	/** The journey to which it belongs. */
	JOURNEY("journey");

	private final String id;

	Field(String id) {
		this.id = id;
	}

	/** The word for it in a saved mapping. */
	public String id() {
		return id;
	}

	/**
	 * Finds a field.
	 *
	 * @param id its id; null finds nothing
	 * @return the field, or empty
	 */
	public static Optional<Field> find(String id) {
		for (Field field : values()) {
			if (field.id.equals(id)) {
				return Optional.of(field);
			}
		}
		return Optional.empty();
	}
}
