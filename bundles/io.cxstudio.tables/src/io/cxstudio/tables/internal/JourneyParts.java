/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.tables.internal;

import io.cxstudio.capture.NameKey;
import io.cxstudio.catalog.CatalogEntry;
import io.cxstudio.catalog.LaneType;
import io.cxstudio.exchange.importing.ElementEdit;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.ModelPackage.Literals;
import io.cxstudio.model.Persona;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;
import io.cxstudio.model.TypedElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.osgi.util.NLS;

/** The stages, steps and lanes of a journey by their names, and the new ones that a table adds to it. */
final class JourneyParts {

	/** A map with more of them cannot be read; what belongs into further ones is parked. */
	private static final int MOST_ADDED = 500;
	private static final String CUSTOM = "custom";
	/** Behind a name that heads a row or a column. */
	private static final Pattern COLON = Pattern.compile("(?<=\\S)\\s*[:\uff1a]$");

	private final Additions additions;
	private final Journey journey;
	private final Map<String, Stage> stages = new HashMap<>();
	private final Map<Stage, Map<String, Step>> steps = new HashMap<>();
	private final Map<Stage, Step> firsts = new HashMap<>();
	private final Map<Step, Stage> stageOf = new HashMap<>();
	private final Map<String, Step> stepsByName = new HashMap<>();
	private final Map<String, Lane> lanes = new LinkedHashMap<>();
	private final Map<String, Lane> unclaimed = new HashMap<>();
	private final Set<Persona> personas = new LinkedHashSet<>();
	private Stage last;
	private int added;
	private boolean full;

	JourneyParts(Additions additions, Journey journey) {
		this.additions = additions;
		this.journey = journey;
		for (Stage stage : journey.getStages()) {
			know(stage, stage.displayName());
			stage.getSteps().forEach(step -> know(stage, step, step.displayName()));
		}
		for (Lane lane : journey.getLanes()) {
			lanes.putIfAbsent(Vocabulary.key(lane.displayName()), lane);
			if (lane.getTypeId() != null && !lane.getTypeId().endsWith('.' + CUSTOM)) {
				unclaimed.putIfAbsent(lane.getTypeId(), lane);
			}
		}
	}

	private void know(Stage stage, String name) {
		stages.putIfAbsent(Vocabulary.key(name), stage);
		steps.computeIfAbsent(stage, any -> new HashMap<>());
		last = stage;
	}

	private void know(Stage stage, Step step, String name) {
		steps.get(stage).putIfAbsent(Vocabulary.key(name), step);
		stepsByName.putIfAbsent(Vocabulary.key(name), step);
		stageOf.put(step, stage);
		firsts.putIfAbsent(stage, step);
	}

	Journey journey() {
		return journey;
	}

	String name() {
		return journey.displayName();
	}

	/** Whether the journey had no stage before the table came. */
	boolean isNew() {
		return journey.getStages().isEmpty();
	}

	/** Where a step is, in words. */
	String path(Step step) {
		Stage stage = stageOf.get(step);
		return NameKey.of(stage.displayName()).equals(NameKey.of(step.displayName())) ? stage.displayName()
				: stage.displayName() + " / " + step.displayName();
	}

	/**
	 * The step of a name in a stage of a name; new ones as needed.
	 *
	 * @param stage the name of the stage; empty for the one that has such a step, else the last one
	 * @param step  the name of the step; empty for the first one of the stage
	 * @return null if both names are empty, or there are too many of them
	 */
	Step step(String stage, String step, String place) {
		if (stage.isEmpty() && step.isEmpty()) {
			return null;
		}
		if (stage.isEmpty()) {
			Step known = stepsByName.get(Vocabulary.key(step));
			return known != null ? known : last != null ? step(last, step, place) : step(journey.displayName(), step, place);
		}
		Stage found = stages.get(Vocabulary.key(stage));
		return found == null ? newStage(stage, step, place) : step(found, step, place);
	}

