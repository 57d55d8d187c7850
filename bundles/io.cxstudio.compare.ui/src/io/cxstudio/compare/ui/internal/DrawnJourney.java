/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.compare.ui.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.compare.Aligned;
import io.cxstudio.compare.DifferenceKind;
import io.cxstudio.compare.JourneyComparison;
import io.cxstudio.compare.Side;
import io.cxstudio.drawing.LineBreaker;
import io.cxstudio.drawing.TextStyle;
import io.cxstudio.drawing.map.MapContent;
import io.cxstudio.model.Card;
import io.cxstudio.model.EmotionPoint;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.NamedElement;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;

/**
 * A journey as it is drawn beside another one: a copy with a column for each step that either side has, equally wide on
 * both, and with the marks written on what differs. The map itself is laid out and painted like any other one.
 */
final class DrawnJourney {

	/** Taken from the width of a step by the margins of cells and cards, and by the icon of a card. */
	private static final int TAKEN = 8 + 16;
	private static final int ICON = 18;

	private final JourneyComparison comparison;
	private final Side side;
	private final Marks marks;
	private final int stepWidth;
	private final boolean namedPlaceholders;
	private final Map<EObject, EObject> drawn;
	private final Map<EObject, EObject> originals = new HashMap<>();
	private final Map<Card, String> labels = new HashMap<>();
	private final Map<Card, String> markedTexts = new HashMap<>();
	private final Journey journey;

	/**
	 * @param stepWidth the width of a step whose stage has none of its own
	 * @param namedPlaceholders whether columns that only the other side has bear the names from there
	 */
	DrawnJourney(JourneyComparison comparison, Side side, Marks marks, int stepWidth, boolean namedPlaceholders) {
		this.comparison = comparison;
		this.side = side;
		this.marks = marks;
		this.stepWidth = stepWidth;
		this.namedPlaceholders = namedPlaceholders;
		EcoreUtil.Copier copier = new EcoreUtil.Copier(false);
		copier.copy(EcoreUtil.getRootContainer(comparison.journey(side)));
		copier.copyReferences();
		drawn = copier;
		drawn.forEach((original, copy) -> originals.put(copy, original));
		journey = (Journey) drawn.get(comparison.journey(side));
		alignColumns();
	}

	/** The journey to draw. */
	Journey journey() {
		return journey;
	}

	/** What stands on the drawn map for an element of the journey; null where it has no place there. */
	@SuppressWarnings("unchecked")
	<T extends EObject> T drawn(T original) {
		return (T) drawn.get(original);
	}

	/** The element that something on the drawn map stands for; null for a placeholder. */
	@SuppressWarnings("unchecked")
	<T extends EObject> T original(T copy) {
		return (T) originals.get(copy);
	}

	/** What is written on a card of the drawn map to mark it; null where it is not marked. */
	String label(Card copy) {
		return labels.get(copy);
	}

	private void alignColumns() {
		int index = 0;
		for (Aligned<Stage> stages : comparison.stages()) {
			Stage stage = stage(stages);
			int at = journey.getStages().indexOf(stage);
			if (at < 0) {
				journey.getStages().add(index, stage);
			} else {
				journey.getStages().move(index, at);
			}
			index++;
			stage.setStepWidth(width(stages));
			alignSteps(stages, stage);
			mark(stage, stages.on(side), stages.on(side.other()));
		}
	}

	private Stage stage(Aligned<Stage> stages) {
		if (stages.on(side) != null) {
			return drawn(stages.on(side));
		}
		Stage placeholder = ModelFactory.eINSTANCE.createStage();
		Stage other = stages.on(side.other());
		if (namedPlaceholders) {
			placeholder.setTypeId(other.getTypeId());
			placeholder.setColour(other.getColour());
		}
		return placeholder;
	}

	private int width(Aligned<Stage> stages) {
		int left = stages.left() == null ? 0 : stages.left().getStepWidth();
		int right = stages.right() == null ? 0 : stages.right().getStepWidth();
		return Math.max(left, right) > 0 ? Math.max(left, right) : stepWidth;
	}

	private void alignSteps(Aligned<Stage> stages, Stage stage) {
		List<Aligned<Step>> aligned = comparison.steps(stages);
		for (int i = 0; i < aligned.size(); i++) {
			Step own = aligned.get(i).on(side);
			Step step = own == null ? ModelFactory.eINSTANCE.createStep() : drawn(own);
			if (own == null) {
				stage.getSteps().add(i, step);
			}
			mark(step, own, aligned.get(i).on(side.other()));
		}
	}

	private void mark(NamedElement copy, NamedElement own, NamedElement other) {
		NamedElement named = own != null ? own : other;
		if (own == null && !namedPlaceholders) {
			return;
		}
		Set<DifferenceKind> kinds = marks.of(named);
		if (kinds.isEmpty()) {
			copy.setName(named.getName());
		} else {
			copy.setName(Marks.signs(kinds) + ' ' + named.displayName());
		}
	}

	/** Writes on each lane what it is called and, where both sides stand in one picture, whose it is. */
	void nameLanes(Map<Lane, String> names, String sideName) {
		names.forEach((copy, name) -> {
			Set<DifferenceKind> kinds = marks.of(original(copy));
			String marked = kinds.isEmpty() ? name : Marks.signs(kinds) + ' ' + name;
			copy.setName(sideName == null ? marked : marked + '\n' + sideName);
		});
	}

	/** What stands where, with what is written to mark cards, which their measures are called without. */
	MapContent content(Catalog catalog) {
		markedTexts.keySet().forEach(card -> card.setText(original(card).getText()));
		MapContent content = MapContent.of(journey, catalog);
		markedTexts.forEach(Card::setText);
		return content;
	}

	/** Finds what to write on each card that differs; where the words have no room, the signs. */
	void markCards(LineBreaker breaker) {
		for (Card original : comparison.journey(side).getCards()) {
			Set<DifferenceKind> kinds = marks.of(original);
			if (kinds.isEmpty() || original instanceof EmotionPoint) {
				continue;
			}
			Card copy = drawn(original);
			int width = copy.getStep() != null && copy.getStep().eContainer() instanceof Stage stage ? stage.getStepWidth()
					: stepWidth;
			String label = Marks.labels(kinds).stream()
					.filter(words -> breaker.width(words, TextStyle.CARD) + TAKEN + ICON < width).findFirst()
					.orElse(Marks.signs(kinds));
			labels.put(copy, label);
			boolean blank = copy.getText() == null || copy.getText().isBlank();
			markedTexts.put(copy, blank ? label : label + '\n' + copy.getText());
		}
	}
}
