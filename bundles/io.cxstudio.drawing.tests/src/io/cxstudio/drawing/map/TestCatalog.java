/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import io.cxstudio.catalog.CardKind;
import io.cxstudio.catalog.Catalog;
import io.cxstudio.catalog.ChannelType;
import io.cxstudio.catalog.LaneHalf;
import io.cxstudio.catalog.LaneType;
import io.cxstudio.catalog.Names;
import io.cxstudio.catalog.StageType;
import java.net.URL;
import java.util.List;
import java.util.Map;

/** A small catalog by hand, so that these tests know what is in it. */
public final class TestCatalog {

    public static final Catalog CATALOG = new Catalog(List.of(stage("test.stage.before", "#3B6FB6", "#7FB0F2"), stage("test.stage.during", "#0F7C8A", "#5CC8D6"),
            stage("test.stage.after", "#27793F", "#7BD093")),
            List.of(lane("test.actions", CardKind.CARD, "#3B6FB6", "#7FB0F2", "actions", "Actions", "اقدام‌ها", "การกระทำ"),
                    lane("test.touchpoints", CardKind.TOUCHPOINT, "#0F7C8A", "#5CC8D6", "touchpoints", "Touchpoints", "نقطه‌های تماس", "จุดสัมผัส"),
                    lane("test.thoughts", CardKind.CARD, "#7A5BB0", "#B99AF0", "thoughts", "Thoughts", "فکرها", "ความคิด"),
                    lane("test.emotions", CardKind.EMOTION, "#96610F", "#F0BE62", "emotions", "Emotions", "احساس‌ها", "อารมณ์"),
                    lane("test.painPoints", CardKind.PAIN_POINT, "#C2413A", "#F08A83", "painPoints", "Pain points", "دردها", "ปัญหา"),
                    lane("test.opportunities", CardKind.OPPORTUNITY, "#27793F", "#7BD093", "opportunities", "Opportunities", "فرصت‌ها", "โอกาส"),
                    new LaneType("test.strengthsAndPains", Names.of("Strengths and pain points"), Names.of(""), Names.of("Strength"), CardKind.CARD, "#4A5568",
                            "#AEB8C6", icon("lane/strengthsAndPainPoints"), "test",
                            List.of(new LaneHalf(Names.of("Strengths"), Names.of("Strength"), CardKind.CARD, "#27793F", "#7BD093", icon("lane/strengths")),
                                    new LaneHalf(Names.of("Pain points"), Names.of("Pain point"), CardKind.PAIN_POINT, "#C2413A", "#F08A83", icon("lane/painPoints")))),
                    lane("test.measures", CardKind.MEASURE, "#4A5568", "#AEB8C6", "measures", "Measures", "سنجه‌ها", "ตัวชี้วัด")),
            List.of(channel("web"), channel("app"), channel("shop"), channel("phone"), channel("delivery"), channel("chat"), channel("socialNetwork"),
                    channel("salesperson"), channel("selfService")),
            List.of(), List.of(), List.of());

    private TestCatalog() {
    }

    private static StageType stage(String id, String light, String dark) {
        return new StageType(id, Names.of(id), Names.of(""), light, dark, null, "test");
    }

    private static LaneType lane(String id, CardKind kind, String light, String dark, String icon, String english, String persian, String thai) {
        Names names = Names.of(Map.of("en", english, "fa", persian, "th", thai));
        return new LaneType(id, names, Names.of(""), names, kind, light, dark, icon("lane/" + icon), "test");
    }

    private static ChannelType channel(String name) {
        return new ChannelType("test.channel." + name, Names.of(name), Names.of(""), true, "#5B6675", "#A3ADBB", icon("channel/" + name), "test");
    }

    private static URL icon(String name) {
        URL icon = Catalog.class.getResource("/icons/" + name + ".svg");
        if (icon == null) {
            throw new IllegalStateException("The catalog has no icon " + name);
        }
        return icon;
    }
}