	private Step step(Stage stage, String name, String place) {
		if (name.isEmpty()) {
			return firsts.get(stage);
		}
		Step known = steps.get(stage).get(Vocabulary.key(name));
		if (known != null || isFull(place)) {
			return known;
		}
		Step step = Additions.identified(Literals.STEP, Step.class);
		step.setName(name.strip());
		additions.add(place, NLS.bind(Messages.newStep, stage.displayName(), name), List.of(new ElementEdit.Add(step, stage.getId(), Literals.STAGE__STEPS)));
		know(stage, step, name);
		return step;
	}

	private Step newStage(String name, String stepName, String place) {
		if (isFull(place)) {
			return null;
		}
		Stage stage = Additions.identified(Literals.STAGE, Stage.class);
		label(stage, name, additions.vocabulary().stage(name).<CatalogEntry>map(type -> type).orElse(null));
		additions.catalog().stageTypes().stream().filter(type -> stage.getTypeId() == null && type.id().endsWith('.' + CUSTOM)).findFirst()
				.ifPresent(type -> label(stage, name, type));
		Step step = Additions.identified(Literals.STEP, Step.class);
		step.setName(stepName.isEmpty() ? name.strip() : stepName.strip());
		additions.add(place, NLS.bind(Messages.newStage, name), List.of(new ElementEdit.Add(stage, journey.getId(), Literals.JOURNEY__STAGES),
				new ElementEdit.Add(step, stage.getId(), Literals.STAGE__STEPS)));
		know(stage, name);
		know(stage, step, step.getName());
		return step;
	}

	private void label(TypedElement element, String name, CatalogEntry type) {
		element.setName(COLON.matcher(name.strip()).replaceFirst(""));
		if (type != null) {
			element.setTypeId(type.id());
			element.setTypeLabel(type.name(additions.language()));
		}
	}

	private boolean isFull(String place) {
		if (added < MOST_ADDED) {
			added++;
			return false;
		}
		if (!full) {
			full = true;
			additions.notice(place, NLS.bind(Messages.tooManyParts, journey.displayName(), MOST_ADDED));
		}
		return true;
	}

	/**
	 * The lane of a name, or of a type that has that name in some language; a new one if there is none.
	 *
	 * @return null if the name is empty, or there are too many lanes
	 */
	Lane lane(String name, String place) {
		if (name.isEmpty()) {
			return null;
		}
		Lane known = lanes.get(Vocabulary.key(name));
		CatalogEntry type = additions.vocabulary().lane(name).<CatalogEntry>map(found -> found).orElse(null);
		if (known == null && type != null && unclaimed.containsKey(type.id())) {
			// the next name of this type in the table means another lane
			known = unclaimed.remove(type.id());
			lanes.put(Vocabulary.key(name), known);
		}
		if (known != null || isFull(place)) {
			return known;
		}
		Lane lane = Additions.identified(Literals.LANE, Lane.class);
		label(lane, name, type != null ? type : additions.vocabulary().laneType(CUSTOM).orElse(null));
		additions.add(place, NLS.bind(Messages.newLane, name), List.of(new ElementEdit.Add(lane, journey.getId(), Literals.JOURNEY__LANES)));
		lanes.put(Vocabulary.key(name), lane);
		return lane;
	}

	/** A lane of a type; a new one, of its name in the language of the workshop, if there is none. */
	Lane laneOfType(String shortId, String place) {
		LaneType type = additions.vocabulary().laneType(shortId).orElse(null);
		for (Lane lane : type == null ? List.<Lane>of() : lanes.values()) {
			if (type.id().equals(lane.getTypeId())) {
				return lane;
			}
		}
		return lane(type == null ? shortId : type.name(additions.language()), place);
	}

	void meets(Persona persona) {
		personas.add(persona);
	}

	/** The personas of the cards are those of the journey. */
	void close() {
		List<String> ids = new ArrayList<>();
		journey.getPersonas().forEach(persona -> ids.add(persona.getId()));
		int before = ids.size();
		personas.stream().map(Persona::getId).filter(id -> !ids.contains(id)).forEach(ids::add);
		if (ids.size() > before) {
			additions.add("", NLS.bind(Messages.journeyPersonas, journey.displayName(), ids.size()),
					List.of(new ElementEdit.Refer(journey.getId(), Literals.JOURNEY__PERSONAS, ids)));
		}
	}
}
