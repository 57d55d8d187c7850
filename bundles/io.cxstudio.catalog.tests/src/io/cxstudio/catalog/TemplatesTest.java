/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.catalog;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cxstudio.catalog.internal.RegistryInHand;
import io.cxstudio.model.Calendar;
import io.cxstudio.model.Element;
import io.cxstudio.model.EmotionLevel;
import io.cxstudio.model.EmotionScale;
import io.cxstudio.model.Journey;
import io.cxstudio.model.JourneyKind;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Medium;
import io.cxstudio.model.NamedElement;
import io.cxstudio.model.Stage;
import io.cxstudio.model.TypedElement;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.check.WorkshopCheck;
import io.cxstudio.model.files.WorkshopFile;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {

    private static final Catalog CATALOG = RegistryInHand.withBuiltIns().read();

    static Stream<Arguments> templatesAndLanguages() {
        return CATALOG.templates().stream()
                .flatMap(template -> Stream.of("en", "th", "vi", "zh-TW", "fa").map(language -> Arguments.of(template.id(), language)));
    }

    @ParameterizedTest
    @MethodSource("templatesAndLanguages")
    void everythingHasANameAndAnIdentity(String id, String language) {
        Workshop workshop = instantiate(id, language);
        assertEquals(language, workshop.getLanguage());
        Set<String> identities = new HashSet<>();
        for (var content = workshop.eAllContents(); content.hasNext();) {
            EObject object = content.next();
            if (object instanceof NamedElement named) {
                assertFalse(named.displayName().isBlank(), named.toString());
            }
            if (object instanceof TypedElement typed) {
                assertFalse(typed.getTypeLabel().isBlank(), typed.toString());
            }
            if (object instanceof Element element) {
                assertTrue(identities.add(element.getId()), element.toString());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("templatesAndLanguages")
    void theCheckFindsNothing(String id, String language) {
        assertEquals(List.of(), WorkshopCheck.check(instantiate(id, language)));
    }

    @ParameterizedTest
    @MethodSource("templatesAndLanguages")
    void savingAndOpeningKeepsEverything(String id, String language, @TempDir Path folder) throws Exception {
        Workshop workshop = instantiate(id, language);
        Path file = folder.resolve("new.workshop");
        WorkshopFile.write(workshop, file);
        assertArrayEquals(WorkshopFile.toBytes(workshop), WorkshopFile.toBytes(WorkshopFile.read(file).workshop()));
    }

    @ParameterizedTest
    @MethodSource("templatesAndLanguages")
    void theMapIsThatOfTheTemplate(String id, String language) {
        Template template = CATALOG.template(id).orElseThrow();
        Journey journey = instantiate(id, language).getJourneys().getFirst();
        assertEquals(JourneyKind.AS_IS, journey.getKind());
        assertEquals(template.stages().stream().map(Template.Stage::typeId).toList(), journey.getStages().stream().map(Stage::getTypeId).toList());
        assertEquals(template.lanes().stream().map(Template.Lane::typeId).toList(), journey.getLanes().stream().map(Lane::getTypeId).toList());
        journey.getStages().forEach(stage -> assertFalse(stage.getSteps().isEmpty(), stage.getName()));
        assertTrue(journey.getCards().isEmpty());
    }

    @Test
    void phasesAreThoseOfTheirStages() {
        Journey journey = instantiate("io.cxstudio.template.threePhases", "fa").getJourneys().getFirst();
        assertEquals(List.of("پیش از خرید", "خرید", "پس از خرید"), journey.getPhases().stream().map(NamedElement::getName).toList());
        assertEquals(List.of("آگاهی", "بررسی", "تصمیم", "خرید", "استفاده", "معرفی"), journey.getStages().stream().map(NamedElement::getName).toList());
        assertSame(journey.getPhases().get(0), journey.getStages().get(2).getPhase());
        assertSame(journey.getPhases().get(1), journey.getStages().get(3).getPhase());
    }

    @Test
    void emotionsAreScoredFromMinusTwoToTwoInTheLanguageOfTheWorkshop() {
        EmotionScale scale = instantiate("io.cxstudio.template.fiveStages", "vi").getEmotionScale();
        assertEquals(-2, scale.getMinimum());
        assertEquals(2, scale.getMaximum());
        assertEquals(List.of(-2.0, -1.0, 0.0, 1.0, 2.0), scale.getLevels().stream().map(EmotionLevel::getScore).toList());
        assertEquals(List.of("Rất tệ", "Tệ", "Bình thường", "Tốt", "Rất tốt"), scale.getLevels().stream().map(EmotionLevel::getLabel).toList());
        scale.getLevels().forEach(level -> assertTrue(EmotionFace.find(level.getIcon()).isPresent()));
    }

    @Test
    void theMethodIsCopiedIntoTheWorkshop() {
        var method = instantiate("io.cxstudio.template.threePhases", "zh-TW").getMethod();
        assertEquals("io.cxstudio.method.eightSteps", method.getTypeId());
        assertEquals("八步驟", method.getName());
        assertEquals(8, method.getSteps().size());
        assertEquals(Duration.ofMinutes(20), method.getSteps().getFirst().getDuration());
        assertNull(instantiate("io.cxstudio.template.blank", "zh-TW").getMethod());
    }

    @Test
    void channelsSayWhetherTheyAreDigital() {
        Workshop workshop = instantiate("io.cxstudio.template.service", "th");
        assertEquals(List.of("เว็บไซต์", "แอป", "โซเชียลมีเดีย", "อีเมล", "โทรศัพท์", "หน้าร้าน"),
                workshop.getChannels().stream().map(NamedElement::getName).toList());
        assertEquals(Medium.DIGITAL, workshop.getChannels().getFirst().getMedium());
        assertEquals(Medium.PHYSICAL, workshop.getChannels().getLast().getMedium());
    }

    @Test
    void datesAreShownAsTheLanguageDoes() {
        assertEquals(Calendar.BUDDHIST, instantiate("io.cxstudio.template.blank", "th").getCalendar());
        assertEquals(Calendar.JALALI, instantiate("io.cxstudio.template.blank", "fa-IR").getCalendar());
        assertEquals(Calendar.GREGORIAN, instantiate("io.cxstudio.template.blank", "zh-TW").getCalendar());
    }

    @Test
    void aLanguageThatNobodyTranslatedGetsEnglish() {
        Workshop workshop = instantiate("io.cxstudio.template.fiveStages", "de");
        assertEquals("de", workshop.getLanguage());
        assertEquals("Awareness", workshop.getJourneys().getFirst().getStages().getFirst().getName());
        assertEquals("en", instantiate("io.cxstudio.template.fiveStages", null).getLanguage());
    }

    @Test
    void persianWorkshopsAreWrittenFromRightToLeft() {
        assertTrue(instantiate("io.cxstudio.template.fiveStages", "fa").isRightToLeft());
        assertFalse(instantiate("io.cxstudio.template.fiveStages", "th").isRightToLeft());
    }

    @Test
    void aNewWorkshopTakesPlaceToday() {
        Template template = CATALOG.template("io.cxstudio.template.fiveStages").orElseThrow();
        LocalDate day = LocalDate.of(2026, 11, 22);
        assertEquals(day, Templates.instantiate(CATALOG, template, "fa", day).getDate());
        LocalDate before = LocalDate.now();
        LocalDate today = Templates.instantiate(CATALOG, template, "fa").getDate();
        assertTrue(!today.isBefore(before) && !today.isAfter(LocalDate.now()));
    }

    private static Workshop instantiate(String id, String language) {
        return Templates.instantiate(CATALOG, CATALOG.template(id).orElseThrow(), language);
    }
}
