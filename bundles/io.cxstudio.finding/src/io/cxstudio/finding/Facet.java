/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.finding;

import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import io.cxstudio.model.Card;
import io.cxstudio.model.Channel;
import io.cxstudio.model.Department;
import io.cxstudio.model.Element;
import io.cxstudio.model.EvidenceLevel;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Participant;
import io.cxstudio.model.Persona;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;
import io.cxstudio.model.Touchpoint;

/** What cards can be chosen by, beside their words and their votes. */
public enum Facet {

	/** The lane in which a card stands or waits; with it, its kind. */
	LANE {
		@Override
		Optional<String> value(Card card) {
			Lane lane = card.getLane();
			return isThere(lane) ? id(lane) : Optional.empty();
		}
	},

	/** The stage in which a card begins. */
	STAGE {
		@Override
		Optional<String> value(Card card) {
			Step step = card.getStep();
			return isThere(step) && step.eContainer() instanceof Stage stage ? id(stage) : Optional.empty();
		}
	},

	/** The persona of whom a card tells; one that tells of all fits each. */
	PERSONA {
		@Override
		Optional<String> value(Card card) {
			Persona persona = card.getPersona();
			return isThere(persona) ? id(persona) : Optional.empty();
		}

		@Override
		boolean fits(Card card, Set<String> chosen) {
			return card.getPersona() == null || super.fits(card, chosen);
		}
	},

	/** The channel of a touchpoint. */
	CHANNEL {
		@Override
		Optional<String> value(Card card) {
			Channel channel = card instanceof Touchpoint touchpoint ? touchpoint.getChannel() : null;
			return isThere(channel) ? id(channel) : Optional.empty();
		}
	},

	/** The department that answers for a touchpoint. */
	DEPARTMENT {
		@Override
		Optional<String> value(Card card) {
			Department department = card instanceof Touchpoint touchpoint ? touchpoint.getDepartment() : null;
			return isThere(department) ? id(department) : Optional.empty();
		}
	},

	/** Who looks after a card. */
	OWNER {
		@Override
		Optional<String> value(Card card) {
			Participant owner = card.getOwner();
			return isThere(owner) ? id(owner) : Optional.empty();
		}
	},

	/** How well a card is founded: the literals of {@link EvidenceLevel}. */
	EVIDENCE {
		@Override
		Optional<String> value(Card card) {
			return Optional.of(card.getEvidence().getLiteral());
		}
	};

	/** What a card has: the id of an element, or the literal of a level; empty for nothing, and for what the file does not have. */
	abstract Optional<String> value(Card card);

	/** Whether a card has one of several values. */
	boolean fits(Card card, Set<String> chosen) {
		return value(card).filter(chosen::contains).isPresent();
	}

	private static boolean isThere(EObject target) {
		return target != null && !target.eIsProxy();
	}

	private static Optional<String> id(Element element) {
		return Optional.ofNullable(element.getId());
	}
}
