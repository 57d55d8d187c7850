/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cxstudio.catalog.internal.RegistryInHand;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a plug-in gets wrong is reported with its name and left out, and everything else is there. */
class BrokenContributionsTest {

    private static final String PLUGIN = "com.example.broken";
    private static final int BUILT_IN = 21 + 19 + 19 + 6 + 5;

    private static Catalog read(String point, String elements) {
        return RegistryInHand.withBuiltIns()
                .contribute(PLUGIN, "<extension point=\"io.cxstudio.catalog." + point + "\">" + elements + "</extension>").read();
    }

    private static void isLeftOut(Catalog catalog, String element, String... partsOfMessage) {
        assertEquals(BUILT_IN, BuiltInCatalogTest.entries(catalog).count(), catalog.problems().toString());
        isReported(catalog, element, partsOfMessage);
    }

    private static void isReported(Catalog catalog, String element, String... partsOfMessage) {
        assertEquals(1, catalog.problems().size(), catalog.problems().toString());
        CatalogProblem problem = catalog.problems().getFirst();
        assertEquals(PLUGIN, problem.source());
        assertEquals(element, problem.element());
        for (String part : partsOfMessage) {
            assertTrue(problem.message().contains(part), problem.message());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "laneTypes | <laneType name=\"A\"/> | laneType | id",
        "laneTypes | <laneType id=\"\" name=\"A\"/> | `laneType ` | id",
        "laneTypes | <laneType id=\"a b\" name=\"A\"/> | laneType a b | a b",
        "laneTypes | <laneType id=\"a\"/> | laneType a | name",
        "laneTypes | <laneType id=\"a\" name=\" \"/> | laneType a | name",
        "laneTypes | <laneType id=\"a\" name=\"%nowhere\"/> | laneType a | %nowhere",
        "laneTypes | <laneType id=\"a\" name=\"A\" colour=\"red\"/> | laneType a | red",
        "laneTypes | <laneType id=\"a\" name=\"A\" colour=\"#12345G\"/> | laneType a | #12345G",
        "laneTypes | <laneType id=\"a\" name=\"A\" colourDark=\"#12\"/> | laneType a | #12",
        "laneTypes | <laneType id=\"a\" name=\"A\" icon=\"icons/none.svg\"/> | laneType a | icons/none.svg",
        "laneTypes | <laneType id=\"a\" name=\"A\" icon=\"icons/a.png\"/> | laneType a | icons/a.png",
        "laneTypes | <laneType id=\"a\" name=\"A\" cardKind=\"sticker\"/> | laneType a | touchpoint",
        "laneTypes | <stageType id=\"a\" name=\"A\"/> | stageType a | laneType",
        "laneTypes | <laneType id=\"io.cxstudio.lane.actions\" name=\"A\"/> | laneType io.cxstudio.lane.actions | io.cxstudio.catalog",
        "stageTypes | <stageType id=\"io.cxstudio.stage.use\" name=\"A\"/> | stageType io.cxstudio.stage.use | taken",
        "channels | <channel id=\"a\" name=\"A\" digital=\"perhaps\"/> | channel a | perhaps",
        "methods | <method id=\"a\" name=\"A\"/> | method a | step",
        "methods | <method id=\"a\" name=\"A\"><step/></method> | method a | name",
        "methods | <method id=\"a\" name=\"A\"><step name=\"B\" minutes=\"0\"/></method> | method a | minutes",
        "methods | <method id=\"a\" name=\"A\"><step name=\"B\" minutes=\"soon\"/></method> | method a | soon",
        "methods | <method id=\"a\" name=\"A\"><step name=\"B\" minutes=\"1441\"/></method> | method a | 1441",
    })
    void isReportedAndLeftOut(String point, String element, String label, String message) {
        isLeftOut(read(point, element), label, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "<lane type=\"io.cxstudio.lane.actions\"/> | <stage>",
        "<stage type=\"io.cxstudio.stage.use\"><step name=\"S\"/></stage> | <lane>",
        "<stage type=\"io.cxstudio.stage.use\"/><lane type=\"io.cxstudio.lane.actions\"/> | <step>",
        "<stage type=\"io.cxstudio.stage.use\"><step/></stage><lane type=\"io.cxstudio.lane.actions\"/> | name",
        "<stage type=\"no.such.stage\"><step name=\"S\"/></stage><lane type=\"io.cxstudio.lane.actions\"/> | no.such.stage",
        "<stage><step name=\"S\"/></stage><lane type=\"io.cxstudio.lane.actions\"/> | type",
        "<stage type=\"io.cxstudio.stage.use\"><step name=\"S\"/></stage><lane type=\"no.such.lane\"/> | no.such.lane",
        "<stage type=\"io.cxstudio.stage.use\"><step name=\"S\"/></stage><lane type=\"io.cxstudio.stage.use\"/> | io.cxstudio.stage.use",
        "<stage type=\"io.cxstudio.stage.use\" phase=\"p\"><step name=\"S\"/></stage><lane type=\"io.cxstudio.lane.actions\"/> | phase",
        "<phase id=\"p\"/><stage type=\"io.cxstudio.stage.use\"><step name=\"S\"/></stage><lane type=\"io.cxstudio.lane.actions\"/> | name",
    })
    void aTemplateThatDoesNotHoldTogetherIsLeftOut(String content, String message) {
        isLeftOut(read("templates", "<template id=\"t\" name=\"T\">" + content + "</template>"), "template t", message);
    }

