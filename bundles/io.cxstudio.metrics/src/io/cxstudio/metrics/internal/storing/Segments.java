/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics.internal.storing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.cxstudio.model.Attribute;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.Segment;
import io.cxstudio.model.Workshop;

/** The segments of a workshop as groups in data: a column and a value in it. */
public final class Segments {

	private final Workshop workshop;
	private final Identities identities;
	private final List<Segment> created = new ArrayList<>();

	public Segments(Workshop workshop, Identities identities) {
		this.workshop = workshop;
		this.identities = identities;
	}

	/** The segment whose only criterion is this; else one of this name that has no criteria yet. */
	public Optional<Segment> find(String column, String value) {
		Optional<Segment> byCriterion = workshop.getSegments().stream().filter(segment -> segment.getCriteria().size() == 1
				&& same(column, segment.getCriteria().getFirst().getName())
				&& same(value, segment.getCriteria().getFirst().getValue())).findFirst();
		return byCriterion.isPresent() ? byCriterion
				: workshop.getSegments().stream()
						.filter(segment -> segment.getCriteria().isEmpty() && same(value, segment.getName())).findFirst();
	}

	/** Finds it, notes the criterion at one that was found by name, or creates it. */
	public Segment findOrCreate(String column, String value) {
		Segment segment = find(column, value).orElseGet(() -> create(column, value));
		if (segment.getCriteria().isEmpty()) {
			Attribute criterion = ModelFactory.eINSTANCE.createAttribute();
			criterion.setName(column);
			criterion.setValue(value);
			segment.getCriteria().add(criterion);
		}
		return segment;
	}

	private Segment create(String column, String value) {
		Segment segment = ModelFactory.eINSTANCE.createSegment();
		segment.setId(identities.of("segment", column, value)); //$NON-NLS-1$
		segment.setName(value);
		workshop.getSegments().add(segment);
		created.add(segment);
		return segment;
	}

	/** The segments that were not there. */
	public List<Segment> created() {
		return created;
	}

	private static boolean same(String one, String other) {
		return other != null && normalize(one).equals(normalize(other));
	}

	private static String normalize(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
	}
}
