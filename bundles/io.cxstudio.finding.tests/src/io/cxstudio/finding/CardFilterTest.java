/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.cxstudio.model.Card;
import io.cxstudio.model.Element;
import io.cxstudio.model.EvidenceLevel;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.Touchpoint;
import io.cxstudio.testing.RandomWorkshop;

/** Which cards fit, and what is found on a map. */
class CardFilterTest {

	private final FoldedElements texts = new FoldedElements();
	private SmallMap map;

	@BeforeEach
	void makeMap() {
		map = new SmallMap();
	}

	private List<Card> fitting(CardFilter filter) {
		return filter.fitting(map.journey.getCards(), texts);
	}

	@Test
	void noneFitsEveryCard() {
		assertTrue(CardFilter.NONE.isNone());
		assertEquals(map.journey.getCards(), fitting(CardFilter.NONE));
		assertTrue(CardFilter.NONE.withQuery("  ").isNone());
		assertTrue(CardFilter.NONE.withQuery(null).withMinimumVotes(-3).isNone());
	}

	@Test
	void allWordsHaveToStandOnTheCard() {
		assertEquals(List.of(map.slow), fitting(CardFilter.NONE.withQuery("wifi slow")));
		assertEquals(List.of(map.slow), fitting(CardFilter.NONE.withQuery("SLOW tower")), "one of them in the notes");
		assertEquals(List.of(), fitting(CardFilter.NONE.withQuery("wifi quick")));
		assertEquals(List.of(map.app), fitting(CardFilter.NONE.withQuery("kiosk")), "the device");
		assertEquals(List.of(map.slow), fitting(CardFilter.NONE.withQuery("#urg")));
		assertEquals(List.of(map.slow), fitting(CardFilter.NONE.withQuery("＃urgent wifi")));
		assertEquals(List.of(), fitting(CardFilter.NONE.withQuery("#gent")), "a tag is found by its beginning");
		assertEquals(List.of(), fitting(CardFilter.NONE.withQuery("#wifi")));
	}

	@Test
	void choosesByWhatCardsAre() {
		assertEquals(List.of(map.slow, map.parked), fitting(CardFilter.NONE.with(Facet.LANE, List.of(map.pains.getId()))));
		assertEquals(List.of(map.app), fitting(CardFilter.NONE.with(Facet.STAGE, List.of(map.second.getId()))));
		assertEquals(List.of(map.app), fitting(CardFilter.NONE.with(Facet.CHANNEL, List.of(map.channel.getId()))));
		assertEquals(List.of(map.app), fitting(CardFilter.NONE.with(Facet.DEPARTMENT, List.of(map.department.getId()))));
		assertEquals(List.of(map.slow), fitting(CardFilter.NONE.with(Facet.OWNER, List.of(map.owner.getId()))));
		assertEquals(List.of(map.app, map.parked), fitting(CardFilter.NONE.with(Facet.PERSONA, List.of("another"))), "cards of all personas");
		assertEquals(List.of(map.slow), fitting(CardFilter.NONE.with(Facet.EVIDENCE, List.of(EvidenceLevel.RESEARCHED.getLiteral()))));
		assertEquals(List.of(map.slow), fitting(CardFilter.NONE.withMinimumVotes(3)));
		assertEquals(List.of(map.slow, map.app), fitting(CardFilter.NONE.withMinimumVotes(2)));
		assertEquals(List.of(), fitting(CardFilter.NONE.withMinimumVotes(2).with(Facet.LANE, List.of("gone"))));
		assertEquals(List.of(map.slow, map.app),
				fitting(CardFilter.NONE.with(Facet.STAGE, map.first.getId(), true).with(Facet.STAGE, map.second.getId(), true)));
	}

	@Test
	void aKindIsThatOfTheCardItself() {
		Card note = ModelFactory.eINSTANCE.createCard();
		map.put(note, "Note", map.first.getSteps().get(0), map.pains);
		assertEquals(List.of(map.slow), fitting(CardFilter.NONE.with(Facet.KIND, List.of("painPoint"))), "not all cards of the lane of pains");
		map.pains.setTypeId("io.cxstudio.lane.painPoints");
		assertEquals(List.of(map.parked, note), fitting(CardFilter.NONE.with(Facet.KIND, List.of("io.cxstudio.lane.painPoints"))));
		map.pains.setTypeId(" ");
		assertEquals(List.of(map.app, map.parked, note), fitting(CardFilter.NONE.with(Facet.KIND, List.of("card", "touchpoint"))));
		note.setLane(null);
		assertEquals("card", Facet.kind(note));
	}