    @Test
    void aTemplateMayNotNameAnUnknownMethodOrChannel() {
        String content = "<stage type=\"io.cxstudio.stage.use\"><step name=\"S\"/></stage><lane type=\"io.cxstudio.lane.actions\"/>";
        isLeftOut(read("templates", "<template id=\"t\" name=\"T\" method=\"no.method\">" + content + "</template>"), "template t", "no.method");
        isLeftOut(read("templates", "<template id=\"t\" name=\"T\">" + content + "<channel type=\"no.channel\"/></template>"), "template t",
                "no.channel");
    }

    @Test
    void phasesMayNotBeTornOrDouble() {
        String lane = "<lane type=\"io.cxstudio.lane.actions\"/>";
        String in = "<stage type=\"io.cxstudio.stage.use\" phase=\"p\"><step name=\"S\"/></stage>";
        String out = "<stage type=\"io.cxstudio.stage.use\"><step name=\"S\"/></stage>";
        String phase = "<phase id=\"p\" name=\"P\"/>";
        isLeftOut(read("templates", "<template id=\"t\" name=\"T\">" + phase + in + out + in + lane + "</template>"), "template t", "side by side");
        isLeftOut(read("templates", "<template id=\"t\" name=\"T\">" + phase + phase + in + lane + "</template>"), "template t", "phases", "p");
        assertEquals(List.of(), read("templates", "<template id=\"t\" name=\"T\">" + phase + out + in + in + out + lane + "</template>").problems());
    }

    @Test
    void aTemplateOnABrokenLaneTypeIsBrokenToo() {
        Catalog catalog = RegistryInHand.withBuiltIns().contribute(PLUGIN, """
                <extension point="io.cxstudio.catalog.laneTypes"><laneType id="broken" name="B" colour="no"/></extension>
                <extension point="io.cxstudio.catalog.templates"><template id="t" name="T">
                <stage type="io.cxstudio.stage.use"><step name="S"/></stage><lane type="broken"/></template></extension>""").read();
        assertEquals(BUILT_IN, BuiltInCatalogTest.entries(catalog).count());
        assertEquals(List.of("laneType broken", "template t"), catalog.problems().stream().map(CatalogProblem::element).toList());
    }

