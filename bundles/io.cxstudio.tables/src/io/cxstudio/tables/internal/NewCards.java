/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.tables.internal;

import io.cxstudio.capture.CardText;
import io.cxstudio.exchange.importing.ElementEdit;
import io.cxstudio.model.Card;
import io.cxstudio.model.Element;
import io.cxstudio.model.EmotionPoint;
import io.cxstudio.model.Lane;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.ModelPackage.Literals;
import io.cxstudio.model.Step;
import io.cxstudio.tables.TableImport;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;

/** Makes cards of texts. */
final class NewCards {

	/**
	 * A card in the making.
	 *
	 * @param card  the card, without references
	 * @param parts the journey in which it will be
	 * @param place where it stands in the table
	 * @param step  where it will stand; null for the parking lot
	 * @param lane  in which lane; may be null for a parked one
	 * @param edits what is done for it
	 */
	record NewCard(Card card, JourneyParts parts, String place, Step step, Lane lane, List<ElementEdit> edits) {

		void refer(EReference reference, Element target) {
			if (target != null) {
				edits.add(new ElementEdit.Refer(card.getId(), reference, List.of(target.getId())));
			}
		}

		/** Says something more in the notes. */
		void note(String text) {
			card.setNotes(card.getNotes() == null || card.getNotes().isBlank() ? text : card.getNotes() + '\n' + text);
		}
	}

	private static final Pattern BULLET = Pattern.compile("^\\s*(?:[\u2022\u2023\u25E6\u25AA\u25CF\u25CB\u25A0\u2043\u2219\u00B7*]|[-\u2013\u2014](?=\\s)|\\(?\\p{Nd}{1,2}[.)](?=\\s))\\s*");

	private final Additions additions;
	private final Emotions emotions;
	private int made;

	NewCards(Additions additions) {
		this.additions = additions;
		emotions = new Emotions(additions.workshop(), additions.mapping().emotions());
	}

	Emotions emotions() {
		return emotions;
	}

	/** The notes in a cell: its bullets, or else its lines. */
	static List<String> texts(String cell, boolean lines) {
		String[] all = cell.split("\\R");
		boolean bullets = false;
		for (String line : all) {
			bullets |= BULLET.matcher(line).find() && all.length > 1;
		}
		if (!lines || !bullets && all.length == 1) {
			return cell.isBlank() ? List.of() : List.of(all.length == 1 ? cell.strip() : cell);
		}
		List<String> texts = new ArrayList<>();
		for (String line : all) {
			boolean begins = BULLET.matcher(line).find();
			String text = begins ? BULLET.matcher(line).replaceFirst("").strip() : line.strip();
			if (text.isEmpty()) {
				continue;
			}
			if (bullets && !begins && !texts.isEmpty()) {
				texts.set(texts.size() - 1, texts.getLast() + '\n' + text);
			} else {
				texts.add(text);
			}
		}
		return texts;
	}

	/**
	 * A card; it has to be {@link #finish finished} once everything about it is known.
	 *
	 * @return null if there are too many cards
	 */
	NewCard card(JourneyParts parts, String text, Step step, Lane lane, String place) {
		if (made == TableImport.MOST_CARDS) {
			return null;
		}
		made++;
		EClass kind = lane == null ? Literals.CARD : additions.catalog().cardClass(lane);
		Card card = Additions.identified(kind, Card.class);
		NewCard made = new NewCard(card, parts, place, step, lane, new ArrayList<>());
		if (card instanceof EmotionPoint point) {
			feel(point, text, made);
		} else {
			write(text, card, parts);
		}
		made.edits().add(new ElementEdit.Add(card, parts.journey().getId(), Literals.JOURNEY__CARDS));
		made.refer(Literals.CARD__STEP, step);
		made.refer(Literals.CARD__LANE, lane);
		return made;
	}

	private void feel(EmotionPoint point, String text, NewCard made) {
		Emotions.Reading reading = emotions.read(text);
		point.setScore(reading.score() == null ? emotions.neutral() : reading.score());
		if (reading.isOff()) {
			additions.notice(made.place(), NLS.bind(Messages.offScale, text, emotions.scale()));
		} else if (reading.score() == null) {
			additions.notice(made.place(), NLS.bind(Messages.unknownEmotion, Additions.shortened(text)));
		}
		write(reading.isOff() ? text : reading.text(), point, made.parts());
	}

	/** What is said on an emotion is a text like any other. */
	private static void write(String text, Card card, JourneyParts parts) {
		Card plain = ModelFactory.eINSTANCE.createCard();
		CardText.put(text, plain, parts.journey());
		card.setText(plain.getText() == null || plain.getText().isEmpty() ? null : plain.getText());
		card.setNotes(plain.getNotes());
	}

	void finish(NewCard made) {
		String text = made.card().displayName().isBlank() && made.card() instanceof EmotionPoint point ? Emotions.plain(point.getScore())
				: made.card().displayName();
		String where = made.step() == null ? Messages.parkingLot : made.parts().path(made.step());
		String lane = made.lane() == null ? "" : made.lane().displayName();
		additions.add(made.place(), NLS.bind(lane.isEmpty() ? Messages.newCardWithoutLane : Messages.newCard, new Object[] {text, where, lane}), made.edits());
	}

	/** Tells how many cards there were no room for. */
	void tellBeyond(int beyond) {
		if (beyond > 0) {
			additions.notice("", NLS.bind(Messages.tooManyCards, TableImport.MOST_CARDS, beyond));
		}
	}
}
