/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cxstudio.catalog.internal.RegistryInHand;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text of the built-in catalog is there in every language, and written as that language is written. */
class LanguagesTest {

    private static final Set<String> NOT_TRANSLATED = Set.of("Bundle-Name", "Bundle-Vendor", "extensionPoint.stageTypes", "extensionPoint.laneTypes",
            "extensionPoint.channels", "extensionPoint.templates", "extensionPoint.methods");
    /** Words that Vietnamese has taken over as they are. */
    private static final Set<String> SAME_IN_VIETNAMESE = Set.of("Chatbot");
    private static final Map<String, Pattern> SCRIPTS = Map.of("th", Pattern.compile("\\p{IsThai}"), "zh_TW", Pattern.compile("\\p{IsHan}"), "fa",
            Pattern.compile("\\p{IsArabic}"));

    private final Properties english = RegistryInHand.builtInTexts("");

    @ParameterizedTest
    @ValueSource(strings = {"th", "vi", "zh_TW", "fa"})
    void everyTextIsThere(String language) {
        Properties texts = RegistryInHand.builtInTexts("_" + language);
        Set<String> expected = new java.util.TreeSet<>(english.stringPropertyNames());
        expected.removeAll(NOT_TRANSLATED);
        assertEquals(expected, new java.util.TreeSet<>(texts.stringPropertyNames()));
        texts.forEach((key, text) -> assertFalse(text.toString().isBlank(), key.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "zh_TW", "fa"})
    void everyTextIsInTheScriptOfItsLanguage(String language) {
        RegistryInHand.builtInTexts("_" + language)
                .forEach((key, text) -> assertTrue(SCRIPTS.get(language).matcher(text.toString()).find(), key + " = " + text));
    }

    @Test
    void noVietnameseTextIsLeftInEnglish() {
        RegistryInHand.builtInTexts("_vi").forEach((key, text) -> assertTrue(
                SAME_IN_VIETNAMESE.contains(text) || !text.equals(english.get(key)), key + " = " + text));
    }

    @Test
    void vietnameseIsComposed() {
        RegistryInHand.builtInTexts("_vi").forEach((key, text) -> assertTrue(
                java.text.Normalizer.isNormalized(text.toString(), java.text.Normalizer.Form.NFC), key + " = " + text));
    }

    @Test
    void persianHasItsOwnLettersAndNoArabicLookAlikes() {
        Pattern arabic = Pattern.compile("[\u064A\u0643\u0629\u0660-\u0669]");
        RegistryInHand.builtInTexts("_fa").forEach((key, text) -> assertFalse(arabic.matcher(text.toString()).find(), key + " = " + text));
    }

    @Test
    void persianPluralsAndVerbsAreJoinedWithoutASpace() {
        Pattern torn = Pattern.compile("(^|[ ،:])(می|نمی) | (ها|های|هایی)([ ،.:؛]|$)");
        RegistryInHand.builtInTexts("_fa").forEach((key, text) -> assertFalse(torn.matcher(text.toString()).find(), key + " = " + text));
    }

    @Test
    void chineseIsThatOfTaiwan() {
        Pattern elsewhere = Pattern.compile("数|网|软件|視頻|信息|網絡|數碼|聊天機械人|客户|们|这|應用軟件|短信");
        RegistryInHand.builtInTexts("_zh_TW").forEach((key, text) -> assertFalse(elsewhere.matcher(text.toString()).find(), key + " = " + text));
        Catalog catalog = RegistryInHand.withBuiltIns().read();
        assertEquals("聊天機器人", catalog.channelType("io.cxstudio.channel.chatbot").orElseThrow().name("zh-TW"));
        assertEquals("數位廣告", catalog.channelType("io.cxstudio.channel.advertisement").orElseThrow().name("zh-TW"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "vi", "zh-TW", "fa"})
    void theCatalogSpeaksTheLanguage(String language) {
        Catalog catalog = RegistryInHand.withBuiltIns().read();
        Stream<Names> names = Stream.of(BuiltInCatalogTest.entries(catalog).map(CatalogEntry::names),
                BuiltInCatalogTest.entries(catalog).map(CatalogEntry::descriptions), catalog.laneTypes().stream().map(LaneType::cardNames),
                catalog.methods().stream().flatMap(method -> method.steps().stream()).flatMap(step -> Stream.of(step.names(), step.descriptions())),
                catalog.templates().stream().flatMap(template -> Stream.concat(Stream.of(template.journeyNames()),
                        template.stages().stream().flatMap(stage -> stage.steps().stream()))),
                catalog.templates().stream().flatMap(template -> template.phases().stream()).map(Template.Phase::names)).flatMap(each -> each);
        names.forEach(each -> {
            assertEquals(Set.of("en", "th", "vi", "zh-TW", "fa"), each.languages());
            if (!each.in("en").equals("Chatbot")) {
                assertNotEquals(each.in("en"), each.in(language));
            }
        });
    }

    @Test
    void emotionsHaveWordsInEveryLanguage() {
        for (EmotionFace face : EmotionFace.values()) {
            assertEquals(5, Stream.of("en", "th", "vi", "zh-TW", "fa").map(face::label).distinct().count(), face.id());
        }
        assertEquals(List.of("خیلی بد", "بد", "خنثی", "خوب", "خیلی خوب"), Stream.of(EmotionFace.values()).map(face -> face.label("fa")).toList());
        assertEquals("Good", EmotionFace.POSITIVE.label("de"));
    }

    @Test
    void aRegistryWithOneLanguageGivesThatOne() {
        Catalog catalog = RegistryInHand.inPersianOnly().read();
        assertEquals(List.of(), catalog.problems());
        assertEquals("اقدام‌ها", catalog.laneType("io.cxstudio.lane.actions").orElseThrow().name("fa"));
        assertEquals("اقدام‌ها", catalog.laneType("io.cxstudio.lane.actions").orElseThrow().name("th"));
    }
}