    @Test
    void aSlipOfThePenIsReportedAndTheRestUsed() {
        Catalog catalog = read("laneTypes", "<laneType id=\"a\" name=\"A\" color=\"#3B6FB6\"/>");
        assertTrue(catalog.laneType("a").isPresent());
        isReported(catalog, "laneType a", "color", "colour");

        Catalog withChild = read("laneTypes", "<laneType id=\"a\" name=\"A\"><icon/></laneType>");
        assertTrue(withChild.laneType("a").isPresent());
        isReported(withChild, "icon", "icon");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<half name=\"A\"/>", "<half name=\"A\"/><half name=\"B\"/>", "<half name=\"A\"/><half name=\"B\" cardKind=\"emotion\"/>",
            "<half name=\"A\" cardKind=\"measure\"/><half name=\"B\" cardKind=\"barrier\"/>",
            "<half name=\"A\"/><half name=\"B\" cardKind=\"barrier\"/><half name=\"C\" cardKind=\"touchpoint\"/>"})
    void aLaneHasTwoHalvesOfDifferentKindsOrNone(String halves) {
        isLeftOut(read("laneTypes", "<laneType id=\"a\" name=\"A\">" + halves + "</laneType>"), "laneType a", "half");
    }

    @Test
    void aPartnerContributesALaneWithHalves() {
        Catalog catalog = read("laneTypes", "<laneType id=\"a\" name=\"For and against\" cardKind=\"opportunity\"><half name=\"For\"/>"
                + "<half name=\"Against\" cardName=\"Objection\" cardKind=\"barrier\" colour=\"#C2413A\"/></laneType>");
        assertEquals(List.of(), catalog.problems());
        LaneType lane = catalog.laneType("a").orElseThrow();
        assertEquals(CardKind.CARD, lane.cardKind(), "that of the first half");
        assertEquals("For", lane.cardName("en"));
        assertEquals("Objection", lane.halves().get(LaneHalf.MINUS).cardNames().in("en"));
        assertEquals("#C2413A", lane.halves().get(LaneHalf.MINUS).colour());
    }

    @Test
    void oneBrokenContributionDoesNotTakeItsNeighboursAway() {
        Catalog catalog = read("laneTypes", "<laneType id=\"a\"/><laneType id=\"b\" name=\"B\"/>");
        assertTrue(catalog.laneType("b").isPresent());
        isReported(catalog, "laneType a", "name");
    }

    @Test
    void theFirstOfTwoPluginsWithTheSameIdWinsBySymbolicName() {
        String lane = "<extension point=\"io.cxstudio.catalog.laneTypes\"><laneType id=\"same\" name=\"%s\"/></extension>";
        Catalog catalog = RegistryInHand.withBuiltIns().contribute("com.example.z", lane.formatted("Z")).contribute("com.example.a", lane.formatted("A"))
                .read();
        assertEquals("A", catalog.laneType("same").orElseThrow().name("en"));
        assertEquals("com.example.a", catalog.laneType("same").orElseThrow().contributor());
        assertEquals("com.example.z", catalog.problems().getFirst().source());
        assertTrue(catalog.problems().getFirst().message().contains("com.example.a"));
    }

    @Test
    void aGoodContributionIsThereWithItsNames() {
        Catalog catalog = RegistryInHand.withBuiltIns().texts(PLUGIN, "en", "lane", "Gym").texts(PLUGIN, "fa", "lane", "باشگاه").contribute(PLUGIN,
                "<extension point=\"io.cxstudio.catalog.laneTypes\"><laneType id=\"g\" name=\"%lane\" colour=\"#FFFF00\" cardKind=\"opportunity\"/>"
                        + "</extension>").read();
        LaneType lane = catalog.laneType("g").orElseThrow();
        assertEquals("Gym", lane.name("en"));
        assertEquals("باشگاه", lane.name("fa-IR"));
        assertEquals("Gym", lane.name("th"));
        assertEquals("Gym", lane.cardName("en"));
        assertEquals(CardKind.OPPORTUNITY, lane.cardKind());
        assertEquals(PLUGIN, lane.contributor());
        assertFalse(lane.colour().equals("#FFFF00"));
        assertEquals(List.of(), catalog.problems());
        assertEquals(lane, catalog.laneTypes().getLast());
    }
}
