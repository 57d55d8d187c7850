/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;

import io.cxstudio.editing.commands.AddCard;
import io.cxstudio.editing.commands.EditText;
import io.cxstudio.model.Element;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.Step;
import io.cxstudio.model.Workshop;

/**
 * Text that is being typed and is not finished: no part of the workshop yet, and still too dear to lose.
 *
 * @param text what was typed so far, not null
 * @param elementId the id of the element that is edited; null for a new card
 * @param attribute the name of the attribute of the element that is edited, such as "notes"; null for its text or name
 * @param journeyId the id of the journey on which it is typed; may be null where an element is edited
 * @param stepId the id of the step of a new card; null where it has none
 * @param laneId the id of the lane of a new card; null where it has none
 * @param kind the name of the class of a new card in the metamodel, such as "PainPoint"; null for a plain card
 */
public record Draft(String text, String elementId, String attribute, String journeyId, String stepId, String laneId, String kind) {

	public Draft {
		Objects.requireNonNull(text);
	}

	/** For the text or name of an element that is there already. */
	public static Draft of(Element element, String text) {
		return new Draft(text, element.getId(), null, null, null, null, null);
	}

	/**
	 * For any text of an element that is there already.
	 *
	 * @param attribute an attribute of the element that {@linkplain EditText#isText holds text}
	 */
	public static Draft of(Element element, EAttribute attribute, String text) {
		return new Draft(text, element.getId(), attribute.getName(), null, null, null, null);
	}

	/** For a card that will be made in a cell. */
	public static Draft ofCard(Journey journey, Step step, Lane lane, EClass kind, String text) {
		return new Draft(text, null, null, journey.getId(), step.getId(), lane.getId(), kind.getName());
	}

	/** For a note that has no place yet. */
	public static Draft ofNote(Journey journey, String text) {
		return new Draft(text, null, null, journey.getId(), null, null, null);
	}

	/**
	 * The element whose text is edited, if a workshop has it.
	 *
	 * @param workshop the workshop for which it was typed, or an earlier or later state of it
	 */
	public Optional<Element> element(Workshop workshop) {
		return find(workshop, elementId, Element.class).filter(element -> attributeOf(element).isPresent());
	}

	/** The attribute that is edited. A damaged file may name one that holds no text. */
	private Optional<EAttribute> attributeOf(Element element) {
		return attribute == null ? EditText.attributeOf(element) : Optional.ofNullable(element.eClass().getEStructuralFeature(attribute))
				.filter(EAttribute.class::isInstance).map(EAttribute.class::cast).filter(EditText::isText);
	}

	/**
	 * What finishes the draft in a workshop: the text of the element, or a new card. Where the element, step or lane is
	 * gone the text becomes a card as near to it as can be, at last on the parking lot of the first journey.
	 *
	 * @param workshop the workshop, in a session
	 * @return empty where nothing is to be done: there is no text, the element has it already, or there is no journey
	 */
	public Optional<Command> finish(Workshop workshop) {
		String content = text.strip();
		Optional<Element> edited = element(workshop);
		if (content.isEmpty()) {
			return Optional.empty();
		}
		if (edited.isPresent()) {
			return Optional.of(EditText.of(edited.get(), attributeOf(edited.get()).orElseThrow(), content)).filter(Command::canExecute);
		}
		Optional<Journey> journey = find(workshop, journeyId, Journey.class)
				.or(() -> workshop.getJourneys().stream().findFirst());
		return journey.map(found -> addCard(found, content));
	}

	private Command addCard(Journey journey, String content) {
		EClass type = ModelPackage.eINSTANCE.getEClassifier(kind) instanceof EClass named && !named.isAbstract()
				&& ModelPackage.Literals.CARD.isSuperTypeOf(named) ? named : ModelPackage.Literals.CARD;
		Optional<Step> step = find(journey, stepId, Step.class);
		Optional<Lane> lane = find(journey, laneId, Lane.class);
		// A card at a step needs a lane: without its lane it is parked.
		return AddCard.at(journey, type, lane.isPresent() ? step.orElse(null) : null, lane.orElse(null), AddCard.AT_END, content);
	}

	private static <T extends Element> Optional<T> find(Element root, String id, Class<T> type) {
		if (id == null) {
			return Optional.empty();
		}
		for (var contents = root.eAllContents(); contents.hasNext();) {
			if (contents.next() instanceof Element element && id.equals(element.getId()) && type.isInstance(element)) {
				return Optional.of(type.cast(element));
			}
		}
		return id.equals(root.getId()) && type.isInstance(root) ? Optional.of(type.cast(root)) : Optional.empty();
	}
}
