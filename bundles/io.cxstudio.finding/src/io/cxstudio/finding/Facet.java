/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.finding;

import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import io.cxstudio.model.Card;
import io.cxstudio.model.CardAspect;
import io.cxstudio.model.Channel;
import io.cxstudio.model.Department;
import io.cxstudio.model.Element;
import io.cxstudio.model.EvidenceLevel;
import io.cxstudio.model.Lane;
import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.Participant;
import io.cxstudio.model.Persona;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;
import io.cxstudio.model.Touchpoint;

/** What cards can be chosen by, beside their words and their votes. */
public enum Facet {

	/** The lane in which a card stands or waits. */
	LANE {
		@Override
		Optional<String> value(Card card) {
			Lane lane = card.getLane();
			return isThere(lane) ? id(lane) : Optional.empty();
		}
	},

	/** What a card is: its class, or for plain cards the type of their lane; see {@link #kind(Card)}. */
	KIND {
		@Override
		Optional<String> value(Card card) {
			return Optional.of(kind(card));
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

	/** The persona of whom a card tells; one that tells of all fits each, and is what can be chosen as being without. */
	PERSONA(CardAspect.PERSONA) {
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
	CHANNEL(CardAspect.CHANNEL) {
		@Override
		Optional<String> value(Card card) {
			Channel channel = card instanceof Touchpoint touchpoint ? touchpoint.getChannel() : null;
			return isThere(channel) ? id(channel) : Optional.empty();
		}

		@Override
		boolean isWithout(Card card) {
			return card instanceof Touchpoint touchpoint && touchpoint.getChannel() == null;
		}
	},

	/** The department that answers for a touchpoint. */
	DEPARTMENT(CardAspect.DEPARTMENT) {
		@Override
		Optional<String> value(Card card) {
			Department department = card instanceof Touchpoint touchpoint ? touchpoint.getDepartment() : null;
			return isThere(department) ? id(department) : Optional.empty();
		}

		@Override
		boolean isWithout(Card card) {
			return card instanceof Touchpoint touchpoint && touchpoint.getDepartment() == null;
		}
	},

	/** Who looks after a card. */
	OWNER(CardAspect.OWNER) {
		@Override
		Optional<String> value(Card card) {
			Participant owner = card.getOwner();
			return isThere(owner) ? id(owner) : Optional.empty();
		}

		@Override
		boolean isWithout(Card card) {
			return card.getOwner() == null;
		}
	},

	/** How well a card is founded: the literals of {@link EvidenceLevel}. */
	EVIDENCE {
		@Override
		Optional<String> value(Card card) {
			return Optional.of(card.getEvidence().getLiteral());
		}
	};

	/** Stands among the values of a facet for the cards that have none, see {@link #aspect()}. */
	public static final String WITHOUT = "";

	private static final String PLAIN = "card";

	private final CardAspect aspect;

	Facet() {
		this(null);
	}

	Facet(CardAspect aspect) {
		this.aspect = aspect;
	}

	/**
	 * What cards can be without; then {@link #WITHOUT} is one of the values that can be chosen.
	 *
	 * @return empty where every card has some value, or where being without says nothing
	 */
	public Optional<CardAspect> aspect() {
		return Optional.ofNullable(aspect);
	}

	/**
	 * The kind of a card, as {@link io.cxstudio.model.SavedView#getKinds() saved views} keep it.
	 *
	 * @param card not null
	 * @return the name of its class with a small first letter, for a plain card the type id of its lane; "card" where that has none; never null
	 */
	public static String kind(Card card) {
		if (card.eClass() != ModelPackage.Literals.CARD) {
			String name = card.eClass().getName();
			return Character.toLowerCase(name.charAt(0)) + name.substring(1);
		}
		String type = isThere(card.getLane()) ? card.getLane().getTypeId() : null;
		return type == null || type.isBlank() ? PLAIN : type;
	}

	/** What a card has: the id of an element, or the literal of a level; empty for nothing, and for what the file does not have. */
	abstract Optional<String> value(Card card);

	/** Whether a card has one of several values. */
	boolean fits(Card card, Set<String> chosen) {
		return value(card).filter(chosen::contains).isPresent() || chosen.contains(WITHOUT) && isWithout(card);
	}

	/** Whether a card could have a value and has none. What the file does not have is a value all the same. */
	boolean isWithout(Card card) {
		return false;
	}

	private static boolean isThere(EObject target) {
		return target != null && !target.eIsProxy();
	}

	private static Optional<String> id(Element element) {
		return Optional.ofNullable(element.getId());
	}
}
