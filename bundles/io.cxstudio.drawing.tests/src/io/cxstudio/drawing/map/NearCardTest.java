/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.Detail;
import io.cxstudio.drawing.FixedMeasurer;
import io.cxstudio.drawing.LineBreaker;
import io.cxstudio.model.Barrier;
import io.cxstudio.model.BarrierKind;
import io.cxstudio.model.Card;
import io.cxstudio.model.Channel;
import io.cxstudio.model.Citation;
import io.cxstudio.model.Department;
import io.cxstudio.model.EvidenceLevel;
import io.cxstudio.model.EvidenceSource;
import io.cxstudio.model.Frequency;
import io.cxstudio.model.Medium;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.MomentOfTruth;
import io.cxstudio.model.Opportunity;
import io.cxstudio.model.PainPoint;
import io.cxstudio.model.Touchpoint;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cards on a map that is seen near say in words what they otherwise show by signs. */
class NearCardTest {

    private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;
    private static final MapOptions WINDOW = new MapOptions(1280, 720, true);

    private static MapContent content(MapBuilder map) {
        return MapContent.of(map.journey, TestCatalog.CATALOG);
    }

    private static MapLayout layout(MapBuilder map, MapOptions options) {
        return new MapLayout(content(map), new LineBreaker(new FixedMeasurer()), options);
    }

    private static List<String> words(MapBuilder map, Card card) {
        return content(map).card(card, true).marks().stream().map(Mark::words).toList();
    }

    private static MapBuilder map(String language) {
        MapBuilder map = new MapBuilder(language, "Map");
        map.stage("Book", null, "before", "Pay", "Wait");
        for (String lane : List.of("touchpoints", "painPoints", "barriers", "opportunities")) {
            map.lane(lane);
        }
        return map;
    }

    private static void cite(Card card, String... names) {
        for (String name : names) {
            EvidenceSource source = FACTORY.createEvidenceSource();
            source.setName(name);
            Citation citation = FACTORY.createCitation();
            citation.setSource(source);
            card.getCitations().add(citation);
        }
    }

    @Test
    void aPainPointSaysAllThatItHas() {
        MapBuilder map = map("en");
        PainPoint pain = map.with(map.pain(0, 3, "queue"), "Linh Tran", 12, EvidenceLevel.PARTLY_RESEARCHED);
        pain.setMomentOfTruth(MomentOfTruth.FIRST);
        pain.getTags().addAll(List.of("urgent", " ", "north"));
        cite(pain, "Survey\n2026", "Interviews", " ");
        assertEquals(List.of("Severity 3", "First moment of truth", "Partly researched", "Votes 12", "Linh Tran", "Survey 2026 +1", "#urgent #north"),
                words(map, pain));
        assertEquals("LT", content(map).card(pain, true).marks().get(4).text(), "the initials stay, so that the card is known again");
    }

    @Test
    void everyLanguageSpeaksForItself() {
        MapBuilder persian = map("fa");
        PainPoint pain = persian.with(persian.pain(0, 3, "صف"), "سارا احمدی", 12, EvidenceLevel.RESEARCHED);
        assertEquals(List.of("شدت ۳", "پژوهش‌شده", "رأی‌ها ۱۲", "سارا احمدی"), words(persian, pain));
        for (String language : List.of("en", "th", "vi", "zh-TW", "fa", "de")) {
            MapBuilder map = map(language);
            Barrier barrier = FACTORY.createBarrier();
            Touchpoint touchpoint = FACTORY.createTouchpoint();
            PainPoint any = FACTORY.createPainPoint();
            for (BarrierKind kind : BarrierKind.values()) {
                barrier.setKind(kind);
                assertEquals(kind == BarrierKind.UNSPECIFIED ? 0 : 1, words(map, barrier).size(), language);
            }
            for (Frequency frequency : Frequency.values()) {
                touchpoint.setFrequency(frequency);
                assertEquals(frequency == Frequency.UNSPECIFIED ? 0 : 1, words(map, touchpoint).size(), language);
            }
            for (MomentOfTruth moment : MomentOfTruth.values()) {
                any.setMomentOfTruth(moment);
                assertEquals(moment == MomentOfTruth.NONE ? 0 : 1, words(map, any).size(), language);
            }
        }
    }

