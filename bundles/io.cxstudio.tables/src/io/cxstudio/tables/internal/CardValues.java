/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.tables.internal;

import io.cxstudio.capture.NameKey;
import io.cxstudio.model.Barrier;
import io.cxstudio.model.Card;
import io.cxstudio.model.EmotionPoint;
import io.cxstudio.model.EvidenceLevel;
import io.cxstudio.model.Lane;
import io.cxstudio.model.MomentOfTruth;
import io.cxstudio.model.ModelPackage.Literals;
import io.cxstudio.model.NamedElement;
import io.cxstudio.model.Opportunity;
import io.cxstudio.model.PainPoint;
import io.cxstudio.model.Persona;
import io.cxstudio.model.Step;
import io.cxstudio.model.Touchpoint;
import io.cxstudio.tables.Field;
import io.cxstudio.tables.TableMapping.Column;
import io.cxstudio.tables.internal.NewCards.NewCard;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;

/** Puts what the columns of a list say onto the cards of its rows. What a kind of card cannot carry goes into its notes. */
final class CardValues {

	/**
	 * The cards of a row.
	 *
	 * @param parts the journey in which they are
	 * @param step  where they stand, or null
	 * @param main  the one of the column of texts, or null
	 * @param all   all of them
	 */
	record RowCards(JourneyParts parts, Step step, NewCard main, List<NewCard> all) {

		/** The card about which a column says something: that of the text, else the first one that can carry it. */
		NewCard about(Predicate<Card> fits) {
			return main != null && (fits.test(main.card()) || all.size() == 1) ? main
					: all.stream().filter(card -> fits.test(card.card())).findFirst().orElse(main != null ? main : all.isEmpty() ? null : all.get(0));
		}
	}

	private static final int HIGHEST_DEGREE = 5;

	private final Additions additions;
	private final NewCards cards;

	CardValues(Additions additions, NewCards cards) {
		this.additions = additions;
		this.cards = cards;
	}

	void apply(Column column, String value, String place, RowCards row) {
		switch (column.field()) {
			case PERSONA -> persona(value, place, row);
			case EMOTION -> emotion(value, place, row);
			case IGNORE, TEXT, CARDS, STAGE, STEP, LANE, JOURNEY -> { }
			default -> onCard(column, value, place, row);
		}
	}

	private void onCard(Column column, String value, String place, RowCards row) {
		NewCard about = row.about(fits(column.field()));
		if (about == null) {
			additions.notice(place, NLS.bind(Messages.noCardFor, Additions.shortened(value), column.heading()));
		} else if (!fits(column.field()).test(about.card())) {
			about.note((column.heading().isEmpty() ? column.field().id() : column.heading()) + ": " + value);
		} else {
			set(column, value, place, about);
		}
	}

	private static Predicate<Card> fits(Field field) {
		return switch (field) {
			case CHANNEL, DEPARTMENT, DEVICE -> Touchpoint.class::isInstance;
			case SEVERITY -> card -> card instanceof PainPoint || card instanceof Barrier;
			case IMPACT, EFFORT -> Opportunity.class::isInstance;
			default -> card -> true;
		};
	}

	private void set(Column column, String value, String place, NewCard about) {
		Card card = about.card();
		switch (column.field()) {
			case NOTES -> about.note(isFirstNotes(column) ? value : column.heading() + ": " + value);
			case CHANNEL -> about.refer(Literals.TOUCHPOINT__CHANNEL, only(Literals.WORKSHOP__CHANNELS, value, place, about));
			case DEPARTMENT -> about.refer(Literals.TOUCHPOINT__DEPARTMENT, only(Literals.WORKSHOP__DEPARTMENTS, value, place, about));
			case DEVICE -> ((Touchpoint) card).setDevice(value);
			case OWNER -> about.refer(Literals.CARD__OWNER, only(Literals.WORKSHOP__PARTICIPANTS, value, place, about));
			case EVIDENCE -> word("evidence", value, place, about, found -> card.setEvidence(EvidenceLevel.get(found)));
			case MOMENT_OF_TRUTH -> word("moment", value, place, about, found -> card.setMomentOfTruth(MomentOfTruth.get(found)));
			case VOTES -> number(value, place, about, 0, 1_000_000, card::setVotes);
			case SEVERITY -> degree(value, place, about, degree -> card.eSet(card.eClass().getEStructuralFeature("severity"), degree));
			case IMPACT -> degree(value, place, about, degree -> ((Opportunity) card).setImpact(degree));
			case EFFORT -> degree(value, place, about, degree -> ((Opportunity) card).setEffort(degree));
			case TAGS -> Stream.of(value.split("[,;،؛、，\\n]")).map(String::strip).filter(tag -> !tag.isEmpty() && !card.getTags().contains(tag))
					.forEach(card.getTags()::add);
			default -> throw new IllegalStateException(column.field().id());
		}
	}

