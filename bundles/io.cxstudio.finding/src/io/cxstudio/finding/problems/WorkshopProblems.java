/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.finding.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.cxstudio.catalog.CardKind;
import io.cxstudio.catalog.Catalog;
import io.cxstudio.catalog.LaneType;
import io.cxstudio.finding.internal.Messages;
import io.cxstudio.model.Card;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.check.ElementPath;
import io.cxstudio.model.check.Problem;
import io.cxstudio.model.check.Severity;
import io.cxstudio.model.check.WorkshopCheck;

/** Everything that is the matter with a workshop: what {@link WorkshopCheck} finds, and what only the catalog can tell. */
public final class WorkshopProblems {

	/** The rule that a card is of the kind of its lane, or it is missing in tables and figures of that kind. */
	public static final String KIND_OF_LANE = "kindOfLane";

	private WorkshopProblems() {
	}

	/**
	 * Checks a workshop. It is not changed.
	 *
	 * @param workshop not null
	 * @param catalog what its lanes are, not null
	 * @return the problems, those that only the catalog can tell at the end; empty for a sound workshop
	 */
	public static List<Problem> find(Workshop workshop, Catalog catalog) {
		List<Problem> problems = new ArrayList<>(WorkshopCheck.check(workshop));
		for (Journey journey : workshop.getJourneys()) {
			for (Card card : journey.getCards()) {
				misplaced(card, catalog).ifPresent(problems::add);
			}
		}
		return problems;
	}

	/** Lanes of plain cards take cards of every kind: a remark may well be a pain point. */
	private static Optional<Problem> misplaced(Card card, Catalog catalog) {
		Optional<LaneType> type = LaneKinds.type(card.getLane(), catalog);
		if (type.isEmpty() || type.get().cardKind() == CardKind.CARD || type.get().cardKind() == CardKind.MEASURE
				|| type.get().isFor(card.eClass())) {
			return Optional.empty();
		}
		String language = card.eContainer().eContainer() instanceof Workshop workshop ? workshop.getLanguage() : null;
		String message = Messages.bind(Messages.kindOfLane, type.get().cardName(language), type.get().name(language));
		return Optional.of(new Problem(Severity.WARNING, KIND_OF_LANE, card, ElementPath.of(card), message));
	}
}