	@Test
	void choosesWhatIsMissing() {
		assertEquals(List.of(map.app, map.parked), fitting(CardFilter.NONE.with(Facet.OWNER, List.of(Facet.WITHOUT))));
		assertEquals(List.of(map.slow, map.app, map.parked), fitting(CardFilter.NONE.with(Facet.OWNER, List.of(Facet.WITHOUT, map.owner.getId()))));
		assertEquals(List.of(), fitting(CardFilter.NONE.with(Facet.CHANNEL, List.of(Facet.WITHOUT))), "only touchpoints can be without a channel");
		((Touchpoint) map.app).setChannel(null);
		((Touchpoint) map.app).setDepartment(null);
		assertEquals(List.of(map.app), fitting(CardFilter.NONE.with(Facet.CHANNEL, List.of(Facet.WITHOUT))));
		assertEquals(List.of(map.app), fitting(CardFilter.NONE.with(Facet.DEPARTMENT, List.of(Facet.WITHOUT))));
		assertEquals(List.of(map.app, map.parked), fitting(CardFilter.NONE.with(Facet.PERSONA, List.of(Facet.WITHOUT))), "those that tell of all");
		assertEquals(List.of(map.app, map.parked), fitting(CardFilter.NONE.with(Facet.EVIDENCE, List.of(EvidenceLevel.UNSPECIFIED.getLiteral()))));
		assertEquals(List.of(map.slow, map.app, map.parked), fitting(CardFilter.NONE.with(Facet.LANE, List.of(map.pains.getId(), map.touchpoints.getId()))));
	}

	@Test
	void isAValue() {
		CardFilter one = CardFilter.NONE.withQuery("a").with(Facet.LANE, "x", true).with(Facet.LANE, "y", true);
		CardFilter other = CardFilter.NONE.with(Facet.LANE, List.of("y", "x")).withQuery(" a ");
		assertEquals(one, other);
		assertEquals(one.hashCode(), other.hashCode());
		assertNotEquals(one, one.withMinimumVotes(1));
		assertEquals(CardFilter.NONE.withQuery("a"), one.with(Facet.LANE, List.of()));
		assertFalse(one.isNone());
	}

	@Test
	void survivesWhatTheFileDoesNotHave() {
		Lane gone = ModelFactory.eINSTANCE.createLane();
		((InternalEObject) gone).eSetProxyURI(URI.createURI("#gone"));
		map.slow.setLane(gone);
		((Touchpoint) map.app).setChannel(null);
		for (Facet facet : Facet.values()) {
			fitting(CardFilter.NONE.with(facet, List.of("gone")));
		}
		map.slow.setText(null);
		assertEquals(List.of(), fitting(CardFilter.NONE.withQuery("wifi")));
		assertEquals(List.of(map.slow), MapSearch.find(map.journey, "tower", Accents.IF_TYPED, texts).stream().map(Found::element).toList());
	}

	@Test
	void findsInReadingOrder() {
		map.journey.getCards().move(0, map.app);
		List<Element> found = MapSearch.find(map.journey, "A", Accents.IF_TYPED, texts).stream().map(Found::element).toList();
		assertEquals(List.of(map.second, map.second.getSteps().get(0), map.pains, map.slow, map.touchpoints, map.app, map.parked), found,
				"headers first, then lane by lane, then what is parked");
		assertEquals(List.of(), MapSearch.find(map.journey, " ", Accents.IF_TYPED, texts));
		Found notes = MapSearch.find(map.journey, "tower", Accents.IF_TYPED, texts).get(0);
		assertEquals(Place.NOTES, notes.place());
		assertEquals(List.of(new TextHit(4, 9)), notes.hits());
	}

	@Test
	void foldsAgainOnlyWhatHasChanged() {
		List<FoldedElements.Part> before = texts.of(map.slow);
		assertSame(before, texts.of(map.slow));
		FoldedText notes = before.get(1).text();
		map.slow.setText("Quick");
		assertEquals("Quick", texts.of(map.slow).get(0).text().original());
		assertSame(notes, texts.of(map.slow).get(1).text());
		map.slow.setNotes(null);
		map.slow.getTags().clear();
		assertEquals(1, texts.of(map.slow).size());
	}

	@Test
	void aLetterIsLookedForInFiveThousandCardsWithinAFrameOrTwo() {
		Journey journey = RandomWorkshop.map(5, 10, 5, 10, 5000).getJourneys().get(0);
		MapSearch.find(journey, "warm", Accents.IF_TYPED, texts);
		int searches = 40;
		assertTimeout(Duration.ofMillis(searches * 150L), () -> {
			for (int i = 0; i < searches; i++) {
				MapSearch.find(journey, "no" + i, Accents.IF_TYPED, texts);
				CardFilter.NONE.withQuery("no " + i).fitting(journey.getCards(), texts);
			}
		});
	}
}