    @Test
    void touchpointsAndOpportunitiesSayWhatHasNoSign() {
        MapBuilder map = map("en");
        Touchpoint touchpoint = FACTORY.createTouchpoint();
        Channel channel = FACTORY.createChannel();
        channel.setName("Chatbot");
        Department department = FACTORY.createDepartment();
        department.setName("Service");
        touchpoint.setChannel(channel);
        touchpoint.setDepartment(department);
        touchpoint.setDevice(" phone ");
        touchpoint.setFrequency(Frequency.OFTEN);
        assertEquals(List.of("Chatbot", "phone", "Service", "Often"), words(map, touchpoint));
        touchpoint.setMedium(Medium.PHYSICAL);
        assertEquals("Chatbot · Physical", words(map, touchpoint).getFirst());
        touchpoint.setChannel(null);
        assertEquals("Physical", words(map, touchpoint).getFirst());
        Opportunity opportunity = FACTORY.createOpportunity();
        opportunity.setImpact(5);
        opportunity.setEffort(2);
        assertEquals(List.of("Impact 5", "Effort 2"), words(map, opportunity));
        assertTrue(content(map).card(opportunity).marks().stream().allMatch(mark -> mark.words().isEmpty()), "not where the map is seen from farther away");
    }

    @Test
    void cardsGrowForTheirWordsAndNeverTouch() {
        for (int seed = 0; seed < 10; seed++) {
            MapLayout signs = layout(new RandomMaps(seed).map(seed % 2 == 0 ? "th" : "fa", 1 + seed % 7, 120), WINDOW);
            MapLayout near = signs.updated(WINDOW.inWords(true));
            for (int row = 0; row < near.rows().size(); row++) {
                assertTrue(near.rows().get(row).height() >= signs.rows().get(row).height());
                List<Box> boxes = new ArrayList<>();
                for (Placed placed : near.rows().get(row).content().cards()) {
                    if (near.rows().get(row).emotions() == null) {
                        boxes.add(near.card(placed.card()).orElseThrow());
                        assertFits(near.geometry(placed.card()).orElseThrow());
                    }
                }
                for (int i = 0; i < boxes.size(); i++) {
                    for (Box other : boxes.subList(i + 1, boxes.size())) {
                        assertFalse(boxes.get(i).intersects(other), boxes.get(i) + " " + other);
                    }
                }
            }
        }
    }

    private static void assertFits(CardGeometry geometry) {
        FixedMeasurer measurer = new FixedMeasurer();
        for (List<Mark> marks : geometry.markRows()) {
            assertTrue(MarkPainter.width(marks, measurer) <= geometry.width() - 2.0 * Distances.CARD_PADDING + 1, marks.toString());
        }
        assertTrue(geometry.height() >= geometry.text().height() + (geometry.marksInline() ? 0 : geometry.markRows().size() * CardGeometry.MARK_ROW));
    }

    @Test
    void comingNearBreaksNoTextAgainAndGoingFarBringsTheSameMapBack() {
        MapBuilder map = new RandomMaps(3).map("en", 4, 80);
        MapLayout signs = layout(map, WINDOW);
        MapLayout near = signs.updated(WINDOW.inWords(true));
        MapLayout again = near.updated(WINDOW);
        int taller = 0;
        for (Card card : map.journey.getCards()) {
            if (signs.geometry(card).isPresent()) {
                assertSame(signs.geometry(card).get().text(), near.geometry(card).orElseThrow().text());
                assertEquals(signs.geometry(card), again.geometry(card));
                taller += near.geometry(card).get().height() > signs.geometry(card).get().height() ? 1 : 0;
            }
        }
        assertTrue(taller > 0);
        assertEquals(signs.bounds(), again.bounds());
    }

    @Test
    void whatChangesWhileTheMapIsNearIsSaid() {
        MapBuilder map = map("en");
        PainPoint pain = map.with(map.pain(0, 3, "queue"), "Linh Tran", 1, EvidenceLevel.RESEARCHED);
        MapLayout near = layout(map, WINDOW.inWords(true));
        pain.setVotes(7);
        near.cardChanged(pain);
        assertTrue(near.geometry(pain).orElseThrow().markRows().toString().contains("Votes 7"));
        pain.setText("another queue");
        MapLayout far = near.updated(WINDOW);
        assertEquals("another queue", far.geometry(pain).orElseThrow().content().text(), "also what nobody told the layout of");
    }

    @Test
    void aMegabyteOfAWordIsCutOffAtOnce() {
        MapBuilder map = map("en");
        Touchpoint touchpoint = FACTORY.createTouchpoint();
        touchpoint.setStep(map.steps.getFirst());
        touchpoint.setLane(map.journey.getLanes().getFirst());
        touchpoint.setDevice("\uD83D\uDE42".repeat(500_000));
        map.journey.getCards().add(touchpoint);
        String device = words(map, touchpoint).getFirst();
        assertTrue(device.length() <= 201 && device.endsWith("\u2026") && !Character.isHighSurrogate(device.charAt(device.length() - 2)));
        assertFits(layout(map, WINDOW.inWords(true)).geometry(touchpoint).orElseThrow());
    }

    @Test
    void nearBeginsAtOneAndAHalf() {
        assertFalse(Detail.isNear(1.25));
        assertTrue(Detail.isNear(1.5));
    }
}
