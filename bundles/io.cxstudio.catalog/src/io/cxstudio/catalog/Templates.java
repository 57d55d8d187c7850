/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.catalog;

import io.cxstudio.catalog.internal.LanguageTags;
import io.cxstudio.catalog.internal.Texts;
import io.cxstudio.model.Calendar;
import io.cxstudio.model.Channel;
import io.cxstudio.model.EmotionLevel;
import io.cxstudio.model.EmotionScale;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Medium;
import io.cxstudio.model.MethodStep;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.Phase;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;
import io.cxstudio.model.TypedElement;
import io.cxstudio.model.Workshop;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Makes workshops of templates, with every name in the workshop's own language. */
public final class Templates {

    private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;

    private final Catalog catalog;
    private final String language;

    private Templates(Catalog catalog, String language) {
        this.catalog = catalog;
        this.language = language;
    }

    /**
     * Makes a new workshop that takes place today, with the labels of the platform's catalog.
     *
     * @param template    the template, not null
     * @param languageTag the language of the workshop as a BCP 47 tag, such as {@code fa}; null means English
     * @return the workshop, not null, in no resource
     */
    public static Workshop instantiate(Template template, String languageTag) {
        return instantiate(Catalog.get(), template, languageTag);
    }

    /**
     * Makes a new workshop that takes place today, where this computer is. See {@link #instantiate(Catalog, Template, String, LocalDate)}.
     *
     * @param catalog     the catalog the template is from, not null; it gives the labels of the types
     * @param template    the template, not null
     * @param languageTag the language of the workshop as a BCP 47 tag, such as {@code fa}; null means English
     * @return the workshop, not null, in no resource
     */
    public static Workshop instantiate(Catalog catalog, Template template, String languageTag) {
        return instantiate(catalog, template, languageTag, LocalDate.now());
    }

    /**
     * Makes a new workshop: one as-is journey with phases, stages, steps and lanes of the template, its channels, a copy of its
     * method, and an emotion scale from -2 to +2 with labelled levels. Where the catalog has no text in the language, the English one is used. Thai workshops show dates of the Buddhist era,
     * Persian ones Jalali dates.
     *
     * @param catalog     the catalog the template is from, not null; it gives the labels of the types
     * @param template    the template, not null
     * @param languageTag the language of the workshop as a BCP 47 tag, such as {@code fa}; null means English
     * @param day         the day the workshop takes place; null if it is not known
     * @return the workshop, not null, in no resource
     */
    public static Workshop instantiate(Catalog catalog, Template template, String languageTag, LocalDate day) {
        Workshop workshop = new Templates(catalog, languageTag == null || languageTag.isBlank() ? "en" : languageTag.strip()).workshop(template);
        workshop.setDate(day);
        return workshop;
    }

    private Workshop workshop(Template template) {
        Workshop workshop = FACTORY.createWorkshop();
        // everything in it gets its identity by being put into it; the workshop itself would get one in a resource only
        workshop.setId(UUID.randomUUID().toString());
        workshop.setName(Texts.in(language, "workshop.name"));
        workshop.setLanguage(language);
        workshop.setCalendar(calendar());
        workshop.setEmotionScale(emotionScale());
        for (String channelId : template.channelIds()) {
            workshop.getChannels().add(channel(channelId));
        }
        workshop.setMethod(catalog.method(template.methodId()).map(this::method).orElse(null));
        workshop.getJourneys().add(journey(template));
        return workshop;
    }

    private Calendar calendar() {
        return switch (LanguageTags.languageOf(LanguageTags.normal(language))) {
            case "th" -> Calendar.BUDDHIST;
            case "fa" -> Calendar.JALALI;
            default -> Calendar.GREGORIAN;
        };
    }

    private EmotionScale emotionScale() {
        EmotionScale scale = FACTORY.createEmotionScale();
        for (EmotionFace face : EmotionFace.values()) {
            EmotionLevel level = FACTORY.createEmotionLevel();
            level.setScore(face.score());
            level.setLabel(face.label(language));
            level.setIcon(face.id());
            scale.getLevels().add(level);
        }
        return scale;
    }

    private Channel channel(String channelId) {
        Channel channel = FACTORY.createChannel();
        channel.setTypeId(channelId);
        catalog.channelType(channelId).ifPresent(type -> {
            label(channel, type, type.names());
            channel.setMedium(type.digital() ? Medium.DIGITAL : Medium.PHYSICAL);
        });
        return channel;
    }

    private io.cxstudio.model.Method method(Method type) {
        io.cxstudio.model.Method method = FACTORY.createMethod();
        method.setTypeId(type.id());
        label(method, type, type.names());
        method.setDescription(type.description(language));
        for (Method.Step declared : type.steps()) {
            MethodStep step = FACTORY.createMethodStep();
            step.setName(declared.names().in(language));
            step.setDescription(declared.descriptions().in(language));
            step.setDuration(declared.minutes() == 0 ? null : Duration.ofMinutes(declared.minutes()));
            method.getSteps().add(step);
        }
        return method;
    }

    private Journey journey(Template template) {
        Journey journey = FACTORY.createJourney();
        journey.setName(template.journeyNames().in(language));
        Map<String, Phase> phases = new HashMap<>();
        for (Template.Phase declared : template.phases()) {
            Phase phase = FACTORY.createPhase();
            phase.setName(declared.names().in(language));
            phases.put(declared.id(), phase);
            journey.getPhases().add(phase);
        }
        for (Template.Stage declared : template.stages()) {
            journey.getStages().add(stage(declared, phases));
        }
        for (Template.Lane declared : template.lanes()) {
            Lane lane = FACTORY.createLane();
            lane.setTypeId(declared.typeId());
            lane.setName(declared.names().in(language));
            catalog.laneType(declared.typeId()).ifPresent(type -> label(lane, type, declared.names()));
            journey.getLanes().add(lane);
        }
        return journey;
    }

    private Stage stage(Template.Stage declared, Map<String, Phase> phases) {
        Stage stage = FACTORY.createStage();
        stage.setTypeId(declared.typeId());
        stage.setName(declared.names().in(language));
        catalog.stageType(declared.typeId()).ifPresent(type -> label(stage, type, declared.names()));
        stage.setPhase(phases.get(declared.phaseId()));
        for (Names names : declared.steps()) {
            Step step = FACTORY.createStep();
            step.setName(names.in(language));
            stage.getSteps().add(step);
        }
        return stage;
    }

    private void label(TypedElement element, CatalogEntry type, Names names) {
        element.setName(names.in(language));
        element.setTypeLabel(type.name(language));
    }
}
