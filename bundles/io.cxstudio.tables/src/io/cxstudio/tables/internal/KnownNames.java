/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.tables.internal;

import io.cxstudio.capture.NameKey;
import io.cxstudio.catalog.Catalog;
import io.cxstudio.catalog.LaneType;
import io.cxstudio.drawing.map.EmotionRange;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Workshop;
import io.cxstudio.tables.Field;
import io.cxstudio.tables.SourceTable;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The names that a table may have in common with the catalog and with the workshop into which it goes. */
public final class KnownNames {

	private final Vocabulary vocabulary;
	private final Workshop workshop;
	private final Set<String> lanes = new HashSet<>();
	private final Set<String> stages = new HashSet<>();
	private final Set<String> emotionLanes = new HashSet<>();

	/**
	 * For a catalog and a workshop.
	 *
	 * @param workshop may be null
	 */
	public KnownNames(Catalog catalog, Workshop workshop) {
		this.vocabulary = new Vocabulary(catalog);
		this.workshop = workshop;
		if (workshop != null) {
			workshop.getJourneys().forEach(journey -> learn(journey, catalog));
		}
	}

	private void learn(Journey journey, Catalog catalog) {
		for (Lane lane : journey.getLanes()) {
			lanes.add(Vocabulary.key(lane.displayName()));
			if (catalog.cardClass(lane) == io.cxstudio.model.ModelPackage.Literals.EMOTION_POINT) {
				emotionLanes.add(Vocabulary.key(lane.displayName()));
			}
		}
		for (Stage stage : journey.getStages()) {
			stages.add(Vocabulary.key(stage.displayName()));
		}
		lanes.remove("");
		stages.remove("");
	}

	boolean isLane(String name) {
		return lanes.contains(Vocabulary.key(name)) || vocabulary.lane(name).isPresent() || Vocabulary.find("lane", name) != null;
	}

	boolean isStage(String name) {
		return stages.contains(Vocabulary.key(name)) || vocabulary.stage(name).isPresent();
	}

	boolean isChannel(String name) {
		return vocabulary.channel(name).isPresent();
	}

	boolean isEmotionLane(String name) {
		return emotionLanes.contains(Vocabulary.key(name)) || vocabulary.lane(name).map(LaneType::id).filter("io.cxstudio.lane.emotions"::equals).isPresent();
	}

	Optional<Field> field(String heading) {
		return vocabulary.field(heading);
	}

	/** The scale of the workshop. */
	public EmotionRange emotions() {
		return EmotionRange.of(workshop == null ? null : workshop.getEmotionScale());
	}

	/** The name of a type of lane in the language of the workshop, or of the table. */
	String laneName(String shortId, SourceTable table) {
		String language = workshop == null || workshop.getLanguage() == null ? Languages.of(table) : workshop.getLanguage();
		return vocabulary.laneType(shortId).map(type -> type.name(language)).orElse(shortId);
	}

	static boolean isSame(String one, String other) {
		return NameKey.of(one).equals(NameKey.of(other));
	}
}