	private boolean isFirstNotes(Column column) {
		return additions.mapping().columns().get(additions.mapping().column(Field.NOTES)).equals(column);
	}

	/** A card has one channel, department or owner: the first of several. The others stand in its notes. */
	private NamedElement only(EReference containment, String value, String place, NewCard about) {
		List<String> names = Stream.of(value.split("[;\\n]|,(?=\\s)|[،、，]")).map(String::strip).filter(name -> !name.isEmpty()).toList();
		boolean whole = names.size() < 2 || isKnown(containment, value);
		if (!whole) {
			about.note(value);
			additions.notice(place, NLS.bind(Messages.onlyOne, Additions.shortened(value), names.get(0)));
		}
		return additions.named(containment, whole ? value : names.get(0), place);
	}

	private boolean isKnown(EReference containment, String value) {
		return ((List<?>) additions.workshop().eGet(containment)).stream()
				.anyMatch(element -> NameKey.of(((NamedElement) element).displayName()).equals(NameKey.of(value)));
	}

	private void word(String kind, String value, String place, NewCard about, Consumer<String> known) {
		String found = Vocabulary.find(kind, value);
		if (found == null) {
			notUnderstood(value, place, about);
		} else {
			known.accept(found);
		}
	}

	private void notUnderstood(String value, String place, NewCard about) {
		about.note(value);
		additions.notice(place, NLS.bind(Messages.notUnderstood, Additions.shortened(value)));
	}

	private void degree(String value, String place, NewCard about, Consumer<Integer> set) {
		String word = Vocabulary.find("degree", value);
		if (word != null) {
			set.accept(Integer.valueOf(word));
		} else {
			number(value, place, about, 1, HIGHEST_DEGREE, set);
		}
	}

	private void number(String value, String place, NewCard about, int least, int most, Consumer<Integer> set) {
		OptionalDouble number = Numbers.of(value);
		if (number.isEmpty()) {
			notUnderstood(value, place, about);
		} else if (number.getAsDouble() != Math.rint(number.getAsDouble()) || number.getAsDouble() < least || number.getAsDouble() > most) {
			about.note(value);
			additions.notice(place, NLS.bind(Messages.noWholeNumber, new Object[] {value, least, most}));
		} else {
			set.accept((int) number.getAsDouble());
		}
	}

	private void persona(String value, String place, RowCards row) {
		Persona persona = (Persona) additions.named(Literals.WORKSHOP__PERSONAS, value.replaceAll("\\s*\\R\\s*", " "), place);
		row.parts().meets(persona);
		row.all().forEach(card -> card.refer(Literals.CARD__PERSONA, persona));
	}

	/** A card that is an emotion itself gets the score; beside any other one comes a point of the curve. */
	private void emotion(String value, String place, RowCards row) {
		Emotions.Reading reading = cards.emotions().read(value);
		if (row.main() != null && row.main().card() instanceof EmotionPoint point) {
			if (reading.score() == null) {
				additions.notice(place, NLS.bind(reading.isOff() ? Messages.offScale : Messages.unknownEmotion, Additions.shortened(value), cards.emotions().scale()));
			} else {
				point.setScore(reading.score());
			}
			return;
		}
		if (reading.isOff() || reading.score() == null && Numbers.of(value).isPresent()) {
			additions.notice(place, NLS.bind(Messages.offScale, value, cards.emotions().scale()));
			return;
		}
		Lane lane = row.parts().laneOfType("emotions", place);
		NewCard felt = cards.card(row.parts(), value, row.step(), lane, place);
		if (felt != null) {
			row.all().add(felt);
		}
	}
}
